import { RecordFileEntryDocument, RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { jining, phone, test, yanzhou, zoucheng } from '../world.ts';

test('an enterprise moves to another county: closed here and opened there, once the other side accepts it', async ({
  as,
}) => {
  const clerk = await as('yanzhou');
  const name = '霁野迁址示例有限公司';
  const input = {
    regionId: yanzhou,
    name,
    status: 'ACTIVE',
    statusSinceOn: '2014-03-01',
    isNoDuplicate: true,
  } as const;
  const { registerEnterprise } = await clerk.ask(RegisterEnterpriseDocument, { input }, yanzhou);
  const { id } = registerEnterprise.enterprise;
  const promise = { text: '协调霁野用电增容', byWhom: '供电公司', dueOn: '2014-12-15' };
  await clerk.ask(RecordFileEntryDocument, { input: { enterpriseId: id, promise } }, yanzhou);

  // A clerk sees no way to hand it on; whoever leads the office says where it went, and why.
  await clerk.page.goto(`/${yanzhou}/enterprises/${id}`);
  await expect(clerk.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(clerk.page.getByRole('link', { name: '移交到其他县区' })).toHaveCount(0);
  const { page } = await as('jining');
  await page.goto(`/${yanzhou}/enterprises/${id}`);
  await page.getByRole('link', { name: '移交到其他县区' }).click();
  await page.getByLabel('迁往哪个县（市、区）').selectOption({ label: '邹城市' });
  await page.getByRole('textbox', { name: '哪天迁走' }).fill('2014-11-10');
  await page.getByLabel('缘由与依据').fill('新厂投产，已办理变更登记');
  await page.getByRole('button', { name: '提出移交' }).click();
  await expect(page.getByText('待对方答复').first()).toBeVisible();
  await expect(page.getByRole('region', { name: '移交材料' })).toContainText(name);

  // The county it goes to sees what it is handed, on a phone too, and keeps nothing of it yet.
  const there = await as('zoucheng', phone);
  await there.page.goto(`/${zoucheng}/transfers?way=IN`);
  await there.page.getByRole('link', { name }).click();
  await expect(there.page.getByRole('region', { name: '移交情况' })).toContainText('新厂投产');
  await expect(there.page.getByRole('region', { name: '尚未兑现的承诺' })).toContainText(promise.text);
  await there.page.goto(`/${zoucheng}/enterprises?q=${encodeURIComponent('霁野迁址')}`);
  await expect(there.page.getByText('共 0 条')).toBeVisible();

  await page.goto(`/${jining}/transfers`);
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '接收', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '接收', exact: true }).click();
  await expect(page.getByText('已接收').first()).toBeVisible();

  await there.page.reload();
  await there.page.getByRole('link', { name }).click();
  await expect(there.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(there.page.getByText('在营').first()).toBeVisible();
  // What it was promised stands in its file here, with the county that promised it.
  await there.page.goto(`${new URL(there.page.url()).pathname}/dossier`);
  await expect(there.page.getByRole('region', { name: '承诺' })).toContainText(promise.text);
  await expect(there.page.getByRole('region', { name: '承诺' })).toContainText('由兖州区登记，随移交接收');
  await clerk.page.reload();
  await expect(clerk.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(clerk.page.getByText('注销').first()).toBeVisible();
});

test('a part of a county goes to another one: its enterprises are chosen, handed on and accepted together', async ({
  as,
}) => {
  const clerk = await as('yanzhou');
  const names = ['霁岚划归一号有限公司', '霁岚划归二号有限公司'];
  for (const name of names) {
    const input = {
      regionId: yanzhou,
      name,
      status: 'ACTIVE',
      statusSinceOn: '2014-03-01',
      isNoDuplicate: true,
    } as const;
    await clerk.ask(RegisterEnterpriseDocument, { input }, yanzhou);
  }
  const { page } = await as('jining');
  await page.goto(`/${yanzhou}/enterprises?q=${encodeURIComponent('霁岚划归')}`);
  await page.getByRole('checkbox', { name: '选择本页全部' }).check();
  await page.getByRole('button', { name: '移交到其他县区' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('迁往哪个县（市、区）').selectOption({ label: '邹城市' });
  await dialog.getByRole('textbox', { name: '哪天迁走' }).fill('2014-11-10');
  await dialog.getByLabel('缘由与依据').fill('区划调整，划归邹城市');
  await dialog.getByRole('button', { name: '提出移交' }).click();
  await expect(page.getByText('已提出移交 2 家企业')).toBeVisible();

  await page.goto(`/${zoucheng}/transfers?way=IN&state=PROPOSED`);
  for (const name of names)
    await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox', { name: '选择这一行' }).check();
  await expect(page.getByText('可接收 2 家')).toBeVisible();
  await page.getByRole('button', { name: '接收', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '接收', exact: true }).click();
  await expect(page.getByText('已接收 2 家企业')).toBeVisible();
  await page.goto(`/${zoucheng}/enterprises?q=${encodeURIComponent('霁岚划归')}`);
  await expect(page.getByText('共 2 条')).toBeVisible();
});
