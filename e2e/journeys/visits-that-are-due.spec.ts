import { expect } from '@playwright/test';
import { desk, jining, phone, test, yanzhou } from '../world.ts';

test('a city says how often to visit; a county puts enterprises into tiers, and plans what is due in one go', async ({
  as,
}) => {
  const { page } = await as('jining', desk);
  await page.goto(`/${jining}/programmes`);
  await page.getByRole('button', { name: '规定走访周期' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('县级走访重点企业，每', { exact: true }).fill('1');
  await dialog.getByRole('textbox', { name: '自何日起' }).fill('2014-01-01');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('县级走访：重点企业每 1 个月一次').first()).toBeVisible();

  const county = await as('yanzhou', desk);
  await county.page.goto(`/${yanzhou}/regular-visits`);
  // Nobody chooses all of a list that is still coming.
  await expect(county.page.getByRole('row', { name: /一般/ }).first()).toBeVisible();
  await county.page.getByRole('checkbox', { name: '选择本页全部' }).click();
  await county.page.getByRole('button', { name: '确定分级' }).click();
  const tiering = county.page.getByRole('dialog');
  await tiering.getByRole('textbox', { name: '自何日起' }).fill('2014-01-01');
  await tiering.getByLabel(/^原因/).fill('规模以上企业');
  await tiering.getByRole('button', { name: '确定', exact: true }).click();
  await expect(county.page.getByText(/已为 \d+ 家企业确定分级/)).toBeVisible();
  await expect(county.page.getByRole('row', { name: /重点/ }).first()).toBeVisible();

  await county.page.getByRole('link', { name: '一键排期' }).click();
  const submit = county.page.getByRole('button', { name: /排定 [1-9]\d* 次走访/ });
  await expect(submit).toBeVisible();
  await submit.click();
  await expect(county.page.getByText(/已排定 \d+ 次走访/)).toBeVisible();

  const onPhone = await as('yanzhou', phone);
  await onPhone.page.goto(`/${yanzhou}/regular-visits?planned=yes`);
  await onPhone.page
    .getByRole('link', { name: /^\d{4}年\d+月\d+日 / })
    .first()
    .click();
  await expect(onPhone.page.getByText('排定走访人')).toBeVisible();
});
