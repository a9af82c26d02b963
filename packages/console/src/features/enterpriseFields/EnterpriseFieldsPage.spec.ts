import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { sampleField } from '../../testing/own-field-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import EnterpriseFieldsPage from './EnterpriseFieldsPage.vue';

const answers = {
  ...frameAnswers,
  ViewerPermissions: () => ({
    viewer: { __typename: 'Viewer', id: 'acc_1', permissions: ['READ_ENTERPRISES', 'RUN_CAMPAIGNS'] },
  }),
  EnterpriseFieldList: () => ({
    enterpriseFields: [
      sampleField(),
      sampleField({ id: 'efd_2', name: '旧字段', isRetired: true, viewerCan: { revise: false, reopen: true } }),
    ],
  }),
};
const sent = (asked: { name: string; variables: Record<string, unknown> }[], name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables['input']);

it('says of each field what it is for, what it takes and how many have it', async () => {
  await showScreen(EnterpriseFieldsPage, { path: '/370800/enterprise-fields', answers });
  const card = page.getByRole('article', { name: '年用电量（万度）' });
  await expect.element(card).toMatchTextContent(/了解要素保障情况/);
  await expect.element(card).toMatchTextContent(/不小于 0 · 济宁市设定（周主任） · 已填 12 家/);
  await expect.element(page.getByRole('heading', { name: '已停用' })).toBeVisible();
});

it('defines one with its choices, and shows it as it will be filled in', async () => {
  const { asked } = await showScreen(EnterpriseFieldsPage, {
    path: '/370800/enterprise-fields',
    answers: { ...answers, DefineEnterpriseField: () => ({ defineEnterpriseField: { field: sampleField() } }) },
  });
  await page.getByRole('button', { name: '新设字段' }).click();
  await page.getByLabelText('名称', { exact: true }).fill('厂房性质');
  await page.getByLabelText('用途').fill('掌握用地情况');
  await page.getByLabelText('填写方式').selectOptions('单选');
  await page.getByLabelText('第 1 个选项', { exact: true }).fill('自有');
  await page.getByRole('button', { name: '设定', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请至少给出两个选项/);
  await page.getByLabelText('第 2 个选项', { exact: true }).fill('租赁');
  const tried = page.getByRole('combobox', { name: /^厂房性质/ });
  await tried.selectOptions('租赁');
  await page.getByRole('button', { name: '设定', exact: true }).click();
  await expect
    .poll(() => sent(asked, 'DefineEnterpriseField'))
    .toEqual([
      {
        regionId: 370800,
        kind: 'CHOICE',
        name: '厂房性质',
        englishName: null,
        purpose: '掌握用地情况',
        unit: null,
        lowest: null,
        highest: null,
        choices: ['自有', '租赁'],
      },
    ]);
});

it('takes one out of use with a reason, and another into use again', async () => {
  const { asked } = await showScreen(EnterpriseFieldsPage, {
    path: '/370800/enterprise-fields',
    answers: {
      ...answers,
      RetireEnterpriseField: () => ({ retireEnterpriseField: { field: sampleField() } }),
      ReopenEnterpriseField: () => ({ reopenEnterpriseField: { field: sampleField() } }),
    },
  });
  await page.getByRole('button', { name: '停用“年用电量”' }).click();
  await page.getByLabelText('原因').fill('不再统计');
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await expect
    .poll(() => sent(asked, 'RetireEnterpriseField'))
    .toEqual([{ id: 'efd_1', version: 1, reason: '不再统计' }]);
  await page.getByRole('button', { name: '重新启用“旧字段”' }).click();
  await expect.poll(() => sent(asked, 'ReopenEnterpriseField')).toEqual([{ id: 'efd_2', version: 1 }]);
});
