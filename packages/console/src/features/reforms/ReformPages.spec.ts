import type { DepartmentReformDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { jining } from '../../testing/frame.ts';
import type { Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import PrepareReformPage from './PrepareReformPage.vue';
import ReformPage from './ReformPage.vue';

/** What was sent under a name, in order. */
const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables['input']);

const reform = (
  told: Partial<DepartmentReformDetailFragment> = {},
): DepartmentReformDetailFragment & { __typename: string } => ({
  __typename: 'DepartmentReform',
  id: 'dpr_1',
  regionId: 370800,
  region: jining,
  kind: 'MERGE',
  effectiveOn: '2018-12-29',
  document: '市机构改革方案',
  withCounties: true,
  state: 'DONE',
  isDue: false,
  preparedByName: '周主任',
  preparedOn: '2018-12-20',
  finishedAt: '2018-12-29T01:00:00.000Z',
  done: 2,
  total: 2,
  successions: ['济宁市工商行政管理局', '济宁市质量技术监督局'].map((predecessorName, at) => ({
    id: `dsu_${at}`,
    regionId: 370800,
    region: jining,
    predecessorName,
    successorName: '济宁市市场监督管理局',
    takesOver: true,
  })),
  moves: [
    {
      kind: 'REFERRAL',
      subjectId: 'prb_1',
      regionId: 370800,
      region: jining,
      label: '2018-0001 检定排队',
      fromName: '济宁市质量技术监督局',
      toName: '济宁市市场监督管理局',
    },
  ],
  moveCount: 1,
  version: 3,
  viewerCan: { undo: true },
  ...told,
});
const bureau = (id: string, kind: string, name: string) => ({
  __typename: 'Department',
  id,
  regionId: 370800,
  kind,
  name,
});
const answers = {
  ...fieldworkAnswers,
  ReformDepartments: () => ({
    departments: [
      bureau('dep_1', 'BUSINESS_REGISTRATION', '济宁市工商行政管理局'),
      bureau('dep_2', 'QUALITY', '济宁市质量技术监督局'),
      { ...bureau('dep_3', 'QUALITY', '山东省质量技术监督局'), regionId: 370000 },
    ],
  }),
  DepartmentReformPreview: () => ({
    departmentReformPreview: {
      __typename: 'ReformPreview',
      places: [{ regionId: 370800, regionName: '济宁市', predecessors: ['济宁市工商行政管理局'] }],
      counts: [{ kind: 'REFERRAL', moving: 1, staying: 5 }],
      items: [
        {
          kind: 'REFERRAL',
          subjectId: 'prb_1',
          label: '2018-0001 检定排队',
          departmentName: '济宁市质量技术监督局',
          on: '2018-12-01',
          moves: true,
        },
      ],
    },
  }),
  PrepareDepartmentReform: () => ({
    prepareDepartmentReform: { __typename: 'DepartmentReformPayload', reform: reform({ state: 'PLANNED' }) },
  }),
};

describe('preparing a reform', () => {
  it('shows what moves, asks for what is missing, shows the answers once more, and sends them', async () => {
    const { asked } = await showScreen(PrepareReformPage, { path: '/370800/reforms/new', answers });
    await page.getByRole('checkbox', { name: '济宁市工商行政管理局' }).click();
    expect(page.getByText('山东省质量技术监督局').elements()).toEqual([]);
    await page.getByRole('button', { name: '核对' }).click();
    await expect.element(page.getByRole('group', { name: /改革前的部门/ })).toMatchTextContent(/至少选择两个/);
    await page.getByRole('checkbox', { name: '济宁市质量技术监督局' }).click();
    await expect.element(page.getByLabelText('承接部门名称')).toHaveValue('济宁市市场监督管理局');
    await page.getByRole('textbox', { name: '实施日期' }).fill('2018-12-29');
    await page.getByLabelText('依据的文件').fill('市机构改革方案');
    await page.getByRole('checkbox', { name: /下级县/ }).click();
    await expect.element(page.getByRole('region', { name: '移交预览' })).toMatchTextContent(/1 件.*5 件/);
    await page.getByRole('button', { name: '核对' }).click();
    await expect.element(page.getByRole('region', { name: '请核对' })).toMatchTextContent(/2018年12月29日/);
    await page.getByRole('button', { name: '确认实施' }).click();
    await expect
      .poll(() => sent(asked, 'PrepareDepartmentReform'))
      .toEqual([
        {
          regionId: 370800,
          kind: 'MERGE',
          predecessorIds: ['dep_1', 'dep_2'],
          successors: [{ kind: 'MARKET_REGULATION', name: '济宁市市场监督管理局' }],
          effectiveOn: '2018-12-29',
          document: '市机构改革方案',
          withCounties: true,
        },
      ]);
  });

  it('of one into several asks for two names', async () => {
    await showScreen(PrepareReformPage, { path: '/370800/reforms/new', answers });
    await page.getByText('分设', { exact: true }).click();
    await page.getByRole('radio', { name: '济宁市工商行政管理局' }).click();
    expect(page.getByLabelText('承接部门名称').elements()).toHaveLength(2);
    await page.getByRole('button', { name: '再加一个承接部门' }).click();
    expect(page.getByLabelText('承接部门名称').elements()).toHaveLength(3);
  });
});

describe('a reform', () => {
  const show = async (shown: () => DepartmentReformDetailFragment) => {
    const { asked } = await showScreen(ReformPage, {
      path: '/370800/reforms/dpr_1',
      props: { id: 'dpr_1' },
      answers: {
        ...answers,
        DepartmentReformById: () => ({ departmentReform: shown() }),
        UndoDepartmentReform: () => ({
          undoDepartmentReform: { __typename: 'DepartmentReformPayload', reform: shown() },
        }),
      },
    });
    return asked;
  };

  it('that was done tells what it handed on, and is taken back for a reason', async () => {
    const asked = await show(() => reform());
    await expect.element(page.getByRole('heading', { name: '已移交事项（1 件）' })).toBeVisible();
    await page.getByText('转办问题').click();
    await expect.element(page.getByRole('link', { name: '2018-0001 检定排队' })).toBeVisible();
    await page.getByRole('button', { name: '撤回' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabelText('理由').fill('文件有误');
    await dialog.getByRole('button', { name: '撤回' }).click();
    await expect
      .poll(() => sent(asked, 'UndoDepartmentReform'))
      .toEqual([{ id: 'dpr_1', version: 3, reason: '文件有误' }]);
  });

  it('that is at work says how far it is', async () => {
    await show(() => reform({ state: 'RUNNING', done: 1, viewerCan: { undo: false } }));
    await expect.element(page.getByRole('status')).toMatchTextContent(/1\/2/);
    expect(page.getByRole('button', { name: '撤回' }).elements()).toEqual([]);
  });
});
