import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { sampleTemplate } from '../../testing/template-sample.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import TemplateEditorPage from './TemplateEditorPage.vue';

const answers: Answers = {
  ...fieldworkAnswers,
  PublishFormTemplate: () => ({ publishFormTemplate: { template: sampleTemplate({ id: 'ftp_9' }) } }),
};
const show = (more: Answers = {}) =>
  showScreen(TemplateEditorPage, { path: '/370812/form-templates/new', answers: { ...answers, ...more } });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const publish = button('发布');
const dialog = page.getByRole('dialog');
const question = (place: number) => page.getByRole('group', { name: `第 ${place} 题` });
const words = (place: number) => question(place).getByRole('textbox', { name: /^问题/ });
const preview = page.getByRole('region', { name: '企业看到的样子' });

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1366, 900);
});

describe('writing a questionnaire', () => {
  it('names each bad field with its rule, beside it and above, and asks nobody', async () => {
    const { asked } = await show();
    await question(1).getByRole('combobox', { name: '回答方式' }).selectOptions('CHOICE');
    await question(1).getByRole('textbox', { name: /^选项/ }).fill('只有一个');
    await publish.click();
    const summary = page.getByRole('alert');
    await expect.element(summary.getByRole('link', { name: /表名：请填写/ })).toBeVisible();
    await expect.element(summary.getByRole('link', { name: /问题（第 1 题）：请填写/ })).toBeVisible();
    await summary.getByRole('link', { name: '选项（第 1 题）：请至少给出两个选项' }).click();
    await expect.element(question(1).getByRole('textbox', { name: /^选项/ })).toHaveFocus();
    await expect.element(question(1).getByRole('textbox', { name: /^选项/ })).toHaveAttribute('aria-invalid', 'true');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(asked.some(({ name }) => name === 'PublishFormTemplate')).toBe(false);
  });

  it('tells of an option that is too long at the field that holds them all', async () => {
    await show();
    await page.getByRole('textbox', { name: '表名' }).fill('征求意见表');
    await words(1).fill('对服务是否满意');
    await question(1).getByRole('combobox', { name: '回答方式' }).selectOptions('CHOICES');
    await question(1)
      .getByRole('textbox', { name: /^选项/ })
      .fill(`满意\n${'长'.repeat(101)}`);
    await publish.click();
    await expect
      .element(page.getByRole('alert').getByRole('link', { name: '选项（第 1 题）：内容过长' }))
      .toBeVisible();
  });

  it('is published after being asked once more, with the questions in the order on screen', async () => {
    const { asked, router } = await show();
    await page.getByRole('textbox', { name: '表名' }).fill(' 企业征求意见表 ');
    await words(1).fill('意见建议');
    await button('增加一题').click();
    await expect.element(words(2)).toHaveFocus();
    await words(2).fill('对服务是否满意');
    await question(2).getByRole('combobox', { name: '回答方式' }).selectOptions('CHOICE');
    await question(2).getByRole('textbox', { name: /^选项/ }).fill('满意\n\n 不满意 ');
    await question(2).getByRole('checkbox', { name: '企业自行填写时必答' }).click();
    await button('上移：第 2 题').click();
    await publish.click();
    await expect.element(dialog).toMatchTextContent(/发布后这一版不能再改/);
    expect(asked.some(({ name }) => name === 'PublishFormTemplate')).toBe(false);
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    // The page that it leads to is fetched first.
    await expect
      .poll(() => router.currentRoute.value.fullPath, { timeout: 10_000 })
      .toBe('/370812/form-templates/ftp_9');
    expect(asked.find(({ name }) => name === 'PublishFormTemplate')?.variables).toMatchObject({
      input: {
        regionId: 370812,
        clientId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        title: '企业征求意见表',
        introduction: null,
        questions: [
          { key: 'q2', kind: 'CHOICE', text: '对服务是否满意', options: ['满意', '不满意'], isRequired: true },
          { key: 'q1', kind: 'TEXT', text: '意见建议', options: null, isRequired: false },
        ],
      },
      idempotencyKey: expect.any(String),
    });
    expect(Object.keys(localStorage).filter((key) => key.includes('form-template'))).toEqual([]);
  });

  it('is shown beside the editor as the enterprise will see it', async () => {
    await show();
    await page.getByRole('textbox', { name: '表名' }).fill('企业征求意见表');
    await words(1).fill('当前需求');
    await question(1).getByRole('checkbox', { name: '企业自行填写时必答' }).click();
    await expect.element(preview).toMatchTextContent(/企业征求意见表.*当前需求（必答）.*交表/s);
  });

  it('leads back to the field that the server refuses, with all that was typed', async () => {
    await show({
      PublishFormTemplate: () =>
        refused('有内容需要修改。', {
          code: 'BAD_INPUT',
          issues: [{ field: 'title', rule: 'NAME_TAKEN', message: '已有同名的一项' }],
        }),
    });
    await page.getByRole('textbox', { name: '表名' }).fill('企业征求意见表');
    await words(1).fill('意见建议');
    await publish.click();
    await dialog.getByRole('button', { name: '发布', exact: true }).click();
    await expect.element(page.getByRole('alert').getByRole('link', { name: /表名：已有同名的一项/ })).toBeVisible();
    await expect.element(words(1)).toHaveValue('意见建议');
  });

  it('is not for those who may only read', async () => {
    await show({
      ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES'] } }),
    });
    await expect.element(page.getByText('您不能发布模板')).toBeVisible();
    await expect.element(publish).not.toBeInTheDocument();
  });
});

describe('the order of the questions', () => {
  const three = async () => {
    await show();
    for (const [place, text] of ['甲', '乙', '丙'].entries()) {
      if (place > 0) await button('增加一题').click();
      await words(place + 1).fill(text);
    }
  };
  const order = () => [1, 2, 3].map((place) => (words(place).element() as HTMLTextAreaElement).value).join('');

  it('is changed by the keys alone, and the focus goes along', async () => {
    await three();
    await words(3).click();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(order).toBe('甲丙乙');
    await expect.element(words(2)).toHaveFocus();
    await expect.element(page.getByText('第 3 题移到了第 2 位')).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(order).toBe('甲乙丙');
  });

  it('is left alone by the keys that open the choices of a kind', async () => {
    await three();
    const keys = { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true };
    const kind = question(1).getByRole('combobox', { name: '回答方式' }).element();
    expect(kind.dispatchEvent(new KeyboardEvent('keydown', keys))).toBe(true);
    await expect.poll(order).toBe('甲乙丙');
  });

  it('asks for at least one, and says so at the place itself', async () => {
    await show();
    await button('删除：第 1 题').click();
    await publish.click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^问题：/ })
      .click();
    const all = page.getByRole('group', { name: '问题', exact: true });
    await expect.element(all).toHaveFocus();
    await expect.element(all).toHaveAccessibleDescription(/请填写/);
  });

  it('stays where a question is at its end, whose button keeps the focus', async () => {
    await three();
    await button('上移：第 2 题').click();
    await expect.poll(order).toBe('乙甲丙');
    await expect.element(button('上移：第 1 题')).toHaveFocus();
    await expect.element(button('上移：第 1 题')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    await expect.poll(order).toBe('乙甲丙');
  });

  it('gets a question back that was deleted, at its place; its key goes to no other', async () => {
    await three();
    await button('删除：第 2 题').click();
    await expect.element(button('恢复刚才删除的题')).toHaveFocus();
    await expect.element(page.getByText('第 2 题已删除')).toBeVisible();
    await button('恢复刚才删除的题').click();
    await expect.poll(order).toBe('甲乙丙');
    await button('删除：第 3 题').click();
    await button('增加一题').click();
    const ids = page.getByRole('textbox', { name: /^问题/ }).elements();
    expect(ids.map(({ id }) => id)).toEqual(['question-q1-text', 'question-q2-text', 'question-q4-text']);
  });
});

describe('what was typed', () => {
  it('is there again after leaving, and goes only where that is confirmed', async () => {
    const { screen } = await show();
    await page.getByRole('textbox', { name: '表名' }).fill('企业征求意见表');
    await words(1).fill('意见建议');
    await expect.element(page.getByText(/草稿已保存在本机/)).toBeVisible();
    await screen.unmount();
    await show();
    await expect.element(words(1)).toHaveValue('意见建议');
    await button('丢弃草稿').click();
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect.element(words(1)).toHaveValue('意见建议');
    await button('丢弃草稿').click();
    await dialog.getByRole('button', { name: '丢弃草稿' }).click();
    await expect.element(words(1)).toHaveValue('');
  });
});
