import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
import ProblemPage from './ProblemPage.vue';

const show = (more: Answers = {}) =>
  showScreen(ProblemPage, {
    path: '/370812/problems/prb_1',
    props: { id: 'prb_1' },
    answers: { ...fieldworkAnswers, ProblemById: () => ({ problem: sampleProblem() }), ...more },
  });

it('refers a problem to a department that has it not yet', async () => {
  const { asked } = await show({ ReferProblem: () => ({ referProblem: { problem: sampleProblem({ version: 3 }) } }) });
  await page.getByRole('button', { name: '转办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '转办' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/部门：请填写/);
  await dialog.getByLabelText(/^部门/).selectOptions('环境保护局');
  await dialog.getByRole('button', { name: '转办' }).click();
  await expect.poll(() => asked.filter(({ name }) => name === 'ReferProblem')).toHaveLength(1);
  expect(asked.find(({ name }) => name === 'ReferProblem')?.variables).toMatchObject({
    input: { id: 'prb_1', version: 2, departmentId: 'dep_1' },
  });
});

it('reads the problem again when somebody else changed it meanwhile', async () => {
  const { asked } = await show({
    ReferProblem: () => refused('在您打开之后，有人改过这条记录。', { code: 'STALE_VERSION' }),
  });
  await page.getByRole('button', { name: '转办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText(/^部门/).selectOptions('环境保护局');
  await dialog.getByRole('button', { name: '转办' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/已取得最新内容/);
  await expect.poll(() => asked.filter(({ name }) => name === 'ProblemById')).toHaveLength(2);
});

it('tells the answer in the words given', async () => {
  const answered = sampleProblem({
    state: 'ANSWERED_ON_SPOT',
    answer: '已联系区住建局，三日内疏通。',
    answeredByName: '李联络员',
    answeredOn: '2014-10-07',
    referrals: [],
    viewerCan: { refer: false, deeds: [] },
  });
  await show({ ProblemById: () => ({ problem: answered }) });
  await expect
    .element(page.getByRole('region', { name: '答复' }))
    .toMatchTextContent(/已联系区住建局，三日内疏通。\s*李联络员 · 2014年10月7日/);
  expect(page.getByRole('button', { name: '转办' }).elements()).toHaveLength(0);
});

it('offers the steps that may be taken now, and sends what they ask for', async () => {
  const atWork = sampleProblem({
    state: 'IN_HANDLING',
    viewerCan: { refer: false, deeds: ['REPLY', 'EXTEND', 'PAUSE'] },
  });
  const { asked } = await show({
    ProblemById: () => ({ problem: atWork }),
    ReplyProblem: () => ({ replyProblem: { problem: sampleProblem({ state: 'REPLIED', version: 3 }) } }),
  });
  await page.getByRole('button', { name: '答复企业' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '答复企业' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/答复内容：请填写/);
  await dialog.getByLabelText(/^答复内容/).fill(' 已疏通 ');
  await dialog.getByRole('button', { name: '答复企业' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ReplyProblem')?.variables)
    .toMatchObject({
      input: { id: 'prb_1', version: 2, words: '已疏通' },
    });
  expect(page.getByRole('button', { name: '恢复计时' }).elements()).toHaveLength(0);
  await page.getByText('更多办理方式').click();
  await expect.element(page.getByRole('button', { name: '延期' })).toBeVisible();
});

it('says by when it is due, how that day came about, and who answered for it how long', async () => {
  const day = (text: string, count: number | null, kind = 'WORKDAY') => ({
    __typename: 'CountedDay',
    day: text,
    kind,
    name: kind === 'MAKE_UP_WORKDAY' ? '国庆节' : null,
    isWorkday: count !== null,
    isProvisional: false,
    isPaused: false,
    count,
  });
  const deadline = { id: 'dln_1', dueOn: '2014-10-13', isProvisional: true, isOverdue: true, pausedOn: null };
  await show({
    ProblemById: () => ({ problem: sampleProblem({ deadline, ageDays: 6 }) }),
    DeadlineRuler: () => ({
      deadline: null,
      explainDeadline: {
        __typename: 'WorkingTerm',
        startsOn: '2014-10-10',
        workingDays: 2,
        dueOn: '2014-10-13',
        isProvisional: false,
        days: [day('2014-10-11', 1, 'MAKE_UP_WORKDAY'), day('2014-10-12', null, 'WEEKEND'), day('2014-10-13', 2)],
      },
    }),
  });
  const clock = page.getByRole('region', { name: '责任与期限' });
  await expect.element(clock).toMatchTextContent(/兖州区联络办 · 李联络员.*6 天.*2014年10月13日.*已逾期.*暂定/s);
  await clock.getByText('期限怎么算的').click();
  const ruler = clock.getByRole('list', { name: '逐日计算' });
  await expect.element(ruler).toMatchTextContent(/10\/11.*1.*调休上班.*10\/12.*—.*休息日.*10\/13.*2.*工作日/s);
  await expect.element(page.getByRole('region', { name: '先后由谁负责' })).toMatchTextContent(/自2014年10月7日 · 4 天/);
});

it('shows that a consultation is proposed, and convenes it', async () => {
  const twice = sampleProblem({
    state: 'RETURNED',
    returns: 2,
    consultationTrigger: 'TWO_RETURNS',
    viewerCanConvene: true,
    viewerCan: { refer: false, deeds: ['CONSULT'] },
  });
  const { asked } = await show({
    ProblemById: () => ({ problem: twice }),
    ConveneConsultation: () => ({
      conveneConsultation: { consultation: { __typename: 'Consultation', id: 'con_1', problem: twice } },
    }),
  });
  await expect.element(page.getByRole('region', { name: '会商' })).toMatchTextContent(/已被部门退回 2 次/);
  await page.getByRole('button', { name: '召集会商' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText(/^地点/).fill('会议室');
  await dialog.getByRole('button', { name: '召集会商' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/邀请部门：至少选择两个/);
  expect(asked.filter(({ name }) => name === 'ConveneConsultation')).toHaveLength(0);
});

it('says the same of a problem that is absent and of one that is not yours', async () => {
  await show({ ProblemById: () => ({ problem: null }) });
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/没有找到这条记录/);
});

it('says that the server failed, and does not take the problem for missing', async () => {
  await show({ ProblemById: failure });
  await expectFailureShown();
});
