import { expect, type Page } from '@playwright/test';
import { violationsOn } from '../accessible.ts';
import { desk, phone, test } from '../world.ts';

/** Whatever the page is refused or complains of, and every request to another host. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text().slice(0, 200)));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (asked) => {
    const { protocol, hostname } = new URL(asked.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(asked.url());
  });
  return faults;
}

test('an integrator opens the explorer from the console, runs an example and sees rows, and with a key leaves the session aside', async ({
  as,
}) => {
  const { page } = await as('shandong', desk);
  const faults = faultsOf(page);
  await page.goto('/370000/operation');
  await page.getByRole('link', { name: '接口调试台' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '接口调试台' })).toBeVisible();
  await expect(page.getByText('以“省级管理员”的身份查询和写入。')).toBeVisible();
  await expect(page.getByRole('tab', { name: /^Register Close/ })).toBeVisible();
  const answer = page.getByRole('region', { name: /Result Window/i });
  // The button is there before the editor has taken the example in.
  await expect(async () => {
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect(answer).toContainText('"nodes"', { timeout: 4000 });
  }).toPass();
  await expect(answer).toContainText('有限公司');
  expect(faults).toEqual([]);

  await page.getByRole('button', { name: 'Headers', exact: true }).click();
  await page.getByRole('region', { name: 'Headers' }).click();
  await page.keyboard.insertText('{"authorization": "Bearer lx_a-key-of-nobody"}');
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql'));
  await page.getByRole('button', { name: /Execute query/ }).click();
  const headers = await (await asked).allHeaders();
  expect([headers['authorization'], headers['cookie']]).toEqual(['Bearer lx_a-key-of-nobody', undefined]);
  await expect(answer).toContainText('UNAUTHENTICATED');
  // The browser tells of the answer to a key that never was, and of nothing else.
  expect(faults).toEqual([expect.stringContaining('401')]);
});

test('nobody is told where to sign in', async ({ page }) => {
  await page.goto('/graphiql/');
  await expect(page.getByText('尚未登录')).toBeVisible();
  await expect(page.getByRole('link', { name: '登录' })).toHaveAttribute('href', '/sign-in');
});

for (const [size, seat] of Object.entries({ phone, desk }))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the documentation is read and searched, ${size}, ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ ...seat, colorScheme, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      const faults = faultsOf(page);
      for (const address of ['/docs/', '/docs/en/errors', '/docs/examples', '/docs/reference/queries']) {
        await page.goto(address);
        expect.soft(await violationsOn(page), address).toEqual([]);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft([address, excess]).toEqual([address, 0]);
      }
      await page.keyboard.press('/');
      // What is typed before the box has the focus is typed nowhere.
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('registerEnterprise');
      await expect(page.getByRole('status')).toContainText('条结果');
      await page.getByRole('link', { name: /^registerEnterprise / }).click();
      await expect(page).toHaveURL(/\/docs\/reference\/mutations#registerEnterprise$/);
      await expect(page.getByRole('heading', { name: 'registerEnterprise', exact: true })).toBeInViewport();
      expect(faults).toEqual([]);
      await context.close();
    });
