import type { FormDetailFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleFormDetail } from '../../testing/form-sample.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import PrintFormPage from './PrintFormPage.vue';
import TranscribeFormPage from './TranscribeFormPage.vue';

const answersWith = (form: FormDetailFragment | null, more: Answers): Answers => ({
  ...fieldworkAnswers,
  FormById: () => ({ opinionForm: form }),
  ...more,
});

describe('copying a form that came back', () => {
  const show = (form: FormDetailFragment | null = sampleFormDetail(), more: Answers = {}) =>
    showScreen(TranscribeFormPage, {
      path: '/370812/forms/opf_1/transcribe',
      props: { id: 'opf_1' },
      answers: answersWith(form, more),
    });
  const submit = page.getByRole('button', { name: '登记收回' });

  it('sends what was chosen and written under the keys of the questions, and leaves blanks out', async () => {
    const { asked, router } = await show(sampleFormDetail(), {
      TranscribeOpinionForm: () => ({ returnOpinionForm: { form: sampleFormDetail({ state: 'RETURNED' }) } }),
    });
    await page.getByRole('combobox', { name: /^收回方式/ }).selectOptions('PHONE');
    await page.getByRole('group', { name: '希望改进的方面' }).getByRole('checkbox', { name: '用工' }).click();
    await page.getByRole('group', { name: '希望改进的方面' }).getByRole('checkbox', { name: '物流' }).click();
    // Chosen and taken back again: it stays blank.
    await page.getByRole('combobox', { name: /^对服务是否满意/ }).selectOptions('满意');
    await page.getByRole('combobox', { name: /^对服务是否满意/ }).selectOptions('请选择');
    await page.getByRole('textbox', { name: /^当前需求/ }).fill(' 希望增开夜班公交 ');
    await submit.click();
    // The page that it leads to is fetched first.
    await expect.poll(() => router.currentRoute.value.fullPath, { timeout: 10_000 }).toBe('/370812/forms/opf_1');
    expect(asked.find(({ name }) => name === 'TranscribeOpinionForm')?.variables).toEqual({
      input: {
        id: 'opf_1',
        version: 1,
        channel: 'PHONE',
        returnedOn: '2014-10-07',
        answers: [
          { key: 'topics', choices: ['用工', '物流'] },
          { key: 'need', text: '希望增开夜班公交' },
        ],
      },
      idempotencyKey: expect.any(String),
    });
  });

  it('asks for a day, and tells beside a question what the server refuses of its answer', async () => {
    const { asked } = await show(sampleFormDetail(), {
      TranscribeOpinionForm: () =>
        refused('有内容需要修改。', {
          code: 'BAD_INPUT',
          issues: [{ field: 'answers.service', rule: 'NOT_HERE', message: '这里没有这一项' }],
        }),
    });
    await page.getByRole('textbox', { name: /^收回日期/ }).fill('');
    await submit.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/收回日期：/);
    expect(asked.some(({ name }) => name === 'TranscribeOpinionForm')).toBe(false);
    await page.getByRole('textbox', { name: /^收回日期/ }).fill('2014-10-08');
    await page.getByRole('combobox', { name: /^对服务是否满意/ }).selectOptions('满意');
    await submit.click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /对服务是否满意：/ })
      .click();
    await expect.element(page.getByRole('combobox', { name: /^对服务是否满意/ })).toHaveFocus();
    await expect.element(page.getByRole('combobox', { name: /^对服务是否满意/ })).toHaveValue('满意');
  });

  it('asks nothing of a form without a questionnaire but the day', async () => {
    await show(sampleFormDetail({ template: null }));
    await expect.element(page.getByText('这份表没有使用模板，只登记收回。')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(1);
  });

  it('says the same of what is absent and what is not theirs', async () => {
    await show(null);
    await expect.element(page.getByText('没有找到这条记录').last()).toBeVisible();
    expect(submit.query()).toBeNull();
  });
});

describe('printing a form', () => {
  const show = (form = sampleFormDetail(), more: Answers = {}) =>
    showScreen(PrintFormPage, {
      path: '/370812/forms/opf_1/print',
      props: { id: 'opf_1' },
      answers: answersWith(form, more),
    });
  const sheet = page.getByRole('table');

  it('puts the questions on paper in the characters that the enterprise reads', async () => {
    await show();
    await expect.element(page.getByText('企业征求意见表')).toBeVisible();
    await expect.element(sheet).toMatchTextContent(/对服务是否满意\s*□ 满意\s□ 不满意/);
    await expect.element(page.getByText(/请于此日前交回 2014-10-31/)).toBeVisible();
    await page.getByRole('combobox', { name: '字体' }).selectOptions('hant');
    await expect.element(page.getByText('企業徵求意見表')).toBeVisible();
    await expect.element(sheet).toMatchTextContent(/對服務是否滿意/);
    await expect.element(page.getByText(/請於此日前交回 2014-10-31/)).toBeVisible();
  });

  it('bears a QR of its own, issued for this form once', async () => {
    const { asked } = await show(sampleFormDetail(), {
      IssueEnterpriseQr: () => ({
        issueEnterpriseQr: { path: '/e/abc', url: 'https://voice.example.gov.cn/e/abc', qr: null },
      }),
    });
    await page.getByRole('button', { name: '附二维码' }).click();
    await expect.element(page.getByText('https://voice.example.gov.cn/e/abc')).toBeVisible();
    const picture = page.getByRole('img', { name: /企业码/ }).element();
    expect(picture.getAttribute('src')?.slice(0, 22)).toBe('data:image/svg+xml,%3C');
    await expect.element(page.getByRole('button', { name: '附二维码' })).not.toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'IssueEnterpriseQr')?.variables).toEqual({
      input: { enterpriseId: 'ent_1', formId: 'opf_1' },
    });
  });

  it('has no QR for a form that is back', async () => {
    await show(
      sampleFormDetail({
        state: 'RETURNED',
        viewerCan: { return: false, decline: false, process: true, expire: false },
      }),
    );
    await expect.element(sheet).toBeVisible();
    expect(page.getByRole('button', { name: '附二维码' }).query()).toBeNull();
  });
});
