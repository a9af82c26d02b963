import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import HomePage from './HomePage.vue';

const count = (value: number) => ({ totalCount: { value, exact: true } });
const region = { id: 'r1', regionId: 370812, code: '370812', name: '兖州区', shortName: '兖州', level: 'COUNTY' };
const imported = (id: string, doubtful: number) => ({
  id,
  fileName: `${id}.xlsx`,
  state: 'DONE',
  createdAt: '2026-11-24T01:02:03.456Z',
  counts: { total: 1500, applied: 1400, doubtful, conflict: 0, invalid: 0 },
});
const figures = {
  service: { today: '2026-11-24' },
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
const answers = (given: unknown, permissions = ['IMPORT_ENTERPRISES', 'CORRECT_ENTERPRISES']): Answers => ({
  CurrentViewer: () => ({ viewer: { id: 'v1', loginName: 'c', displayName: '李', home: region, memberships: [] } }),
  ViewerPermissions: () => ({ viewer: { id: 'v1', permissions } }),
  RegionOnScreen: () => ({ region: { ...region, kind: 'DISTRICT', isUnit: true, childCount: 0, path: [region] } }),
  HomeFigures: () => given,
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
