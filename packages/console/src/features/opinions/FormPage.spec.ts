import type { FormDetailFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleFormDetail } from '../../testing/form-sample.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import FormPage from './FormPage.vue';

const show = (form: FormDetailFragment | null, more: Answers = {}) =>
  showScreen(FormPage, {
    path: '/370812/forms/opf_1',
    props: { id: 'opf_1' },
    answers: { ...fieldworkAnswers, FormById: () => ({ opinionForm: form }), ...more },
  });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = page.getByRole('dialog');
const can = (told: Partial<FormDetailFragment['viewerCan']>) => ({
  return: false,
  decline: false,
  process: false,
  expire: false,
  ...told,
});
const returned = sampleFormDetail({
  state: 'RETURNED',
  returnedOn: '2014-10-09',
  channel: 'SCAN',
  transcribedByName: '李联络员',
  version: 2,
  answers: [
    { key: 'topics', question: '希望改进的方面', kind: 'CHOICES', text: null, choices: ['用电', '物流'] },
    { key: 'need', question: '当前需求', kind: 'NEED', text: '希望增开夜班公交', choices: [] },
  ],
  opinions: [{ id: 'opn_1', serialNo: '2014-0007', kind: 'NEED', text: '希望增开夜班公交', state: 'RECEIVED' }],
  viewerCan: can({ process: true }),
});

it('tells of a form that is out, and leads to its print and its transcription', async () => {
  await show(sampleFormDetail());
  await expect.element(page.getByRole('heading', { level: 1, name: /370812-2014-0001/ })).toBeVisible();
  const facts = page.getByRole('region', { name: '基本情况' });
  await expect.element(facts).toMatchTextContent(/宏远机械有限公司.*2014年10月31日.*企业征求意见表（第 2 版）/s);
  await expect.element(page.getByText('没有誊录回答。')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: '收回并誊录' }))
    .toHaveAttribute('href', '/370812/forms/opf_1/transcribe');
  await expect
    .element(page.getByRole('link', { name: '打印', exact: true }))
    .toHaveAttribute('href', '/370812/forms/opf_1/print');
  expect(button('办结').query()).toBeNull();
});

it('shows what came back under the questions as they were asked, and what goes on as an opinion', async () => {
  await show(returned);
  const answers = page.getByRole('region', { name: '回答' });
  await expect.element(answers).toMatchTextContent(/希望改进的方面\s*用电、物流\s*当前需求\s*希望增开夜班公交/);
  const opinions = page.getByRole('region', { name: '意见建议' });
  await expect.element(opinions).toMatchTextContent(/需求.*已收到/);
  await expect
    .element(opinions.getByRole('link', { name: '希望增开夜班公交' }))
    .toHaveAttribute('href', '/370812/opinions/opn_1');
  expect(page.getByRole('link', { name: '收回并誊录' }).query()).toBeNull();
});

it('is closed with what was done, at the version that was seen', async () => {
  let now = returned;
  const { asked } = await show(null, {
    FormById: () => ({ opinionForm: now }),
    ProcessOpinionForm: () => {
      now = { ...returned, state: 'PROCESSED', outcome: '已转交', version: 3, viewerCan: can({}) };
      return { processOpinionForm: { form: now } };
    },
  });
  await button('办结').click();
  await dialog.getByRole('textbox', { name: /^处理情况/ }).fill(' 已转交 ');
  await dialog.getByRole('button', { name: '办结' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ProcessOpinionForm')?.variables)
    .toMatchObject({ input: { id: 'opf_1', version: 2, outcome: '已转交' }, idempotencyKey: expect.any(String) });
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button('办结')).not.toBeInTheDocument();
});

it('runs out only after being asked once more, and reads the form again where somebody was first', async () => {
  let reads = 0;
  const { asked } = await show(null, {
    FormById: () => {
      reads += 1;
      return { opinionForm: sampleFormDetail({ viewerCan: can({ expire: true }) }) };
    },
    ExpireOpinionForm: () => refused('有人改过', { code: 'STALE_VERSION' }),
  });
  await button('逾期作废').click();
  await expect.element(dialog).toMatchTextContent(/企业不能再填写这份表/);
  expect(asked.some(({ name }) => name === 'ExpireOpinionForm')).toBe(false);
  await dialog.getByRole('button', { name: '逾期作废' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/有人改过这条记录/);
  await expect.poll(() => reads).toBeGreaterThan(1);
});

it('says the same of what is absent and what is not theirs', async () => {
  await show(null);
  await expect.element(page.getByText('没有找到这条记录').last()).toBeVisible();
  await expect.element(page.getByRole('link', { name: '回到列表' })).toHaveAttribute('href', '/370812/forms');
});
