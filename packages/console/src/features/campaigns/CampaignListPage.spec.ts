import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cityFigures, sampleCampaignRow } from '../../testing/campaign-sample.ts';
import { onePage } from '../../testing/enterprise-sample.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import CampaignListPage from './CampaignListPage.vue';

const may = (...permissions: string[]) => ({ ViewerPermissions: () => ({ viewer: { id: 'v1', permissions } }) });
const draft = { ...sampleCampaignRow, id: 'cam_2', name: '春节走访', state: 'DRAFT', figures: [] };
const show = (nodes: unknown[], more: Answers = {}) =>
  showScreen(CampaignListPage, {
    path: '/370800/campaigns',
    answers: { ...frameAnswers, CampaignList: () => ({ campaigns: onePage(nodes) }), ...more },
  });
const link = (name: string) => page.getByRole('link', { name, exact: true });

describe('the list of campaigns', () => {
  it('says of each what it is, in which state, and how far; numbers open their rows', async () => {
    await show([{ ...sampleCampaignRow, figures: cityFigures }, draft]);
    await expect.element(link('联谊活动 2014')).toHaveAttribute('href', '/370800/campaigns/cam_1');
    await expect.element(page.getByText('进行中')).toBeVisible();
    await expect.element(page.getByText('2014年10月7日 至 2014年11月17日').first()).toBeVisible();
    const rows = '/370800/campaigns/cam_1/figures';
    await expect.element(link('联谊活动 2014 已走访 51')).toHaveAttribute('href', `${rows}/ENTERPRISES_VISITED`);
    await expect.element(link('联谊活动 2014 应走访 51')).toHaveAttribute('href', `${rows}/ENTERPRISES_IN_SCOPE`);
    await expect.element(link('联谊活动 2014 覆盖率 100 %')).toHaveAttribute('href', `${rows}/COVERAGE_RATE`);
  });

  it('shows no number of a campaign that was not started', async () => {
    await show([draft]);
    await expect.element(page.getByText('筹划中')).toBeVisible();
    expect(page.getByRole('link', { name: /春节走访 / }).elements()).toEqual([]);
  });

  it('says what to do where there is none, to those who may do it', async () => {
    await show([], may('READ_ENTERPRISES', 'RUN_CAMPAIGNS'));
    await expect.element(page.getByText('还没有活动')).toBeVisible();
    await expect.element(link('筹划活动').first()).toHaveAttribute('href', '/370800/campaigns/new');
  });

  it('offers planning to nobody else', async () => {
    await show([], may('READ_ENTERPRISES'));
    await expect.element(page.getByText(/还没有筹划活动/)).toBeVisible();
    expect(link('筹划活动').query()).toBeNull();
  });

  it('says when the list did not come', async () => {
    await show([], { CampaignList: () => unreachable });
    await expect.element(page.getByText('活动列表没有读出来')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '重试' })).toBeVisible();
  });
});
