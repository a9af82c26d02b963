import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import OpinionListPage from './OpinionListPage.vue';
import OpinionPage from './OpinionPage.vue';

const opinion = {
  __typename: 'Opinion',
  id: 'opn_1',
  serialNo: '2014-0007',
  regionId: 370812,
  region: { __typename: 'Region', id: 'reg_370812', regionId: 370812, name: '兖州区' },
  enterprise: { __typename: 'Enterprise', id: 'ent_1', regionId: 370812, name: '宏远机械有限公司' },
  kind: 'NEED' as const,
  source: 'CLERK' as const,
  topic: '公交',
  text: '希望增开夜班公交',
  receivedOn: '2014-10-07',
  state: 'RECEIVED' as const,
  enquiryCode: '7K2M9Q',
  proposedOn: null,
  reply: null,
  answeredOn: null,
  answeredByName: null,
  recordedByName: '李联络员',
  version: 1,
  campaign: null,
  form: null,
  earlierForm: null,
  visit: null,
  problem: null,
  viewerCan: { answer: true, convert: true },
};
const answers = {
  ...fieldworkAnswers,
  OpinionById: () => ({ opinion }),
  OpinionList: ({ filter }: Record<string, unknown>) => ({
    opinions: onePage(JSON.stringify(filter).includes('没有') ? [] : [opinion]),
  }),
};
const showOpinion = (more = {}) =>
  showScreen(OpinionPage, {
    path: '/370812/opinions/opn_1',
    props: { id: 'opn_1' },
    answers: { ...answers, ...more },
  });
const dialog = page.getByRole('dialog');

it('replies only in words, which the enterprise reads', async () => {
  const { asked } = await showOpinion({
    AnswerOpinion: () => ({
      answerOpinion: { opinion: { ...opinion, state: 'REPLIED', reply: '下月增开', version: 2 } },
    }),
  });
  await page.getByRole('button', { name: '答复', exact: true }).click();
  await dialog.getByRole('button', { name: '答复', exact: true }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/给企业的话：请填写/);
  await dialog.getByRole('textbox', { name: '给企业的话' }).fill('下月增开');
  await dialog.getByRole('button', { name: '答复', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'AnswerOpinion')?.variables)
    .toMatchObject({ input: { id: 'opn_1', version: 1, answer: 'REPLIED', reply: '下月增开' } });
});

it('becomes a problem by a person’s act alone, which begins with what was said', async () => {
  const { asked } = await showOpinion({
    ConvertOpinion: () => ({
      convertOpinion: {
        problem: {
          __typename: 'Problem',
          id: 'prb_1',
          serialNo: '2014-0001',
          opinion: { ...opinion, state: 'CONVERTED', version: 2 },
        },
      },
    }),
  });
  await page.getByRole('button', { name: '转为问题', exact: true }).click();
  await expect.element(dialog.getByRole('textbox', { name: /^具体情况/ })).toHaveValue('希望增开夜班公交');
  await dialog.getByRole('textbox', { name: /^问题/ }).fill('夜班公交不足');
  await dialog.getByRole('button', { name: '转为问题', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ConvertOpinion')?.variables)
    .toMatchObject({ input: { id: 'opn_1', version: 1, title: '夜班公交不足', detail: '希望增开夜班公交' } });
});

it('offers no deed to those who may only read, and says the same of what is absent and what is not theirs', async () => {
  await showOpinion({ OpinionById: () => ({ opinion: { ...opinion, viewerCan: { answer: false, convert: false } } }) });
  await expect.element(page.getByText('希望增开夜班公交')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '答复', exact: true })).not.toBeInTheDocument();
  await showOpinion({ OpinionById: () => ({ opinion: null }) });
  await expect.element(page.getByText('没有找到这条记录').last()).toBeVisible();
});

it('asks the server for what stands in the address, opens the opinion, and leads to taking one down', async () => {
  const { asked, router } = await showScreen(OpinionListPage, {
    path: '/370812/opinions?q=宏远&state=RECEIVED',
    answers,
  });
  await expect
    .element(page.getByRole('link', { name: '登记意见建议' }))
    .toHaveAttribute('href', '/370812/opinions/new');
  await page.getByRole('link', { name: '希望增开夜班公交' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/opinions/opn_1');
  expect(asked.find(({ name }) => name === 'OpinionList')?.variables).toMatchObject({
    regionId: 370812,
    filter: { search: '宏远', state: ['RECEIVED'] },
  });
});

it('takes a filter away that nothing answers to', async () => {
  const { router } = await showScreen(OpinionListPage, { path: '/370812/opinions?q=没有', answers });
  await expect.element(page.getByText('没有符合条件的记录')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).last().click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
});
