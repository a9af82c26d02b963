import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import IssueApiKeyPage from './IssueApiKeyPage.vue';

const token = `lx_abcdefgh_${'x'.repeat(43)}`;
const answers: Answers = {
  ...frameAnswers,
  IssueApiKey: () => ({
    issueApiKey: { token, apiKey: { __typename: 'ApiKey', id: 'key_1', label: '市局数据交换' } },
  }),
};
const inputOf = (asked: Asked[]) => asked.find(({ name }) => name === 'IssueApiKey')?.variables['input'];
const submit = () => page.getByRole('button', { name: '签发', exact: true }).click();

it('issues a key of a county for what was chosen, and shows its token once with a command to try it', async () => {
  const { asked, router } = await showScreen(IssueApiKeyPage, { path: '/370812/api-keys/new', answers });
  expect(page.getByRole('group', { name: '可访问区划' }).elements()).toHaveLength(0);
  await page.getByRole('textbox', { name: '用途' }).fill('市局数据交换');
  await page.getByText('反映问题').click();
  await page.getByText('30 天').click();
  await page.getByLabelText('每分钟请求上限').fill('120');
  await submit();
  await expect.element(page.getByRole('heading', { name: '密钥已签发，请现在复制' })).toHaveFocus();
  expect(inputOf(asked)).toEqual({
    regionId: 370812,
    label: '市局数据交换',
    regionIds: [370812],
    kinds: ['PROBLEM'],
    access: 'READ',
    expiresInDays: 30,
    ratePerMinute: 120,
  });
  await expect.element(page.getByRole('region', { name: '密钥', exact: true })).toMatchTextContent(token);
  const command = page.getByRole('region', { name: '试一试（curl 命令）' });
  await expect.element(command).toMatchTextContent(/authorization: Bearer lx_abcdefgh_.*problems\(first: 5\)/s);
  await expect.element(page.getByRole('button', { name: '复制：密钥' })).toBeVisible();
  await page.getByRole('link', { name: '我已保存，查看密钥' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/api-keys/key_1');
});

it('of a city reaches all of it, or the counties that are chosen', async () => {
  const { asked } = await showScreen(IssueApiKeyPage, { path: '/370800/api-keys/new', answers });
  await page.getByRole('textbox', { name: '用途' }).fill('两县对接');
  await page.getByText('走访').click();
  await page.getByText('部分下级区划').click();
  await submit();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/可访问区划/);
  await page.getByText('金乡县').click();
  await page.getByText('读写').click();
  await submit();
  await expect
    .poll(() => inputOf(asked))
    .toMatchObject({ regionId: 370800, regionIds: [370828], access: 'WRITE', expiresInDays: 90, ratePerMinute: 60 });
});

it('asks for what is missing before the server is asked', async () => {
  const { asked } = await showScreen(IssueApiKeyPage, { path: '/370812/api-keys/new', answers });
  await page.getByLabelText('每分钟请求上限').fill('601');
  await submit();
  const alert = page.getByRole('alert');
  await expect.element(alert).toMatchTextContent(/用途.*记录类别.*每分钟请求上限/);
  expect(inputOf(asked)).toBeUndefined();
});

it('says why a key is refused, and keeps what was typed', async () => {
  await showScreen(IssueApiKeyPage, {
    path: '/370812/api-keys/new',
    answers: { ...answers, IssueApiKey: () => refused('您的角色不能这样做。', { code: 'NOT_ALLOWED' }) },
  });
  await page.getByRole('textbox', { name: '用途' }).fill('交换');
  await page.getByText('走访').click();
  await submit();
  await expect.element(page.getByRole('alert')).toMatchTextContent('您的角色不能这样做。');
  await expect.element(page.getByRole('textbox', { name: '用途' })).toHaveValue('交换');
});
