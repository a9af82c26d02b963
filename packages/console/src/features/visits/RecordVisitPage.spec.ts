import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleVisit, visitedEnterprise } from '../../testing/visit-sample.ts';
import RecordVisitPage from './RecordVisitPage.vue';

const answers: Answers = {
  ...fieldworkAnswers,
  RecordVisit: () => ({ recordVisit: { visit: sampleVisit(), nextVisit: null } }),
};
const sent = (asked: Asked[]) => asked.filter(({ name }) => name === 'RecordVisit').map(({ variables }) => variables);
const show = (query: string, more: Answers = {}) =>
  showScreen(RecordVisitPage, { path: `/370812/visits/new${query}`, answers: { ...answers, ...more } });
const tap = (name: string | RegExp) => page.getByText(name, { exact: typeof name === 'string' }).click();
const submit = () => page.getByRole('button', { name: '登记', exact: true }).click();

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(390, 844);
});
afterEach(() => page.viewport(1366, 768));

/** Counts what a hand really does: fingers put down, characters typed. */
function countHand() {
  const hand = { taps: 0, characters: 0 };
  const onTap = () => (hand.taps += 1);
  const onInput = (event: Event) => {
    if (event instanceof InputEvent) hand.characters += event.data?.length ?? 0;
  };
  document.addEventListener('pointerdown', onTap);
  document.addEventListener('input', onInput);
  return {
    hand,
    stop() {
      document.removeEventListener('pointerdown', onTap);
      document.removeEventListener('input', onInput);
    },
  };
}

it('takes an ordinary visit in at most 12 taps and 40 characters', async () => {
  const { asked, router } = await show('?enterprise=ent_1');
  await expect.element(page.getByText('宏远机械有限公司')).toBeVisible();
  const { hand, stop } = countHand();

  await tap('见到负责人');
  await tap(/^林建业/);
  await tap('没有反映问题');
  await page.getByLabelText(/^走访情况/).click();
  await userEvent.keyboard('订单饱满，计划扩建二期厂房');
  await tap('企业当场确认');
  await tap(/^三个月后/);
  await submit();
  await expect.poll(() => router.currentRoute.value.name).toBe('visit');
  stop();

  expect(hand.taps).toBeGreaterThan(0);
  expect(hand.taps).toBeLessThanOrEqual(12);
  expect(hand.characters).toBeGreaterThan(0);
  expect(hand.characters).toBeLessThanOrEqual(40);
  expect(sent(asked)).toHaveLength(1);
  expect(sent(asked)[0]).toMatchObject({
    input: {
      clientId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      enterpriseId: 'ent_1',
      campaignId: 'cam_1',
      kind: 'UNIVERSAL',
      channel: 'ON_SITE',
      visitedOn: '2014-10-07',
      outcome: 'MET',
      note: '订单饱满，计划扩建二期厂房',
      visitorIds: ['ofc_1'],
      attendees: [{ personId: 'per_1' }],
      form: { step: 'ISSUED', serialNo: null, reason: null },
      problems: [],
      nextVisitOn: '2015-01-07',
      confirmedBy: 'ENTERPRISE',
    },
  });
});

it('proposes that the form was handed out before, where it was', async () => {
  const form = { id: 'opf_1', serialNo: '370812-2014-0001', state: 'ISSUED', campaign: { id: 'cam_1' } } as const;
  await show('?enterprise=ent_1', { VisitEnterprise: () => ({ enterprise: visitedEnterprise({ forms: [form] }) }) });
  await expect.element(page.getByRole('radio', { name: '已发过' })).toBeChecked();
  await expect.element(page.getByText('本次活动已发过：370812-2014-0001')).toBeVisible();
});

it('hands out no form where nobody was there, unless somebody says so', async () => {
  await show('?enterprise=ent_1');
  await expect.element(page.getByRole('radio', { name: '现场发放' })).toBeChecked();
  await tap('已搬迁');
  await expect.element(page.getByRole('radio', { name: '本次不发' })).toBeChecked();
});

it('leads to everything that is missing before it sends, and keeps what was written', async () => {
  const { asked } = await show('?enterprise=ent_1');
  await tap('见到负责人');
  await submit();

  const summary = page.getByRole('alert');
  await expect.element(summary).toHaveFocus();
  await expect.element(summary).toMatchTextContent(/见到了企业人员，请选择见到的人/);
  await summary.getByRole('link', { name: '反映问题：请填写' }).click();
  await expect.element(page.getByRole('group', { name: '反映问题' })).toHaveFocus();
  await expect.element(page.getByRole('radio', { name: '见到负责人' })).toBeChecked();
  expect(sent(asked)).toEqual([]);
});

it('takes down problems and new people, and leads to the very field that the server names', async () => {
  const { asked } = await show('?enterprise=ent_1', {
    RecordVisit: () =>
      refused('有内容需要修改。', {
        code: 'BAD_INPUT',
        issues: [{ field: 'problems.1.title', rule: 'TOO_LONG', message: '内容过长' }],
      }),
  });
  await tap('负责人不在');
  await page.getByRole('button', { name: '＋ 新人员' }).click();
  await userEvent.keyboard('赵新');
  await page.getByLabelText(/^职务/).fill('门卫');
  await page.getByRole('group', { name: '新人员' }).getByText('工作人员').click();
  await tap('有，逐条记下');
  await userEvent.keyboard('厂区北侧道路积水');
  await page.getByLabelText(/^由谁提出/).selectOptions('赵新');
  await page.getByLabelText(/^当场答复的内容/).fill('已联系区住建局');
  await page.getByRole('button', { name: '＋ 再记一条' }).click();
  await userEvent.keyboard('用电容量不足');
  await page.getByRole('group', { name: '第 2 个问题' }).getByText('收集待办').click();
  await submit();

  await page
    .getByRole('alert')
    .getByRole('link', { name: /内容过长/ })
    .click();
  const second = page.getByRole('group', { name: '第 2 个问题' });
  await expect.element(second.getByLabelText('问题', { exact: true })).toHaveFocus();
  expect(sent(asked)[0]).toMatchObject({
    input: {
      attendees: [{ newPerson: { name: '赵新', title: '门卫', kind: 'STAFF', phone: null } }],
      problems: [
        { title: '厂区北侧道路积水', raisedByAttendee: 0, answer: '已联系区住建局' },
        { title: '用电容量不足', raisedByAttendee: null, answer: null },
      ],
    },
  });
});

it('makes nobody a businessperson unasked: it is what a figure counts', async () => {
  const { asked } = await show('?enterprise=ent_1');
  await tap('见到负责人');
  await page.getByRole('button', { name: '＋ 新人员' }).click();
  await userEvent.keyboard('赵新');
  await tap('没有反映问题');
  await submit();
  await expect.element(page.getByRole('alert').getByRole('link', { name: '身份：请填写' })).toBeVisible();
  expect(sent(asked)).toEqual([]);
});

it('asks for the departments of a joint visit, in the fold that it opens', async () => {
  const { asked } = await show('?enterprise=ent_1');
  await tap('方式与活动');
  await tap('联合走访');
  await tap('方式与活动');
  await tap('已注销');
  await page.getByRole('textbox', { name: /^依据/ }).fill('大门贴有公告');
  await tap('没有反映问题');
  await submit();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /一同走访的部门/ })
    .click();
  await tap('环境保护局');
  await submit();
  await expect.poll(() => sent(asked)).toHaveLength(1);
  expect(sent(asked)[0]).toMatchObject({ input: { kind: 'JOINT', departmentIds: ['dep_1'], outcome: 'CLOSED' } });
});

it('tells a refusal of one chip at the group of chips, in the fold that it opens', async () => {
  await show('?enterprise=ent_1', {
    RecordVisit: () =>
      refused('有内容需要修改。', {
        code: 'BAD_INPUT',
        issues: [{ field: 'visitorIds.0', rule: 'NOT_HERE', message: '没有找到，或不属于这里' }],
      }),
  });
  await tap('已注销');
  await page.getByRole('textbox', { name: /^依据/ }).fill('大门贴有公告');
  await tap('没有反映问题');
  await submit();
  await page.getByRole('alert').getByRole('link', { name: '谁去走访：没有找到，或不属于这里' }).click();
  await expect.element(page.getByRole('group', { name: /^谁去走访/ })).toHaveFocus();
});

it('offers the enterprises in one’s care that still wait, and finds others by name', async () => {
  const { asked } = await show('', {
    EnterpriseChoices: () => ({
      enterprises: { nodes: [visitedEnterprise({ id: 'ent_2', name: '恒泰食品有限公司' })] },
    }),
  });
  const waiting = page.getByRole('region', { name: '我联系的企业，尚未走访' });
  await expect.element(waiting.getByRole('button', { name: '宏远机械有限公司' })).toBeVisible();
  await page.getByLabelText(/^走访的企业/).fill('恒泰');
  await page.getByRole('button', { name: '恒泰食品有限公司' }).click();
  await expect.element(page.getByRole('group', { name: '走访结果' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'VisitEnterprise')?.variables).toEqual({ id: 'ent_2' });
  expect(document.activeElement?.id).toBe('visit-enterprise');
});

describe('a plan', () => {
  const plan = (canRecord: boolean) => ({
    visit: {
      __typename: 'Visit',
      id: 'vis_9',
      state: 'PLANNED',
      version: 4,
      kind: 'FOLLOW_UP',
      plannedOn: '2014-10-07',
      note: '带上季度答复',
      campaign: null,
      enterprise: visitedEnterprise(),
      departments: [],
      viewerCan: { record: canRecord },
    },
  });

  it('is carried out under its version, and read again when somebody else changed it', async () => {
    const { asked } = await show('?visit=vis_9', {
      VisitPlan: () => plan(true),
      RecordVisit: () => refused('在您打开之后，有人改过这条记录。', { code: 'STALE_VERSION' }),
    });
    await expect.element(page.getByLabelText(/^走访情况/)).toHaveValue('带上季度答复');
    await tap('已注销');
    await page.getByRole('textbox', { name: /^依据/ }).fill('大门贴有公告');
    await tap('没有反映问题');
    await submit();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/已取得最新内容/);
    expect(sent(asked)[0]).toMatchObject({ input: { visitId: 'vis_9', version: 4, kind: 'FOLLOW_UP' } });
    await expect.poll(() => asked.filter(({ name }) => name === 'VisitPlan')).toHaveLength(2);
  });

  it('that is over leads to what became of it', async () => {
    await show('?visit=vis_9', { VisitPlan: () => plan(false) });
    await expect
      .element(page.getByRole('link', { name: '打开这次走访' }))
      .toHaveAttribute('href', '/370812/visits/vis_9');
  });
});

describe('a draft', () => {
  it('comes back with the same client id, so that a lost answer never makes two visits', async () => {
    const { asked, screen } = await show('?enterprise=ent_1', {
      RecordVisit: () => refused('请先登录。', { code: 'UNAUTHENTICATED' }),
    });
    await tap('已注销');
    await page.getByRole('textbox', { name: /^依据/ }).fill('大门贴有公告');
    await tap('没有反映问题');
    await submit();
    await expect.poll(() => sent(asked)).toHaveLength(1);
    await screen.unmount();

    const again = await show('?enterprise=ent_1');
    await expect.element(page.getByText(/已恢复 .* 未提交的草稿/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: '已注销' })).toBeChecked();
    await submit();
    await expect.poll(() => sent(again.asked)).toHaveLength(1);
    const clientIds = [...sent(asked), ...sent(again.asked)].map(
      ({ input }) => (input as { clientId: string }).clientId,
    );
    expect(new Set(clientIds).size).toBe(1);
  });
});

it('keeps those who may only read from the form', async () => {
  await show('', {
    ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES'] } }),
  });
  await expect.element(page.getByText('您不能登记走访')).toBeVisible();
});

it('asks what an outcome rests on, plans another attempt, and closes what was carried over', async () => {
  const item = {
    __typename: 'VisitItem',
    id: 'vit_1',
    text: '送达政策汇编',
    state: 'OPEN' as const,
    closedOn: null,
    closedIn: null,
    visit: { id: 'vis_0', listedOn: '2014-03-04' },
  };
  const { asked } = await show('?enterprise=ent_1', {
    VisitEnterprise: () => ({ enterprise: visitedEnterprise({ openItems: [item] }) }),
  });
  await tap('停产停业');
  await tap('没有反映问题');
  await submit();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/请写明依据/);
  await page.getByRole('textbox', { name: /^依据/ }).fill('车间停电，门卫证实');
  await page.getByRole('button', { name: '安排再次上门' }).click();
  await page.getByLabelText('下次走访日期').fill('2014-10-20');
  await page.getByRole('checkbox', { name: /送达政策汇编/ }).click();
  await page.getByRole('button', { name: /添加事项/ }).click();
  await page.getByRole('textbox', { name: '事项 1' }).fill('核对用工人数');
  await submit();
  await expect.poll(() => sent(asked)).toHaveLength(1);
  expect(sent(asked)[0]).toMatchObject({
    input: {
      outcome: 'DORMANT',
      evidence: '车间停电，门卫证实',
      nextVisitOn: '2014-10-20',
      closedItemIds: ['vit_1'],
      items: [{ text: '核对用工人数', isDone: false }],
    },
  });
});
