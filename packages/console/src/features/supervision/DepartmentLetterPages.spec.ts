import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { jining, yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import DepartmentLetterListPage from './DepartmentLetterListPage.vue';
import DepartmentLetterPage from './DepartmentLetterPage.vue';

const letter = {
  __typename: 'DepartmentLetter',
  id: 'ltr_1',
  serialNo: '370812-2014-0001',
  regionId: yanzhou.regionId,
  region: yanzhou,
  addressee: '供电公司',
  problemSerialNo: '370812-2014-0001',
  title: '用电增容',
  enterpriseName: '宏远机械有限公司',
  ground: 'OVERDUE',
  issuerOffice: '济宁市联络办',
  issuedByName: '周主任',
  issuedOn: '2014-10-27',
  demand: '三日内报办理情况',
  dueOn: '2014-10-30',
  isProvisional: false,
  isOverdue: false,
  answer: null as string | null,
  answeredByName: null as string | null,
  answeredOn: null as string | null,
  version: 1,
  viewerCan: { __typename: 'DepartmentLetterViewerCan', reply: true },
};

it('lists for a department the letters to it, and opens one in the region on screen', async () => {
  const { router } = await showScreen(DepartmentLetterListPage, {
    path: `/${jining.regionId}/letters`,
    answers: { ...fieldworkAnswers, DepartmentLetterList: () => ({ departmentLetters: onePage([letter]) }) },
  });
  await expect.element(page.getByRole('row', { name: /用电增容.*待答复.*济宁市联络办/ })).toBeVisible();
  await page.getByRole('link', { name: '用电增容' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370800/letters/ltr_1');
});

it('shows a letter, and answers it', async () => {
  let shown = letter;
  const { asked } = await showScreen(DepartmentLetterPage, {
    path: `/${jining.regionId}/letters/ltr_1`,
    props: { id: 'ltr_1' },
    answers: {
      ...fieldworkAnswers,
      DepartmentLetterById: () => ({ departmentLetter: shown }),
      ReplyToLetter: () => {
        const said = { answer: '已增容', answeredByName: '孙科长', answeredOn: '2014-10-29', version: 2 };
        shown = { ...letter, ...said, viewerCan: { ...letter.viewerCan, reply: false } };
        return { replyToLetter: { __typename: 'DepartmentLetterPayload', letter: shown } };
      },
    },
  });
  const facts = page.getByRole('region', { name: '督办内容' });
  await expect.element(facts).toMatchTextContent(/三日内报办理情况.*2014年10月30日.*逾期未办结/);
  expect(facts.getByRole('link').elements()).toHaveLength(0);
  await page.getByRole('button', { name: '答复' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('办理情况').fill('已增容');
  await dialog.getByRole('button', { name: '答复' }).click();
  await expect.element(facts).toMatchTextContent(/已增容.*孙科长/);
  expect(asked.find(({ name }) => name === 'ReplyToLetter')?.variables).toMatchObject({
    input: { id: 'ltr_1', version: 1, answer: '已增容' },
  });
  await expect.element(page.getByRole('button', { name: '答复' })).not.toBeInTheDocument();
});

it('says where it went to another department', async () => {
  await showScreen(DepartmentLetterPage, {
    path: `/${jining.regionId}/letters/ltr_2`,
    props: { id: 'ltr_2' },
    answers: { ...fieldworkAnswers, DepartmentLetterById: () => ({ departmentLetter: null }) },
  });
  await expect.element(page.getByText('没有这份督办函')).toBeVisible();
});
