import type { EarlySignalRowFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { frameAnswers, yanzhou } from '../../testing/frame.ts';
import type { Answers, Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import EarlySignalsPage from './EarlySignalsPage.vue';

const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables);

const silent: EarlySignalRowFragment & { __typename: string } = {
  __typename: 'EarlySignal',
  id: 'sig_1',
  region: yanzhou,
  enterprise: { id: 'ent_1', name: '宏远机械有限公司' },
  rule: 'NO_CONTACT',
  state: 'RAISED',
  sinceOn: '2014-03-01',
  groundsOn: '2014-08-28',
  amount: 221,
  category: null,
  problems: [],
  hazardText: null,
  visit: null,
  check: null,
  viewerCan: { check: true },
};
const repeated: typeof silent = {
  ...silent,
  id: 'sig_2',
  enterprise: { id: 'ent_2', name: '示例电子有限公司' },
  rule: 'REPEATED_PROBLEM',
  groundsOn: '2014-10-06',
  amount: 2,
  category: 'FINANCE',
  problems: [
    { id: 'prb_1', serialNo: '1', title: '贷款利率上浮' },
    { id: 'prb_2', serialNo: '2', title: '贷款到期续不上' },
  ],
};
const checked: typeof silent = {
  ...silent,
  id: 'sig_3',
  enterprise: { id: 'ent_3', name: '样板食品有限公司' },
  rule: 'HAZARD_OVERDUE',
  state: 'CHECKED',
  groundsOn: '2014-10-15',
  amount: 2,
  hazardText: '消防通道堆货',
  visit: { id: 'vis_1' },
  check: { id: 'esc_1', note: '已清理，待复查', checkedAt: '2014-10-17T01:00:00Z', checkedByName: '李敏' },
  viewerCan: { check: false },
};
const answers: Answers = {
  ...frameAnswers,
  EarlySignalList: () => ({ earlySignals: onePage([silent, repeated, checked]) }),
  EarlySignalCounts: () => ({
    earlySignalCounts: {
      __typename: 'EarlySignalCounts',
      asOf: '2014-10-17',
      raised: 2,
      noContact: 1,
      repeatedProblem: 1,
      hazardOverdue: 0,
      checked: 1,
    },
  }),
};
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) });
const show = (more: Answers = {}) =>
  showScreen(EarlySignalsPage, { path: '/370812/early-signals', answers: { ...answers, ...more } });

describe('early signals', () => {
  it('say what wants a look, on what grounds, and what was found', async () => {
    await show();
    await expect
      .element(rowOf('宏远机械有限公司'))
      .toMatchTextContent(/久未联系.*自2014年3月1日起 221 天没有有效走访.*核实/);
    await expect.element(rowOf('示例电子有限公司')).toMatchTextContent(/一年内提出 2 次，最近一次 2014年10月6日/);
    await expect
      .element(page.getByRole('link', { name: '贷款利率上浮' }))
      .toHaveAttribute('href', '/370812/problems/prb_1');
    await expect
      .element(page.getByRole('link', { name: '消防通道堆货' }))
      .toHaveAttribute('href', '/370812/visits/vis_1');
    await expect.element(rowOf('样板食品有限公司')).toMatchTextContent(/李敏：已清理，待复查/);
  });

  it('open the very rows of a count', async () => {
    const { asked, router } = await show();
    await expect.poll(() => sent(asked, 'EarlySignalList').at(-1)).toMatchObject({ state: 'RAISED', rule: null });
    await page.getByRole('button', { name: /^同类问题重复提出/ }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ rule: 'REPEATED_PROBLEM' });
    await expect
      .poll(() => sent(asked, 'EarlySignalList').at(-1))
      .toMatchObject({ state: 'RAISED', rule: ['REPEATED_PROBLEM'] });
    await page.getByRole('button', { name: /^已核实/ }).click();
    await expect.poll(() => sent(asked, 'EarlySignalList').at(-1)).toMatchObject({ state: 'CHECKED', rule: null });
  });

  it('are checked with a word of what showed', async () => {
    const { asked } = await show({
      CheckEarlySignal: () => ({
        checkEarlySignal: {
          __typename: 'CheckEarlySignalPayload',
          check: { __typename: 'EarlySignalCheck', id: 'esc_2' },
        },
      }),
    });
    await rowOf('宏远机械有限公司').getByRole('button', { name: '核实' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '核实' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/情况/);
    await dialog.getByRole('textbox', { name: /^情况/ }).fill('已停产检修');
    await dialog.getByRole('button', { name: '核实' }).click();
    await expect
      .poll(() => sent(asked, 'CheckEarlySignal').map(({ input }) => input))
      .toEqual([{ id: 'sig_1', note: '已停产检修' }]);
  });

  it('say what would show here where there are none', async () => {
    await show({ EarlySignalList: () => ({ earlySignals: onePage([]) }) });
    await expect.element(page.getByText(/180 天没有走访/)).toBeVisible();
  });
});
