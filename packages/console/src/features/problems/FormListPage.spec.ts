import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import type { Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleForm } from '../../testing/form-sample.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import FormListPage from './FormListPage.vue';

const returned = sampleForm({
  id: 'opf_2',
  serialNo: '370812-2014-0002',
  state: 'RETURNED',
  returnedOn: '2014-10-09',
  viewerCan: { return: false, decline: false },
});
const show = (more: Answers = {}) =>
  showScreen(FormListPage, {
    path: '/370812/forms?state=ISSUED,RETURNED',
    answers: {
      ...fieldworkAnswers,
      FormList: () => ({ opinionForms: onePage([sampleForm(), returned]) }),
      ...more,
    },
  });

it('takes a form back on a day, today unless another is said, without leaving the list', async () => {
  const { asked, router } = await show({ ReturnOpinionForm: () => ({ returnOpinionForm: { form: returned } }) });
  await page.getByRole('button', { name: '收回：370812-2014-0001' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('textbox', { name: '收回日期' })).toHaveValue('2014-10-07');
  await dialog.getByText('370812-2014-0001 · 宏远机械有限公司').click();
  await dialog.getByRole('button', { name: '登记收回' }).click();
  await expect.poll(() => asked.filter(({ name }) => name === 'ReturnOpinionForm')).toHaveLength(1);
  expect(asked.find(({ name }) => name === 'ReturnOpinionForm')?.variables).toMatchObject({
    input: { id: 'opf_1', version: 1, returnedOn: '2014-10-07' },
  });
  expect(router.currentRoute.value.name).toBe('forms');
});

it('notes a declined form only with a reason', async () => {
  const { asked } = await show({
    DeclineOpinionForm: () => ({ declineOpinionForm: { form: sampleForm({ state: 'DECLINED' }) } }),
  });
  await page.getByRole('button', { name: '未收：370812-2014-0001' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '记为未收' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因：请填写/);
  await dialog.getByLabelText(/^原因/).fill('企业表示以后再填');
  await dialog.getByRole('button', { name: '记为未收' }).click();
  await expect.poll(() => asked.filter(({ name }) => name === 'DeclineOpinionForm')).toHaveLength(1);
});

it('offers nothing on a form that is back', async () => {
  await show();
  await expect.element(page.getByRole('gridcell', { name: '370812-2014-0002' })).toBeVisible();
  expect(page.getByRole('button', { name: /^收回/ }).elements()).toHaveLength(1);
});

it('asks for what stands in the address, opens the form, and leads to the questionnaires', async () => {
  const { asked, router } = await show();
  await expect
    .element(page.getByRole('link', { name: '模板', exact: true }))
    .toHaveAttribute('href', '/370812/form-templates');
  await page.getByRole('link', { name: '宏远机械有限公司' }).first().click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/forms/opf_1');
  expect(asked.find(({ name }) => name === 'FormList')?.variables).toMatchObject({
    regionId: 370812,
    filter: { state: ['ISSUED', 'RETURNED'], search: null },
  });
});

it('says which conditions found nothing, and takes them away', async () => {
  const { router } = await show({ FormList: () => ({ opinionForms: onePage([]) }) });
  await expect.element(page.getByText('没有符合条件的记录')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).last().click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
  await expect.element(page.getByText('这里还没有征求意见表')).toBeVisible();
});
