import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Answers, Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleVisit } from '../../testing/visit-sample.ts';
import RecordVisitPage from './RecordVisitPage.vue';

const answers: Answers = {
  ...fieldworkAnswers,
  RecordVisit: () => ({ recordVisit: { visit: sampleVisit(), nextVisit: null } }),
};
const sent = (asked: Asked[]) => asked.filter(({ name }) => name === 'RecordVisit').map(({ variables }) => variables);
const group = () => page.getByRole('group', { name: /由谁走访/ });

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

async function record(path: string) {
  const shown = await showScreen(RecordVisitPage, { path, answers });
  await expect.element(page.getByText('宏远机械有限公司')).toBeVisible();
  await page.getByText('见到负责人').click();
  await page.getByText(/^林建业/).click();
  await page.getByText('没有反映问题').click();
  await page.getByText(/^现场 · /).click();
  return shown;
}
const submit = () => page.getByRole('button', { name: '登记', exact: true }).click();

it('asks in a city whose office went, and tells it', async () => {
  const { asked } = await record('/370800/visits/new?enterprise=ent_1');
  await expect.element(group()).toBeVisible();
  await page.getByText('济宁市联络办').click();
  await submit();
  await expect.poll(() => sent(asked).map(({ input }) => input)).toMatchObject([{ officeRegionId: 370800 }]);
});

it('does not ask in a county, whose own office it is', async () => {
  const { asked } = await record('/370812/visits/new?enterprise=ent_1');
  await expect.element(page.getByRole('group', { name: /走访方式/ })).toBeVisible();
  await expect.element(group()).not.toBeInTheDocument();
  await submit();
  await expect.poll(() => sent(asked).map(({ input }) => input)).toMatchObject([{ officeRegionId: null }]);
});
