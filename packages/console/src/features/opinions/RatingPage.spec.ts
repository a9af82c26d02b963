import type { RatingRowFragment } from '@lianxi/schema/operations';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import OpinionListPage from './OpinionListPage.vue';
import RatingPage from './RatingPage.vue';

const group = (told: Partial<RatingRowFragment>): RatingRowFragment & { __typename: string } => ({
  __typename: 'RatingGroup',
  regionId: 370812,
  regionName: '兖州区',
  subject: 'VISIT',
  counted: 15,
  average: 4.2,
  ...told,
});
const show = (ratingSummary: () => unknown) =>
  showScreen(RatingPage, {
    path: '/370800/opinions/ratings',
    answers: { ...fieldworkAnswers, RatingSummary: ratingSummary },
  });

beforeEach(() => page.viewport(1366, 768));

it('tells each county’s figures, and of fewer than five in words and by no number', async () => {
  const { asked } = await show(() => ({
    ratingSummary: [
      group({}),
      group({ subject: 'PROBLEM', counted: null, average: null }),
      group({ regionId: 370828, regionName: '金乡县', subject: 'PROBLEM', counted: 5, average: 3 }),
    ],
  }));
  const rows = page.getByRole('row');
  await expect.element(rows.nth(1)).toMatchTextContent(/兖州区\s*4.2 分（15 份）\s*不足五份，不显示$/);
  // Nobody learns whether a county has none or four.
  await expect.element(rows.nth(2)).toMatchTextContent(/金乡县\s*不足五份，不显示\s*3 分（5 份）$/);
  expect(asked.find(({ name }) => name === 'RatingSummary')?.variables).toEqual({ regionId: 370800 });
});

it('says who reads them, and what to do, where there is none', async () => {
  await show(() => ({ ratingSummary: [] }));
  await expect.element(page.getByText('没有可以查看的评价')).toBeVisible();
  await expect.element(page.getByText(/市级以上的主任、分管领导和审计查看/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: '企业名录' })).toHaveAttribute('href', '/370800/enterprises');
});

it('is not taken for empty where it could not be read', async () => {
  let times = 0;
  await show(() => ((times += 1) === 1 ? refused('坏了', { code: 'INTERNAL' }) : { ratingSummary: [group({})] }));
  await expect.element(page.getByText('没能读出列表')).toBeVisible();
  await page.getByRole('button', { name: '重试' }).click();
  await expect.element(page.getByText('4.2 分（15 份）')).toBeVisible();
});

it.each([
  ['370800', 1],
  ['370812', 0],
])('is led to above the counties alone: %s', async (regionId, links) => {
  await showScreen(OpinionListPage, {
    path: `/${regionId}/opinions`,
    answers: { ...fieldworkAnswers, OpinionList: () => ({ opinions: { nodes: [], pageInfo: {}, totalCount: null } }) },
  });
  await expect.element(page.getByText('这里还没有意见建议')).toBeVisible();
  expect(page.getByRole('link', { name: '企业评价' }).elements()).toHaveLength(links);
});
