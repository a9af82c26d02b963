import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cityFigures, sampleCampaignRow } from '../../testing/campaign-sample.ts';
import { unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import HomePage from './HomePage.vue';

const count = (value: number) => ({ totalCount: { value, exact: true } });
const region = { id: 'r1', regionId: 370812, code: '370812', name: '兖州区' };
const imported = (id: string, doubtful: number) => ({
  id,
  fileName: `${id}.xlsx`,
  state: 'DONE',
  createdAt: '2026-11-24T01:02:03.456Z',
  counts: { total: 1500, applied: 1400, doubtful, conflict: 0, invalid: 0 },
});
const figures = {
  all: count(1234),
  prospect: count(20),
  active: count(1100),
  suspended: count(60),
  closed: count(50),
  merged: count(4),
  withoutCreditCode: count(0),
  imports: { nodes: [imported('i2', 0), imported('i1', 37)] },
};
const nothing = count(0);
const untouched = {
  ...figures,
  all: nothing,
  prospect: nothing,
  active: nothing,
  suspended: nothing,
  closed: nothing,
  merged: nothing,
  imports: { nodes: [] },
};
const everything = ['READ_ENTERPRISES', 'IMPORT_ENTERPRISES', 'CORRECT_ENTERPRISES'];
const answers = (given: unknown, permissions = everything): Answers => ({
  ServiceInfo: () => ({ service: { isDemo: false, today: '2026-11-24' } }),
  CurrentViewer: () => ({ viewer: { id: 'v1', loginName: 'c', displayName: '李', home: region, memberships: [] } }),
  ViewerPermissions: () => ({ viewer: { id: 'v1', permissions } }),
  RegionOnScreen: () => ({ region: { ...region, kind: 'DISTRICT', isUnit: true, childCount: 0, path: [region] } }),
  HomeFigures: () => given,
  HomeCampaigns: () => ({ campaigns: { nodes: [] } }),
});
const show = (given: Answers) => showScreen(HomePage, { path: '/370812', answers: given });
const link = (name: string | RegExp) => page.getByRole('link', { name });

describe('the start page of a region', () => {
  it('names the region and the day, and each figure opens its rows', async () => {
    await show(answers(figures));
    await expect.element(page.getByRole('heading', { level: 1, name: '兖州区工作台' })).toBeVisible();
    await expect.element(page.getByText('2026年11月24日 星期二')).toBeVisible();
    await expect.element(link(/企业总数\s*1,234/)).toHaveAttribute('href', '/370812/enterprises');
    await expect.element(link(/停业\s*60/)).toHaveAttribute('href', '/370812/enterprises?status=SUSPENDED');
  });

  it('knows which steps of the first day are done, and where rows wait', async () => {
    await show(answers(figures));
    const steps = page.getByRole('region', { name: '上手清单' });
    await expect.element(steps).toMatchTextContent(/已完成 2 \/ 3/);
    await expect.element(steps.getByText('待处理 37 家')).toBeVisible();
    await expect.element(link('核对存疑名单')).toHaveAttribute('href', '/370812/imports/i1');
  });

  it('begins with the import where there is nothing yet', async () => {
    await show(answers(untouched));
    await expect.element(page.getByText('还没有导入过文件')).toBeVisible();
    await expect.element(link('导入企业名录').first()).toHaveAttribute('href', '/370812/imports/new');
    await expect.element(page.getByText('已完成 0 / 3')).toBeVisible();
  });

  it('offers no step that the reader may not take', async () => {
    await show(answers(figures, ['READ_ENTERPRISES']));
    await expect.element(link(/企业总数/)).toBeVisible();
    expect(page.getByRole('region', { name: '上手清单' }).query()).toBeNull();
    expect(page.getByRole('region', { name: '最近导入' }).query()).toBeNull();
  });

  it('says when the figures did not come', async () => {
    await show(answers(unreachable));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/没有读出来/);
  });
});

const campaign = { ...sampleCampaignRow, figures: cityFigures };
const city = {
  __typename: 'Region',
  id: 'r370800',
  regionId: 370800,
  code: '370800',
  name: '济宁市',
};
const neighbour = { ...city, id: 'r370900', regionId: 370900, code: '370900', name: '泰安市' };
const member = (...regions: (typeof city)[]): Answers => ({
  CurrentViewer: () => ({
    viewer: {
      id: 'v1',
      loginName: 'c',
      displayName: '李',
      home: city,
      memberships: regions.map((one) => ({ id: one.id, role: 'ADMINISTRATOR', region: one })),
    },
  }),
});
const elsewhere = (regionId: number, name: string, value: number) => ({
  ...campaign,
  id: `cam_${regionId}`,
  regionId,
  name: `${name}联谊活动`,
  region: { __typename: 'Region', id: `r${regionId}`, regionId, name },
  figures: cityFigures.map((figure) =>
    figure.name === 'ENTERPRISES_VISITED' ? { ...figure, value, text: String(value) } : figure,
  ),
});

describe('the campaigns on the start page', () => {
  it('stand first, and each headline figure opens its rows', async () => {
    const running = { HomeCampaigns: () => ({ campaigns: { nodes: [campaign] } }) };
    await show({ ...answers(figures), ...running });
    const card = page.getByRole('region', { name: '联谊活动 2014' });
    await expect.element(card).toMatchTextContent(/进行中/);
    const rows = '/370812/campaigns/cam_1/figures';
    const open = [
      [/^走访企业\s*51$/, 'ENTERPRISES_VISITED'],
      [/^走访覆盖率\s*100 %/, 'COVERAGE_RATE'],
      ['企业确认 34', 'ENTERPRISES_VISITED?confirmed=ENTERPRISE'],
      ['仅单位确认 17', 'ENTERPRISES_VISITED?confirmed=OFFICE'],
      [/^会见负责人\s*41/, 'BUSINESSPERSONS_MET'],
      [/^发放征求意见表\s*51/, 'OPINION_FORMS_ISSUED'],
      [/^收集反映问题\s*10/, 'PROBLEMS_COLLECTED'],
    ] as const;
    for (const [name, figure] of open)
      await expect.element(card.getByRole('link', { name })).toHaveAttribute('href', `${rows}/${figure}`);
    await expect
      .element(card.getByRole('link', { name: '打开活动看板' }))
      .toHaveAttribute('href', '/370812/campaigns/cam_1');
  });

  it('show the last one where none runs any more', async () => {
    const closed = { ...campaign, state: 'CLOSED' };
    const nodes = [closed, { ...closed, id: 'cam_0', name: '去年的活动' }];
    await show({ ...answers(figures), HomeCampaigns: () => ({ campaigns: { nodes } }) });
    await expect.element(page.getByRole('region', { name: '联谊活动 2014' })).toMatchTextContent(/已结束/);
    expect(page.getByRole('region', { name: '去年的活动' }).query()).toBeNull();
  });

  it('stand side by side with their sum for who has several regions, each to be looked at alone', async () => {
    const nodes = [elsewhere(370800, '济宁市', 51), elsewhere(370900, '泰安市', 6)];
    const { asked } = await show({
      ...answers(figures),
      ...member(city, neighbour),
      HomeCampaignsEverywhere: () => ({ campaigns: { nodes } }),
    });
    const all = page.getByRole('region', { name: '您的全部辖区' });
    await expect.element(all).toMatchTextContent(/2 个活动，走访企业合计 57 家/);
    await expect
      .element(all.getByRole('link', { name: '泰安市 泰安市联谊活动 已走访 6' }))
      .toHaveAttribute('href', '/370900/campaigns/cam_370900/figures/ENTERPRISES_VISITED');
    await expect.element(all.getByRole('link', { name: '只看泰安市' })).toHaveAttribute('href', '/370900');
    const headers = asked.find(({ name }) => name === 'HomeCampaignsEverywhere')?.headers ?? {};
    expect(headers['x-lianxi-region'], 'not narrowed to the region on screen').toBeUndefined();
  });

  it('have no sum where an enterprise could be counted twice', async () => {
    const nodes = [elsewhere(370800, '济宁市', 51), elsewhere(370812, '兖州区', 7)];
    await show({
      ...answers(figures),
      ...member(city, neighbour),
      HomeCampaignsEverywhere: () => ({ campaigns: { nodes } }),
    });
    await expect.element(page.getByRole('region', { name: '您的全部辖区' })).toBeVisible();
    expect(page.getByText(/合计/).query()).toBeNull();
  });
});

describe('the start page of a department’s contact', () => {
  it('leads to what was referred to the department, and shows no figures of enterprises', async () => {
    const referral = { id: 'ref_1', title: '排污许可', enterpriseName: '宏远机械', referredOn: '2014-11-03', region };
    const { asked } = await show({
      ...answers(unreachable, ['READ_REFERRALS']),
      HomeReferrals: () => ({ referrals: { nodes: [referral], ...count(3) } }),
    });
    const card = page.getByRole('region', { name: '交办给本部门的问题' });
    await expect.element(card.getByRole('link', { name: '全部 3 件' })).toHaveAttribute('href', '/370812/referrals');
    await expect
      .element(card.getByRole('link', { name: '排污许可' }))
      .toHaveAttribute('href', '/370812/referrals/ref_1');
    expect(page.getByRole('link', { name: /企业总数/ }).query()).toBeNull();
    expect(asked.map(({ name }) => name)).not.toContain('HomeFigures');
    expect(asked.map(({ name }) => name)).not.toContain('HomeCampaigns');
  });
});
