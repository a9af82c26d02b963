import { FormListDocument, IssueEnterpriseQrDocument, OpinionListDocument } from '@lianxi/schema/operations';
import { expect, type Page } from '@playwright/test';
import { rulesOfTheLaw, violationsOn } from '../accessible.ts';
import { jining, phone, test } from '../world.ts';

// Nothing of the page may need a script; axe brings its own past the policy, by the browser's own tools.
test.use({ ...phone, javaScriptEnabled: false });

/** No sideways scroll, a name for every field, and enough contrast, at the width of a small phone. */
async function isFit(page: Page): Promise<void> {
  for (const { name } of await page.locator('input:not([type=hidden]),textarea,select').evaluateAll((fields) =>
    fields.map((field) => ({
      name:
        (field instanceof HTMLInputElement ||
          field instanceof HTMLTextAreaElement ||
          field instanceof HTMLSelectElement) &&
        (field.labels?.length ?? 0) > 0,
    })),
  ))
    expect(name).toBe(true);
  const { width, inner } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    inner: window.innerWidth,
  }));
  expect(width).toBeLessThanOrEqual(inner);
}

test('an enterprise owner scans the QR, fills the form in, says what she needs, and reads the answer’s place', async ({
  as,
  page,
  browser,
}) => {
  const { ask } = await as('jining');
  const { opinionForms } = await ask(FormListDocument, { regionId: jining, first: 1, filter: { state: ['ISSUED'] } });
  const [form] = opinionForms.nodes;
  const input = { enterpriseId: form?.enterprise.id ?? '' };
  const { issueEnterpriseQr } = await ask(IssueEnterpriseQrDocument, { input });
  const address = issueEnterpriseQr.url ?? '';
  await page.goto(address);
  await expect(page.getByRole('heading', { name: '企业的声音' })).toBeVisible();
  await isFit(page);
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.getByRole('heading', { name: '企業的聲音' })).toBeVisible();
  await page.getByRole('link', { name: '简体中文' }).click();

  await page.getByRole('link', { name: `填写征求意见表 ${form?.serialNo}` }).click();
  await isFit(page);
  await page.getByLabel('其他意见建议').fill('一切顺利');
  await page.getByRole('button', { name: '交表' }).click();
  await expect(page.getByRole('alert')).toContainText('对联络服务的总体看法');
  await expect(page.getByLabel('其他意见建议')).toHaveValue('一切顺利');
  await page.getByLabel('满意', { exact: true }).check();
  await page.getByRole('button', { name: '交表' }).click();
  await expect(page.getByText('谢谢，已经登记。')).toBeVisible();

  await page.goto(address);
  await page.getByRole('link', { name: '提意见建议、需求或困难' }).click();
  await isFit(page);
  await page.getByLabel('需求', { exact: true }).check();
  await page.getByLabel('您想说的话').fill('希望组织专场招聘会');
  await page.getByRole('button', { name: '送出' }).click();
  const [serialNo = '', code = ''] = await page.locator('.number').allTextContents();
  const { opinions } = await ask(OpinionListDocument, { regionId: jining, first: 1, filter: { search: serialNo } });
  expect(opinions.nodes).toMatchObject([{ text: '希望组织专场招聘会', kind: 'NEED', source: 'QR' }]);

  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('link', { name: '查看办理进展' }).click();
  await page.getByLabel('编号').fill(serialNo);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('已收到，尚未答复')).toBeVisible();

  await page.goto(`${address}/visits`);
  await isFit(page);
  await page
    .getByText(/^评价这次走访/)
    .first()
    .click();
  await page.getByLabel('很满意').first().check();
  await page.getByRole('button', { name: '送出评价' }).first().click();
  await expect(page.getByText('谢谢，已经登记。')).toBeVisible();

  await page.goto(`${new URL(address).origin}/e/nothing`);
  await expect(page.getByRole('heading', { name: '没有可以打开的内容' })).toBeVisible();

  // The same pages by the rules of the law, in both themes; for that alone a script is let in.
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: true, bypassCSP: true, colorScheme });
    const looked = await context.newPage();
    for (const path of ['', '/say', '/visits', '/enquiry']) {
      await looked.goto(`${address}${path}`);
      expect(await violationsOn(looked, [...rulesOfTheLaw, 'best-practice']), path).toEqual([]);
    }
    await context.close();
  }
});
