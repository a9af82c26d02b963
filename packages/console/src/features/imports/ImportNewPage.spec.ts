import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import ImportNewPage from './ImportNewPage.vue';

const show = (query = '') => showScreen(ImportNewPage, { path: `/370800/imports/new${query}`, answers: frameAnswers });
const choose = (name: string, content: string) =>
  userEvent.upload(page.getByLabelText('名单文件'), new File([content], name));

it('wants a file before anything is sent', async () => {
  await show();
  await page.getByRole('button', { name: '上传并预演' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请先选择一个名单文件/);
});

it.each([
  ['名单.pdf', 'x', /不是 CSV、XLS、XLSX 表格/],
  ['名单.csv', '', /没有数据/],
])('says of %s what to do, without sending it', async (name, content, words) => {
  const { asked } = await show();
  await choose(name, content);
  await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  expect(asked.filter((one) => one.name === 'RehearseImport')).toEqual([]);
});

it('takes an old workbook', async () => {
  await show();
  await choose('旧名单.xls', 'x');
  await expect.element(page.getByText(/已选：旧名单.xls/)).toBeVisible();
  expect(page.getByRole('alert').elements()).toHaveLength(0);
});

it('shows the file that is chosen', async () => {
  await show();
  await choose('名单.csv', '企业名称\n宏远机械有限公司');
  await expect.element(page.getByText(/已选：名单.csv（1 KB）/)).toBeVisible();
});

it('says what each kind of file needs, and hands out an empty sheet with its headings', async () => {
  const { router } = await show('?kind=VISITS');
  await expect.element(page.getByRole('radio', { name: '以往走访' })).toBeChecked();
  await expect.element(page.getByText(/不计入任何活动的数据/)).toBeVisible();
  await userEvent.click(page.getByText('联系人安排', { exact: true }));
  await expect.element(page.getByText(/要有“企业名称”和“联系人”/)).toBeVisible();
  expect(router.currentRoute.value.query['kind']).toBe('LIAISON');
  const sheet = page.getByRole('link', { name: '下载空白表' }).element();
  expect(sheet.getAttribute('download')).toBe('联系人安排.csv');
  expect(decodeURIComponent(sheet.getAttribute('href') ?? '')).toMatch(/\ufeff联系人,开始日期,结束日期,企业名称/);
});
