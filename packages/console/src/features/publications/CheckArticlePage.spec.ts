import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { refused, unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import CheckArticlePage from './CheckArticlePage.vue';

const article = '共走访企业51家，举办健康查体，取得丰硕成果，会见企业负责人50人。';
const found = (quote: string) => ({
  start: article.indexOf(quote),
  end: article.indexOf(quote) + quote.length,
  quote,
  expected: null,
  figure: null,
});
const visited = { name: 'ENTERPRISES_VISITED', label: '走访企业', text: '51 家' };
const met = { name: 'BUSINESSPERSONS_MET', label: '会见企业负责人', text: '48 人' };
const check = {
  asOf: '2014-11-17',
  findings: [
    { ...found('51家'), verdict: 'MATCHES', figure: visited },
    { ...found('健康查体'), verdict: 'PLANNED_NOT_HELD' },
    { ...found('丰硕成果'), verdict: 'CLAIM_WITHOUT_DATA' },
    { ...found('50人'), verdict: 'DIFFERS', figure: met, expected: '48 人' },
  ],
};
const show = (answers: Answers = {}) =>
  showScreen(CheckArticlePage, {
    path: '/370800/campaigns/cam_1/check',
    props: { id: 'cam_1' },
    answers: {
      ...frameAnswers,
      CampaignOfArticle: () => ({ campaign: { __typename: 'Campaign', id: 'cam_1', name: '秋季走访' } }),
      ArticleCheck: () => ({ checkArticle: check }),
      ...answers,
    },
  });
async function submit(text = article) {
  await page.getByLabelText('稿件').fill(text);
  await page.getByRole('button', { name: '核对' }).click();
}

it('marks each passage by word, tells what the data say, and opens their rows', async () => {
  const { asked } = await show();
  expect(asked.filter(({ name }) => name === 'ArticleCheck')).toHaveLength(0);
  await submit();
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent(/1 处不一致，1 处计划未举办，1 处无数据支撑，1 处一致/);
  const marked = page.getByRole('region', { name: '原文标注' });
  await expect.element(marked.getByRole('link', { name: '50人 不一致' })).toBeVisible();
  const findings = page.getByRole('region', { name: '逐处核对' });
  await expect.element(findings).toMatchTextContent(/会见企业负责人：48 人\s*应为\s*48 人/);
  await expect
    .element(findings.getByRole('link', { name: '走访企业：51 家' }))
    .toHaveAttribute('href', '/370800/campaigns/cam_1/figures/ENTERPRISES_VISITED');
  expect(asked.find(({ name }) => name === 'ArticleCheck')?.variables).toEqual({ campaignId: 'cam_1', text: article });
});

it('leads from a passage to its finding without leaving the page', async () => {
  const { router } = await show();
  await submit();
  await page.getByRole('link', { name: '健康查体 计划未举办' }).click();
  await expect.element(page.getByRole('listitem').nth(1)).toHaveFocus();
  expect(router.currentRoute.value.hash).toBe('');
});

it('says that the result is older than the text', async () => {
  await show();
  await submit();
  await expect.element(page.getByRole('region', { name: '逐处核对' })).toBeVisible();
  await page.getByLabelText('稿件').fill(`${article}又及。`);
  await expect.element(page.getByText('稿件在核对后又有改动，请再核对一次。')).toBeVisible();
});

it('asks nobody about an empty text, and says why a check failed', async () => {
  const { asked } = await show({ ArticleCheck: () => unreachable });
  await page.getByRole('button', { name: '核对' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/稿件/);
  expect(asked.filter(({ name }) => name === 'ArticleCheck')).toHaveLength(0);
  await submit();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/网络不通，没有读到/);
});

it('shows the refusal beside the text', async () => {
  await show({ ArticleCheck: () => refused('太长', { code: 'BAD_INPUT', field: 'text', rule: 'TOO_LONG' }) });
  await submit();
  await expect.element(page.getByRole('link', { name: '稿件：太长' })).toBeVisible();
});

it('says so when the text holds nothing to check, and when there is no such campaign', async () => {
  await show({ ArticleCheck: () => ({ checkArticle: { asOf: '2014-11-17', findings: [] } }) });
  await submit();
  await expect.element(page.getByText('没有可以核对的数字或提法').first()).toBeVisible();
  await show({ CampaignOfArticle: () => ({ campaign: null }) });
  await expect.element(page.getByRole('heading', { name: '没有找到这次活动' })).toBeVisible();
});

it('says that the server failed, and does not take the campaign for missing', async () => {
  await show({ CampaignOfArticle: failure });
  await expectFailureShown();
});
