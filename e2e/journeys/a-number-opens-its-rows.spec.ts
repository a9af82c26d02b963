import { CampaignListDocument } from '@lianxi/schema/operations';
import { expect, type Page } from '@playwright/test';
import { jining, taian, test, yanzhou, type Person } from '../world.ts';

/** The campaign of the reference case, whose published figures everybody knows. */
async function campaignOf2014(person: Person, regionId: number): Promise<string> {
  const { campaigns } = await person.ask(CampaignListDocument, { regionId, first: 20 }, regionId);
  const found = campaigns.nodes.find((one) => one.startsOn.startsWith('2014') && one.regionId === jining);
  return found?.id ?? '';
}

const card = (page: Page, name: string) => page.getByRole('article', { name });

test.describe('E1 a number', () => {
  test('opens exactly the rows it counts, in the city and in one county', async ({ as }) => {
    const director = await as('jining');
    const { page } = director;
    await page.goto(`/${jining}/campaigns/${await campaignOf2014(director, jining)}`);
    for (const [name, value] of [
      ['走访企业', 51],
      ['覆盖率', '100 %'],
      ['会见负责人', 41],
      ['发放征求意见表', 51],
      ['收集反映问题', 10],
    ] as const)
      await expect(card(page, name)).toContainText(String(value));

    await card(page, '走访企业')
      .getByRole('link', { name: /^走访企业 51/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(/51 行/)).toBeVisible();
    await expect(page.getByText('共 51 条')).toBeVisible();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出表格' }).click();
    expect((await downloaded).suggestedFilename()).toMatch(/走访企业.*\.xlsx$/);

    await page.goto(`/${yanzhou}/campaigns/${await campaignOf2014(director, yanzhou)}/figures/ENTERPRISES_VISITED`);
    await expect(page.getByText('共 7 条')).toBeVisible();
    const rows = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') });
    await expect(rows).toHaveCount(7);
    await rows.first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/(?:visits|enterprises)\//);
  });
});

test.describe('an administrator of two cities', () => {
  test('sees the campaigns of both side by side, and each number opens the rows of its own city', async ({ as }) => {
    const { page } = await as('liangshi');
    await page.goto(`/${jining}`);
    const both = page.getByRole('region', { name: '您的全部辖区' });
    const lines = both.getByRole('listitem');
    await expect(lines).toHaveCount(2);
    const of = (city: string) => lines.filter({ hasText: city });
    await expect(of('济宁市').getByRole('link', { name: /已走访 51$/ })).toBeVisible();
    const visited = of('泰安市').getByRole('link', { name: /已走访 \d+$/ });
    const name = (await visited.getAttribute('aria-label')) ?? '';
    const count = Number(/\d+$/.exec(name)?.[0]);
    expect(count).toBeGreaterThan(0);
    await expect(both).toContainText(`走访企业合计 ${51 + count} 家`);

    await visited.click();
    await expect(page).toHaveURL(new RegExp(`/${taian}/campaigns/.+/figures/ENTERPRISES_VISITED`));
    await expect(page.getByText(`共 ${count} 条`)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('泰山区');
    await expect(page.getByRole('main')).not.toContainText(/任城区|兖州区|邹城市/);
  });

  test('is no model for a clerk, who learns of one county only', async ({ as }) => {
    const clerk = await as('yanzhou');
    await clerk.page.goto(`/${yanzhou}`);
    await expect(clerk.page.getByRole('heading', { level: 1, name: /兖州/ })).toBeVisible();
    await expect(clerk.page.locator('[aria-busy=true], .skeleton')).toHaveCount(0);
    await expect(clerk.page.getByRole('region', { name: '您的全部辖区' })).toHaveCount(0);
    const { campaigns } = await clerk.ask(CampaignListDocument, { regionId: taian, first: 5 });
    expect(campaigns.nodes).toEqual([]);
  });
});
