import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, visitedEnterprise } from '../../testing/visit-sample.ts';
import RecordOpinionPage from './RecordOpinionPage.vue';

const answers = {
  ...fieldworkAnswers,
  OpinionEnterprise: () => ({ enterprise: visitedEnterprise() }),
  RecordOpinion: () => ({ recordOpinion: { opinion: { __typename: 'Opinion', id: 'opn_1' } } }),
};
const submit = page.getByRole('button', { name: '登记', exact: true });

it('takes an opinion down in the words of the enterprise that the link names, and opens its page', async () => {
  const { asked, router } = await showScreen(RecordOpinionPage, {
    path: '/370812/opinions/new?enterprise=ent_1',
    answers,
  });
  await expect.element(page.getByText('宏远机械有限公司')).toBeVisible();
  await submit.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/种类：.*原话：/s);
  await page.getByText('需求', { exact: true }).click();
  await page.getByLabelText('原话').fill(' 希望增开夜班公交 ');
  await submit.click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/opinions/opn_1');
  expect(asked.find(({ name }) => name === 'RecordOpinion')?.variables).toMatchObject({
    input: {
      enterpriseId: 'ent_1',
      kind: 'NEED',
      text: '希望增开夜班公交',
      topic: null,
      receivedOn: '2014-10-07',
      campaignId: 'cam_1',
    },
  });
});

it('asks for the enterprise where no link named one', async () => {
  await showScreen(RecordOpinionPage, {
    path: '/370812/opinions/new',
    answers: { ...answers, EnterpriseChoices: () => ({ enterprises: { nodes: [visitedEnterprise()] } }) },
  });
  await submit.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/企业：请填写/);
  await page.getByLabelText('企业', { exact: true }).fill('宏远');
  await page.getByRole('button', { name: '宏远机械有限公司' }).click();
  await expect.element(page.getByRole('button', { name: '换一家' })).toBeVisible();
});

it('keeps those out who may only read', async () => {
  await showScreen(RecordOpinionPage, {
    path: '/370812/opinions/new',
    answers: {
      ...answers,
      ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES'] } }),
    },
  });
  await expect.element(page.getByText('您不能登记意见建议')).toBeVisible();
});
