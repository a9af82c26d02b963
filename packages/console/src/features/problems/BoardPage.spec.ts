import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleProblem } from '../../testing/visit-sample.ts';
import BoardPage from './BoardPage.vue';

const late = { id: 'dln_1', dueOn: '2014-10-01', isProvisional: false, isOverdue: true, pausedOn: null };
const column = (nodes: object[], value = nodes.length) => ({
  __typename: 'ProblemConnection',
  nodes,
  totalCount: { __typename: 'TotalCount', value, exact: true },
});
const card = (id: string, title: string, told: Parameters<typeof sampleProblem>[0] = {}) =>
  sampleProblem({ id, title, ...told });

const showBoard = () =>
  showScreen(BoardPage, {
    path: '/370812/problems/board',
    answers: {
      ...fieldworkAnswers,
      ProblemBoard: () => ({
        triage: column([]),
        giveOut: column([card('prb_1', '道路积水'), card('prb_2', '用电增容', { deadline: late })], 31),
        handling: column([card('prb_3', '招工难', { state: 'IN_HANDLING' })]),
        deferred: column([]),
        answered: column([card('prb_4', '环评慢', { state: 'REPLIED' })]),
      }),
    },
  });

it('shows whose turn it is, the late first, and where the rest stand', async () => {
  const { asked } = await showBoard();
  const waiting = page.getByRole('region', { name: '待交办 31' });
  await expect.element(waiting.getByRole('listitem').first()).toMatchTextContent(/用电增容/);
  await expect.element(waiting.getByRole('listitem').nth(1)).toMatchTextContent(/道路积水/);
  const rest = waiting.getByRole('link', { name: '还有 29 件，在列表中查看' });
  expect(decodeURIComponent(rest.element().getAttribute('href') ?? '')).toContain(
    'state=TRIAGED,COLLECTED,RETURNED,REOPENED',
  );
  await expect.element(page.getByRole('region', { name: '待分流 0' })).toMatchTextContent(/没有。/);
  const { most, regionId, ...stages } = asked.find(({ name }) => name === 'ProblemBoard')?.variables ?? {};
  expect([regionId, most]).toEqual([370812, 20]);
  const states = Object.values(stages).flat();
  expect(new Set(states).size).toBe(states.length);
});

it('is walked with the arrows, across columns that are empty', async () => {
  await showBoard();
  const first = page.getByRole('link', { name: '用电增容' });
  await expect.element(first).toBeVisible();
  first.element().focus();
  const walked: (string | null)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
    await userEvent.keyboard(`{${key}}`);
    walked.push(document.activeElement?.textContent ?? null);
  }
  expect(walked).toEqual(['道路积水', '道路积水', '招工难', '环评慢', '环评慢', '招工难', '招工难']);
});
