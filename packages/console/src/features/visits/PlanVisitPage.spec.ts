import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleVisit } from '../../testing/visit-sample.ts';
import PlanVisitPage from './PlanVisitPage.vue';

it('plans a visit of the enterprise that the link names, in its running campaign', async () => {
  const { asked, router } = await showScreen(PlanVisitPage, {
    path: '/370812/visits/plan?enterprise=ent_1',
    answers: {
      ...fieldworkAnswers,
      PlanVisit: () => ({ planVisit: { visit: sampleVisit({ id: 'vis_9', state: 'PLANNED' }) } }),
    },
  });
  await expect.element(page.getByText('宏远机械有限公司')).toBeVisible();
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/计划日期：请填写/);
  await page.getByRole('textbox', { name: '计划日期' }).fill('2014-10-20');
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/visits/vis_9');
  expect(asked.find(({ name }) => name === 'PlanVisit')?.variables).toMatchObject({
    input: { enterpriseId: 'ent_1', plannedOn: '2014-10-20', kind: 'UNIVERSAL', campaignId: 'cam_1', note: null },
  });
});
