import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import InboxPage from './InboxPage.vue';
import MessageSettingsPage from './MessageSettingsPage.vue';

const counts = { __typename: 'InboxCounts', open: 2, unread: 1, dueToday: 0, overdue: 1 };
const row = {
  __typename: 'InboxItem',
  id: 'inb_1',
  kind: 'PROBLEM_TO_HANDLE' as const,
  regionId: 370812,
  region: { __typename: 'Region', id: 'reg_1', regionId: 370812, name: '兖州区' },
  subjectId: 'prb_1',
  label: '2014-0003 用电增容',
  dueOn: '2014-11-12',
  isProvisional: true,
  isOverdue: true,
  isUnread: true,
  raisedAt: '2014-11-05T02:00:00.000Z',
};
const inbox = (...nodes: object[]) => ({
  inbox: {
    __typename: 'InboxItemConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: { __typename: 'TotalCount', value: nodes.length, exact: true },
  },
});

it('shows what waits and by when, and an item that is opened is read', async () => {
  const { asked, router } = await showScreen(InboxPage, {
    path: '/370812/inbox',
    answers: {
      ...frameAnswers,
      InboxList: () =>
        inbox(row, {
          ...row,
          id: 'inb_2',
          subjectId: 'opn_1',
          kind: 'OPINION_TO_ANSWER',
          label: '2014-0001 宏远',
          dueOn: null,
          isOverdue: false,
          isProvisional: false,
          isUnread: false,
        }),
      ReadInbox: () => ({ readInbox: { __typename: 'ReadInboxPayload', counts } }),
    },
  });
  await expect.element(page.getByRole('row', { name: /用电增容.*问题待办理.*已逾期.*暂定/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /宏远.*企业意见待答复/ })).toBeVisible();
  await page.getByRole('link', { name: '2014-0003 用电增容' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/problems/prb_1');
  expect(asked.find(({ name }) => name === 'ReadInbox')?.variables).toEqual({ input: { ids: ['inb_1'] } });
});

it('shows what is due alone where that is asked, and marks everything as read', async () => {
  const { asked } = await showScreen(InboxPage, {
    path: '/370812/inbox',
    answers: {
      ...frameAnswers,
      InboxList: () => inbox(),
      ReadInbox: () => ({ readInbox: { __typename: 'ReadInboxPayload', counts } }),
    },
  });
  await expect.element(page.getByText('没有待办', { exact: true })).toBeVisible();
  await page.getByText('到期和逾期').click();
  await expect.element(page.getByText('没有这样的待办')).toBeVisible();
  expect(asked.findLast(({ name }) => name === 'InboxList')?.variables).toMatchObject({ filter: { isDue: true } });
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await expect.poll(() => asked.find(({ name }) => name === 'ReadInbox')?.variables).toEqual({ input: {} });
});

const settings = (channels: string[], preference: object | null = null) => ({
  __typename: 'MessageSettings',
  preference,
  channels,
  sent: [
    {
      __typename: 'SentMessage',
      id: 'one',
      channel: 'EMAIL',
      state: 'SENT',
      due: 3,
      unread: 1,
      createdAt: '2014-11-05T00:30:00.000Z',
      sentAt: '2014-11-05T00:30:01.000Z',
    },
  ],
});

it('says where there is no way out of the house', async () => {
  await showScreen(MessageSettingsPage, {
    path: '/370812/account/messages',
    answers: { ...frameAnswers, MessageSettingsOnScreen: () => ({ messageSettings: settings([]) }) },
  });
  await expect.element(page.getByText(/本系统还没有接通邮件或短信/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: '保存设置' })).not.toBeInTheDocument();
});

it('takes where and when somebody is told, at the version that was seen', async () => {
  const known = {
    __typename: 'MessagePreference',
    version: 4,
    email: 'a@example.gov.cn',
    phone: null,
    isEmailProved: true,
    isPhoneProved: false,
    rhythm: 'DAILY',
    digestAt: '08:30',
    quietFrom: '20:00',
    quietTo: '08:00',
  };
  const { asked } = await showScreen(MessageSettingsPage, {
    path: '/370812/account/messages',
    answers: {
      ...frameAnswers,
      MessageSettingsOnScreen: () => ({ messageSettings: settings(['EMAIL', 'SMS'], known) }),
      SetMessagePreference: () => ({
        setMessagePreference: {
          __typename: 'SetMessagePreferencePayload',
          settings: settings(['EMAIL', 'SMS'], { ...known, version: 5 }),
        },
      }),
    },
  });
  await expect.element(page.getByText('到期或逾期 3 件，未读 1 件')).toBeVisible();
  await page.getByRole('textbox', { name: /手机号/ }).fill('110');
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请填写 11 位手机号码/);
  await page.getByRole('textbox', { name: /手机号/ }).fill('13800000000');
  await page.getByText('有新事项即提醒').click();
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'SetMessagePreference')?.variables)
    .toMatchObject({
      input: {
        version: 4,
        email: 'a@example.gov.cn',
        phone: '13800000000',
        rhythm: 'AT_ONCE',
        digestAt: '08:30',
        quietFrom: '20:00',
        quietTo: '08:00',
      },
    });
});

it('says that an address is not proved, and takes the code that was sent to it', async () => {
  const known = {
    __typename: 'MessagePreference',
    version: 4,
    email: 'a@example.gov.cn',
    phone: '13800000000',
    isEmailProved: false,
    isPhoneProved: true,
    rhythm: 'DAILY',
    digestAt: '08:30',
    quietFrom: '20:00',
    quietTo: '08:00',
  };
  let tries = 0;
  const isRight = () => tries > 1;
  const shown = () => settings(['EMAIL', 'SMS'], { ...known, isEmailProved: isRight() });
  const { asked } = await showScreen(MessageSettingsPage, {
    path: '/370812/account/messages',
    answers: {
      ...frameAnswers,
      MessageSettingsOnScreen: () => ({ messageSettings: shown() }),
      SendAddressCode: () => ({ sendAddressCode: { __typename: 'SendAddressCodePayload', settings: shown() } }),
      ProveAddress: () => {
        tries += 1;
        return { proveAddress: { __typename: 'ProveAddressPayload', isProved: isRight(), settings: shown() } };
      },
    },
  });
  const email = page.getByRole('region', { name: '邮箱验证' });
  await expect.element(email).toMatchTextContent(/未验证.*a@example.gov.cn/);
  await expect.element(page.getByRole('region', { name: '手机验证' })).toMatchTextContent(/已验证/);
  await email.getByRole('button', { name: '发送验证码' }).click();
  await email.getByRole('textbox', { name: /六位验证码/ }).fill('12');
  await email.getByRole('button', { name: '验证', exact: true }).click();
  await expect.element(email).toMatchTextContent(/请填写六位数字验证码/);
  await email.getByRole('textbox', { name: /六位验证码/ }).fill('123 456');
  await email.getByRole('button', { name: '验证', exact: true }).click();
  await expect.element(email).toMatchTextContent(/验证码不对或已失效/);
  await email.getByRole('button', { name: '验证', exact: true }).click();
  await expect.element(email).toMatchTextContent(/已验证/);
  expect(asked.find(({ name }) => name === 'SendAddressCode')?.variables).toEqual({ input: { channel: 'EMAIL' } });
});
