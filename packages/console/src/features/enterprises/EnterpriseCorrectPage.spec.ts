import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { refused } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleEnterprise } from '../../testing/enterprise-sample.ts';
import EnterpriseCorrectPage from './EnterpriseCorrectPage.vue';

afterEach(() => localStorage.clear());

/** The record as it was opened, and as a colleague saved it meanwhile. */
const opened = sampleEnterprise();
const saved = sampleEnterprise({ version: 4, address: '兖州区九州路 9 号', shortName: '宏远' });

function answersOnce() {
  let reads = 0;
  return {
    ...frameAnswers,
    EnterpriseGroupChoices: () => ({ enterpriseGroups: [] }),
    EnterpriseDuplicates: () => ({ enterpriseDuplicates: [] }),
    EnterpriseById: () => ({ enterprise: (reads += 1) === 1 ? opened : saved }),
    CorrectEnterprise: ({ input }: Record<string, unknown>) =>
      (input as { version: number }).version === saved.version
        ? { correctEnterprise: { enterprise: saved } }
        : refused('在您打开之后，有人改过这条记录。', { code: 'STALE_VERSION' }),
  };
}
const corrections = (asked: { name: string; variables: Record<string, unknown> }[]) =>
  asked.filter(({ name }) => name === 'CorrectEnterprise').map(({ variables }) => variables['input']);

const show = () =>
  showScreen(EnterpriseCorrectPage, {
    path: '/370812/enterprises/ent_1/correct',
    props: { id: 'ent_1' },
    answers: answersOnce(),
  });

it('lets the person decide, fact by fact, when somebody saved first', async () => {
  const { asked, router } = await show();
  await page.getByLabelText(/^地址/).fill('兖州区我的路 1 号');
  await page.getByRole('button', { name: '保存更正' }).click();

  const comparison = page.getByRole('region', { name: '有人先保存了改动' });
  await expect.element(comparison).toMatchTextContent(/兖州区九州路 9 号/);
  await expect.element(comparison).toMatchTextContent(/兖州区我的路 1 号/);
  await expect.element(page.getByLabelText(/^地址/)).toHaveValue('兖州区我的路 1 号');

  await page.getByRole('button', { name: '按以上决定保存' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/“地址”还没有决定采用哪一个/);

  await page.getByRole('radio', { name: /采用我的/ }).click();
  await page.getByRole('button', { name: '按以上决定保存' }).click();
  await expect.poll(() => router.currentRoute.value.name).toBe('enterprise');
  expect(corrections(asked)).toEqual([
    { id: 'ent_1', version: 3, address: '兖州区我的路 1 号' },
    { id: 'ent_1', version: 4, address: '兖州区我的路 1 号' },
  ]);
});

it('sends nothing where in the end nothing differs', async () => {
  const { asked, router } = await show();
  await page.getByLabelText(/^地址/).fill('兖州区我的路 1 号');
  await page.getByRole('button', { name: '保存更正' }).click();
  await page.getByRole('radio', { name: /采用现在的/ }).click();
  await page.getByRole('button', { name: '按以上决定保存' }).click();
  await expect.poll(() => router.currentRoute.value.name).toBe('enterprise');
  expect(corrections(asked)).toHaveLength(1);
});

it('keeps those who may only read from the form', async () => {
  await showScreen(EnterpriseCorrectPage, {
    path: '/370812/enterprises/ent_1/correct',
    props: { id: 'ent_1' },
    answers: {
      ...answersOnce(),
      EnterpriseById: () => ({ enterprise: sampleEnterprise({ viewerCan: { correct: false, changeStatus: false } }) }),
    },
  });
  await expect.element(page.getByText('您不能更正这家企业')).toBeVisible();
});
