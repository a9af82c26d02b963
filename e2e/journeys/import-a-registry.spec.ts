import { CountyEnterpriseCountDocument, RegionSearchDocument, type ImportOutcome } from '@lianxi/schema/operations';
import { expect, type Locator, type Page } from '@playwright/test';
import { asCsv, asXlsx, knownColumns, linesBesideRows, makeRegistry } from '../registry.ts';
import { jining, personAt, signInOnPage, tabTo, test, type Person } from '../world.ts';

const registry = makeRegistry();
const { expected } = registry;
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
const written = (count: number) => count.toLocaleString('en');

/** Slow machines read and judge four thousand rows in half a minute. */
const patience = { timeout: 120_000 };

/** What a rehearsal of a file by itself may say of a row. */
type Outcome = Exclude<ImportOutcome, 'GONE'>;
const outcomes: Record<Outcome, string> = {
  NEW: '新增',
  UPDATE: '更新',
  UNCHANGED: '未变',
  CONFLICT: '冲突',
  DOUBTFUL: '存疑',
  INVALID: '无效',
  FOREIGN: '外辖区',
};

const results = (page: Page) => page.getByRole('navigation', { name: '预演结果' });
const tile = (page: Page, word: string) => results(page).getByRole('link', { name: new RegExp(`^${word} [\\d,]+ `) });

/** The figure on a tile. */
async function figure(page: Page, word: string): Promise<number> {
  const name = await tile(page, word).innerText();
  return Number(/[\d,]+/.exec(name)?.[0].replaceAll(',', ''));
}

const rowsOf = (page: Page, word: string) => page.getByRole('grid', { name: `导入的行：${word}` });

/** Opens the rows behind a figure, and waits for as many to be told. */
async function openRows(page: Page, word: string, count: number): Promise<Locator> {
  await tile(page, word).click();
  await expect(
    page.getByRole('region', { name: `导入的行：${word}` }).getByText(`共 ${written(count)} 条`),
  ).toBeVisible();
  return rowsOf(page, word);
}

async function upload(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '名单导入' }).click();
  await page.getByRole('link', { name: '导入新名单' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '导入新名单' })).toBeVisible();
  await page.getByLabel('名单文件').setInputFiles(file);
  await page.getByRole('button', { name: '上传并预演' }).click();
}

/** How many enterprises each county has, by its code. */
async function countedByCounty(person: Person): Promise<Map<number, number>> {
  const { regions } = await person.ask(RegionSearchDocument, { parentId: jining, first: 50 }, jining);
  const counted = await Promise.all(
    regions.nodes.map(async ({ regionId }): Promise<[number, number]> => {
      const { enterprises } = await person.ask(CountyEnterpriseCountDocument, { regionId }, jining);
      return [regionId, enterprises.totalCount.value];
    }),
  );
  return new Map(counted);
}

/** Notes every place at which the bar of the run stands, from now on. */
async function watchProgress(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const places: number[] = [];
    Object.assign(window, { places });
    const note = () => {
      const now = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      if (now != null && Number(now) !== places.at(-1)) places.push(Number(now));
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => ('places' in window ? (window.places as number[]) : []));
}

test.describe('an office director imports a registry', () => {
  test('every one of 4,106 rows is in its county, on the list of doubts, or refused with a reason', async ({
    page,
  }) => {
    test.setTimeout(420_000);
    const director = personAt(page);
    let before = new Map<number, number>();

    await test.step('signs in and uploads the workbook', async () => {
      await signInOnPage(page, /周主任/);
      before = await countedByCounty(director);
      const buffer = await asXlsx(registry);
      await upload(page, { name: '济宁市企业登记名录.xlsx', mimeType: 'application/octet-stream', buffer });
      await expect(page.getByRole('heading', { level: 1, name: '济宁市企业登记名录.xlsx' })).toBeVisible(patience);
      await expect(page.getByText('待确认')).toBeVisible(patience);
    });

    await test.step('sees how the columns were matched, and which lines are no enterprises', async () => {
      await page.getByText(`识别了 ${knownColumns} 列，忽略 1 列`).click();
      const columns = page.getByRole('table').filter({ hasText: '文件中的列' });
      await expect(columns.getByRole('combobox', { name: /统一社会信用代码/ })).toHaveValue('CREDIT_CODE');
      await expect(columns.getByRole('combobox', { name: /注册资金/ })).toHaveValue('CAPITAL');
      await expect(columns.getByRole('combobox', { name: /备注/ })).toHaveValue('IGNORE');
      await page.getByText(`另放一边的行（${linesBesideRows} 行）`).click();
      await expect(page.getByRole('listitem').filter({ hasText: '第 1 行' })).toContainText('济宁市企业登记名录');
      await expect(page.getByRole('listitem').filter({ hasText: '第 2 行' })).toContainText('表头');
      await expect(page.getByRole('listitem').filter({ hasText: `第 ${registry.rows.length + 4} 行` })).toContainText(
        '合计',
      );
    });

    const found: Record<Outcome, number> = {
      NEW: sum(expected.byCounty.values()),
      UPDATE: 0,
      UNCHANGED: expected.unchanged,
      CONFLICT: expected.conflict,
      DOUBTFUL: expected.doubtful,
      INVALID: expected.invalid,
      FOREIGN: expected.foreign,
    };
    await test.step('opens the rows behind each figure', async () => {
      expect(await figure(page, '全部')).toBe(registry.rows.length);
      expect(sum(Object.values(found))).toBe(registry.rows.length);
      for (const [outcome, word] of Object.entries(outcomes) as [Outcome, string][]) {
        await expect(tile(page, word)).toHaveAccessibleName(new RegExp(`^${word} ${written(found[outcome])} `));
        if (found[outcome] === 0) continue;
        const rows = await openRows(page, word, found[outcome]);
        await expect(page).toHaveURL(new RegExp(`outcome=${outcome}`));
        await expect(rows.getByText(word, { exact: true }).first()).toBeVisible();
      }
    });

    await test.step('corrects a wrong credit code in its row', async () => {
      const rows = await openRows(page, outcomes.INVALID, found.INVALID);
      const wrong = rows.getByRole('row').filter({ hasText: '校验位不符' }).first();
      const cell = wrong.getByRole('button', { name: /^修改“统一社会信用代码”/ });
      const rightCode = registry.rightCodes.get(await cell.innerText()) ?? '';
      await cell.click();
      const typed = wrong.getByRole('textbox', { name: /^统一社会信用代码/ });
      await expect(typed).toBeFocused();
      await typed.fill(rightCode);
      await wrong.getByRole('button', { name: '保存' }).click();
      await expect(page.getByText(/第 \d+ 行已改，结果：新增。/)).toBeVisible();
      found.INVALID -= 1;
      found.NEW += 1;
      await expect(tile(page, '无效')).toHaveAccessibleName(new RegExp(`^无效 ${found.INVALID} `));
      await expect(tile(page, '新增')).toHaveAccessibleName(new RegExp(`^新增 ${written(found.NEW)} `));
    });

    let settled = 0;
    await test.step('settles doubtful rows: one by its candidate, a page of them at once by keyboard', async () => {
      const rows = await openRows(page, outcomes.DOUBTFUL, found.DOUBTFUL);
      const first = rows.getByRole('button', { name: /^第 \d+ 行定为/ }).first();
      const words = await first.getAttribute('aria-label');
      await first.click();
      await expect(page.getByText(/已为 1 行定下县区/)).toBeVisible();
      // Of the list from before one row would be chosen that is settled already.
      await expect(rows.getByRole('button', { name: words ?? '' })).toHaveCount(0);
      found.DOUBTFUL -= 1;
      await expect(tile(page, '存疑')).toHaveAccessibleName(new RegExp(`^存疑 ${found.DOUBTFUL} `));

      const all = rows.getByRole('checkbox', { name: '选择本页全部' });
      await all.focus();
      await page.keyboard.press('Space');
      const chosen = page.getByText(/^已选 \d+ 行$/);
      await expect(chosen).toBeVisible();
      settled = Number(/\d+/.exec(await chosen.innerText())?.[0]);
      expect(settled).toBeGreaterThan(10);
      const county = page.getByRole('combobox', { name: '选择县（市、区）' });
      await tabTo(county, 'Shift+Tab');
      const counties = await county.getByRole('option').allInnerTexts();
      for (let down = counties.indexOf('曲阜市'); down > 0; down -= 1) await page.keyboard.press('ArrowDown');
      await expect(county.locator('option:checked')).toHaveText('曲阜市');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: '定为所选县（市、区）' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText(`已为 ${settled} 行定下县区：曲阜市。`)).toBeVisible();
      found.DOUBTFUL -= settled;
      found.NEW += settled + 1;
      await expect(tile(page, '存疑')).toHaveAccessibleName(new RegExp(`^存疑 ${found.DOUBTFUL} `));
      await expect(tile(page, '新增')).toHaveAccessibleName(new RegExp(`^新增 ${written(found.NEW)} `));
    });

    await test.step('checks the summary and runs it, by keyboard', async () => {
      await tabTo(page.getByRole('button', { name: '核对并导入' }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: '导入前核对' });
      await expect(dialog).toContainText(`${written(found.NEW)} 行`);
      await expect(dialog).toContainText(`${found.DOUBTFUL} 行`);
      await expect(dialog).toContainText(`${found.FOREIGN} 行`);
      const places = await watchProgress(page);
      await tabTo(dialog.getByRole('button', { name: `导入 ${written(found.NEW)} 行` }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('progressbar', { name: '正在写入' })).toBeVisible();
      await expect(page.getByRole('heading', { name: `已写入 ${written(found.NEW)} 家企业` })).toBeVisible(patience);
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      const seen = await places();
      expect(seen.length).toBeGreaterThan(3);
      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      expect(seen.at(-1)).toBeGreaterThan(found.NEW / 2);
    });

    await test.step('finds every row again', async () => {
      const after = await countedByCounty(director);
      const grown = new Map([...after].map(([regionId, count]) => [regionId, count - (before.get(regionId) ?? 0)]));
      for (const [regionId, count] of expected.byCounty)
        expect(grown.get(regionId), String(regionId)).toBeGreaterThanOrEqual(count);
      const doubts = await figure(page, '存疑');
      const refused = sum(await Promise.all(['未变', '冲突', '无效', '外辖区'].map((word) => figure(page, word))));
      expect(sum(grown.values()) + doubts + refused).toBe(registry.rows.length);

      await page.getByRole('link', { name: `处理存疑（${doubts} 行）` }).click();
      const rows = await openRows(page, '存疑', doubts);
      await rows
        .getByRole('button', { name: /^第 \d+ 行定为/ })
        .first()
        .click();
      await expect(tile(page, '存疑')).toHaveAccessibleName(new RegExp(`^存疑 ${doubts - 1} `));
      await expect(page.getByRole('heading', { name: `已写入 ${written(found.NEW + 1)} 家企业` })).toBeVisible();

      const qufu = after.get(370_881) ?? 0;
      await page.getByRole('link', { name: /^曲阜市 现有/ }).click();
      await expect(page).toHaveURL('/370881/enterprises');
      await expect(page.getByText(new RegExp(`共 (${written(qufu)}|${written(qufu + 1)}) 条`))).toBeVisible();
    });

    await test.step('uploads the same rows again, as CSV in GB18030: nothing is new, nothing changes', async () => {
      const buffer = asCsv(registry, 'gb18030');
      await page.goto(`/${jining}`);
      await upload(page, { name: '再次导入.csv', mimeType: 'text/csv', buffer });
      await expect(page.getByText('待确认')).toBeVisible(patience);
      await expect(page.getByText(/CSV · GB18030/)).toBeVisible();
      await expect(tile(page, '新增')).toHaveAccessibleName(/^新增 0 /);
      await expect(tile(page, '更新')).toHaveAccessibleName(/^更新 0 /);
      expect(await figure(page, '未变')).toBe(found.NEW + found.UNCHANGED);
      await expect(page.getByRole('button', { name: '没有可以写入的行' })).toBeDisabled();
      await page.getByRole('button', { name: '放弃这次导入' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
      await expect(page.getByText('这次导入已放弃')).toBeVisible();
    });
  });

  test('a page called .xls and a broken file are refused with words that help', async ({ as }) => {
    const { page } = await as('jining');
    await page.goto(`/${jining}/imports/new`);
    const choose = (name: string, buffer: Buffer) =>
      page.getByLabel('名单文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const summary = page.getByRole('alert');

    await page.getByRole('button', { name: '上传并预演' }).click();
    await expect(summary).toContainText('请先选择一个名单文件');
    await expect(summary).toBeFocused();

    await choose('名录.pdf', Buffer.from('%PDF-1.7'));
    await expect(summary).toContainText('不是 CSV、XLS、XLSX 表格');

    for (const [name, buffer, words] of [
      // What some systems hand out as a workbook is a page.
      [
        '网页.xls',
        Buffer.from('<html><body><table><tr><td>企业名称</td></tr></table></body></html>'),
        '「另存为」.xlsx',
      ],
      ['损坏.xls', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), '文件已损坏'],
      ['损坏.xlsx', Buffer.from('504b0304deadbeef', 'hex'), '文件已损坏'],
      ['没有名称.csv', Buffer.from('序号,备注\n1,无\n'), '没有找到企业名称这一列'],
    ] as const) {
      await page.goto(`/${jining}/imports/new`);
      await choose(name, buffer);
      await page.getByRole('button', { name: '上传并预演' }).click();
      await expect(page.getByRole('alert')).toContainText(words, patience);
      await expect(page.getByText(/SQL|Error|undefined| at /)).toHaveCount(0);
    }
    await page.getByRole('link', { name: '重新上传' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '导入新名单' })).toBeFocused();
  });
});
