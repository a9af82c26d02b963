import type { ProblemDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
import { clockLook } from './appeal-clock.ts';
import ProblemPage from './ProblemPage.vue';

type Clock = ProblemDetailFragment['appealDeadlines'][number];
const clock = (purpose: Clock['purpose'], workingDays: number, more: Partial<Clock> = {}): Clock => ({
  id: `dln_${purpose}`,
  purpose,
  workingDays,
  dueOn: '2014-10-24',
  isProvisional: false,
  isOverdue: false,
  pausedOn: null,
  settledOn: null,
  ...more,
});
const linked = (more: Partial<ProblemDetailFragment> = {}) =>
  sampleProblem({
    appealNo: 'SQ20140001',
    appealReceivedOn: '2014-09-29',
    appealStatus: '办理中',
    appealStatusOn: '2014-10-08',
    appealReply: '已安排勘察',
    appealDeadlines: [
      clock('APPEAL_VERIFICATION', 1, { dueOn: '2014-09-30', settledOn: '2014-09-30' }),
      clock('APPEAL_REPLY', 3, { dueOn: '2014-10-09', isOverdue: true }),
      clock('APPEAL_SOLUTION', 15, { isProvisional: true }),
    ],
    viewerCan: { refer: false, deeds: ['LINK_APPEAL', 'NOTE_APPEAL_STATUS', 'EXTEND_APPEAL'] },
    ...more,
  });
const show = (problem: ProblemDetailFragment, more: Answers = {}) =>
  showScreen(ProblemPage, {
    path: '/370812/problems/prb_1',
    props: { id: 'prb_1' },
    answers: { ...fieldworkAnswers, ProblemById: () => ({ problem }), ...more },
  });

describe('a problem of the appeals platform', () => {
  it('shows its number, its status there and each day of the platform', async () => {
    await show(linked());
    const card = page.getByRole('region', { name: '诉求平台' });
    await expect
      .element(card)
      .toMatchTextContent(/SQ20140001.*办理中.*2014年10月8日得知.*2014年9月29日.*平台上的答复\s*已安排勘察/s);
    const clocks = card.getByRole('list', { name: '平台时限' });
    await expect
      .element(clocks)
      .toMatchTextContent(/核实.*1 个工作日.*已完成.*答复.*3 个工作日.*已逾期.*办结.*15 个工作日.*计时中.*暂定/s);
  });

  it('says where the platform brought it', async () => {
    await show(linked({ source: 'APPEALS_PLATFORM' }));
    await expect.element(page.getByRole('region', { name: '诉求平台' })).toMatchTextContent(/由诉求平台转来/);
  });

  it('takes down what the platform says', async () => {
    const { asked } = await show(linked(), {
      NoteAppealStatus: () => ({ noteAppealStatus: { problem: linked({ version: 3 }) } }),
    });
    await page.getByText('更多办理方式').click();
    await page.getByRole('button', { name: '登记平台状态' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabelText(/^平台状态/).fill(' 已办结 ');
    await dialog.getByRole('button', { name: '登记平台状态' }).click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'NoteAppealStatus')?.variables)
      .toMatchObject({ input: { id: 'prb_1', version: 2, status: '已办结' } });
  });

  it('gets its number with the day that starts the platform’s clock', async () => {
    const problem = sampleProblem({ viewerCan: { refer: false, deeds: ['LINK_APPEAL'] } });
    const { asked } = await show(problem, { LinkAppeal: () => ({ linkAppeal: { problem: linked({ version: 3 }) } }) });
    await page.getByText('更多办理方式').click();
    expect(page.getByRole('region', { name: '诉求平台' }).elements()).toHaveLength(0);
    await page.getByRole('button', { name: '登记诉求编号' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '登记诉求编号' }).click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/诉求编号：请填写.*平台受理日期：请填写/s);
    await dialog.getByLabelText(/^诉求编号/).fill('SQ20140001');
    await dialog.getByRole('textbox', { name: '平台受理日期' }).fill('2014-09-29');
    await dialog.getByRole('button', { name: '登记诉求编号' }).click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'LinkAppeal')?.variables)
      .toMatchObject({ input: { id: 'prb_1', version: 2, appealNo: 'SQ20140001', receivedOn: '2014-09-29' } });
  });

  it('offers more time only while the platform can still give it', async () => {
    await show(linked({ appealDeadlines: [clock('APPEAL_SOLUTION', 30)] }));
    await page.getByText('更多办理方式').click();
    await expect.element(page.getByRole('button', { name: '登记诉求编号' })).toBeVisible();
    expect(page.getByRole('button', { name: '登记平台延期' }).elements()).toHaveLength(0);
  });

  it.each([
    ['problem.appeal.met', { settledOn: '2014-10-24' }],
    ['problem.appeal.late', { settledOn: '2014-10-27' }],
    ['clock.state.overdue', { isOverdue: true }],
    ['clock.state.running', {}],
  ])('says %s of a clock with %j', (label, more) => {
    expect(clockLook(clock('APPEAL_SOLUTION', 15, more)).label).toBe(label);
  });
});
