import type { SupervisionLetterDetailFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import SupervisionLetterPage from './SupervisionLetterPage.vue';
import SupervisionListPage from './SupervisionListPage.vue';

const letter = (
  told: Partial<SupervisionLetterDetailFragment> = {},
): SupervisionLetterDetailFragment & { __typename: string } => ({
  __typename: 'SupervisionLetter',
  id: 'sup_1',
  serialNo: '370812-2014-0001',
  regionId: 370812,
  region: yanzhou,
  problem: {
    id: 'prb_1',
    serialNo: '370812-2014-0001',
    title: '用电增容',
    state: 'IN_HANDLING',
    raisedOn: '2014-10-01',
    enterprise: { id: 'ent_1', name: '宏远机械有限公司' },
    deadline: { id: 'dln_1', dueOn: '2014-10-10' },
  },
  ground: 'OVERDUE',
  addressee: '供电公司',
  issuerOffice: '济宁市联络办',
  issuedByName: '周主任',
  issuedOn: '2014-10-13',
  demand: '三日内报办理情况',
  deadline: { id: 'dln_2', dueOn: '2014-10-16', isProvisional: false, isOverdue: true },
  answer: null,
  answeredByName: null,
  answeredOn: null,
  version: 1,
  viewerCan: { answer: true },
  ...told,
});

it('lists the letters that wait for an answer, and says so where there is none', async () => {
  const asked: unknown[] = [];
  await showScreen(SupervisionListPage, {
    path: '/370812/supervision',
    answers: {
      ...fieldworkAnswers,
      SupervisionLetterList: (variables: unknown) => {
        asked.push(variables);
        return { supervisionLetters: onePage([letter()]) };
      },
    },
  });
  await expect.element(page.getByRole('link', { name: '用电增容' })).toBeVisible();
  await expect.element(page.getByText('逾期未答复')).toBeVisible();
  expect(asked[0]).toMatchObject({ isOpen: true });
});

it('shows a letter as it is printed, and answers it', async () => {
  let shown = letter();
  await showScreen(SupervisionLetterPage, {
    path: '/370812/supervision/sup_1',
    props: { id: 'sup_1' },
    answers: {
      ...fieldworkAnswers,
      SupervisionLetterById: () => ({ supervisionLetter: shown }),
      AnswerSupervisionLetter: () => {
        const said = { answer: '已增容', answeredByName: '孙科长', answeredOn: '2014-10-17' };
        shown = letter({ ...said, version: 2, viewerCan: { answer: false } });
        return { answerSupervisionLetter: { __typename: 'SupervisionLetterPayload', letter: shown } };
      },
    },
  });
  const sheet = page.getByRole('article', { name: '督办函' });
  await expect.element(sheet).toMatchTextContent(/370812-2014-0001.*供电公司.*逾期未办结.*三日内报办理情况/);
  await page.getByRole('button', { name: '答复' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('办理情况').fill('已增容');
  await dialog.getByRole('button', { name: '答复' }).click();
  await expect.element(sheet).toMatchTextContent(/已增容/);
});
