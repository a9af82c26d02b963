import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Answers, Asked } from '../../testing/network.ts';
import { peopleAnswers, samplePerson } from '../../testing/person-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import PersonPage from './PersonPage.vue';

type Channel = ReturnType<typeof samplePerson>['contactChannels'][number];
const channel = (told: Partial<Channel> = {}): Channel => ({
  id: 'cch_1',
  kind: 'MOBILE',
  value: '139****0077',
  consent: 'NOT_ASKED',
  consentWay: null,
  consentOn: null,
  consentByName: null,
  endedAt: null,
  endedByName: null,
  version: 2,
  viewerCan: ['REVEAL', 'RECORD_CONSENT', 'END'],
  ...told,
});
const show = (channels: Channel[], more: Answers = {}, told = {}) =>
  showScreen(PersonPage, {
    path: '/370812/people/per_1',
    props: { id: 'per_1' },
    answers: {
      ...peopleAnswers,
      PersonById: () => ({ person: samplePerson({ contactChannels: channels, ...told }) }),
      ...more,
    },
  });
const sent = (asked: Asked[], deed: string) =>
  asked.filter(({ name }) => name === deed).map(({ variables }) => variables['input']);
const card = page.getByRole('region', { name: '联系方式' });
const dialog = page.getByRole('dialog');
const press = (name: string) => card.getByRole('button', { name, exact: true }).click();
const confirm = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
const written = (deed: string) => ({
  [deed]: { person: { __typename: 'Person', id: 'per_1', contactChannels: [] } },
});

it('says what to do where nothing is on record, to whoever may', async () => {
  await show([]);
  await expect.element(card).toMatchTextContent(/还没有登记其他联系方式。问过本人后/);
  await expect.element(card.getByRole('button', { name: '增加联系方式' })).toBeVisible();
});

it('offers nothing to whoever may only read', async () => {
  await show([channel({ viewerCan: [] })], {}, { viewerCan: { correct: false, reveal: false } });
  await expect.element(card).toMatchTextContent(/手机\s*139\*\*\*\*0077\s*尚未征求同意/);
  expect(card.getByRole('button').elements()).toHaveLength(0);
});

it('adds one, with the rules of its kind', async () => {
  const { asked } = await show([], { AddContactChannel: () => written('addContactChannel') });
  await press('增加联系方式');
  await dialog.getByLabelText(/^种类/).selectOptions('EMAIL');
  await dialog.getByLabelText(/^号码/).fill('孟');
  await confirm('增加联系方式');
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/不像电子邮箱地址/);
  await dialog.getByLabelText(/^号码/).fill('meng@example.cn');
  await confirm('增加联系方式');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent(asked, 'AddContactChannel')).toEqual([{ personId: 'per_1', kind: 'EMAIL', value: 'meng@example.cn' }]);
});

it('records what the person said, today unless said otherwise', async () => {
  const { asked } = await show([channel()], { RecordChannelConsent: () => written('recordChannelConsent') });
  await press('登记不同意');
  await confirm('登记不同意');
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/怎样表示的：请填写/);
  await dialog.getByLabelText(/^怎样表示的/).selectOptions('SPOKEN');
  await confirm('登记不同意');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent(asked, 'RecordChannelConsent')).toEqual([
    { channelId: 'cch_1', version: 2, isGiven: false, way: 'SPOKEN', saidOn: '2014-10-07' },
  ]);
});

it('shows one in full for a purpose, and of a withdrawn one the kind alone', async () => {
  const { asked } = await show(
    [
      channel(),
      channel({
        id: 'cch_2',
        kind: 'EMAIL',
        value: null,
        consent: 'WITHDRAWN',
        consentWay: 'OWN_LINK',
        consentOn: '2014-10-06',
        consentByName: '本人',
        viewerCan: ['RECORD_CONSENT', 'END'],
      }),
    ],
    { RevealField: () => ({ revealField: { value: '13900000077', person: { __typename: 'Person', id: 'per_1' } } }) },
  );
  const [first, second] = [card.getByRole('listitem').nth(0), card.getByRole('listitem').nth(1)];
  await expect.element(second).toMatchTextContent(/电子邮箱\s*已撤回同意\s*2014年10月6日 · 凭本人链接 · 本人/);
  expect(second.getByRole('button', { name: '查看全文' }).elements()).toHaveLength(0);
  await first.getByRole('button', { name: '查看全文' }).click();
  await dialog.getByLabelText(/^用途/).fill('约定走访时间');
  await confirm('查看');
  await expect.element(first.getByRole('link', { name: '13900000077' })).toHaveAttribute('href', 'tel:13900000077');
  expect(sent(asked, 'RevealField')).toEqual([
    { id: 'per_1', field: 'CONTACT_CHANNEL', channelId: 'cch_1', purpose: '约定走访时间' },
  ]);
});

it('ends one, by its version', async () => {
  const { asked } = await show([channel()], { EndContactChannel: () => written('endContactChannel') });
  await press('停用');
  await confirm('停用');
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent(asked, 'EndContactChannel')).toEqual([{ channelId: 'cch_1', version: 2 }]);
});
