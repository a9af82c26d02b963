import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem, visitedEnterprise } from '../../testing/visit-sample.ts';
import RaiseProblemPage from './RaiseProblemPage.vue';

beforeEach(() => localStorage.clear());

const people = [{ id: 'pro_1', kind: 'BUSINESSPERSON', title: '董事长', person: { id: 'per_1', name: '林建业' } }];
const answers = {
  ...fieldworkAnswers,
  ProblemRaisers: () => ({ enterprise: { ...visitedEnterprise(), people } }),
  RaiseProblem: () => ({ raiseProblem: { problem: sampleProblem() } }),
};

it('takes down who raised what, and opens its page', async () => {
  const { asked, router } = await showScreen(RaiseProblemPage, {
    path: '/370812/problems/new?enterprise=ent_1',
    answers,
  });
  await page.getByLabelText('问题', { exact: true }).fill('厂区北侧道路积水');
  await page.getByLabelText(/^由谁提出/).selectOptions('林建业 · 董事长');
  await page.getByText('当场答复', { exact: true }).click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/答复的内容：请填写/);
  await page.getByText('收集待办', { exact: true }).click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/problems/prb_1');
  expect(asked.find(({ name }) => name === 'RaiseProblem')?.variables).toMatchObject({
    input: {
      enterpriseId: 'ent_1',
      campaignId: 'cam_1',
      raisedById: 'per_1',
      title: '厂区北侧道路积水',
      raisedOn: '2014-10-07',
      answer: null,
    },
  });
});

it('asks for the enterprise where no link named one', async () => {
  await showScreen(RaiseProblemPage, {
    path: '/370812/problems/new',
    answers: { ...answers, EnterpriseChoices: () => ({ enterprises: { nodes: [visitedEnterprise()] } }) },
  });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/企业：请填写/);
  await page.getByLabelText('企业', { exact: true }).fill('宏远');
  await page.getByRole('button', { name: '宏远机械有限公司' }).click();
  await expect.element(page.getByRole('button', { name: '换一家' })).toBeVisible();
});
