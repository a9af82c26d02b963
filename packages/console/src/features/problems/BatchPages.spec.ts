import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
import BatchListPage from './BatchListPage.vue';
import BatchPage from './BatchPage.vue';
import LedgerPage from './LedgerPage.vue';

it('shows who has what of a batch, and how far it has come', async () => {
  const problem = sampleProblem({ state: 'IN_HANDLING', endedOn: null });
  await showScreen(BatchPage, {
    path: '/370812/batches/bat_1',
    props: { id: 'bat_1' },
    answers: {
      ...fieldworkAnswers,
      HandlingBatchById: () => ({
        handlingBatch: {
          __typename: 'HandlingBatch',
          id: 'bat_1',
          title: '十月交办',
          assignedOn: '2014-10-13',
          assignedByName: '王主任',
          region: yanzhou,
          problems: [problem, { ...problem, id: 'prb_9', title: '已了结的', state: 'CLOSED', endedOn: '2014-10-20' }],
        },
      }),
    },
  });
  await expect.element(page.getByRole('region', { name: '办理进度' })).toMatchTextContent(/共 2 件.*已了结 1 件/);
  await expect.element(page.getByRole('link', { name: '已了结的' })).toBeVisible();
});

it('lists what was answered, and strikes it off', async () => {
  const row = sampleProblem({ state: 'CONFIRMED', viewerCan: { refer: false, deeds: ['CLOSE'] } });
  const asked: unknown[] = [];
  await showScreen(LedgerPage, {
    path: '/370812/problems/deferred?answered=1',
    answers: {
      ...fieldworkAnswers,
      ProblemLedger: (variables: unknown) => {
        asked.push(variables);
        return { problems: onePage([row]) };
      },
    },
  });
  await page.getByRole('button', { name: '销号办结' }).click();
  await expect.element(page.getByRole('dialog').getByLabelText('办结说明')).toBeVisible();
  expect(asked[0]).toMatchObject({ filter: { state: ['REPLIED', 'CONFIRMED'] } });
});

const batch = {
  __typename: 'HandlingBatch',
  id: 'bat_1',
  regionId: 370812,
  region: yanzhou,
  title: '十月交办',
  assignedOn: '2014-10-13',
  assignedByName: '王主任',
  state: 'OVERDUE',
  problemCount: 3,
  endedCount: 1,
  overdueCount: 1,
  nextDueOn: '2014-10-20',
};
const showList = (path: string, nodes = [batch]) =>
  showScreen(BatchListPage, {
    path,
    answers: {
      ...fieldworkAnswers,
      HandlingBatchList: ({ filter }: Record<string, unknown>) => ({
        handlingBatches: onePage(JSON.stringify(filter).includes('没有') ? [] : nodes),
      }),
    },
  });

it('lists batches with what has ended and what is late, and opens one', async () => {
  const { router } = await showList('/370812/batches');
  await expect.element(page.getByRole('gridcell', { name: '1/3 件已了结，1 件逾期' })).toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: '2014年10月20日' })).toBeVisible();
  await page.getByRole('link', { name: '十月交办' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/batches/bat_1');
});

it('asks for the batches that the address names, by progress and by the day on which they are due', async () => {
  const { asked, router } = await showList('/370800/batches?state=OVERDUE,OPEN&due=2014-10-31');
  await expect.element(page.getByRole('link', { name: '十月交办' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'HandlingBatchList')?.variables).toMatchObject({
    regionId: 370800,
    filter: { search: null, state: ['OVERDUE', 'OPEN'], dueBy: '2014-10-31' },
  });
  await page.getByLabelText(/^批次名称/).fill('没有');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.element(page.getByText('没有符合条件的记录')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).last().click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
});

it('says how a batch comes about where there is none', async () => {
  await showList('/370812/batches', []);
  await expect.element(page.getByText('这里还没有交办批次')).toBeVisible();
  await expect.element(page.getByText(/一起交办给部门/)).toBeVisible();
});
