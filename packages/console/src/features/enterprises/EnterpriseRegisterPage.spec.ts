import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleEnterprise, sampleRow } from '../../testing/enterprise-sample.ts';
import EnterpriseRegisterPage from './EnterpriseRegisterPage.vue';

const nobody: Answers = {
  ...frameAnswers,
  EnterpriseGroupChoices: () => ({ enterpriseGroups: [] }),
  EnterpriseDuplicates: () => ({ enterpriseDuplicates: [] }),
};
const sent = (asked: { name: string; variables: Record<string, unknown> }[]) =>
  asked.filter(({ name }) => name === 'RegisterEnterprise').map(({ variables }) => variables);
const submit = () => page.getByRole('button', { name: '登记', exact: true }).click();

afterEach(() => localStorage.clear());

it('refuses a mistyped credit code before sending, leads there, and keeps what was typed', async () => {
  const { asked } = await showScreen(EnterpriseRegisterPage, { path: '/370812/enterprises/new', answers: nobody });
  await page.getByLabelText(/^企业名称/).fill('宏远机械有限公司');
  await page.getByLabelText(/^统一社会信用代码/).fill('91370812MA3C00001X');
  await submit();

  const summary = page.getByRole('alert');
  await expect.element(summary).toHaveFocus();
  await summary.getByRole('link', { name: /校验位/ }).click();
  await expect.element(page.getByLabelText(/^统一社会信用代码/)).toHaveFocus();
  await expect.element(page.getByLabelText(/^统一社会信用代码/)).toHaveValue('91370812MA3C00001X');
  await expect.element(page.getByLabelText(/^企业名称/)).toHaveValue('宏远机械有限公司');
  expect(sent(asked)).toEqual([]);
});

it('asks for the county above county level', async () => {
  await showScreen(EnterpriseRegisterPage, { path: '/370800/enterprises/new', answers: nobody });
  await page.getByLabelText(/^企业名称/).fill('宏远机械有限公司');
  await submit();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/所属县（市、区）：请填写/);
});

it('reads the capital while it is typed', async () => {
  await showScreen(EnterpriseRegisterPage, { path: '/370812/enterprises/new', answers: nobody });
  await page.getByLabelText(/^注册资本/).fill('1000万人民币');
  await expect.element(page.getByText('读作 10,000,000 元 CNY')).toBeVisible();
});

it('sends one enterprise under one id and one key, and opens its page', async () => {
  const { asked, router } = await showScreen(EnterpriseRegisterPage, {
    path: '/370812/enterprises/new',
    answers: { ...nobody, RegisterEnterprise: () => ({ registerEnterprise: { enterprise: sampleEnterprise() } }) },
  });
  await page.getByLabelText(/^企业名称/).fill('宏远机械有限公司');
  await submit();
  await expect.poll(() => router.currentRoute.value.name).toBe('enterprise');
  expect(sent(asked)).toHaveLength(1);
  expect(sent(asked)[0]).toMatchObject({
    input: { regionId: 370812, name: '宏远机械有限公司', creditCode: null, isNoDuplicate: false },
    idempotencyKey: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
  });
});

it('lets a resemblance pass once the person says that it is another enterprise', async () => {
  const { asked } = await showScreen(EnterpriseRegisterPage, {
    path: '/370812/enterprises/new',
    answers: {
      ...nobody,
      EnterpriseDuplicates: () => ({ enterpriseDuplicates: [{ reason: 'SAME_NAME', enterprise: sampleRow() }] }),
      RegisterEnterprise: ({ input }) =>
        (input as { isNoDuplicate: boolean }).isNoDuplicate
          ? { registerEnterprise: { enterprise: sampleEnterprise() } }
          : refused('名录里可能已有这家企业。', { code: 'DUPLICATE_ENTERPRISE', field: 'name' }),
    },
  });
  await page.getByLabelText(/^企业名称/).fill('宏远机械有限公司');
  await expect.element(page.getByText('名称相同')).toBeVisible();
  await submit();
  await page.getByRole('checkbox', { name: /已核对，这是另一家企业/ }).click();
  await submit();
  await expect.poll(() => sent(asked)).toHaveLength(2);
  expect(sent(asked)[1]).toMatchObject({ input: { isNoDuplicate: true } });
});

describe('a draft', () => {
  it('outlives an ended session and comes back with a word about it', async () => {
    const answers = { ...nobody, RegisterEnterprise: () => refused('请先登录。', { code: 'UNAUTHENTICATED' }) };
    const { screen, signedOut } = await showScreen(EnterpriseRegisterPage, {
      path: '/370812/enterprises/new',
      answers,
    });
    await page.getByLabelText(/^企业名称/).fill('宏远机械有限公司');
    await submit();
    await expect.poll(() => signedOut.times).toBe(1);
    await screen.unmount();

    await showScreen(EnterpriseRegisterPage, { path: '/370812/enterprises/new', answers });
    await expect.element(page.getByText(/已恢复 .* 未提交的草稿/)).toBeVisible();
    await expect.element(page.getByLabelText(/^企业名称/)).toHaveValue('宏远机械有限公司');

    await page.getByRole('button', { name: '丢弃草稿' }).click();
    await expect.element(page.getByLabelText(/^企业名称/)).toHaveValue('');
  });
});

it('cleans what is pasted from the web, shows what it was, and puts it back', async () => {
  const { asked } = await showScreen(EnterpriseRegisterPage, {
    path: '/370812/enterprises/new',
    answers: {
      ...nobody,
      CleanedText: () => ({ cleanedText: { text: '宏远机械厂', cleanings: ['SIMPLIFIED'] } }),
      RegisterEnterprise: () => ({ registerEnterprise: { enterprise: sampleEnterprise() } }),
    },
  });
  const name = page.getByLabelText(/^企业名称/);
  const paste = async () => {
    await name.fill('宏遠機械廠');
    const data = new DataTransfer();
    data.setData('text/plain', '宏遠機械廠');
    name.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    await expect.element(name).toHaveValue('宏远机械厂');
  };
  await paste();
  await page.getByRole('button', { name: '保留粘贴的原文' }).click();
  await expect.element(name).toHaveValue('宏遠機械廠');
  await paste();
  await submit();
  await expect.poll(() => sent(asked)).toHaveLength(1);
  expect(sent(asked)[0]).toMatchObject({
    input: { name: '宏远机械厂', asWritten: [{ field: 'NAME', text: '宏遠機械廠' }] },
  });
});
