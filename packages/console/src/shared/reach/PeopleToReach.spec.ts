import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers, jining, yanzhou } from '../../testing/frame.ts';
import type { Answers } from '../../testing/network.ts';
import { sampleChannel, sampleReach } from '../../testing/person-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import PeopleToReach from './PeopleToReach.vue';

const card = page.getByRole('region', { name: '怎样联系' });
const dialog = page.getByRole('dialog');
const person = (...channels: Parameters<typeof sampleReach>) => ({
  id: 'pro_1',
  title: '董事长',
  person: sampleReach(...channels),
});
const show = (people: object[], more: Answers = {}, told: { county?: number } = {}) =>
  showScreen(PeopleToReach, {
    path: '/370812/visits/plan',
    props: { enterprise: 'ent_1', ...told },
    answers: {
      ...frameAnswers,
      PeopleToReach: () => ({ enterprise: { __typename: 'Enterprise', id: 'ent_1', people } }),
      ...more,
    },
  });
const revealed = (value: string): Answers => ({
  RevealField: () => ({ revealField: { __typename: 'RevealFieldPayload', value } }),
});
async function lookFor(purpose: string) {
  await card.getByRole('button', { name: '查看全文' }).click();
  await dialog.getByRole('textbox', { name: '用途' }).fill(purpose);
  await dialog.getByRole('button', { name: '查看', exact: true }).click();
}

beforeEach(async () => {
  await page.viewport(390, 800);
});

it('calls by the mobile somebody agreed to, once it is said what for', async () => {
  const { asked } = await show(
    [person(sampleChannel({ id: 'cch_2', kind: 'EMAIL', value: '****' }), sampleChannel())],
    revealed('13900000077'),
  );
  await expect.element(card).toMatchTextContent(/林建业\s*董事长\s*手机\s*139\*\*\*\*0077/);
  await lookFor('约定走访时间');
  await expect.element(card.getByRole('link', { name: '13900000077' })).toHaveAttribute('href', 'tel:13900000077');
  expect(asked.find(({ name }) => name === 'RevealField')?.variables['input']).toEqual({
    id: 'per_1',
    field: 'CONTACT_CHANNEL',
    channelId: 'cch_1',
    purpose: '约定走访时间',
  });
});

it('shows an account of WeChat to be copied', async () => {
  await show([person(sampleChannel({ kind: 'WECHAT', value: '****' }))], revealed('lin_2014'));
  await lookFor('约定走访时间');
  await expect.element(card).toMatchTextContent(/微信\s*lin_2014/);
  await expect.element(card.getByRole('button', { name: '复制账号' })).toBeVisible();
});

it('leaves in peace who withdrew, and says of others that they were not asked', async () => {
  await show([
    person(sampleChannel({ consent: 'WITHDRAWN', value: null, viewerCan: [] })),
    { ...person(sampleChannel({ consent: 'NOT_ASKED' })), id: 'pro_2' },
  ]);
  await expect.element(card.getByText('本人不同意联系，请勿拨打')).toBeVisible();
  await expect.element(card.getByText('没有经本人同意的联系方式')).toBeVisible();
  expect(card.getByRole('button').elements()).toHaveLength(0);
});

it('falls back on the phone on record of whoever never withdrew', async () => {
  const { person: lin, ...role } = person();
  await show([{ ...role, person: { ...lin, phone: '137****0001' } }], revealed('13700000001'));
  await expect.element(card).toMatchTextContent(/林建业\s*董事长\s*登记电话\s*137\*\*\*\*0001/);
  await card.getByRole('button', { name: '查看完整号码' }).click();
  await dialog.getByRole('textbox', { name: '用途' }).fill('约定走访时间');
  await dialog.getByRole('button', { name: '查看', exact: true }).click();
  await expect.element(card.getByRole('link', { name: '13700000001' })).toHaveAttribute('href', 'tel:13700000001');
});

it('tells no phone on record of whoever withdrew', async () => {
  const { person: lin, ...role } = person(sampleChannel({ consent: 'WITHDRAWN', value: null, viewerCan: [] }));
  await show([{ ...role, person: { ...lin, phone: '137****0001' } }]);
  await expect.element(card.getByText('本人不同意联系，请勿拨打')).toBeVisible();
  await expect.element(card).not.toMatchTextContent(/137/);
});

it('shows it masked and no more to whoever only reads', async () => {
  await show([person(sampleChannel({ viewerCan: [] }))]);
  await expect.element(card).toMatchTextContent(/139\*\*\*\*0077/);
  expect(card.getByRole('button').elements()).toHaveLength(0);
});

it('says above the county that names are masked, and opens them for a purpose', async () => {
  const ofCity: Answers = {
    CurrentViewer: () => ({
      viewer: {
        __typename: 'Viewer',
        id: 'v1',
        loginName: 'jining',
        displayName: '王主任',
        memberships: [],
        namesReadIn: [jining.regionId],
        openedNames: [],
        home: jining,
      },
    }),
    ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['OPEN_NAMES'] } }),
  };
  await show([person(sampleChannel())], ofCity, { county: yanzhou.regionId });
  await expect.element(card.getByRole('button', { name: '说明用途后查看姓名' })).toBeVisible();
});
