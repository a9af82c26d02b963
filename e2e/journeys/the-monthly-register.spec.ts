import { expect, type Page } from '@playwright/test';
import { phone, test, yanzhou, zoucheng } from '../world.ts';

const lineOf = (n: number, address = `山东省济宁市兖州区霁川路${n}号`) => `霁川月报示例${n}号有限公司,${address}`;
const sheet = (...lines: string[]) => Buffer.from(['企业名称,地址', ...lines].join('\n'), 'utf8');
const patience = { timeout: 60_000 };

/** Sends a file from the page of an import to come, and waits until it was rehearsed. */
async function send(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('名单文件').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '上传并预演' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible(patience);
  await expect(page.getByText('待确认')).toBeVisible(patience);
}
async function run(page: Page) {
  await page.getByRole('button', { name: '核对并导入' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /导入 \d+ 行/ })
    .click();
  await expect(page.getByText(/已写入 \d+ 家企业/)).toBeVisible(patience);
}
async function correctAddress(page: Page, name: string, address: string) {
  await page.goto(`/${yanzhou}/enterprises?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('link', { name: '更正' }).first().click();
  await page.getByLabel('地址').fill(address);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(address).first()).toBeVisible();
}

test('the monthly register comes again: what it says otherwise is looked at, and what the office corrected stays', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const { page } = await as('yanzhou');
  await page.goto(`/${yanzhou}/imports/new`);
  await send(page, '霁川名录.csv', sheet(lineOf(1), lineOf(2), lineOf(3)));
  await run(page);

  // Done once, it is set to come again every month.
  await page.getByRole('button', { name: '以后定期导入' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('名称')).toHaveValue('霁川名录');
  await dialog.getByLabel('文件涵盖本辖区全部企业').check();
  await dialog.getByRole('button', { name: '以后定期导入' }).click();
  await expect(page.getByRole('region', { name: /“霁川名录”的文件/ })).toBeVisible();

  await correctAddress(page, '霁川月报示例2号有限公司', '兖州区霁川产业园2栋');

  await page.goto(`/${yanzhou}/registers`);
  await expect(page.getByRole('grid').getByText('按时').first()).toBeVisible();
  await page.getByRole('link', { name: '霁川名录', exact: true }).click();
  await page.getByRole('link', { name: '导入新文件' }).click();
  await expect(page.getByText('这是“霁川名录”的新文件')).toBeVisible();
  await send(
    page,
    '霁川名录再来.csv',
    sheet(lineOf(1, '山东省济宁市兖州区新霁路1号'), lineOf(2, '山东省济宁市兖州区霁川路22号'), lineOf(4)),
  );

  // Each count opens its very rows, with the three values side by side.
  await page.getByRole('link', { name: '逐项查看并决定' }).click();
  const tiles = page.getByRole('navigation', { name: '比较结果' });
  for (const group of ['新增', '有变化', '名录更正过', '缺少'])
    await expect(tiles.getByRole('link', { name: new RegExp(`^${group} 1 `) })).toBeVisible();
  await tiles.getByRole('link', { name: /^名录更正过/ }).click();
  const rows = page.getByRole('grid', { name: '与上次文件比较' });
  await expect(rows.getByText('兖州区霁川产业园2栋')).toBeVisible();
  await expect(rows.getByText('山东省济宁市兖州区霁川路22号')).toBeVisible();
  await expect(rows.getByText('默认：保留现值')).toBeVisible();
  await tiles.getByRole('link', { name: /^缺少/ }).click();
  await expect(rows.getByText('霁川月报示例3号有限公司')).toBeVisible();
  await page.getByRole('button', { name: '待核实 · 霁川月报示例3号有限公司' }).click();
  await expect(rows.getByText('待核实', { exact: true }).first()).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: '霁川名录再来.csv' }).click();
  await run(page);
  const done = page.url();
  await page.goto(`/${yanzhou}/enterprises?q=${encodeURIComponent('霁川月报')}`);
  await expect(page.getByRole('link', { name: '霁川月报示例4号有限公司' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: '霁川月报示例3号有限公司' }).first()).toBeVisible();
  await page.getByRole('link', { name: '霁川月报示例2号有限公司' }).first().click();
  await expect(page.getByText('兖州区霁川产业园2栋').first()).toBeVisible();

  // The neighbour has no such register; on a phone its list says what to do.
  const there = await as('zoucheng', phone);
  await there.page.goto(`/${zoucheng}/registers`);
  await expect(there.page.getByText('还没有定期来源')).toBeVisible();

  // Taken back the next hour: the newcomer is gone again, and the correction of the office still stands.
  await page.goto(done);
  await page.getByRole('button', { name: '撤销导入' }).click();
  await page.getByRole('dialog').getByLabel('原因').fill('文件拿错了');
  await page.getByRole('dialog').getByRole('button', { name: '撤销导入' }).click();
  await expect(page.getByText('已撤销').first()).toBeVisible(patience);
});
