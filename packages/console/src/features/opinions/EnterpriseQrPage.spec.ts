import type { QrRowFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import EnterpriseQrPage from './EnterpriseQrPage.vue';

const qr = (told: Partial<QrRowFragment> = {}): QrRowFragment & { __typename: string } => ({
  __typename: 'EnterpriseQr',
  id: 'eqr_1',
  regionId: 370812,
  state: 'VALID',
  issuedByName: '李联络员',
  issuedAt: '2014-10-07T01:00:00Z',
  expiresAt: '2015-10-07T01:00:00Z',
  lastUsedAt: null,
  revokedByName: null,
  revokedFor: null,
  form: null,
  viewerCan: { revoke: true },
  ...told,
});
const enterprise = (qrs: QrRowFragment[]) => ({
  enterprise: { __typename: 'Enterprise', id: 'ent_1', regionId: 370812, name: '宏远机械有限公司', qrs },
});
const show = (answers: Answers) =>
  showScreen(EnterpriseQrPage, {
    path: '/370812/enterprises/ent_1/qr',
    props: { id: 'ent_1' },
    answers: { ...fieldworkAnswers, ...answers },
  });
const issue = page.getByRole('button', { name: '签发企业码' });
const dialog = page.getByRole('dialog');

it('tells the address of a new QR this once, as a picture and in words, and lists it', async () => {
  let qrs: QrRowFragment[] = [];
  const { asked } = await show({
    EnterpriseQrs: () => enterprise(qrs),
    IssueEnterpriseQr: () => {
      qrs = [qr()];
      return { issueEnterpriseQr: { path: '/e/abc', url: 'https://voice.example.gov.cn/e/abc', qr: qr() } };
    },
  });
  await expect.element(page.getByText('还没有企业码')).toBeVisible();
  await issue.click();
  await expect.element(page.getByText('https://voice.example.gov.cn/e/abc')).toBeVisible();
  await expect.element(page.getByText(/二维码只在这里显示一次/)).toBeVisible();
  const picture = page.getByRole('img', { name: /企业码/ }).element();
  expect(picture.getAttribute('src')?.slice(0, 22)).toBe('data:image/svg+xml,%3C');
  await expect.element(page.getByRole('listitem')).toMatchTextContent(/有效.*李联络员签发.*尚未使用/s);
  expect(asked.find(({ name }) => name === 'IssueEnterpriseQr')?.variables).toEqual({
    input: { enterpriseId: 'ent_1' },
  });
});

it('says so where the installation has no public address yet', async () => {
  await show({
    EnterpriseQrs: () => enterprise([]),
    IssueEnterpriseQr: () => ({ issueEnterpriseQr: { path: '/e/abc', url: null, qr: qr() } }),
  });
  await issue.click();
  await expect.element(page.getByText(/LIANXI_GATEWAY_URL/)).toBeVisible();
  await expect.element(page.getByText('/e/abc', { exact: true })).toBeVisible();
});

it('revokes a QR only for a reason', async () => {
  const { asked } = await show({
    EnterpriseQrs: () => enterprise([qr({ lastUsedAt: '2014-10-08T02:00:00Z' })]),
    RevokeEnterpriseQr: () => ({
      revokeEnterpriseQr: { qr: qr({ state: 'REVOKED', revokedFor: '遗失', viewerCan: { revoke: false } }) },
    }),
  });
  await page.getByRole('button', { name: '吊销' }).click();
  await dialog.getByRole('button', { name: '吊销' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因：请填写/);
  expect(asked.some(({ name }) => name === 'RevokeEnterpriseQr')).toBe(false);
  await dialog.getByRole('textbox', { name: '原因' }).fill(' 遗失 ');
  await dialog.getByRole('button', { name: '吊销' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RevokeEnterpriseQr')?.variables)
    .toMatchObject({ input: { id: 'eqr_1', reason: '遗失' }, idempotencyKey: expect.any(String) });
  await expect.element(dialog).not.toBeInTheDocument();
});

it('keeps the dialog with its words where the revocation is refused', async () => {
  await show({
    EnterpriseQrs: () => enterprise([qr()]),
    RevokeEnterpriseQr: () => refused('这个企业码已经失效。', { code: 'QR_ENDED' }),
  });
  await page.getByRole('button', { name: '吊销' }).click();
  await dialog.getByRole('textbox', { name: '原因' }).fill('遗失');
  await dialog.getByRole('button', { name: '吊销' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/这个企业码已经失效/);
  await expect.element(dialog.getByRole('textbox', { name: '原因' })).toHaveValue('遗失');
});

it('offers to revoke what still opens, and leads to the form of one that opens a form', async () => {
  await show({
    EnterpriseQrs: () =>
      enterprise([
        qr({ form: { id: 'opf_1', serialNo: '370812-2014-0001' } }),
        qr({ id: 'eqr_2', state: 'EXPIRED' }),
        qr({ id: 'eqr_3', state: 'REVOKED', viewerCan: { revoke: false } }),
      ]),
  });
  await expect
    .element(page.getByRole('link', { name: '征求意见表 370812-2014-0001' }))
    .toHaveAttribute('href', '/370812/forms/opf_1');
  expect(page.getByRole('button', { name: '吊销' }).elements()).toHaveLength(1);
});

it('issues none for those who may only read, and is missing where the enterprise is not theirs', async () => {
  const { screen } = await show({
    EnterpriseQrs: () => enterprise([]),
    ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES'] } }),
  });
  await expect.element(page.getByText('还没有企业码')).toBeVisible();
  expect(issue.query()).toBeNull();
  await screen.unmount();
  await show({ EnterpriseQrs: () => ({ enterprise: null }) });
  await expect.element(page.getByText('没有找到这条记录').last()).toBeVisible();
});
