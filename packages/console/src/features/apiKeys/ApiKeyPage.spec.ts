import type { ApiKeyRowFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { frameAnswers, yanzhou } from '../../testing/frame.ts';
import type { Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import ApiKeyListPage from './ApiKeyListPage.vue';
import ApiKeyPage from './ApiKeyPage.vue';

const row = (told: Partial<ApiKeyRowFragment> = {}): ApiKeyRowFragment & { __typename: string } => ({
  __typename: 'ApiKey',
  id: 'key_1',
  label: '市局数据交换',
  prefix: 'abcdefgh',
  region: yanzhou,
  regions: [yanzhou],
  kinds: ['PROBLEM', 'VISIT'],
  access: 'READ',
  issuerName: '王主任',
  expiresAt: '2027-01-01T01:02:03.456Z',
  lastUsedAt: null,
  state: 'VALID',
  ...told,
});
const whole = (told: object = {}) => ({
  ...row(),
  ratePerMinute: 60,
  issuedAt: '2026-11-26T01:02:03.456Z',
  revokedAt: null,
  revokerName: null,
  revokedFor: null,
  viewerCan: { revoke: true },
  ...told,
});
const call = {
  __typename: 'ApiKeyCall',
  id: 'cal_1',
  calledAt: '2026-11-27T01:02:03.456Z',
  operation: 'Nightly',
  fields: ['problems'],
  code: 'OUTSIDE_KEY',
  address: '192.0.2.7',
  milliseconds: 12,
};
const revoked = {
  state: 'REVOKED',
  revokedAt: '2026-11-27T02:02:03.456Z',
  revokerName: '王主任',
  revokedFor: '合作结束',
  viewerCan: { revoke: false },
};
const answers: Answers = {
  ...frameAnswers,
  ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['INVITE_MEMBERS'] } }),
  ApiKeyById: () => ({ apiKey: whole() }),
  ApiKeyActivity: () => ({ apiKey: { __typename: 'ApiKey', id: 'key_1', activity: onePage([call]) } }),
  RevokeApiKey: () => ({ revokeApiKey: { apiKey: whole(revoked) } }),
};

it('lists the keys with how each one stands', async () => {
  const rows = [
    row(),
    row({ id: 'key_2', label: '旧平台', state: 'ISSUER_LEFT', lastUsedAt: '2026-11-26T01:02:03.456Z' }),
  ];
  await showScreen(ApiKeyListPage, {
    path: '/370812/api-keys',
    answers: { ...answers, ApiKeyList: () => ({ apiKeys: onePage(rows) }) },
  });
  await expect
    .element(page.getByRole('row', { name: /市局数据交换/ }))
    .toMatchTextContent(/有效.*lx_abcdefgh.*尚未使用/);
  await expect.element(page.getByRole('row', { name: /旧平台/ })).toMatchTextContent(/签发人已离任/);
  await expect
    .element(page.getByRole('link', { name: '市局数据交换' }))
    .toHaveAttribute('href', '/370812/api-keys/key_1');
  await expect.element(page.getByRole('link', { name: '签发密钥' })).toHaveAttribute('href', '/370812/api-keys/new');
});

it('says what to do where there is none', async () => {
  await showScreen(ApiKeyListPage, {
    path: '/370812/api-keys',
    answers: { ...answers, ApiKeyList: () => ({ apiKeys: onePage([]) }) },
  });
  await expect.element(page.getByText('还没有接口密钥')).toBeVisible();
  expect(page.getByRole('link', { name: '签发密钥' }).elements()).toHaveLength(2);
});

it('shows what a key opens and what was asked with it, and revokes it with a reason', async () => {
  const { asked } = await showScreen(ApiKeyPage, { path: '/370812/api-keys/key_1', props: { id: 'key_1' }, answers });
  await expect.element(page.getByRole('heading', { level: 1, name: '市局数据交换' })).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: '密钥范围' }))
    .toMatchTextContent(/反映问题、走访.*60.*王主任/s);
  await expect
    .element(page.getByRole('row', { name: /192\.0\.2\.7/ }))
    .toMatchTextContent(/problems.*Nightly.*OUTSIDE_KEY/);
  await page.getByRole('button', { name: '吊销' }).click();
  const dialog = page.getByRole('dialog', { name: '吊销“市局数据交换”的密钥？' });
  await dialog.getByRole('button', { name: '吊销' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因/);
  await dialog.getByLabelText('原因').fill('合作结束');
  await dialog.getByRole('button', { name: '吊销' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RevokeApiKey')?.variables['input'])
    .toEqual({ id: 'key_1', reason: '合作结束' });
});

it('offers no revoking of a key that was revoked, and says by whom and why', async () => {
  await showScreen(ApiKeyPage, {
    path: '/370812/api-keys/key_1',
    props: { id: 'key_1' },
    answers: { ...answers, ApiKeyById: () => ({ apiKey: whole(revoked) }) },
  });
  await expect.element(page.getByRole('region', { name: '密钥范围' })).toMatchTextContent(/合作结束/);
  expect(page.getByRole('button', { name: '吊销' }).elements()).toHaveLength(0);
});

it('says that a key is not there', async () => {
  await showScreen(ApiKeyPage, {
    path: '/370812/api-keys/key_1',
    props: { id: 'key_1' },
    answers: { ...answers, ApiKeyById: () => ({ apiKey: null }), ApiKeyActivity: () => ({ apiKey: null }) },
  });
  await expect.element(page.getByRole('link', { name: '回到密钥列表' })).toBeVisible();
});
