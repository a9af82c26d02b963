import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, nothingAllowed } from '../../testing/visit-sample.ts';
import PlannerPage from './PlannerPage.vue';

const plan = (id: string, listedOn: string, name: string) => ({
  __typename: 'Visit',
  id,
  regionId: 370812,
  state: 'PLANNED' as const,
  kind: 'REGULAR' as const,
  listedOn,
  plannedOn: listedOn,
  version: 1,
  withOffice: true,
  enterprise: { __typename: 'Enterprise', id: 'ent_1', name },
  bodies: [{ isOffice: true, isLead: true, name: '兖州区联络办' }],
  viewerCan: { ...nothingAllowed, record: true, move: true, join: true },
});
const answers = {
  ...fieldworkAnswers,
  VisitPlanner: ({ fromOn, toOn }: Record<string, unknown>) => ({
    calendarDays: [
      { day: '2014-10-07', kind: 'PUBLIC_HOLIDAY', name: '国庆节', isWorkday: false },
      { day: '2014-10-11', kind: 'MAKE_UP_WORKDAY', name: '国庆节', isWorkday: true },
    ],
    visits: {
      nodes: [plan('vis_7', '2014-10-07', '宏远机械有限公司'), plan('vis_8', '2014-10-09', '瑞安食品有限公司')].filter(
        ({ listedOn }) => listedOn >= String(fromOn) && listedOn <= String(toOn),
      ),
      pageInfo: { hasNextPage: false },
    },
  }),
  VisitLimits: () => ({
    visitLimits: {
      __typename: 'VisitLimits',
      perDay: 1,
      perWeek: 2,
      perMonth: 3,
      setIn: null,
      setByName: null,
      setAt: null,
      version: null,
      canSet: true,
    },
  }),
};

it('shows a month with holidays and working Saturdays marked, and what is on the chosen day', async () => {
  const { asked } = await showScreen(PlannerPage, { path: '/370812/visits/planner?on=2014-10-07', answers });
  await expect.element(page.getByRole('grid')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /10月11日.*班 国庆节/ })).toBeVisible();
  const chosen = page.getByRole('region', { name: /10月7日/ });
  await expect.element(chosen).toMatchTextContent(/公休日（国庆节），可照常走访/);
  await expect.element(chosen.getByRole('link', { name: '宏远机械有限公司' })).toBeVisible();
  await expect
    .element(chosen.getByRole('link', { name: /安排.*走访/ }))
    .toHaveAttribute('href', '/370812/visits/plan?on=2014-10-07');
  expect(asked.find(({ name }) => name === 'VisitPlanner')?.variables).toMatchObject({
    fromOn: '2014-09-29',
    toOn: '2014-11-02',
  });
});

it('is walked by keys, and the chosen day stands in the address', async () => {
  const { router } = await showScreen(PlannerPage, { path: '/370812/visits/planner?on=2014-10-07', answers });
  await page.getByRole('button', { name: /10月7日/ }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => router.currentRoute.value.query).toEqual({ on: '2014-10-08' });
  await expect.element(page.getByRole('button', { name: /10月8日/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('region', { name: /10月9日/ })).toMatchTextContent(/瑞安食品/);
});

it('moves a plan with its reason, and shows both days where somebody else moved it meanwhile', async () => {
  let version = 1;
  const { asked } = await showScreen(PlannerPage, {
    path: '/370812/visits/planner?on=2014-10-07',
    answers: {
      ...answers,
      MoveVisit: () => {
        version += 1;
        return { moveVisit: { visit: { ...plan('vis_7', '2014-10-10', '宏远机械有限公司'), version } } };
      },
    },
  });
  await page.getByRole('button', { name: '改期' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '新的日期' }).fill('2014-10-10');
  await dialog.getByRole('button', { name: '改期', exact: true }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/改期原因：请填写/);
  await dialog.getByRole('textbox', { name: '改期原因' }).fill('企业停电');
  await dialog.getByRole('button', { name: '改期', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'MoveVisit')?.variables)
    .toMatchObject({
      input: { id: 'vis_7', version: 1, plannedOn: '2014-10-10', reason: '企业停电', burdenReason: null },
    });
});

it('is a list by day on a phone', async () => {
  await page.viewport(390, 844);
  await showScreen(PlannerPage, { path: '/370812/visits/planner?on=2014-10-07', answers });
  await expect.element(page.getByRole('region', { name: /10月9日/ })).toMatchTextContent(/瑞安食品/);
  expect(page.getByRole('grid').elements()).toHaveLength(0);
  await page.viewport(1366, 768);
});
