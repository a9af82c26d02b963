import { utils, write } from '@e965/xlsx';
import { expect, type Page } from '@playwright/test';
import { creditCodeOf } from '../registry.ts';
import { jining, test } from '../world.ts';

/** A county of the demo with which no other journey works. */
const yutai = 370827;
const patience = { timeout: 60_000 };
const password = '一句够长的话 2014';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** An `.xls` as a county sends it: a sheet for each township, each with a title, a merged heading and a sum. */
function workbook(towns: Record<string, string[]>): Buffer {
  const book = utils.book_new();
  let number = 900_000;
  for (const [town, names] of Object.entries(towns)) {
    const rows = names.map((name, at) => [at + 1, name, creditCodeOf('370827', (number += 1)), '鱼台县工业路3号']);
    const sheet = utils.aoa_to_sheet([
      [`${town}企业统计表`],
      ['序号', '企业名称', '登记信息'],
      [null, null, '统一社会信用代码', '注册地址'],
      ...rows,
      ['合计', names.length],
    ]);
    sheet['!merges'] = ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'].map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, town);
  }
  // With type `buffer` the library answers with one.
  return write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer;
}

test('a county opens: its director comes by a link, its register from an .xls, and it takes everything along', async ({
  as,
  browser,
}) => {
  test.setTimeout(180_000);
  const { page } = await as('jining');
  let link = '';

  await test.step('the city opens it and invites its first director', async () => {
    await page.goto(`/${jining}/opening`);
    await page.getByRole('link', { name: '鱼台县' }).click();
    await page.getByRole('button', { name: '开通', exact: true }).click();
    await expect(page.getByText('已开通。').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '宣布正式运行' })).toBeDisabled();
    await page.getByRole('link', { name: '邀请主任' }).click();
    await expect(page.getByLabel('角色')).toHaveValue('DIRECTOR');
    await page.getByRole('button', { name: '生成链接' }).click();
    link = (await page.getByText(/\/welcome\//).textContent()) ?? '';
  });

  const context = await browser.newContext();
  const desk = await context.newPage();
  await test.step('the director joins', async () => {
    await desk.goto(link.trim());
    await desk.getByRole('textbox', { name: '用户名' }).fill('yutai.zhuren');
    await desk.getByRole('textbox', { name: '姓名' }).fill('鱼台主任');
    await desk.getByRole('textbox', { name: '新密码', exact: true }).fill(password);
    await desk.getByRole('textbox', { name: '再输一次新密码' }).fill(password);
    await desk.getByRole('button', { name: '完成并登录' }).click();
    await expect(heading(desk, /工作台$/)).toBeVisible();
  });

  await test.step('the register comes from an .xls with a sheet for each township', async () => {
    await desk.goto(`/${yutai}/opening`);
    await desk.getByRole('link', { name: '导入名录' }).click();
    const buffer = workbook({ 谷亭镇: ['示例谷亭甲食品有限公司'], 清河镇: ['示例清河乙食品有限公司'] });
    const mimeType = 'application/vnd.ms-excel';
    await desk.getByLabel('名单文件').setInputFiles({ name: '鱼台名录.xls', mimeType, buffer });
    await desk.getByRole('button', { name: '上传并预演' }).click();
    await expect(desk.getByText('待确认')).toBeVisible(patience);
    await expect(desk.getByText('共 2 张，读取了 2 张')).toBeVisible();
    await expect(desk.getByText('谷亭镇 · 4').first()).toBeVisible();
    await desk.getByRole('button', { name: '核对并导入' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '导入 2 行' }).click();
    await expect(desk.getByText('已导入').first()).toBeVisible(patience);
  });

  await test.step('it is declared working', async () => {
    await desk.goto(`/${yutai}/opening`);
    await desk.getByRole('button', { name: '宣布正式运行' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '宣布正式运行' }).click();
    const told = desk.getByText(/鱼台主任 于 .* 宣布正式运行，从开通算起用时 \d+ 分钟/);
    await expect(told).toBeVisible();
    const minutes = Number(/用时 (\d+) 分钟/.exec((await told.textContent()) ?? '')?.[1]);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(30);
    process.stdout.write(`A county opened in ${minutes} min of at most 30 min.\n`);
  });

  await test.step('and everything of it can be taken along', async () => {
    await desk.getByRole('link', { name: '带走数据' }).click();
    await desk.getByRole('button', { name: '生成压缩包' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel(/用途/).fill('留存备份');
    await dialog.getByRole('button', { name: '生成压缩包' }).click();
    const ready = desk.getByRole('link', { name: '下载' });
    await expect(ready).toBeVisible(patience);
    const [download] = await Promise.all([desk.waitForEvent('download'), ready.click()]);
    expect(download.suggestedFilename()).toMatch(/^鱼台县-.*\.zip$/);
  });
  await context.close();
});
