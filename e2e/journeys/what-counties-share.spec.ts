import { EnterpriseListDocument, RaiseProblemDocument } from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { jining, phone, test, yanzhou, zoucheng, type Person } from '../world.ts';

/** An enterprise of a county raises this. */
async function raised(person: Person, regionId: number, title: string): Promise<void> {
  const list = { regionId, first: 1, order: 'NAME_ASC' } as const;
  const { enterprises } = await person.ask(EnterpriseListDocument, list, regionId);
  const enterpriseId = enterprises.nodes[0]?.id ?? '';
  const input = { enterpriseId, title, category: 'UTILITIES', raisedOn: '2014-10-08' } as const;
  await person.ask(RaiseProblemDocument, { input }, regionId);
}

test('what enterprises of two counties raise is declared common, decided by the city, and told to the counties', async ({
  as,
}) => {
  const city = await as('jining');
  await raised(city, yanzhou, '园区变压器容量不足');
  await raised(city, zoucheng, '变压器容量不足');

  const { page } = city;
  await page.goto(`/${jining}/common-problems`);
  const proposal = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /变压器容量不足/ }) });
  await expect(proposal).toContainText('兖州区');
  await expect(proposal).toContainText('邹城市');
  await proposal.getByRole('button', { name: '列为共性问题' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('共性问题', { exact: true }).fill('园区供电容量不足');
  await dialog.getByRole('button', { name: '列为共性问题' }).click();
  await page.getByRole('link', { name: '园区供电容量不足' }).click();

  await expect(page.getByRole('region', { name: /列入的问题/ }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: '作出决定' }).click();
  await dialog.getByLabel('专题决定').fill('纳入年度电网改造');
  await dialog.getByLabel('牵头单位').fill('市供电公司');
  await dialog.getByRole('textbox', { name: '完成日期' }).fill('2099-12-01');
  await dialog.getByRole('button', { name: '作出决定' }).click();
  await expect(page.getByText('落实中')).toBeVisible();

  const county = await as('yanzhou', phone);
  await county.page.goto(`/${yanzhou}/common-problems`);
  await county.page.getByRole('link', { name: '园区供电容量不足' }).click();
  const members = county.page.getByRole('region', { name: /列入的问题/ });
  await expect(members.getByRole('listitem')).toHaveCount(1);
  await expect(county.page.getByText('邹城市')).toHaveCount(0);
  await members.getByRole('link', { name: '园区变压器容量不足' }).click();
  await expect(county.page.getByText('纳入年度电网改造').first()).toBeVisible();
});
