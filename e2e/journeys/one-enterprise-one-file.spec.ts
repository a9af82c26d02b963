import { RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { phone, test, yanzhou } from '../world.ts';

test('the file of an enterprise is begun at the gate, says what to ask next, and prints as a card', async ({ as }) => {
  const { page, ask } = await as('yanzhou', phone);
  const input = { regionId: yanzhou, name: '兖州青禾建档机械有限公司', isNoDuplicate: true };
  const { registerEnterprise } = await ask(RegisterEnterpriseDocument, { input }, yanzhou);
  await page.goto(`/${yanzhou}/enterprises/${registerEnterprise.enterprise.id}`);
  const summary = page.getByRole('region', { name: '企业档案' });
  await expect(summary).toContainText('未建档 0%');
  await expect(summary).toContainText('统一社会信用代码是多少？');

  await summary.getByRole('link', { name: '打开档案' }).click();
  const sites = page.getByRole('region', { name: '场所' });
  await sites.getByRole('button', { name: '登记场所' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('种类').selectOption('PRODUCTION');
  await dialog.getByLabel('地址').fill('兖州区太和路 1 号');
  await dialog.getByLabel('面积').fill('12000');
  await dialog.getByRole('button', { name: '登记场所' }).click();
  await expect(sites).toContainText('生产场所 · 兖州区太和路 1 号');
  await expect(sites).toContainText('已核实');
  await page.getByRole('button', { name: '许可：看过，确实没有' }).click();
  await expect(page.getByText('部分建档 25%')).toBeVisible();

  await page.getByRole('link', { name: '打印档案卡' }).click();
  const card = page.getByRole('article', { name: '企业档案卡' });
  await expect(card).toContainText('兖州区太和路 1 号');
  await expect(card.getByRole('img')).toBeVisible();
});
