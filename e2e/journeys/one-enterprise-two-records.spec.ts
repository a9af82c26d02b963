import { RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { phone, test, yanzhou } from '../world.ts';

test('an enterprise that was entered twice is merged, leads from one record to the other, and is freed again', async ({
  as,
}) => {
  const clerk = await as('yanzhou');
  for (const [name, address] of [
    ['霁野示例纺织有限公司', '兖州区建设路九十一号'],
    ['霁野示例纺织厂', '兖州区新城大道九号'],
  ] as const) {
    const input = { regionId: yanzhou, name, address, isNoDuplicate: true };
    await clerk.ask(RegisterEnterpriseDocument, { input }, yanzhou);
  }

  const { page } = clerk;
  await page.goto(`/${yanzhou}/enterprises`);
  await page.getByRole('link', { name: '疑似重复' }).click();
  const pair = page.getByRole('article').filter({ hasText: '霁野示例纺织厂' });
  await expect(pair).toContainText('名称相近');
  await pair.getByRole('link', { name: /^对照/ }).click();
  await page.getByRole('group', { name: '保留哪一条' }).getByText('霁野示例纺织有限公司').click();
  await page.getByRole('group', { name: '地址' }).getByText('兖州区新城大道九号').click();
  await page.getByLabel('合并原因').fill('同一企业登记了两次');
  await page.getByRole('button', { name: '合并', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: '霁野示例纺织有限公司' })).toBeVisible();
  await expect(page.getByText('兖州区新城大道九号').first()).toBeVisible();
  await page.getByRole('region', { name: '并入本记录的' }).getByRole('link', { name: '霁野示例纺织厂' }).click();
  await expect(page.getByRole('region', { name: '这条记录已并入' })).toContainText('同一企业登记了两次');
  const address = new URL(page.url()).pathname;

  // Whoever comes by the old address, on a phone, is told where it is found now, and may undo it.
  const colleague = await as('yanzhou', phone);
  await colleague.page.goto(address);
  const notice = colleague.page.getByRole('region', { name: '这条记录已并入' });
  await expect(notice.getByRole('link', { name: '霁野示例纺织有限公司' })).toBeVisible();
  await notice.getByRole('button', { name: '撤销合并' }).click();
  const dialog = colleague.page.getByRole('dialog');
  await dialog.getByLabel('撤销原因').fill('是两家');
  await dialog.getByRole('button', { name: '撤销合并' }).click();
  await expect(notice).toBeHidden();
  await expect(colleague.page.getByRole('link', { name: '登记走访' }).first()).toBeVisible();

  await page.goto(`/${yanzhou}/enterprises/duplicates`);
  await pair.getByRole('button', { name: '是两家' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '是两家' }).click();
  await expect(pair).toHaveCount(0);
});
