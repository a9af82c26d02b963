import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { defineComponent, h, ref } from 'vue';
import type { Problem } from '../api/problem.ts';
import { showScreen } from '../../testing/screen.ts';
import ErrorSummary from './ErrorSummary.vue';
import FieldGroup from './FieldGroup.vue';
import FieldRow from './FieldRow.vue';

const problem = (field: string | null, message: string): Problem => ({ code: 'BAD_INPUT', field, rule: null, message });

const row = { id: 'name', label: '企业名称', hint: '与营业执照一致', field: 'name', isRequired: true };
const group = { id: 'outcome', label: '走访结果', field: 'outcome', isRequired: true };
const problems = ref<Problem[]>([]);
const form = defineComponent(() => () => [
  h(ErrorSummary, { problems: problems.value, fieldIds: { name: 'name', outcome: 'outcome' } }),
  h(FieldRow, { ...row, problems: problems.value }, () => h('input', { id: 'name' })),
  h(FieldGroup, { ...group, problems: problems.value }, () => h('input', { type: 'radio' })),
]);

async function showForm(first: Problem[]) {
  problems.value = [];
  await showScreen(form);
  problems.value = first;
}

describe('a form that was refused', () => {
  it('has no summary before it is', async () => {
    await showForm([]);
    expect(page.getByRole('alert').query()).toBeNull();
    await expect.element(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'false');
  });

  it('puts the focus on the summary, which tells each problem beside its field', async () => {
    await showForm([problem('name', '请填写'), problem(null, '系统正忙')]);
    const summary = page.getByRole('alert');
    await expect.element(summary).toHaveFocus();
    await expect.element(summary.getByRole('link')).toHaveTextContent('企业名称：请填写');
    await expect.element(summary).toMatchTextContent(/系统正忙/);
  });

  it('leads from the summary to the field, which is described by its error', async () => {
    await showForm([problem('name', '请填写')]);
    await page.getByRole('link', { name: '企业名称：请填写' }).click();
    const field = page.getByRole('textbox', { name: '企业名称' });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/与营业执照一致 错误：\s*请填写/);
  });

  it('leads to a group of choices by its legend', async () => {
    await showForm([problem('outcome', '请填写')]);
    await page.getByRole('link', { name: '走访结果：请填写' }).click();
    const choices = page.getByRole('group', { name: '走访结果' });
    await expect.element(choices).toHaveFocus();
    await expect.element(choices).toHaveAccessibleDescription(/错误：\s*请填写/);
  });

  it('takes the focus again when it is refused again', async () => {
    await showForm([problem('name', '请填写')]);
    await page.getByRole('textbox').click();
    problems.value = [problem('name', '内容过长')];
    await expect.element(page.getByRole('alert')).toHaveFocus();
  });
});
