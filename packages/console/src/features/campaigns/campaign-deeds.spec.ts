import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleCampaign } from '../../testing/campaign-sample.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import CampaignPage from './CampaignPage.vue';

type Campaign = Parameters<typeof sampleCampaign>[0];
const show = (told: Campaign, more: Answers = {}) =>
  showScreen(CampaignPage, {
    props: { id: 'cam_1' },
    path: '/370800/campaigns/cam_1',
    answers: { ...frameAnswers, CampaignDashboard: () => ({ campaign: sampleCampaign(told) }), ...more },
  });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name });
const draft = { state: 'DRAFT', frozenAt: null, viewerCan: { revise: false, nextStates: ['ACTIVE'] } } as const;
const readOnly = { viewerCan: { revise: false, nextStates: [] } };
const answered = { __typename: 'Campaign', id: 'cam_1', version: 5 };

beforeEach(async () => {
  await page.viewport(1366, 768);
});

describe('running a campaign', () => {
  it('is offered to those only who may', async () => {
    await show(readOnly);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const name of ['启动活动', '调整范围规则', '转入总结', /登记已举办/]) expect(button(name).query()).toBeNull();
  });

  it('starts a draft and says what freezing means', async () => {
    const { asked } = await show(
      { ...draft, viewerCan: { revise: false, nextStates: ['ACTIVE'] } },
      { StartCampaign: () => ({ startCampaign: { campaign: { ...answered, state: 'ACTIVE', frozenAt: null } } }) },
    );
    await expect.element(page.getByText(/名册尚未冻结，还没有数字/)).toBeVisible();
    expect(page.getByRole('article').query(), 'a draft has no figures').toBeNull();
    await button('启动活动').click();
    await expect.element(page.getByRole('dialog')).toMatchTextContent(/示例企业群体中 2014年10月7日 当天在营的企业/);
    await inDialog('启动并冻结名册').click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'StartCampaign')?.variables)
      .toMatchObject({
        input: { id: 'cam_1', version: 4 },
      });
  });

  it('revises the scope rule with a reason, which it asks for', async () => {
    const { asked } = await show(
      {},
      {
        ReviseCampaignScope: () => ({
          reviseCampaignScope: { campaign: { ...answered, scopeRule: 'ACTIVE_AT_CUT_OFF', frozenAt: null } },
        }),
      },
    );
    await button('调整范围规则').click();
    await expect.element(page.getByRole('dialog')).toMatchTextContent(/应走访数、覆盖率和全覆盖随之变化/);
    await page.getByRole('radio', { name: /截止日在营/ }).click();
    await inDialog('重新冻结名册').click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/请填写/);
    await page.getByRole('textbox', { name: /原因/ }).fill('以截止日为准');
    await inDialog('重新冻结名册').click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'ReviseCampaignScope')?.variables)
      .toMatchObject({
        input: { id: 'cam_1', version: 4, scopeRule: 'ACTIVE_AT_CUT_OFF', reason: '以截止日为准' },
      });
  });

  it('moves on to the next state and explains when somebody was first', async () => {
    const { asked } = await show(
      {},
      {
        AdvanceCampaign: () => refused('有人改过这条记录。', { code: 'STALE_VERSION' }),
      },
    );
    await button('转入总结').click();
    await inDialog('转入总结').click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/已取得最新内容/);
    expect(asked.find(({ name }) => name === 'AdvanceCampaign')?.variables).toMatchObject({
      input: { id: 'cam_1', version: 4, state: 'SUMMARISING', reason: null },
    });
    await expect.poll(() => asked.filter(({ name }) => name === 'CampaignDashboard').length).toBeGreaterThan(1);
  });

  it('marks a planned activity as held on a day', async () => {
    const { asked } = await show(
      {},
      { HoldActivity: () => ({ holdActivity: { campaign: { ...answered, activities: [] } } }) },
    );
    await button('登记已举办：恳谈会').click();
    await expect.element(page.getByRole('dialog', { name: '“恳谈会”是哪天举办的？' })).toBeVisible();
    await page.getByRole('textbox', { name: '举办日期' }).fill('2014-12-02');
    await inDialog('登记已举办').click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'HoldActivity')?.variables)
      .toMatchObject({
        input: { id: 'act_2', version: 1, heldOn: '2014-12-02' },
      });
  });

  it('cancels one only with a reason', async () => {
    await show({}, { CancelActivity: () => refused('当前状态不能这样做。', { code: 'CAMPAIGN_STATE' }) });
    await button('取消安排：恳谈会').click();
    await inDialog('取消安排').click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/请填写/);
    await page.getByRole('textbox', { name: /原因/ }).fill('改期到明年');
    await inDialog('取消安排').click();
    await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/当前状态不能这样做/);
  });
});
