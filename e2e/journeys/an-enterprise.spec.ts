import { EnterpriseListDocument, RegisterEnterpriseDocument, SignOutDocument } from '@lianxi/schema/operations';
import { expect, type Page } from '@playwright/test';
import { creditCodeOf } from '../registry.ts';
import { answerTo, phone, test, yanzhou, type Person } from '../world.ts';

const summary = (page: Page) => page.getByRole('alert', { name: '有内容需要处理' });
const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name });
const nameField = (page: Page) => field(page, /^企业名称/);
const codeField = (page: Page) => field(page, /^统一社会信用代码/);
const submit = (page: Page) => page.getByRole('button', { name: '登记', exact: true });

/** An enterprise of Yanzhou to work on, registered through the API. */
async function registered(person: Person, name: string, address: string): Promise<string> {
  const input = { regionId: yanzhou, name, address, isNoDuplicate: true };
  const { registerEnterprise } = await person.ask(RegisterEnterpriseDocument, { input }, yanzhou);
  return `/${yanzhou}/enterprises/${registerEnterprise.enterprise.id}`;
}

async function openForm(page: Page) {
  await page.goto(`/${yanzhou}/enterprises`);
  await page.getByRole('link', { name: '登记企业' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '登记企业' })).toBeFocused();
}

/** A fact on an enterprise's page. */
const fact = (page: Page, label: string) =>
  page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('definition')
    .first();

test.describe('an enterprise', () => {
  test('is registered, with a wrong code refused and nothing lost', async ({ as }) => {
    const { page } = await as('yanzhou');
    await openForm(page);
    const right = creditCodeOf('370812', 910_001);
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    await nameField(page).fill('兖州疏桐食品有限公司');
    await codeField(page).fill(wrong.toLowerCase());
    await expect(page.getByText('校验位不符，请核对是否抄错')).toBeVisible();
    await field(page, /^注册资本/).fill('1000万人民币');
    await expect(page.getByText('读作 10,000,000 元 CNY')).toBeVisible();
    await field(page, /^注册日期/).fill('2014年10月7日');
    await page.getByRole('combobox', { name: /^行业门类/ }).selectOption('C');
    await page.getByRole('checkbox', { name: '台资企业' }).check();
    await field(page, /^地址/).fill('山东省济宁市兖州区望岳路8号');
    await submit(page).click();

    await expect(summary(page)).toBeFocused();
    await summary(page)
      .getByRole('link', { name: /校验位不符/ })
      .click();
    await expect(codeField(page)).toBeFocused();
    await expect(codeField(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(codeField(page)).toHaveAccessibleDescription(/校验位不符/);
    await expect(nameField(page)).toHaveValue('兖州疏桐食品有限公司');
    await expect(field(page, /^注册资本/)).toHaveValue('1000万人民币');
    await expect(field(page, /^注册日期/)).toHaveValue('2014-10-07');
    await expect(page.getByRole('checkbox', { name: '台资企业' })).toBeChecked();

    await codeField(page).fill(right);
    await expect(page.getByText('校验位正确')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '兖州疏桐食品有限公司' })).toBeFocused();
    await expect(page.getByText('已登记“兖州疏桐食品有限公司”。')).toBeVisible();
    await expect(fact(page, '统一社会信用代码')).toHaveText(right);
    await expect(fact(page, '注册资本')).toContainText('1000万人民币');
    await expect(fact(page, '注册日期')).toContainText('2014');
    const history = page.getByRole('region', { name: '变动记录' });
    await expect(history.getByRole('listitem')).toHaveCount(1);
    await expect(history).toContainText('陈晓');

    // The draft went with it: the form is empty the next time.
    await openForm(page);
    await expect(nameField(page)).toHaveValue('');
    await expect(page.getByText(/已恢复/)).toHaveCount(0);
  });

  test('that resembles a known one is pointed out, and registered only on a person’s word', async ({ as }) => {
    const clerk = await as('yanzhou');
    const { page } = clerk;
    const known = '兖州砚石双生机械有限公司';
    await registered(clerk, known, '兖州区青石街1号');
    await openForm(page);
    await nameField(page).fill(known);
    const hint = page.getByRole('status').filter({ hasText: '名录里可能已有这家企业' });
    await expect(hint.getByRole('link', { name: new RegExp(known) })).toBeVisible();
    await expect(hint).toContainText('名称相同');
    await submit(page).click();
    await expect(summary(page)).toBeFocused();
    await summary(page).getByRole('link').click();
    const tick = page.getByRole('checkbox', { name: /已核对，这是另一家企业/ });
    await expect(tick).toBeFocused();
    await page.keyboard.press('Space');
    await submit(page).click();
    await expect(page.getByRole('heading', { level: 1, name: known })).toBeVisible();
    const { enterprises } = await clerk.ask(
      EnterpriseListDocument,
      { regionId: yanzhou, filter: { search: known }, order: 'NAME_ASC', first: 10 },
      yanzhou,
    );
    expect(enterprises.nodes).toHaveLength(2);
  });

  test('is corrected by two people at once, and neither’s words are lost', async ({ as }) => {
    const [one, other] = [await as('yanzhou'), await as('jining')];
    const address = await registered(one, '兖州云衡同改纺织有限公司', '兖州区青石街2号');
    await one.page.goto(`${address}/correct`);
    await other.page.goto(`${address.replace(String(yanzhou), '370800')}/correct`);
    for (const { page } of [one, other]) await expect(nameField(page)).toHaveValue('兖州云衡同改纺织有限公司');

    await field(other.page, /^地址/).fill('兖州区青石街200号');
    await field(other.page, /^简称/).fill('同改纺织');
    await other.page.getByRole('button', { name: '保存更正' }).click();
    await expect(other.page.getByText('已保存更正。')).toBeVisible();

    const { page } = one;
    await field(page, /^地址/).fill('兖州区青石街22号');
    await field(page, /^经营范围/).fill('服装的生产');
    await page.getByRole('button', { name: '保存更正' }).click();
    await expect(summary(page)).toContainText('有人改过这条记录');
    const sides = page.getByRole('region', { name: '有人先保存了改动' });
    const contested = sides.getByRole('group', { name: '地址' });
    await expect(contested).toContainText('兖州区青石街2号');
    await expect(contested).toContainText('兖州区青石街200号');
    await expect(contested).toContainText('兖州区青石街22号');
    await expect(sides.getByRole('group', { name: '简称' })).toContainText('同改纺织');
    await expect(field(page, /^地址/)).toHaveValue('兖州区青石街22号');
    await expect(field(page, /^经营范围/)).toHaveValue('服装的生产');

    // Nothing is overwritten before the person has decided.
    await page.getByRole('button', { name: '按以上决定保存' }).click();
    await expect(summary(page).getByRole('link', { name: /“地址”还没有决定采用哪一个/ })).toBeVisible();
    await contested.getByRole('radio', { name: /采用我的/ }).check();
    await page.getByRole('button', { name: '按以上决定保存' }).click();
    await expect(page.getByText('已保存更正。')).toBeVisible();
    await expect(fact(page, '地址')).toHaveText('兖州区青石街22号');
    await expect(fact(page, '简称')).toHaveText('同改纺织');
    await expect(fact(page, '经营范围')).toHaveText('服装的生产');
    const history = page.getByRole('region', { name: '变动记录' });
    await expect(history.getByRole('listitem')).toHaveCount(3);
    await expect(history).toContainText('周主任');
  });

  test('changes its status for a reason that its history keeps', async ({ as }) => {
    const clerk = await as('yanzhou');
    const { page } = clerk;
    await page.goto(await registered(clerk, '兖州朗川停产包装有限公司', '兖州区青石街3号'));
    const opener = page.getByRole('button', { name: '变更状态' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: '变更状态' });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '确认变更' }).click();
    await expect(summary(page)).toBeFocused();
    await expect(summary(page).getByRole('link')).toHaveCount(2);
    await dialog.getByRole('combobox', { name: '变更为' }).selectOption({ label: '在营' });
    await dialog.getByRole('textbox', { name: '原因' }).fill('2014 年 10 月投产');
    await dialog.getByRole('button', { name: '确认变更' }).click();
    await expect(page.getByText('状态已变更为“在营”。')).toBeVisible();
    await expect(dialog).toBeHidden();
    const history = page.getByRole('region', { name: '变动记录' });
    await expect(history.getByRole('listitem').first()).toContainText('原因：2014 年 10 月投产');
    await expect(history.getByRole('listitem').first()).toContainText('在营');
  });

  test('is still in the form after the session has ended', async ({ as, playwright, baseURL }) => {
    const clerk = await as('yanzhou', { hasOwnSession: true });
    const { page } = clerk;
    await openForm(page);
    const lookedUp = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('EnterpriseDuplicates'),
    );
    await nameField(page).fill('兖州栖禾未完食品有限公司');
    await lookedUp;
    await field(page, /^地址/).fill('兖州区青石街4号');
    await expect(page.getByText(/草稿已保存在本机/)).toBeVisible();

    // The session ends elsewhere; the browser still holds its cookie, as after half an hour of silence.
    const elsewhere = await playwright.request.newContext({
      baseURL: baseURL ?? '',
      storageState: await clerk.context.storageState(),
    });
    await answerTo(elsewhere, SignOutDocument, { variables: {} });
    await elsewhere.dispose();
    await submit(page).click();
    await expect(page.getByRole('heading', { level: 1, name: '登录' })).toBeVisible();
    await page.getByRole('region', { name: '演示账号' }).getByRole('button', { name: /陈晓/ }).click();
    await page.getByRole('button', { name: '登录', exact: true }).click();

    await expect(page).toHaveURL(`/${yanzhou}/enterprises/new`);
    await expect(page.getByText(/已恢复 .+ 未提交的草稿/)).toBeVisible();
    await expect(nameField(page)).toHaveValue('兖州栖禾未完食品有限公司');
    await expect(field(page, /^地址/)).toHaveValue('兖州区青石街4号');
    await submit(page).click();
    await expect(page.getByRole('heading', { level: 1, name: '兖州栖禾未完食品有限公司' })).toBeVisible();
  });

  test('is found and registered on a phone', async ({ as }) => {
    const { page } = await as('yanzhou', phone);
    await page.goto(`/${yanzhou}`);
    const tabs = page.getByRole('navigation', { name: '主菜单' });
    await tabs.getByRole('link', { name: '企业名录' }).tap();
    const cards = page.getByRole('list', { name: '企业名录' });
    await expect(cards.getByRole('listitem').first()).toBeVisible();
    await page.getByRole('button', { name: /^查询条件/ }).tap();
    await page.getByRole('combobox', { name: '信用代码' }).selectOption({ label: '没有代码' });
    await page.getByRole('button', { name: '查询', exact: true }).tap();
    await expect(page).toHaveURL(/code=no/);
    await expect(cards.getByRole('listitem').first()).toBeVisible();

    await page.getByRole('link', { name: '登记企业' }).first().tap();
    await expect(page.getByRole('heading', { level: 1, name: '登记企业' })).toBeVisible();
    await nameField(page).fill('兖州秋浦掌上商贸有限公司');
    // A phone brings its own field for a day.
    await page.getByLabel(/^注册日期/).fill('2014-10-07');
    await expect(page.getByText('2014年10月7日 星期二')).toBeVisible();
    await submit(page).tap();
    await expect(page.getByRole('heading', { level: 1, name: '兖州秋浦掌上商贸有限公司' })).toBeVisible();
    for (const target of await tabs.getByRole('link').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
