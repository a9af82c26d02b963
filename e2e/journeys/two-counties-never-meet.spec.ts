import {
  CorrectEnterpriseDocument,
  EnterpriseByIdDocument,
  EnterpriseListDocument,
  HomeFiguresDocument,
  ImportByIdDocument,
  RegionSearchDocument,
} from '@lianxi/schema/operations';
import { expect, type Page } from '@playwright/test';
import { asCsv, creditCodeOf } from '../registry.ts';
import { answerTo, idOfNothing, jining, rehearse, taian, test, yanzhou, zoucheng, type Person } from '../world.ts';

const byName = { order: 'NAME_ASC', first: 100 } as const;

/** The enterprises that somebody sees of a region, at most a hundred. */
async function enterprisesSeen(person: Person, regionId: number) {
  const { enterprises } = await person.ask(EnterpriseListDocument, { regionId, ...byName }, regionId);
  return { rows: enterprises.nodes, total: enterprises.totalCount.value };
}

const list = (page: Page) => page.getByRole('grid', { name: '企业名录' });
const lines = (page: Page) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const nothingFits = (page: Page) => page.getByText('没有符合条件的企业');

async function openList(page: Page, regionId: number) {
  await page.goto(`/${regionId}/enterprises`);
  await expect(page.getByRole('heading', { level: 1, name: '企业名录' })).toBeVisible();
}

async function searchFor(page: Page, words: string) {
  await page.getByRole('searchbox', { name: '名称或代码' }).fill(words);
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(words)}`));
}

/** What stands on a page once it has come to say that there is nothing. */
async function wordsOfNothing(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByText(/^没有找到/).first()).toBeVisible();
  // How much waits in the inbox is the clerk's own, comes a moment later, and moves while others work.
  return (await page.locator('body').innerText()).replaceAll(/^\d+\n/gm, '');
}

test.describe('E7 two counties never meet', () => {
  test('each clerk sees the enterprises of one county, and all of them', async ({ as }) => {
    const director = await as('jining');
    for (const { member, here, there } of [
      { member: 'yanzhou', here: yanzhou, there: zoucheng },
      { member: 'zoucheng', here: zoucheng, there: yanzhou },
    ] as const) {
      const clerk = await as(member);
      const known = await enterprisesSeen(director, here);
      const foreign = await enterprisesSeen(director, there);
      expect(known.total).toBeGreaterThanOrEqual(7);

      await openList(clerk.page, here);
      await expect(clerk.page.getByText(`共 ${known.total.toLocaleString('en')} 条`)).toBeVisible();
      await expect(lines(clerk.page)).toHaveCount(Math.min(20, known.total));
      const own = await enterprisesSeen(clerk, here);
      expect(own.total).toBe(known.total);
      expect(own.rows.map(({ id }) => id)).toEqual(known.rows.map(({ id }) => id));
      expect(new Set(own.rows.map(({ regionId }) => regionId))).toEqual(new Set([here]));

      const [stranger] = foreign.rows;
      await searchFor(clerk.page, stranger?.name ?? '');
      await expect(nothingFits(clerk.page)).toBeVisible();

      await clerk.page.goto(`/${here}`);
      await expect(
        clerk.page.getByRole('link', { name: `企业总数 ${known.total.toLocaleString('en')}` }),
      ).toBeVisible();
    }
  });

  test('an address of the other county looks like one that never was', async ({ as }) => {
    const director = await as('jining');
    const clerk = await as('yanzhou');
    const [stranger] = (await enterprisesSeen(director, zoucheng)).rows;
    const id = stranger?.id ?? '';

    for (const rest of ['', '/correct']) {
      const never = await wordsOfNothing(clerk.page, `/${yanzhou}/enterprises/${idOfNothing(id)}${rest}`);
      expect(await wordsOfNothing(clerk.page, `/${yanzhou}/enterprises/${id}${rest}`)).toBe(never);
      expect(await wordsOfNothing(clerk.page, `/${yanzhou}/enterprises/no-id${rest}`)).toBe(never);
    }
    const nowhere = await wordsOfNothing(clerk.page, `/${zoucheng}/enterprises/${idOfNothing(id)}`);
    for (const address of [`enterprises/${id}`, 'enterprises', 'imports/new', ''])
      expect(await wordsOfNothing(clerk.page, `/${zoucheng}/${address}`), address).toBe(nowhere);
    // Which counties there are is known to everybody; the page itself does not tell a strange one from none.
    const words = await clerk.page.getByRole('main').innerText();
    await wordsOfNothing(clerk.page, `/379999/enterprises/${id}`);
    expect(await clerk.page.getByRole('main').innerText()).toBe(words);
  });

  test('the region picker offers what is one’s own', async ({ as }) => {
    const { page } = await as('yanzhou');
    await page.goto(`/${yanzhou}/enterprises`);
    const path = page.getByRole('navigation', { name: '所在辖区' });
    await expect(path.getByText('济宁市')).toBeVisible();
    await expect(path.getByRole('link')).toHaveCount(0);
    await path.getByRole('button', { name: /兖州区/ }).click();
    const search = page.getByRole('combobox', { name: '查找辖区' });
    const offered = page.getByRole('listbox', { name: '可进入的辖区' }).getByRole('option');
    await expect(offered).toHaveCount(1);
    await expect(offered).toContainText('兖州区');
    for (const words of ['zcs', '邹城', String(zoucheng)]) {
      await search.fill(words);
      await expect(page.getByText('您的辖区内没有匹配的地区。')).toBeVisible();
      await expect(offered).toHaveCount(0);
    }
  });

  test('rows of the other county are refused as another jurisdiction’s', async ({ as }) => {
    const clerk = await as('yanzhou');
    const content = asCsv(
      {
        header: ['企业名称', '统一社会信用代码', '注册地址'],
        rows: [
          ['兖州霁岚测试包装有限公司', creditCodeOf('370812', 900_001), '山东省济宁市兖州区望岳路1号'],
          ['邹城霁岚测试包装有限公司', creditCodeOf('370883', 900_002), '山东省济宁市邹城市望岳路2号'],
        ],
      },
      'utf-8',
    );
    const id = await rehearse(clerk, yanzhou, { name: '两县混合.csv', content });
    const { page } = clerk;
    await page.goto(`/${yanzhou}/imports/${id}`);
    const results = page.getByRole('navigation', { name: '预演结果' });
    await expect(results.getByRole('link', { name: /^外辖区 1 / })).toBeVisible();
    await expect(results.getByRole('link', { name: /^新增 1 / })).toBeVisible();
    await results.getByRole('link', { name: /^外辖区/ }).click();
    const rows = page.getByRole('grid', { name: '导入的行：外辖区' });
    await expect(rows.getByText('邹城霁岚测试包装有限公司')).toBeVisible();
    await expect(rows.getByText('属于其他辖区，不能由本单位导入')).toBeVisible();
    await expect(rows.getByText('兖州霁岚测试包装有限公司')).toHaveCount(0);

    // The import itself is the county's own as well.
    const neighbour = await as('zoucheng');
    const never = await wordsOfNothing(neighbour.page, `/${zoucheng}/imports/${idOfNothing(id)}`);
    expect(await wordsOfNothing(neighbour.page, `/${zoucheng}/imports/${id}`)).toBe(never);
    const seen = await neighbour.ask(ImportByIdDocument, { id }, zoucheng);
    expect(seen.import).toBeNull();

    await page.getByRole('button', { name: '放弃这次导入' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
    await expect(page.getByText('这次导入已放弃')).toBeVisible();
  });

  test('the API yields nothing of the other county, whatever region the request names', async ({ as }) => {
    const director = await as('jining');
    const clerk = await as('yanzhou');
    const [stranger] = (await enterprisesSeen(director, zoucheng)).rows;
    const id = stranger?.id ?? '';
    for (const regionId of [zoucheng, jining, yanzhou, undefined]) {
      const { data } = await answerTo(clerk.context.request, EnterpriseListDocument, {
        variables: { regionId: zoucheng, ...byName },
        regionId,
      });
      expect(data?.enterprises.nodes ?? []).toEqual([]);
      const one = await answerTo(clerk.context.request, EnterpriseByIdDocument, { variables: { id }, regionId });
      expect(one.data?.enterprise ?? null).toBeNull();
    }
    // Asked for the whole city, a clerk gets the own county.
    const city = await clerk.ask(EnterpriseListDocument, { regionId: jining, ...byName });
    expect(new Set(city.enterprises.nodes.map(({ regionId }) => regionId))).toEqual(new Set([yanzhou]));

    const correct = (target: string) =>
      answerTo(clerk.context.request, CorrectEnterpriseDocument, {
        variables: { input: { id: target, version: 1, address: '不应写入' } },
        regionId: yanzhou,
      });
    const [foreign, never] = [await correct(id), await correct(idOfNothing(id))];
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(foreign.errors).toEqual(never.errors);
    const after = await director.ask(EnterpriseByIdDocument, { id }, jining);
    expect(after.enterprise?.address).not.toBe('不应写入');
  });

  test('the director of the city sees both, and the counties make up the city', async ({ as }) => {
    const director = await as('jining');
    const { page } = director;
    await openList(page, jining);
    for (const county of [yanzhou, zoucheng]) {
      const [one] = (await enterprisesSeen(director, county)).rows;
      await searchFor(page, one?.name ?? '');
      await expect(list(page).getByRole('link', { name: one?.name ?? '', exact: true })).toBeVisible();
    }
    const { regions } = await director.ask(RegionSearchDocument, { parentId: jining, first: 50 }, jining);
    const counted = await Promise.all(
      regions.nodes.map(({ regionId }) => enterprisesSeen(director, regionId).then(({ total }) => total)),
    );
    const whole = (await enterprisesSeen(director, jining)).total;
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(whole);
  });

  test('the administrator of two cities goes from one to the other by pinyin initials', async ({ as }) => {
    const { page } = await as('liangshi');
    await page.goto(`/${jining}/enterprises`);
    const path = page.getByRole('navigation', { name: '所在辖区' });
    await path.getByRole('button', { name: /济宁市/ }).click();
    const search = page.getByRole('combobox', { name: '查找辖区' });
    await search.fill('tas');
    await expect(page.getByRole('option', { name: /泰安市/ })).toHaveAttribute('aria-selected', 'true');
    await search.press('Enter');
    await expect(page).toHaveURL(`/${taian}/enterprises`);
    await expect(path.getByRole('button', { name: /泰安市/ })).toBeFocused();
    await expect(list(page).getByRole('link', { name: /^泰山/ }).first()).toBeVisible();
    await expect(list(page).getByText('兖州区')).toHaveCount(0);

    await path.getByRole('button', { name: /泰安市/ }).click();
    await page.getByRole('combobox', { name: '查找辖区' }).fill('yzq');
    await page.getByRole('option', { name: /兖州区/ }).click();
    await expect(page).toHaveURL(`/${yanzhou}/enterprises`);
    // The link that leads up goes with the county, so the heading takes the focus.
    await path.getByRole('link', { name: '济宁市' }).click();
    await expect(page).toHaveURL(`/${jining}/enterprises`);
    await expect(page.getByRole('heading', { level: 1, name: '企业名录' })).toBeFocused();
  });

  test('the auditor reads and is offered nothing to change', async ({ as }) => {
    const auditor = await as('shenji');
    const { page } = auditor;
    await openList(page, jining);
    await expect(list(page).getByRole('link').first()).toBeVisible();
    const changing = { name: /登记企业|导入名单|导入新名单|更正信息|变更状态/ };
    await expect(page.getByRole('link', changing)).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '名单导入' })).toHaveCount(
      0,
    );

    await list(page).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: '变动记录' })).toBeVisible();
    await expect(page.getByRole('link', changing)).toHaveCount(0);
    await expect(page.getByRole('button', changing)).toHaveCount(0);

    await page.goto(`/${jining}/imports/new`);
    await expect(page.getByText('您不能在这里导入名单')).toBeVisible();
    const refused = await auditor.context.request.post('/files?name=a.csv', {
      headers: { 'x-lianxi-region': String(jining), 'content-type': 'application/octet-stream' },
      data: Buffer.from('企业名称\n无'),
    });
    expect(refused.status()).toBe(403);
  });

  test('a department’s contact is shown no enterprises', async ({ as }) => {
    const contact = await as('huanbao');
    const { page } = contact;
    await page.goto(`/${jining}`);
    await expect(page.getByRole('heading', { level: 1, name: '济宁市工作台' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link')).toHaveText([
      '首页',
      '待办',
      '转办问题',
      '会商邀请',
      '收到的督办函',
    ]);
    const { all, imports } = await contact.ask(HomeFiguresDocument, { regionId: jining }, jining);
    expect(all.totalCount.value).toBe(0);
    expect(imports.nodes).toEqual([]);
    await page.goto(`/${jining}/enterprises`);
    await expect(page.getByText('这里还没有企业')).toBeVisible();
    await expect(page.getByRole('grid')).toHaveCount(0);
  });
});
