import { PersonListDocument } from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { jining, test, yanzhou } from '../world.ts';

const list = { filter: null, order: 'NAME_ASC', first: 5 } as const;

test('the city reads names of a county for a purpose, and the county sees who did', async ({ as }) => {
  const clerk = await as('yanzhou');
  const { people } = await clerk.ask(PersonListDocument, { regionId: yanzhou, ...list }, yanzhou);
  const [person] = people.nodes;
  expect(person?.name).not.toContain('**');
  const name = person?.name ?? '';
  const { page } = await as('jining', { hasOwnSession: true });

  await test.step('until then a list shows first characters', async () => {
    await page.goto(`/${jining}/people`);
    await expect(page.getByText('县（市、区）人员姓名在此只显示首字。')).toBeVisible();
    await expect(
      page
        .getByRole('grid')
        .getByText(/^.\*\*$/)
        .first(),
    ).toBeVisible();
  });

  await test.step('for a purpose those of one county are open until midnight', async () => {
    await page.getByRole('button', { name: '说明用途后查看姓名' }).click();
    const dialog = page.getByRole('dialog', { name: '查看人员姓名' });
    await dialog.getByRole('combobox', { name: '哪个县（市、区）' }).selectOption({ label: '兖州区' });
    await dialog.getByRole('textbox', { name: '用途' }).fill('市直部门赴企业走访，核对参加人员');
    await dialog.getByRole('button', { name: '查看姓名' }).click();
    await expect(page.getByText(/^兖州区人员姓名今日二十四时前可查看/)).toBeVisible();
    await page.goto(`/${yanzhou}/people`);
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
  });

  await test.step('the county reads who did, and what for', async () => {
    await clerk.page.goto(`/${yanzhou}/privacy`);
    const told = clerk.page.getByRole('region', { name: '上级何时查看过人员姓名' });
    await expect(told.getByText('市直部门赴企业走访，核对参加人员').first()).toBeVisible();
    await expect(told.getByText(/^济宁市 /).first()).toBeVisible();
  });

  await test.step('they are closed by hand', async () => {
    await page.getByRole('button', { name: '结束查看兖州区姓名' }).click();
    await expect(page.getByText('县（市、区）人员姓名在此只显示首字。')).toBeVisible();
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  });
});
