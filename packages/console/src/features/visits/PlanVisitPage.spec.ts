import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { sampleBurden } from '../../testing/burden-sample.ts';
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

it('offers to join a visit that is planned for those days, so that the enterprise receives everybody once', async () => {
  const safety = {
    __typename: 'Visit',
    id: 'vis_7',
    state: 'PLANNED' as const,
    kind: 'REGULAR' as const,
    listedOn: '2014-10-09',
    withOffice: false,
    bodies: [{ isOffice: false, isLead: true, name: '兖州区安监局' }],
    viewerCan: { join: true },
  };
  const day = { kind: 'PUBLIC_HOLIDAY' as const, name: '国庆节', isProvisional: false };
  const burden = { day, weekCount: 1, within7Days: [{ id: 'vis_7' }], within30Days: [safety], joinable: [safety] };
  const { asked, router } = await showScreen(PlanVisitPage, {
    path: '/370812/visits/plan?enterprise=ent_1&on=2014-10-07',
    answers: {
      ...fieldworkAnswers,
      VisitBurden: () => ({ visitBurden: sampleBurden(burden) }),
      JoinVisit: () => ({ joinVisit: { visit: sampleVisit({ id: 'vis_7', state: 'PLANNED' }) } }),
    },
  });
  await expect
    .element(page.getByRole('region', { name: '企业近期的走访' }))
    .toMatchTextContent(/公休日（国庆节），可照常走访.*兖州区安监局/s);
  await page.getByRole('button', { name: '加入', exact: true }).click();
  await expect.element(page.getByRole('combobox', { name: '加入的单位' })).toHaveValue('OFFICE');
  await page.getByRole('dialog').getByRole('button', { name: '加入', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/visits/vis_7');
  expect(asked.find(({ name }) => name === 'JoinVisit')?.variables).toMatchObject({
    input: { id: 'vis_7', departmentId: null },
  });
});

it('asks why where one more visit passes a limit, and who leads where the office stays at home', async () => {
  const { asked } = await showScreen(PlanVisitPage, {
    path: '/370812/visits/plan?enterprise=ent_1&on=2014-10-07',
    answers: {
      ...fieldworkAnswers,
      VisitBurden: () => ({ visitBurden: sampleBurden({ dayCount: 1, passed: ['DAY'] }) }),
      PlanVisit: () => ({ planVisit: { visit: sampleVisit({ id: 'vis_9', state: 'PLANNED' }) } }),
    },
  });
  await page.getByText('只由部门走访').click();
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/超过上限的理由：请填写/);
  await page.getByText('安全生产监督管理局').click();
  await page.getByRole('textbox', { name: '超过上限的理由' }).fill('企业来电求助');
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'PlanVisit')?.variables)
    .toMatchObject({
      input: { withOffice: false, departmentIds: ['dep_2'], leadDepartmentId: 'dep_2', burdenReason: '企业来电求助' },
    });
});
