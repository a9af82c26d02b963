import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleCampaign } from '../../testing/campaign-sample.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import PlanCampaignPage from './PlanCampaignPage.vue';

const may = (...permissions: string[]) => ({ ViewerPermissions: () => ({ viewer: { id: 'v1', permissions } }) });
const answers: Answers = {
  ...frameAnswers,
  ...may('RUN_CAMPAIGNS'),
  EnterpriseGroupChoices: () => ({ enterpriseGroups: [{ id: 'g1', code: 'GROUP_A', name: '示例企业群体' }] }),
  CampaignNoticeChoices: () => ({ notices: { nodes: [sampleCampaign().notice] } }),
};
const show = (more: Answers = {}, path = '/370800/campaigns/new') =>
  showScreen(PlanCampaignPage, { path, answers: { ...answers, ...more } });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1366, 768);
});

async function fillIn() {
  await field(/^活动名称/).fill('联谊活动 2014');
  await page.getByRole('combobox', { name: /^企业群体/ }).selectOptions('GROUP_A');
  await field(/^主题/).fill('进台企、话亲情');
  await field('开始日').fill('2014-10-07');
  await field('截止日').fill('2014-11-17');
  await page.getByRole('combobox', { name: /^通知/ }).selectOptions('not_1');
  await button('增加一项').click();
}

describe('planning a campaign', () => {
  it('is told by the same rules as the server’s what is missing', async () => {
    const { asked } = await show();
    await button('下一步：核对').click();
    const summary = page.getByRole('alert');
    await expect.element(summary.getByRole('link', { name: /活动名称：请填写/ })).toBeVisible();
    await expect.element(summary.getByRole('link', { name: /企业群体：请填写/ })).toBeVisible();
    expect(asked.some(({ name }) => name === 'PlanCampaign')).toBe(false);
  });

  it('does not end before it begins', async () => {
    await show();
    await fillIn();
    await field('截止日').fill('2014-10-01');
    await button('下一步：核对').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/截止日：结束日期不能早于开始日期/);
  });

  it('explains both date rules with their days', async () => {
    await show();
    await fillIn();
    await expect.element(page.getByText(/开始日当天（2014年10月7日）在营的企业列入范围/)).toBeVisible();
    await expect.element(page.getByText(/截止日当天（2014年11月17日）在营的企业列入范围/)).toBeVisible();
  });

  it('shows all answers once more before anything is sent, and then sends them', async () => {
    const { asked, router } = await show({
      PlanCampaign: () => ({ planCampaign: { campaign: { id: 'cam_9', name: '联谊活动 2014' } } }),
    });
    await fillIn();
    await field('兖州区 目标（家）').fill('5');
    await button('下一步：核对').click();
    await expect.element(page.getByRole('heading', { level: 1, name: '核对后提交' })).toBeVisible();
    expect(asked.some(({ name }) => name === 'PlanCampaign')).toBe(false);
    const targets = page.getByRole('region', { name: '各县（市、区）目标' });
    await expect.element(targets).toMatchTextContent(/兖州区\s*走访 5 家，2014年11月17日 前/);
    await expect.element(targets).toMatchTextContent(/金乡县\s*全部走访，2014年11月17日 前/);
    await expect
      .element(page.getByRole('region', { name: '依据的通知' }))
      .toMatchTextContent(/省联络办（牵头）、省商务厅/);
    await button('提交筹划').click();
    await expect.poll(() => router.currentRoute.value.path).toBe('/370800/campaigns/cam_9');
    expect(asked.find(({ name }) => name === 'PlanCampaign')?.variables).toMatchObject({
      input: {
        regionId: 370800,
        name: '联谊活动 2014',
        groupCode: 'GROUP_A',
        scopeRule: 'ACTIVE_AT_START',
        startsOn: '2014-10-07',
        cutOffOn: '2014-11-17',
        countsPhone: false,
        noticeId: 'not_1',
        activities: [{ kind: 'UNIVERSAL_VISITS', title: '普遍走访', plannedOn: null }],
        targets: [
          { countyId: 370812, enterprisesToVisit: 5, dueOn: '2014-11-17' },
          { countyId: 370828, enterprisesToVisit: null, dueOn: '2014-11-17' },
        ],
      },
    });
  });

  it('leads back to the place that the server refuses, with all that was typed', async () => {
    await show({
      PlanCampaign: () =>
        refused('有内容需要修改。', {
          code: 'BAD_INPUT',
          issues: [{ field: 'name', rule: 'NAME_TAKEN', message: '已有同名的一项' }],
        }),
    });
    await fillIn();
    await button('下一步：核对').click();
    await button('提交筹划').click();
    await expect.element(page.getByRole('alert').getByRole('link', { name: /活动名称：已有同名的一项/ })).toBeVisible();
    await expect.element(field(/^活动名称/)).toHaveValue('联谊活动 2014');
  });

  it('goes back from the check by the browser’s own way', async () => {
    const { router } = await show();
    await fillIn();
    await button('下一步：核对').click();
    await expect.element(button('提交筹划')).toBeVisible();
    router.back();
    await expect.element(field(/^活动名称/)).toHaveValue('联谊活动 2014');
  });

  it('never shows an unfinished form as checked', async () => {
    await show({}, '/370800/campaigns/new?step=check');
    await expect.element(field(/^活动名称/)).toBeVisible();
    expect(button('提交筹划').query()).toBeNull();
  });

  it('keeps what was typed on this device', async () => {
    const { screen } = await show();
    await field(/^活动名称/).fill('联谊活动 2014');
    await expect.element(page.getByText(/草稿已保存在本机/)).toBeVisible();
    await screen.unmount();
    await show();
    await expect.element(field(/^活动名称/)).toHaveValue('联谊活动 2014');
    await button('丢弃草稿').click();
    await expect.element(field(/^活动名称/)).toHaveValue('');
  });

  it('registers a notice that is not there yet, the lead first', async () => {
    const { asked } = await show({
      RegisterCampaignNotice: () => ({
        registerNotice: { notice: { ...sampleCampaign().notice, id: 'not_2', __typename: 'Notice' } },
      }),
    });
    await button('登记新的通知').click();
    await field(/^标题/).fill('关于开展联谊活动的通知');
    await field('印发日期').fill('2014-09-28');
    await field(/^印发部门/).fill('省联络办\n\n省商务厅');
    await button('登记并选用').click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'RegisterCampaignNotice')?.variables)
      .toMatchObject({
        input: {
          regionId: 370800,
          title: '关于开展联谊活动的通知',
          documentNo: null,
          issuers: [
            { name: '省联络办', isLead: true },
            { name: '省商务厅', isLead: false },
          ],
        },
      });
  });

  it('is not for those who run no campaigns', async () => {
    await show(may('READ_ENTERPRISES'));
    await expect.element(page.getByText('您不能筹划活动')).toBeVisible();
  });
});
