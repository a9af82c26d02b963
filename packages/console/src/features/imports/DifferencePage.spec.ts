import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { sampleImport } from '../../testing/import-sample.ts';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { sampleDifference } from '../../testing/register-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import DifferencePage from './DifferencePage.vue';

const counts = { new: 1, changed: 1, corrected: 1, same: 7, gone: 3, undecided: 4, goneSeenTo: 1 };
const found = (told: Parameters<typeof sampleImport>[0] = {}) =>
  sampleImport({
    regionId: 370812,
    source: { id: 'src_1', name: '市场监管名录', isComplete: true, nextDueOn: '2014-12-08' },
    previous: { id: 'imp_0', fileName: '10月.csv', createdAt: '2014-10-08T01:00:00.000Z' },
    differences: counts,
    ...told,
  });
const gone = (line: number, name: string, told: Parameters<typeof sampleDifference>[0] = {}) =>
  sampleDifference({ line, name, outcome: 'GONE', difference: 'GONE', ...told });
const visit = {
  id: 'vis_1',
  regionId: 370812,
  state: 'PLANNED' as const,
  plannedOn: '2014-12-03',
  visitedOn: null,
  visitorName: '李敏',
};
const rows = [
  sampleDifference({
    line: 2,
    name: '宏远机械有限公司',
    difference: 'CORRECTED',
    differing: [
      {
        field: 'address',
        last: '建设路 1 号',
        ours: '科技园 3 号',
        new: '新址路 2 号',
        isCorrected: true,
        isSettled: false,
        changedByName: '李敏',
        changedAt: '2014-11-02T01:00:00.000Z',
      },
    ],
  }),
  gone(3, '鲁兴食品厂'),
  gone(4, '恒泰纺织厂', { seenToBy: visit }),
  gone(5, '金谷粮油厂', {
    enterprise: { id: 'ent_5', status: 'ACTIVE', notFoundCase: { id: 'nfc_1', state: 'REPORTED' } },
  }),
];
const answers: Answers = {
  ...frameAnswers,
  ImportById: () => ({ import: found() }),
  RegisterDifferenceList: ({ difference }) => ({
    import: {
      __typename: 'Import',
      id: 'imp_1',
      rows: onePage(rows.filter((row) => Array.isArray(difference) && difference.includes(row.difference))),
    },
  }),
  DecideRegisterRows: () => ({ decideRegisterRows: { import: found() } }),
  PlanGoneChecks: () => ({ planGoneChecks: { import: found({ differences: { ...counts, goneSeenTo: 2 } }) } }),
};
const show = (more: Answers = {}, query = '') =>
  showScreen(DifferencePage, {
    path: `/370812/imports/imp_1/differences${query}`,
    props: { id: 'imp_1' },
    answers: { ...answers, ...more },
  });
const sent = (asked: Asked[], name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables['input']);

describe('a file that was held against the last one', () => {
  it('counts each group, and each count opens its rows', async () => {
    const { asked, router } = await show();
    await expect.element(page.getByText('“市场监管名录”：与名录现状和上次的“10月.csv”比较')).toBeVisible();
    await page.getByRole('navigation', { name: '比较结果' }).getByRole('link', { name: /缺少/ }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ group: 'GONE' });
    await expect
      .poll(() => asked.findLast(({ name }) => name === 'RegisterDifferenceList')?.variables['difference'])
      .toEqual(['GONE']);
  });

  it('shows the three values of a fact that was corrected, with who did so', async () => {
    await show({}, '?group=CORRECTED');
    await expect
      .element(page.getByRole('row', { name: /宏远机械/ }))
      .toMatchTextContent(/上次文件\s*建设路 1 号.*名录现值\s*科技园 3 号.*新文件\s*新址路 2 号.*李敏/s);
  });

  it('is decided by row, and by group where none is chosen', async () => {
    const { asked } = await show({}, '?group=CORRECTED');
    await page.getByRole('button', { name: '采用新值 · 宏远机械有限公司' }).click();
    await page.getByRole('button', { name: '保留现值', exact: true }).click();
    await expect
      .poll(() => sent(asked, 'DecideRegisterRows'))
      .toEqual([
        { importId: 'imp_1', decision: 'TAKE_NEW', lines: [2] },
        { importId: 'imp_1', decision: 'KEEP_OURS', difference: 'CORRECTED' },
      ]);
  });

  it('names no group of gaps where a file is not complete', async () => {
    const source = { id: 'src_1', name: '市场监管名录', isComplete: false, nextDueOn: '2014-12-08' };
    await show({ ImportById: () => ({ import: found({ source }) }) });
    const tiles = page.getByRole('navigation', { name: '比较结果' });
    await expect.element(tiles.getByRole('link', { name: /有变化/ })).toBeVisible();
    expect(tiles.getByRole('link', { name: /缺少/ }).elements()).toHaveLength(0);
  });
});

describe('what is gone from a register', () => {
  it('is planned as a group in one step, which tells what became of how many', async () => {
    const { asked } = await show({}, '?group=GONE');
    await page.getByRole('button', { name: '排核实走访' }).click();
    await expect
      .element(page.getByRole('dialog', { name: '为 3 家企业排核实走访' }))
      .toMatchTextContent(/1 家已排或已走访，不重排/);
    await page.getByRole('dialog').getByRole('button', { name: '排核实走访' }).click();
    await expect.poll(() => sent(asked, 'PlanGoneChecks')).toEqual([{ importId: 'imp_1', lines: null }]);
    await expect
      .poll(() => useToasts().toasts.value.map(({ message }) => message))
      .toEqual([expect.stringMatching(/^新排 1 家；1 家已排或已走访，不重排；1 家没有排：/)]);
  });

  it('is planned by the rows chosen, and says so where nobody may', async () => {
    const { asked } = await show(
      { PlanGoneChecks: () => refused('无权办理。', { code: 'NOT_ALLOWED' }) },
      '?group=GONE',
    );
    await page
      .getByRole('row', { name: /鲁兴食品厂/ })
      .getByRole('checkbox')
      .click();
    await page.getByRole('button', { name: '排核实走访' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '排核实走访' }).click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/无权办理/);
    expect(sent(asked, 'PlanGoneChecks')).toEqual([{ importId: 'imp_1', lines: [3] }]);
  });

  it('leads to the visit that is planned, and says where it is looked for already', async () => {
    await show({}, '?group=GONE');
    await expect
      .element(page.getByRole('link', { name: '已排 2014年12月3日 由李敏走访' }))
      .toHaveAttribute('href', '/370812/visits/vis_1');
    await expect.element(page.getByRole('row', { name: /金谷粮油厂/ })).toMatchTextContent(/正在核实/);
  });

  it('can be planned after the file was imported, and is not while nothing was rehearsed', async () => {
    await show({ ImportById: () => ({ import: found({ state: 'DONE' }) }) }, '?group=GONE');
    await expect.element(page.getByRole('button', { name: '排核实走访' })).toBeVisible();
  });

  it('is no matter of those who import nothing', async () => {
    const viewer = { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES'] };
    await show({ ViewerPermissions: () => ({ viewer }) }, '?group=GONE');
    await expect.element(page.getByRole('row', { name: /鲁兴食品厂/ })).toBeVisible();
    expect(page.getByRole('button', { name: '排核实走访' }).elements()).toHaveLength(0);
  });
});

describe('a page of differences', () => {
  it('of an import that belongs to no register says so', async () => {
    await show({ ImportById: () => ({ import: sampleImport() }) });
    await expect.element(page.getByText('这次导入不属于定期来源，没有可比较的文件。')).toBeVisible();
  });

  it('words a failure and offers another try', async () => {
    await show({ ImportById: failure });
    await expectFailureShown();
  });
});
