import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, type Asked } from '../../testing/network.ts';
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

it('shows both where two people changed the same, and never takes back what the other saved elsewhere', async () => {
  const met = { id: 'att_9', role: 'STAFF', capacity: null, person: { id: 'per_3', name: '陈立' } } as const;
  const theirs = sampleVisit({ version: 2, note: '对方补记', attendances: [...sampleVisit().attendances, met] });
  let shown = sampleVisit();
  const { asked } = await showScreen(CorrectVisitPage, {
    path: '/370812/visits/vis_1/correct',
    props: { id: 'vis_1' },
    answers: {
      ...fieldworkAnswers,
      VisitById: () => ({ visit: shown }),
      CorrectVisit: () => {
        if (shown.version === 2) return { correctVisit: { visit: sampleVisit({ version: 3 }) } };
        shown = theirs;
        return refused('有人改过', { code: 'STALE_VERSION' });
      },
    },
  });
  await page.getByRole('textbox', { name: /^走访情况/ }).fill('我的补记');
  await save();
  const both = page.getByRole('alert').filter({ hasText: '有人先保存了改动' });
  await expect.element(both).toMatchTextContent(/现在的内容： 对方补记.*您填写的： 我的补记/);
  await expect.element(page.getByRole('checkbox', { name: /^陈立/ })).toBeChecked();
  await save();
  await expect.poll(() => sent(asked)).toHaveLength(2);
  expect(sent(asked)[1]).toEqual({ id: 'vis_1', version: 2, note: '我的补记' });
});
