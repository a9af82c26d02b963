import { expect, type Page } from '@playwright/test';
import { test, yanzhou } from '../world.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('E7 another system: a key is issued, used, seen in use, and revoked', async ({ as, request }) => {
  const { page } = await as('jining');
  /** What the other system is answered; it has no session. */
  const ask = async (token: string, query: string) => {
    const answer = await request.post('/graphql', { headers: { authorization: `Bearer ${token}` }, data: { query } });
    return { status: answer.status(), headers: answer.headers(), text: await answer.text() };
  };

  const token = await test.step('the director issues a key that reads the problems of one county', async () => {
    await page.goto(`/${yanzhou}`);
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '接口密钥' }).click();
    await expect(page.getByText('还没有接口密钥')).toBeVisible();
    await page.getByRole('link', { name: '签发密钥' }).first().click();
    await page.getByRole('button', { name: '签发', exact: true }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('textbox', { name: '用途' }).fill('县政务平台');
    await page.getByText('反映问题', { exact: true }).last().click();
    await page.getByText('30 天').click();
    await page.getByRole('button', { name: '签发', exact: true }).click();
    await expect(page.getByRole('heading', { name: '密钥已签发，请现在复制' })).toBeFocused();
    const shown = await page.getByRole('region', { name: '密钥', exact: true }).innerText();
    expect(shown).toMatch(/^lx_[A-Za-z0-9]{8}_[\w-]{43}$/);
    await expect(page.getByRole('region', { name: /curl/ })).toContainText(`authorization: Bearer ${shown}`);
    return shown;
  });

  await test.step('the other system reads the 2 problems of the county, and nothing beside them', async () => {
    const problems = await ask(
      token,
      'query CountyProblems { problems(first: 50) { nodes { title } totalCount { value } } }',
    );
    expect([problems.status, JSON.parse(problems.text)]).toMatchObject([
      200,
      { data: { problems: { totalCount: { value: 2 } } } },
    ]);
    expect([problems.headers['ratelimit-limit'], problems.headers['ratelimit-remaining']]).toEqual(['60', '59']);
    const people = await ask(token, '{ people { nodes { name } } }');
    expect([people.status, people.text]).toEqual([403, expect.stringContaining('"field":"Query.people"')]);
  });

  await test.step('the director sees both calls', async () => {
    await page.getByRole('link', { name: '我已保存，查看密钥' }).click();
    await expect(heading(page, '县政务平台')).toBeVisible();
    await expect(page.getByText(token)).toHaveCount(0);
    const calls = page.getByRole('grid', { name: '调用记录' });
    await expect(calls.getByRole('row', { name: /problems.*CountyProblems.*OK/ })).toBeVisible();
    await expect(calls.getByRole('row', { name: /people.*OUTSIDE_KEY/ })).toBeVisible();
  });

  await test.step('revokes the key, and the next request with it is refused', async () => {
    await page.getByRole('button', { name: '吊销' }).click();
    const dialog = page.getByRole('dialog', { name: '吊销“县政务平台”的密钥？' });
    await dialog.getByLabel('原因').fill('平台下线');
    await dialog.getByRole('button', { name: '吊销' }).click();
    await expect(page.getByText('已吊销', { exact: true })).toBeVisible();
    const refused = await ask(token, '{ problems { totalCount { value } } }');
    expect([refused.status, refused.text]).toEqual([401, expect.stringContaining('KEY_REVOKED')]);
    // A call is written down after it was answered.
    await expect(async () => {
      await page.getByRole('button', { name: '刷新' }).click();
      await expect(page.getByRole('row', { name: /KEY_REVOKED/ })).toBeVisible({ timeout: 2000 });
    }).toPass();
  });
});
