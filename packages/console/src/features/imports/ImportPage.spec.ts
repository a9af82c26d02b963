import type { ImportRowDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import type { Answers, Asked } from '../../testing/network.ts';
import { refused } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleImport, sampleImportRow } from '../../testing/import-sample.ts';
import ImportPage from './ImportPage.vue';

const rows = [
  sampleImportRow({ line: 2, name: '宏远机械有限公司' }),
  sampleImportRow({ line: 3, name: '鲁兴食品有限公司', candidates: [] }),
  sampleImportRow({
    line: 4,
    name: '金谷粮油有限公司',
    outcome: 'INVALID',
    problems: [{ column: 'CAPITAL', ownFieldId: null, rule: 'CAPITAL', message: '读不出注册资本', isWarning: false }],
  }),
  sampleImportRow({
    line: 5,
    name: '华联纺织有限公司',
    outcome: 'UPDATE',
    problems: [],
    changes: [{ field: 'capitalText', before: '10万元', after: '66万人民币' }],
  }),
];
function rowsAnswer(all: readonly ImportRowDetailFragment[]) {
  return ({ outcome }: Record<string, unknown>) => {
    const nodes = all.filter((row) => !Array.isArray(outcome) || outcome.includes(row.outcome));
    return {
      import: {
        __typename: 'Import',
        id: 'imp_1',
        rows: {
          nodes,
          pageInfo: { hasNextPage: false, endCursor: null },
          totalCount: { value: nodes.length, exact: true },
        },
      },
    };
  };
}
const answers: Answers = {
  ...frameAnswers,
  CountyEnterpriseCount: () => ({ enterprises: { totalCount: { value: 5, exact: true } } }),
  ImportById: () => ({ import: sampleImport() }),
  ImportRowList: rowsAnswer(rows),
};
const show = (more: Answers = {}, query = '') =>
  showScreen(ImportPage, {
    path: `/370800/imports/imp_1${query}`,
    props: { id: 'imp_1' },
    answers: { ...answers, ...more },
  });
const sent = (asked: Asked[], name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables['input']);

describe('a rehearsed import', () => {
  it('counts what will become of the rows, and each count opens its rows', async () => {
    const { asked, router } = await show();
    const tiles = page.getByRole('navigation', { name: '预演结果' });
    await tiles.getByRole('link', { name: /^存疑 2/ }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ outcome: 'DOUBTFUL' });
    await expect.element(page.getByRole('grid', { name: '导入的行：存疑' })).toBeVisible();
    await expect.element(page.getByText('共 2 条')).toBeVisible();
    expect(asked.findLast(({ name }) => name === 'ImportRowList')?.variables).toMatchObject({ outcome: ['DOUBTFUL'] });
  });

  it('says what an update changes', async () => {
    await show({}, '?outcome=UPDATE');
    await expect
      .element(page.getByRole('row', { name: /华联纺织/ }))
      .toMatchTextContent(/注册资本：10万元 → 66万人民币/);
  });

  it('shows columns, how they were recognised, and rehearses them anew', async () => {
    const { asked } = await show({ MapImportColumns: () => ({ mapImportColumns: { import: sampleImport() } }) });
    await page.getByText('列的对应').click();
    await page.getByRole('combobox', { name: '备注' }).selectOptions('CAPITAL');
    await page.getByRole('button', { name: '按此对应重新预演' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/“注册资本”只能对应一列/);
    expect(sent(asked, 'MapImportColumns')).toEqual([]);

    await page.getByRole('combobox', { name: '备注' }).selectOptions('ADDRESS');
    await page.getByRole('button', { name: '按此对应重新预演' }).click();
    await expect
      .poll(() => sent(asked, 'MapImportColumns'))
      .toEqual([{ id: 'imp_1', version: 2, columns: ['NAME', 'CAPITAL', 'ADDRESS'] }]);
  });

  it('corrects a cell in its place', async () => {
    const { asked } = await show(
      {
        CorrectImportRow: () => ({
          correctImportRow: { import: sampleImport(), row: sampleImportRow({ line: 4, outcome: 'NEW', problems: [] }) },
        }),
      },
      '?outcome=INVALID',
    );
    await page.getByRole('button', { name: '修改“注册资本”：66万人民币' }).click();
    await page.getByRole('textbox', { name: '注册资本（第 4 行）' }).fill('88万人民币');
    await page.getByRole('button', { name: '保存' }).click();
    await expect
      .poll(() => sent(asked, 'CorrectImportRow'))
      .toEqual([{ importId: 'imp_1', line: 4, cells: [{ column: 'CAPITAL', ownFieldId: null, text: '88万人民币' }] }]);
    await expect.element(page.getByRole('button', { name: '修改“注册资本”：66万人民币' })).toHaveFocus();
  });

  it('shows a last check with what will be written and what will not, then runs', async () => {
    const { asked } = await show({
      RunImport: () => ({ runImport: { import: sampleImport({ state: 'RUNNING', progress: { done: 0, total: 4 } }) } }),
    });
    await page.getByRole('button', { name: '核对并导入' }).click();
    const dialog = page.getByRole('dialog', { name: '导入前核对' });
    await expect.element(dialog).toMatchTextContent(/将写入 新增3 行/);
    await expect.element(dialog).toMatchTextContent(/存疑2 行县区不明/);
    await dialog.getByRole('button', { name: '导入 4 行' }).click();
    await expect.poll(() => sent(asked, 'RunImport')).toEqual([{ id: 'imp_1', version: 2 }]);
  });

  it('reads the import again when it changed before the run', async () => {
    const { asked } = await show({
      RunImport: () => refused('在您打开之后，有人改过这条记录。', { code: 'STALE_VERSION' }),
    });
    await page.getByRole('button', { name: '核对并导入' }).click();
    await page.getByRole('button', { name: '导入 4 行' }).click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/已取得最新结果/);
    await expect.poll(() => asked.filter(({ name }) => name === 'ImportById').length).toBeGreaterThan(1);
  });
});

describe('the doubt list', () => {
  const settled = { SettleImportRows: () => ({ settleImportRows: { import: sampleImport() } }) };

  it('settles the county of many rows at once', async () => {
    const { asked } = await show(settled, '?outcome=DOUBTFUL');
    await page.getByRole('checkbox', { name: '选择本页全部' }).click();
    await expect.element(page.getByText('已选 2 行')).toBeVisible();

    await page.getByRole('button', { name: '定为所选县（市、区）' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/请先选择县（市、区）/);

    await page.getByRole('combobox', { name: '选择县（市、区）' }).selectOptions('金乡县');
    await page.getByRole('button', { name: '定为所选县（市、区）' }).click();
    await expect
      .poll(() => sent(asked, 'SettleImportRows'))
      .toEqual([{ importId: 'imp_1', lines: [2, 3], countyId: 370828 }]);
    await expect.poll(() => page.getByText('已选 2 行').elements()).toHaveLength(0);
  });

  it('settles one row by pressing a candidate, after the run as well', async () => {
    const done = { ImportById: () => ({ import: sampleImport({ state: 'DONE' }) }) };
    const { asked } = await show({ ...settled, ...done }, '?outcome=DOUBTFUL');
    await page.getByRole('button', { name: '第 2 行定为兖州区' }).click();
    await expect
      .poll(() => sent(asked, 'SettleImportRows'))
      .toEqual([{ importId: 'imp_1', lines: [2], countyId: 370812 }]);
  });
});

describe('while a job runs', () => {
  const running = sampleImport({ state: 'RUNNING', progress: { done: 4, total: 10 } });

  it('follows the news of the stream', async () => {
    await show({
      ImportById: () => ({ import: running }),
      ImportChanged: () => ({ importChanged: { ...running, progress: { done: 7, total: 10 } } }),
    });
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '7');
  });

  it('asks every two seconds where the stream fails', async () => {
    let reads = 0;
    await show({
      ImportById: () => ({ import: (reads += 1) === 1 ? running : sampleImport({ state: 'DONE' }) }),
      ImportChanged: () => refused('不通', { code: 'INTERNAL' }),
    });
    await expect.element(page.getByText(/改为每 2 秒查询一次/)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: '已写入 0 家企业' })).toBeVisible();
  });
});

describe('a file of people', () => {
  const person = sampleImportRow({
    outcome: 'NEW',
    cells: [
      { column: 'NAME', ownFieldId: null, text: '宏远机械有限公司' },
      { column: 'PERSON', ownFieldId: null, text: '孟庆安' },
      { column: 'TITLE', ownFieldId: null, text: '总经理' },
      { column: 'PHONE', ownFieldId: null, text: '137****0001' },
    ],
    problems: [],
    changes: [{ field: 'kind', before: null, after: 'BUSINESSPERSON' }],
  });

  it('shows what each row says and writes, in words, and leads to the people once it is written', async () => {
    await show({
      ImportById: () => ({ import: sampleImport({ kind: 'PEOPLE', state: 'DONE' }) }),
      ImportRowList: rowsAnswer([person]),
    });
    await expect.element(page.getByText('孟庆安 · 总经理 · 137****0001').first()).toBeVisible();
    await expect.element(page.getByText('企业家').first()).toBeVisible();
    await expect.element(page.getByRole('link', { name: '到人员名册查看' })).toHaveAttribute('href', '/370800/people');
  });

  it('is not rehearsed again before somebody is named by a column', async () => {
    const columns = [
      { index: 0, header: '企业', column: 'NAME', ownFieldId: null, sample: '宏远', matchedBy: 'SYNONYM' },
      { index: 1, header: '谁', column: 'IGNORE', ownFieldId: null, sample: '孟庆安', matchedBy: 'NONE' },
      { index: 2, header: '电话', column: 'PHONE', ownFieldId: null, sample: '137****0001', matchedBy: 'SYNONYM' },
    ] as const;
    const { asked } = await show({
      ImportById: () => ({ import: sampleImport({ kind: 'PEOPLE', columns: [...columns] }) }),
      MapImportColumns: () => ({ mapImportColumns: { import: sampleImport({ kind: 'PEOPLE' }) } }),
    });
    await page.getByRole('combobox', { name: '电话' }).selectOptions('职务');
    await page.getByRole('button', { name: '按此对应重新预演' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/必须有“企业名称”，以及“姓名”或“法定代表人”/);
    await page.getByRole('combobox', { name: '谁' }).selectOptions('姓名');
    await page.getByRole('button', { name: '按此对应重新预演' }).click();
    await expect
      .poll(() => sent(asked, 'MapImportColumns'))
      .toEqual([{ id: 'imp_1', version: 2, columns: ['NAME', 'PERSON', 'TITLE'] }]);
  });
});
