import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleVisit } from '../../testing/visit-sample.ts';
import CorrectVisitPage from './CorrectVisitPage.vue';

beforeEach(() => localStorage.clear());

const show = (visit = sampleVisit()) =>
  showScreen(CorrectVisitPage, {
    path: '/370812/visits/vis_1/correct',
    props: { id: 'vis_1' },
    answers: {
      ...fieldworkAnswers,
      VisitById: () => ({ visit }),
      CorrectVisit: () => ({ correctVisit: { visit: sampleVisit({ version: 2 }) } }),
    },
  });
const sent = (asked: Asked[]) =>
  asked.filter(({ name }) => name === 'CorrectVisit').map(({ variables }) => variables['input']);
const save = () => page.getByRole('button', { name: '保存更正' }).click();

it('sends only what was changed, and of the people the whole list', async () => {
  const { asked, router } = await show();
  await expect.element(page.getByRole('checkbox', { name: /^林建业/ })).toBeChecked();
  await page.getByText(/^周敏/).click();
  await page.getByText(/^陈立/).click();
  await save();
  await expect.poll(() => router.currentRoute.value.name).toBe('visit');
  expect(sent(asked)).toEqual([{ id: 'vis_1', version: 1, attendees: [{ personId: 'per_1' }, { personId: 'per_3' }] }]);
});

it('does not let a visit that met somebody lose them all', async () => {
  const { asked } = await show();
  await page.getByText(/^林建业/).click();
  await page.getByText(/^周敏/).click();
  await save();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请选择见到的人/);
  expect(sent(asked)).toEqual([]);
});

it('sends nothing where nothing was changed', async () => {
  const { asked, router } = await show();
  await save();
  await expect.poll(() => router.currentRoute.value.name).toBe('visit');
  expect(sent(asked)).toEqual([]);
});
