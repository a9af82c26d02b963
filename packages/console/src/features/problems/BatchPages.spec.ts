import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
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
