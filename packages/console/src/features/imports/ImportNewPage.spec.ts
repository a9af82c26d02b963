import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import ImportNewPage from './ImportNewPage.vue';

const show = () => showScreen(ImportNewPage, { path: '/370800/imports/new', answers: frameAnswers });
const choose = (name: string, content: string) =>
  userEvent.upload(page.getByLabelText('名单文件'), new File([content], name));

it('wants a file before anything is sent', async () => {
  await show();
  await page.getByRole('button', { name: '上传并预演' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请先选择一个名单文件/);
});

it.each([
  ['旧名单.xls', 'x', /另存为/],
  ['名单.pdf', 'x', /不是 CSV、XLSX 表格/],
  ['名单.csv', '', /没有数据/],
])('says of %s what to do, without sending it', async (name, content, words) => {
  const { asked } = await show();
  await choose(name, content);
  await expect.element(page.getByRole('alert')).toMatchTextContent(words);
  expect(asked.filter((one) => one.name === 'RehearseImport')).toEqual([]);
});

it('shows the file that is chosen', async () => {
  await show();
  await choose('名单.csv', '企业名称\n宏远机械有限公司');
  await expect.element(page.getByText(/已选：名单.csv（1 KB）/)).toBeVisible();
});
