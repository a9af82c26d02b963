import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, unreachable, type Answers } from '../testing/network.ts';
import App from '../App.vue';
import { showScreen } from '../testing/screen.ts';

const named = (regionId: number, name: string) => ({
  id: `r${regionId}`,
  regionId,
  code: String(regionId),
  name,
});
const yanzhou = named(370812, '兖州区');
const zoucheng = named(370883, '邹城市');
const all = [yanzhou, zoucheng];
const viewer = {
  id: 'v1',
  loginName: 'clerk',
  displayName: '李联络',
  home: yanzhou,
  memberships: [{ id: 'm1', role: 'CLERK', region: yanzhou }],
};
const answers: Answers = {
  ServiceInfo: () => ({ service: { isDemo: true, today: '2026-11-24' } }),
  CurrentViewer: () => ({ viewer }),
  ViewerPermissions: ({ regionId }) => ({
    viewer: { id: 'v1', permissions: regionId === 370812 ? ['READ_ENTERPRISES', 'RECORD_VISITS'] : [] },
  }),
  RegionOnScreen: ({ regionId }) => {
    const region = all.find((one) => one.regionId === regionId);
    return { region: region ? { ...region, isUnit: true, childCount: 0, path: [region] } : null };
  },
};
const show = (path: string, more: Answers = {}) => showScreen(App, { path, answers: { ...answers, ...more } });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

describe('the frame around a region', () => {
  it.each([
    ['/370812/opinions/ratings', '意见建议'],
    ['/370812/form-templates', '征求意见表'],
    ['/370812/enterprises/ent_1/qr', '企业名录'],
  ])('marks the one entry under which %s stands', async (path, words) => {
    await page.viewport(1366, 768);
    await show(path);
    const menu = page.getByRole('navigation', { name: '主菜单' });
    const marked = () => [...(menu.query()?.querySelectorAll('a[aria-current]') ?? [])];
    await expect.poll(() => marked().map(({ textContent }) => textContent?.trim())).toEqual([words]);
  });

  it('shows the region, the menu of what one may do there, and whether the data are a demo', async () => {
    await page.viewport(1366, 768);
    await show('/370812/nothing-else');
    await expect.element(page.getByRole('button', { name: /兖州区/ })).toBeVisible();
    const menu = page.getByRole('navigation', { name: '主菜单' });
    await expect.element(menu.getByRole('link', { name: '企业名录' })).toBeVisible();
    expect(menu.getByRole('link', { name: '名单导入' }).query(), 'needs a permission').toBeNull();
    await expect.element(page.getByText('演示数据')).toBeVisible();
  });

  it('gives a region that is not one’s own and one that does not exist the same answer', async () => {
    const texts: string[] = [];
    for (const path of ['/370883', '/379999']) {
      const { screen } = await show(path);
      await expect.element(heading('没有找到')).toBeVisible();
      texts.push(screen.container.ownerDocument.body.textContent);
      await screen.unmount();
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toContain('邹城市');
  });

  it('sends whoever is not signed in to the sign-in page and remembers the address', async () => {
    const { router } = await show('/370812?from=mail', { CurrentViewer: () => ({ viewer: null }) });
    await expect.poll(() => router.currentRoute.value.name).toBe('sign-in');
    expect(router.currentRoute.value.query).toEqual({ next: '/370812?from=mail' });
  });

  it('tells the console when an answer says that the session ended', async () => {
    const ended = refused('请先登录', { code: 'UNAUTHENTICATED' });
    const { signedOut } = await show('/370812/nothing-else', { RegionOnScreen: () => ended });
    await expect.poll(() => signedOut.times).toBe(1);
  });

  it('says that the server cannot be reached, and tries again', async () => {
    let isUp = false;
    await show('/370812/nothing-else', { CurrentViewer: () => (isUp ? { viewer } : unreachable) });
    await expect.element(heading('连接不上服务器')).toBeVisible();
    isUp = true;
    await page.getByRole('button', { name: '重试' }).click();
    await expect.element(page.getByRole('button', { name: /兖州区/ })).toBeVisible();
  });

  it('puts the tabs under the thumb on a phone, with the + in the middle', async () => {
    await page.viewport(390, 844);
    await show('/370812/nothing-else');
    const add = page.getByRole('link', { name: '登记走访' });
    await expect.element(add).toHaveAttribute('href', '/370812/visits/new');
    expect(add.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1366, 768);
  });
});
