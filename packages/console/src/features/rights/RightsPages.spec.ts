import type { RightsRequestDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { yanzhou } from '../../testing/frame.ts';
import type { Asked } from '../../testing/network.ts';
import { peopleAnswers } from '../../testing/person-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import PersonRightsPage from './PersonRightsPage.vue';
import RightsListPage from './RightsListPage.vue';
import RightsRequestPage from './RightsRequestPage.vue';

/** What was sent under a name, in order. */
const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables['input']);
const dialog = page.getByRole('dialog');
const inDialog = (name: string) => dialog.getByRole('button', { name, exact: true });
const open = (name: string) => page.getByRole('button', { name, exact: true }).click();

const request = (
  told: Partial<RightsRequestDetailFragment> = {},
): RightsRequestDetailFragment & { __typename: string } => ({
  __typename: 'RightsRequest',
  id: 'rrq_1',
  regionId: yanzhou.regionId,
  region: yanzhou,
  kind: 'CORRECT',
  state: 'RECEIVED',
  channel: 'LINK',
  receivedOn: '2014-11-10',
  handlerName: null,
  person: { id: 'per_1', name: '林建业' },
  deadline: { id: 'dln_1', dueOn: '2014-12-01', isProvisional: false, isOverdue: false },
  field: 'PERSON_PHONE',
  words: '13805370000',
  checkedOn: null,
  checkedByName: null,
  answer: null,
  answeredOn: null,
  answeredByName: null,
  placesLeft: null,
  version: 2,
  viewerCan: ['TAKE_ON', 'ANSWER', 'WITHDRAW'],
  ...told,
});
const showRequest = (told: Partial<RightsRequestDetailFragment> = {}) =>
  showScreen(RightsRequestPage, {
    path: '/370812/rights/rrq_1',
    props: { id: 'rrq_1' },
    answers: {
      ...peopleAnswers,
      RightsRequestById: () => ({ rightsRequest: request(told) }),
      AnswerRightsRequest: () => ({
        answerRightsRequest: { request: request({ ...told, state: 'GRANTED', viewerCan: [] }) },
      }),
    },
  });

it('lists what waits for an answer, and by when', async () => {
  await showScreen(RightsListPage, {
    path: '/370812/rights',
    answers: {
      ...peopleAnswers,
      RightsRequestList: () => ({ rightsRequests: onePage([request()]) }),
    },
  });
  await expect.element(page.getByRole('link', { name: '林建业' })).toHaveAttribute('href', '/370812/rights/rrq_1');
  await expect.element(page.getByText('更正一项')).toBeVisible();
  await expect.element(page.getByText('2014年12月1日')).toBeVisible();
});

describe('one request', () => {
  it('begins a correction with what the person wrote', async () => {
    const { asked } = await showRequest();
    await expect.element(page.getByText('13805370000')).toBeVisible();
    await open('更正并答复');
    await expect.element(dialog.getByLabelText(/^更正为/)).toHaveValue('13805370000');
    await inDialog('更正并答复').click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/答复：请填写/);
    await dialog.getByLabelText(/^答复/).fill('已更正');
    await inDialog('更正并答复').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent(asked, 'AnswerRightsRequest')).toEqual([
      { id: 'rrq_1', version: 2, isGranted: true, value: '13805370000', answer: '已更正' },
    ]);
  });

  it('is refused with a reason', async () => {
    const { asked } = await showRequest({ kind: 'OBJECT', field: null, words: null });
    await open('不照办');
    await dialog.getByLabelText(/^理由/).fill('仍担任负责人');
    await inDialog('不照办').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent(asked, 'AnswerRightsRequest')).toEqual([
      { id: 'rrq_1', version: 2, isGranted: false, answer: '仍担任负责人' },
    ]);
  });

  it('says how many places were left to be looked at by hand', async () => {
    await showRequest({ kind: 'ERASE', state: 'GRANTED', placesLeft: 3, viewerCan: [] });
    await expect.element(page.getByText(/有同名人员，3 处无法辨认/)).toBeVisible();
  });
});

describe('the rights of a person', () => {
  const person = {
    __typename: 'Person',
    id: 'per_1',
    isErased: false,
    notices: [] as object[],
    rightsLinks: [] as object[],
    rightsRequests: [] as object[],
  };
  const show = (told: object = {}) =>
    showScreen(PersonRightsPage, {
      path: '/370812/people/per_1/rights',
      props: { id: 'per_1' },
      answers: {
        ...peopleAnswers,
        PersonRights: () => ({ person: { ...person, ...told } }),
        GiveNotice: () => ({ giveNotice: { person: { __typename: 'Person', id: 'per_1' } } }),
        RecordRightsRequest: () => ({ recordRightsRequest: { request: request() } }),
        IssueRightsLink: () => ({
          issueRightsLink: {
            path: '/r/secret',
            url: 'https://pages.test/r/secret',
            link: { __typename: 'RightsLink', id: 'rlk_1', expiresAt: '2099-01-01T00:00:00.000Z' },
          },
        }),
      },
    });

  it('tell that nobody told them yet, and write down that somebody did', async () => {
    const { asked } = await show();
    await expect.element(page.getByText('还没有告知过本人', { exact: false })).toBeVisible();
    await open('登记已告知');
    await dialog.getByRole('combobox', { name: /^方式/ }).selectOptions('当面交付');
    await dialog.getByRole('combobox', { name: /^字体/ }).selectOptions('繁体');
    await inDialog('登记已告知').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent(asked, 'GiveNotice')).toEqual([
      { personId: 'per_1', way: 'HANDED', script: 'HANT', givenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
  });

  it('have a link that is shown this once', async () => {
    await show();
    await open('签发本人链接');
    await expect.element(page.getByText('https://pages.test/r/secret')).toBeVisible();
    await expect.element(page.getByRole('img', { name: /本人链接/ })).toBeVisible();
  });

  it('write down what is asked for at the counter', async () => {
    const { asked } = await show();
    await open('登记当面请求');
    await dialog.getByRole('combobox', { name: /^请求/ }).selectOptions('删除');
    await inDialog('登记当面请求').click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent(asked, 'RecordRightsRequest')).toMatchObject([{ personId: 'per_1', kind: 'ERASE' }]);
  });

  it('are served no more once somebody was erased', async () => {
    await show({ isErased: true });
    await expect.element(page.getByText('本人还没有提出过请求。')).toBeVisible();
    expect(page.getByRole('button', { name: '签发本人链接' }).elements()).toHaveLength(0);
  });
});
