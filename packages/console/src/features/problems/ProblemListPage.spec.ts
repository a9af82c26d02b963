import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import type { Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
import ProblemListPage from './ProblemListPage.vue';

const answers = {
  ...fieldworkAnswers,
  ProblemList: ({ filter }: Record<string, unknown>) => ({
    problems: onePage(JSON.stringify(filter).includes('没有') ? [] : [sampleProblem()]),
  }),
};
const listsOf = (asked: Asked[]) =>
  asked.filter(({ name }) => name === 'ProblemList').map(({ variables }) => variables);

it('asks the server for what stands in the address', async () => {
  const { asked } = await showScreen(ProblemListPage, {
    path: '/370800/problems?q=积水&campaign=cam_1&state=COLLECTED',
    answers,
  });
  await expect.element(page.getByRole('link', { name: '厂区北侧道路积水' })).toBeVisible();
  expect(listsOf(asked)[0]).toMatchObject({
    regionId: 370800,
    filter: { search: '积水', campaignId: 'cam_1', enterpriseId: null, state: ['COLLECTED'] },
  });
});

it('names who answers for it, and opens the problem', async () => {
  const { router } = await showScreen(ProblemListPage, { path: '/370812/problems', answers });
  await expect.element(page.getByRole('gridcell', { name: '兖州区联络办' })).toBeVisible();
  await page.getByRole('link', { name: '厂区北侧道路积水' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/problems/prb_1');
});

it('writes what is searched into the address, and takes it away again', async () => {
  const { router } = await showScreen(ProblemListPage, { path: '/370812/problems', answers });
  await page.getByLabelText(/^问题、企业或编号/).fill('没有');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ q: '没有' });
  await expect.element(page.getByText('没有符合条件的记录')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).last().click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
});

it('asks for those of the appeals platform, brings its file in and hands out what goes back to it', async () => {
  const permissions = ['READ_ENTERPRISES', 'IMPORT_ENTERPRISES'];
  const ViewerPermissions = () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions } });
  const { asked, router } = await showScreen(ProblemListPage, {
    path: '/370812/problems',
    answers: { ...answers, ViewerPermissions },
  });
  await expect.element(page.getByRole('link', { name: '厂区北侧道路积水' })).toBeVisible();
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await expect
    .element(page.getByRole('link', { name: '导出诉求答复' }))
    .toHaveAttribute('href', '/exports/appeals.xlsx?region=370812');
  await expect
    .element(page.getByRole('link', { name: '导入诉求' }))
    .toHaveAttribute('href', '/370812/imports/new?kind=APPEALS');
  await userEvent.keyboard('{Escape}');
  await page.getByLabelText('诉求平台').selectOptions('有诉求编号');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ appeal: 'yes' });
  await expect.poll(() => listsOf(asked).at(-1)).toMatchObject({ filter: { isAppeal: true } });
});
