import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { showScreen } from '../../testing/screen.ts';
import { liaisonAnswers, sampleGap, sampleLiaison } from '../../testing/liaison-sample.ts';
import PrintLiaisonPage from './PrintLiaisonPage.vue';

const show = (answers = {}) =>
  showScreen(PrintLiaisonPage, {
    path: '/370812/liaison/print?asOf=2014-10-01',
    answers: { ...liaisonAnswers, ...answers },
  });

it('fills in the official register of a day', async () => {
  const { asked } = await show();
  const sheet = page.getByRole('article', { name: '兖州区企业联系制度表' });
  await expect.element(sheet).toMatchTextContent(/截至2014年10月1日\s*本表共 2 家/);
  await expect
    .element(page.getByRole('row', { name: /宏远/ }))
    .toMatchTextContent(
      /1宏远机械有限公司兖州区赵建国（主持工作）\s*兖州区联络办 主任李敏2014年5月6日孙离任带教至2014年11月30日/,
    );
  await expect
    .element(page.getByRole('row', { name: /示例电子/ }))
    .toMatchTextContent(/岗位空缺自2014年8月1日；缺联系人/);
  await expect.element(page.getByRole('row', { name: '李敏 7' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'LiaisonOfficers')?.variables).toEqual({
    regionId: 370812,
    asOf: '2014-10-01',
  });
  expect(asked.find(({ name }) => name === 'LiaisonRegister')?.variables).toMatchObject({
    asOf: '2014-10-01',
    first: 100,
  });
});

it('says so when the register is printed in parts, and goes on', async () => {
  const parts = ({ after }: Record<string, unknown>) => ({
    liaisonRegister: {
      nodes: [after ? sampleGap : sampleLiaison()],
      pageInfo: { hasNextPage: !after, endCursor: 'c1' },
      totalCount: { value: 2, exact: true },
    },
  });
  await show({ LiaisonRegister: parts });
  await expect.element(page.getByText('第 1–1 家，共 2 家；每次打印一部分。')).toBeVisible();
  await page.getByRole('button', { name: '下一页' }).click();
  await expect.element(page.getByRole('row', { name: /示例电子/ })).toMatchTextContent(/^101示例电子/);
});
