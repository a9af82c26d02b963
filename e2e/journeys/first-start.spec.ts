import { SignInPageDocument } from '@lianxi/schema/operations';
import { expect, type Page } from '@playwright/test';
import { readdirSync, rmSync } from 'node:fs';
import { startEmpty, type Product } from '../product.ts';
import { personAt, test as base } from '../world.ts';

/** A product that nobody has used, gone again after the test. */
const test = base.extend<{ product: Product }>({
  product: async ({ browserName: _browser }, use) => {
    const product = await startEmpty();
    await expect.poll(product.isReady, { message: product.said(), timeout: 150_000 }).toBe(true);
    await use(product);
    await product.stop();
    rmSync(product.folder, { recursive: true, force: true });
  },
  baseURL: async ({ product }, use) => use(product.address),
});

const password = '一句够长的话 2014';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function signIn(page: Page, loginName: string, words: string) {
  await page.getByRole('textbox', { name: '用户名' }).fill(loginName);
  await page.getByRole('textbox', { name: '密码', exact: true }).fill(words);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

async function setUp(page: Page, words: string) {
  await page.getByRole('textbox', { name: '用户名' }).fill('zhou.min');
  await page.getByRole('textbox', { name: '姓名' }).fill('周敏');
  await page.getByRole('textbox', { name: '新密码', exact: true }).fill(words);
  await page.getByRole('textbox', { name: '再输一次新密码' }).fill(words);
  await page.getByRole('button', { name: '完成并登录' }).click();
}

test('a first start without the demo: one link makes the first administrator, and no other way leads in', async ({
  product,
  page,
}) => {
  test.setTimeout(300_000);
  const [link = ''] = /http:\/\/\S+\/welcome\/\S+/.exec(product.said()) ?? [];

  await test.step('the start tells the link, and no account', async () => {
    expect(link).toContain(product.address);
    expect(product.said()).not.toMatch(/Demo sign-ins|lianxi-demo/);
    await page.goto('/');
    await expect(page.getByText('系统尚未设置')).toBeVisible();
    await expect(page.getByRole('region', { name: '演示账号' })).toHaveCount(0);
  });

  await test.step('the page behind it makes the account and signs in', async () => {
    await page.goto(link);
    await setUp(page, '太短');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert')).toContainText('密码至少 10 个字符');
    await setUp(page, password);
    await expect(heading(page, /工作台$/)).toBeVisible();
    await expect(page.getByRole('button', { name: '账号：周敏' })).toBeVisible();
    await expect(page.getByRole('complementary', { name: '演示数据' })).toHaveCount(0);
  });

  await test.step('the link is spent', async () => {
    await page.getByRole('button', { name: '账号：周敏' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await expect(heading(page, '登录')).toBeVisible();
    await page.goto(link);
    await setUp(page, password);
    await expect(page.getByRole('alert')).toContainText('这个链接无效、已使用或已过期');
    const { service } = await personAt(page).ask(SignInPageDocument, {});
    expect(service).toMatchObject({ isDemo: false, needsSetup: false, demoSignIns: [] });
  });

  await test.step('the new account signs in; after five wrong passwords even the right one has to wait', async () => {
    await page.goto('/sign-in');
    await expect(page.getByText('系统尚未设置')).toHaveCount(0);
    await signIn(page, 'zhou.min', password);
    await expect(heading(page, /工作台$/)).toBeVisible();
    await page.getByRole('button', { name: '账号：周敏' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await expect(heading(page, '登录')).toBeVisible();

    const answer = page.getByRole('alert');
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await signIn(page, 'zhou.min', `不对 ${attempt} 次`);
      // The field is emptied once the answer is there.
      await expect(page.getByRole('textbox', { name: '密码', exact: true })).toHaveValue('');
      await expect(answer).toContainText('用户名或密码不正确');
    }
    await signIn(page, 'zhou.min', password);
    await expect(answer).toContainText(/尝试次数过多，请稍后再试。（约 \d+ 分钟后可再试）/);
    await expect(answer).toBeFocused();
  });

  await test.step('it stops cleanly', async () => {
    const begun = performance.now();
    expect(await product.stop()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(16_000);
    expect(await product.isReady()).toBe(false);
    const left = readdirSync(product.folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('postmaster.pid'))).toEqual([]);
    expect(product.said()).toContain('已停止');
  });
});
