import { readFile } from 'node:fs/promises';
import {
  InboxListDocument,
  IssueRightsLinkDocument,
  PersonListDocument,
  RegisterPersonDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { jining, test, yanzhou, zoucheng, type Person } from '../world.ts';

/** More than leave on the word of one. */
const many = 51;

/** What waits of a kind for somebody, as words. */
async function waiting({ ask }: Person, kind: 'EXPORT_TO_APPROVE' | 'RIGHTS_REQUEST_TO_ANSWER'): Promise<string[]> {
  const { inbox } = await ask(InboxListDocument, { filter: { kind: [kind] }, first: 50 });
  return inbox.nodes.map(({ label }) => label);
}

test('a list of many people leaves once a second member agreed, and is fetched once', async ({ as }) => {
  const clerk = await as('zoucheng');
  for (let i = 1; i <= many; i += 1) {
    const input = { regionId: zoucheng, name: `岳名单${i}` };
    await clerk.ask(RegisterPersonDocument, { input }, zoucheng);
  }
  const { page } = clerk;

  await test.step('the county says what for, and waits', async () => {
    await page.goto(`/${zoucheng}/people`);
    await page.getByRole('button', { name: '导出名单' }).click();
    const dialog = page.getByRole('dialog', { name: '把名单导出为表格' });
    await dialog.getByRole('textbox', { name: '用途' }).fill('召开企业家座谈会');
    await dialog.getByRole('button', { name: '导出' }).click();
    await expect(page.getByRole('heading', { name: '人员名单导出' })).toBeVisible();
    await expect(page.getByText('待另一人批准').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '批准', exact: true })).toHaveCount(0);
  });

  const director = await as('jining');
  await test.step('its only clerk cannot answer: it stands in the inbox of the city, which agrees', async () => {
    await expect.poll(() => waiting(director, 'EXPORT_TO_APPROVE')).toContainEqual(expect.stringMatching(/^邹城市/));
    expect(await waiting(clerk, 'EXPORT_TO_APPROVE')).toEqual([]);
    await director.page.goto(`/${jining}/inbox`);
    await director.page
      .getByRole('link', { name: /^邹城市人员名单/ })
      .first()
      .click();
    await director.page.getByRole('button', { name: '批准', exact: true }).first().click();
    await director.page.getByRole('dialog').getByRole('button', { name: '批准' }).click();
    await expect(director.page.getByText('已批准。')).toBeVisible();
    await expect(director.page.getByRole('button', { name: '下载表格' })).toHaveCount(0);
  });

  await test.step('whoever asked is told, and fetches the sheet once', async () => {
    await page.goto(`/${zoucheng}/inbox`);
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('人员名单已获批准，待下载')).toBeVisible({ timeout: 2000 });
    }).toPass();
    await page.getByRole('link', { name: /^邹城市人员名单/ }).click();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载表格' }).click();
    const bytes = await readFile(await (await downloaded).path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await page.reload();
    await expect(page.getByText('已下载').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '下载表格' })).toHaveCount(0);
  });
});

test('a person asks for their own data by their own link, and takes the request back', async ({ as, browser }) => {
  const clerk = await as('yanzhou');
  const { people } = await clerk.ask(PersonListDocument, { regionId: yanzhou, first: 1, order: 'NAME_ASC' }, yanzhou);
  const input = { personId: people.nodes[0]?.id ?? '' };
  const { issueRightsLink } = await clerk.ask(IssueRightsLinkDocument, { input }, yanzhou);
  const before = (await waiting(clerk, 'RIGHTS_REQUEST_TO_ANSWER')).length;

  // No account, and nothing of the page needs a script.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(issueRightsLink.url ?? '');
  await expect(page.getByRole('heading', { name: '您的个人信息' })).toBeVisible();
  await page.getByLabel('查阅、复制').check();
  await page.getByRole('button', { name: '提出请求' }).click();
  await expect(page.getByText('已收到，待答复')).toBeVisible();
  await expect.poll(async () => (await waiting(clerk, 'RIGHTS_REQUEST_TO_ANSWER')).length).toBe(before + 1);

  await page.getByRole('button', { name: '撤回这项请求' }).click();
  await expect(page.getByText('已撤回')).toBeVisible();
  await expect(page.getByRole('button', { name: '撤回这项请求' })).toHaveCount(0);
  await expect.poll(async () => (await waiting(clerk, 'RIGHTS_REQUEST_TO_ANSWER')).length).toBe(before);
  await context.close();
});
