import { RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { jining, phone, test, yanzhou, zoucheng } from '../world.ts';

test('a city asks its counties for what no register has: defined once, filled in on a phone, found by it', async ({
  as,
}) => {
  const { page } = await as('jining');
  await page.goto(`/${jining}/enterprises`);
  await page.getByRole('link', { name: '自设字段' }).click();

  // What must never be recorded is refused where it is typed, with the reason.
  await page.getByRole('button', { name: '新设字段' }).click();
  await page.getByLabel('名称', { exact: true }).fill('政治面貌');
  await page.getByLabel('用途').fill('掌握企业情况');
  await page.getByRole('button', { name: '设定', exact: true }).click();
  await expect(page.getByText('系统不得记录这类内容').first()).toBeVisible();

  const field = '屋顶可装光伏面积';
  await page.getByLabel('名称', { exact: true }).fill(field);
  await page.getByLabel('用途').fill('对接分布式光伏项目');
  await page.getByLabel('填写方式').selectOption({ label: '数字' });
  await page.getByLabel('单位').fill('平方米');
  await page.getByLabel('下限').fill('0');
  await expect(page.getByRole('region', { name: '填写时的样子' })).toContainText(`${field}（平方米）`);
  await page.getByRole('button', { name: '设定', exact: true }).click();
  await expect(page.getByRole('article', { name: `${field}（平方米）` })).toContainText('已填 0 家');

  const clerk = await as('yanzhou', phone);
  const name = '晴川屋顶示例有限公司';
  const input = {
    regionId: yanzhou,
    name,
    status: 'ACTIVE',
    statusSinceOn: '2014-03-01',
    isNoDuplicate: true,
  } as const;
  const { registerEnterprise } = await clerk.ask(RegisterEnterpriseDocument, { input }, yanzhou);
  await clerk.page.goto(`/${yanzhou}/enterprises/${registerEnterprise.enterprise.id}`);
  await clerk.page.getByRole('button', { name: '填写自设字段' }).click();
  await expect(clerk.page.getByText('对接分布式光伏项目（济宁市设定）')).toBeVisible();
  await clerk.page.getByLabel(`${field}（平方米）`).fill('三千');
  await clerk.page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(clerk.page.getByText('请填写数字').first()).toBeVisible();
  await clerk.page.getByLabel(`${field}（平方米）`).fill('3,200');
  await clerk.page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(clerk.page.getByRole('region', { name: '自设字段' })).toContainText('3200 平方米');

  // The city finds it by the field; a county beside it neither sees the enterprise nor what stands there.
  await page.goto(`/${jining}/enterprises`);
  await page.getByLabel('增加自设字段条件').selectOption({ label: `${field}（平方米）` });
  await page.getByLabel(`${field}（平方米） 从`).fill('3000');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.getByText('共 1 条')).toBeVisible();
  const beside = await as('zoucheng');
  await beside.page.goto(`/${zoucheng}/enterprise-fields`);
  await expect(beside.page.getByRole('article', { name: `${field}（平方米）` })).toContainText('已填 0 家');
});
