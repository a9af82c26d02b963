import type { DivisionChangeDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { jining } from '../../testing/frame.ts';
import type { Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import DivisionPage from './DivisionPage.vue';
import PrepareDivisionPage from './PrepareDivisionPage.vue';

/** What was sent under a name, in order. */
const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables['input']);

const change = (
  told: Partial<DivisionChangeDetailFragment> = {},
): DivisionChangeDetailFragment & { __typename: string } => ({
  __typename: 'DivisionChange',
  id: 'dvc_1',
  regionId: 370800,
  region: jining,
  kind: 'MERGE',
  effectiveOn: '2013-11-01',
  document: '国务院批复',
  fromIds: [370802],
  fromNames: ['市中区'],
  partIds: [],
  successorName: '任城区',
  successor: { id: 'reg_370811', regionId: 370811, name: '任城区', code: '370811' },
  code: null,
  state: 'DONE',
  isDue: false,
  preparedByName: '周主任',
  preparedOn: '2013-10-20',
  finishedAt: '2013-11-01T00:00:01.000Z',
  version: 2,
  viewerCan: { undo: true },
  ...told,
});
const division = (regionId: number, name: string) => ({
  __typename: 'Region',
  id: `reg_${regionId}`,
  regionId,
  name,
  kind: 'DISTRICT',
  code: String(regionId),
  isUnit: true,
});
const may = (...permissions: string[]) => ({ ViewerPermissions: () => ({ viewer: { id: 'v1', permissions } }) });
const answers = {
  ...fieldworkAnswers,
  ...may('CHANGE_DIVISIONS'),
  DivisionChoices: () => ({
    regions: { __typename: 'RegionConnection', nodes: [division(370802, '市中区'), division(370811, '任城区')] },
  }),
  DivisionChangePreview: () => ({
    divisionChangePreview: [
      {
        __typename: 'DivisionPlace',
        regionId: 370802,
        name: '市中区',
        code: '370802',
        counts: [
          { kind: 'ENTERPRISE', count: 3 },
          { kind: 'DEPARTMENT', count: 0 },
        ],
        parts: [],
      },
    ],
  }),
  PrepareDivisionChange: () => ({
    prepareDivisionChange: { __typename: 'DivisionChangePayload', change: change({ state: 'PLANNED' }) },
  }),
};

describe('preparing a change of divisions', () => {
  it('is for an administrator over all of it: anybody else is told so before anything is asked', async () => {
    await showScreen(PrepareDivisionPage, { path: '/370800/divisions/new', answers: { ...answers, ...may() } });
    await expect.element(page.getByText('您不能准备区划变更')).toBeVisible();
    expect(page.getByRole('group').elements()).toEqual([]);
  });

  it('shows what is registered, asks for what is missing, shows the answers once more, and sends them', async () => {
    const { asked } = await showScreen(PrepareDivisionPage, { path: '/370800/divisions/new', answers });
    await page.getByRole('button', { name: '核对' }).click();
    await expect
      .element(page.getByRole('group', { name: /变更前的区划/ }))
      .toMatchTextContent(/必填|请选择|不能为空|填写/);
    await page.getByRole('checkbox', { name: /市中区/ }).click();
    await expect.element(page.getByRole('link', { name: '市中区 企业 3' })).toBeVisible();
    await page.getByLabelText('承接的区划').selectOptions('任城区');
    expect(page.getByLabelText('变更后的名称').elements()).toEqual([]);
    await page.getByRole('textbox', { name: '实施日期' }).fill('2013-11-01');
    await page.getByLabelText('依据的文件').fill('国务院批复');
    await page.getByRole('button', { name: '核对' }).click();
    await expect.element(page.getByRole('region', { name: '请核对' })).toMatchTextContent(/任城区.*2013年11月1日/);
    await page.getByRole('button', { name: '确认实施' }).click();
    await expect
      .poll(() => sent(asked, 'PrepareDivisionChange'))
      .toEqual([
        {
          kind: 'MERGE',
          fromIds: [370802],
          partIds: [],
          successorId: 370811,
          parentId: null,
          effectiveOn: '2013-11-01',
          document: '国务院批复',
        },
      ]);
  });

  it('of a zone without a code asks for its name alone', async () => {
    const { asked } = await showScreen(PrepareDivisionPage, { path: '/370800/divisions/new', answers });
    await page.getByText('新设', { exact: true }).click();
    expect(page.getByRole('checkbox').elements()).toEqual([]);
    await page.getByLabelText('变更后的名称').fill('太白湖新区');
    await page.getByRole('textbox', { name: '实施日期' }).fill('2013-11-01');
    await page.getByLabelText('依据的文件').fill('市政府文件');
    await page.getByRole('button', { name: '核对' }).click();
    await page.getByRole('button', { name: '确认实施' }).click();
    await expect
      .poll(() => sent(asked, 'PrepareDivisionChange'))
      .toMatchObject([
        { kind: 'OPEN', fromIds: [], parentId: 370800, name: '太白湖新区', regionKind: 'FUNCTIONAL_ZONE', code: null },
      ]);
  });
});

describe('a change of divisions', () => {
  const show = async (shown: () => DivisionChangeDetailFragment) => {
    const { asked } = await showScreen(DivisionPage, {
      path: '/370800/divisions/dvc_1',
      props: { id: 'dvc_1' },
      answers: {
        ...answers,
        DivisionChangeById: () => ({ divisionChange: shown() }),
        UndoDivisionChange: () => ({
          undoDivisionChange: { __typename: 'DivisionChangePayload', change: shown() },
        }),
      },
    });
    return asked;
  };

  it('leads to what was before and what is after, and is taken back for a reason', async () => {
    const asked = await show(() => change());
    await expect.element(page.getByRole('link', { name: '市中区' })).toHaveAttribute('href', '/370802');
    await expect.element(page.getByRole('link', { name: '任城区' })).toHaveAttribute('href', '/370811');
    await page.getByRole('button', { name: '撤回' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabelText('理由').fill('文件有误');
    await dialog.getByRole('button', { name: '撤回' }).click();
    await expect
      .poll(() => sent(asked, 'UndoDivisionChange'))
      .toEqual([{ id: 'dvc_1', version: 2, reason: '文件有误' }]);
  });

  it('that is at work says so', async () => {
    await show(() => change({ state: 'UNDOING', viewerCan: { undo: false } }));
    await expect.element(page.getByRole('status')).toMatchTextContent(/正在实施/);
    expect(page.getByRole('button', { name: '撤回' }).elements()).toEqual([]);
  });
});
