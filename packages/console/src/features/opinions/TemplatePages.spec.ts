import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleTemplate, sampleTemplateRow } from '../../testing/template-sample.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import ReviseTemplatePage from './ReviseTemplatePage.vue';
import TemplateListPage from './TemplateListPage.vue';
import TemplatePage from './TemplatePage.vue';

const answers: Answers = {
  ...fieldworkAnswers,
  FormTemplateList: () => ({ formTemplates: [sampleTemplateRow()] }),
  FormTemplateById: () => ({ formTemplate: sampleTemplate() }),
};
const readsOnly: Answers = {
  ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES'] } }),
};
const show = (more: Answers = {}) =>
  showScreen(TemplatePage, {
    path: '/370800/form-templates/ftp_1',
    props: { id: 'ftp_1' },
    answers: { ...answers, ...more },
  });
const revise = (more: Answers = {}) =>
  showScreen(ReviseTemplatePage, {
    path: '/370800/form-templates/ftp_1/revise',
    props: { id: 'ftp_1' },
    answers: { ...answers, ...more },
  });
const list = (more: Answers = {}) =>
  showScreen(TemplateListPage, { path: '/370812/form-templates', answers: { ...answers, ...more } });
const dialog = page.getByRole('dialog');
const preview = page.getByRole('region', { name: '企业看到的样子' });

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1366, 900);
});

it('lists what the region hands out, its own and from above, each with its version and state', async () => {
  const { asked, router } = await list({
    FormTemplateList: () => ({
      formTemplates: [sampleTemplateRow(), sampleTemplateRow({ id: 'ftp_2', title: '旧表', isRetired: true })],
    }),
  });
  const rows = page.getByRole('listitem');
  await expect.element(rows.first()).toMatchTextContent(/企业征求意见表.*在用.*济宁市发布.*第 2 版.*2 个问题/s);
  await expect.element(rows.nth(1)).toMatchTextContent(/旧表.*已停用/s);
  expect(asked.find(({ name }) => name === 'FormTemplateList')?.variables).toEqual({ regionId: 370812 });
  await page.getByRole('link', { name: '企业征求意见表' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/form-templates/ftp_1');
});

it('says what to do where there is none, and to readers only that there is none', async () => {
  const none: Answers = { FormTemplateList: () => ({ formTemplates: [] }) };
  const { screen } = await list(none);
  await expect.element(page.getByText('这里还没有模板')).toBeVisible();
  expect(page.getByRole('link', { name: '发布模板' }).elements()).toHaveLength(2);
  await screen.unmount();
  await list({ ...none, ...readsOnly });
  await expect.element(page.getByText('这里还没有模板')).toBeVisible();
  expect(page.getByRole('link', { name: '发布模板' }).elements()).toHaveLength(0);
});

it('reads the list again where it failed', async () => {
  let times = 0;
  await list({
    FormTemplateList: () =>
      (times += 1) === 1 ? refused('坏了', { code: 'INTERNAL' }) : { formTemplates: [sampleTemplateRow()] },
  });
  await page.getByRole('button', { name: '重试' }).click();
  await expect.element(page.getByRole('link', { name: '企业征求意见表' })).toBeVisible();
});

it('shows each version as it was published, in both scripts', async () => {
  await show();
  await expect.element(preview).toMatchTextContent(/对服务是否满意（必答）/);
  await page.getByRole('combobox', { name: '字体' }).selectOptions('hant');
  await expect.element(preview).toMatchTextContent(/企業徵求意見表.*意見建議/s);
  await page.getByRole('combobox', { name: '字体' }).selectOptions('hans');
  await page.getByRole('button', { name: '第 1 版' }).click();
  await expect.element(page.getByRole('button', { name: '第 1 版' })).toHaveAttribute('aria-pressed', 'true');
  await expect.element(preview).toMatchTextContent(/旧问题/);
});

it('is retired only for a reason', async () => {
  const { asked } = await show({
    RetireFormTemplate: () => ({ retireFormTemplate: { template: sampleTemplate({ isRetired: true }) } }),
  });
  await page.getByRole('button', { name: '停用' }).click();
  await dialog.getByRole('button', { name: '停用' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/停用原因：请填写/);
  await dialog.getByRole('textbox', { name: '停用原因' }).fill('改用新表');
  await dialog.getByRole('button', { name: '停用' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RetireFormTemplate')?.variables)
    .toMatchObject({ input: { id: 'ftp_1', version: 2, reason: '改用新表' } });
});

it('offers nothing to those below, who may only hand it out', async () => {
  await show({ FormTemplateById: () => ({ formTemplate: sampleTemplate({ viewerCan: { revise: false } }) }) });
  await expect.element(page.getByRole('heading', { name: '各版本' })).toBeVisible();
  expect(page.getByRole('button', { name: '停用' }).query()).toBeNull();
  expect(page.getByRole('link', { name: '发布新版本' }).query()).toBeNull();
});

it('says the same of what is absent and what is not theirs', async () => {
  await show({ FormTemplateById: () => ({ formTemplate: null }) });
  await expect.element(page.getByText('没有找到这条记录').last()).toBeVisible();
});

it('begins the next version with the one in use, keeps the keys of its questions, and lends none that was used before', async () => {
  const { asked, router } = await revise({
    ReviseFormTemplate: () => ({ reviseFormTemplate: { template: sampleTemplate({ version: 3 }) } }),
  });
  await expect.element(page.getByRole('textbox', { name: '表名' })).toHaveValue('企业征求意见表');
  await page.getByRole('button', { name: '增加一题' }).click();
  await page.getByRole('group', { name: '第 3 题' }).getByRole('textbox', { name: /^问题/ }).fill('现实困难');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect.element(dialog).toMatchTextContent(/已发放的表不变/);
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370800/form-templates/ftp_1');
  // Version 1 had a q1, and 2 has a q2.
  expect(asked.find(({ name }) => name === 'ReviseFormTemplate')?.variables).toMatchObject({
    input: { id: 'ftp_1', version: 2, questions: [{ key: 'service' }, { key: 'q2' }, { key: 'q4', text: '现实困难' }] },
  });
});

it('says so where somebody published a version meanwhile, and keeps what was typed', async () => {
  let now = sampleTemplate();
  await revise({
    FormTemplateById: () => ({ formTemplate: now }),
    ReviseFormTemplate: () => {
      now = sampleTemplate({ version: 3, current: { id: 'ftv_3', number: 3 } });
      return refused('有人改过', { code: 'STALE_VERSION' });
    },
  });
  await page.getByRole('textbox', { name: '表名' }).fill('我改的表');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await expect.element(page.getByText(/您从第 2 版开始修改，现在已有第 3 版/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: '表名' })).toHaveValue('我改的表');
});

it('gives a retired one no next version', async () => {
  const retired = sampleTemplate({ isRetired: true, viewerCan: { revise: false } });
  await revise({ FormTemplateById: () => ({ formTemplate: retired }) });
  await expect.element(page.getByText('这份模板已停用')).toBeVisible();
  expect(page.getByRole('button', { name: '发布', exact: true }).query()).toBeNull();
});
