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
    viewerCan: { refer: false },
  });
  await show({ ProblemById: () => ({ problem: answered }) });
  await expect
    .element(page.getByRole('region', { name: '答复' }))
    .toMatchTextContent(/已联系区住建局，三日内疏通。\s*李联络员 · 2014年10月7日/);
  expect(page.getByRole('button', { name: '转办' }).elements()).toHaveLength(0);
});

it('says the same of a problem that is absent and of one that is not yours', async () => {
  await show({ ProblemById: () => ({ problem: null }) });
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/没有找到这条记录/);
});

it('says that the server failed, and does not take the problem for missing', async () => {
  await show({ ProblemById: failure });
  await expectFailureShown();
});
