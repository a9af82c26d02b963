import {
  CampaignDashboardDocument,
  CampaignListDocument,
  EnterpriseListDocument,
  type ImportKind,
} from '@lianxi/schema/operations';
import { expect, type Page } from '@playwright/test';
import { asCsv } from '../registry.ts';
import { test, yanzhou, type Person } from '../world.ts';

const patience = { timeout: 60_000 };

/** An enterprise of the demo that no other journey works with: the last of the county by name. */
async function anEnterprise(clerk: Person): Promise<{ id: string; name: string }> {
  const { enterprises } = await clerk.ask(
    EnterpriseListDocument,
    { regionId: yanzhou, order: 'NAME_DESC', first: 1 },
    yanzhou,
  );
  return { id: enterprises.nodes[0]?.id ?? '', name: enterprises.nodes[0]?.name ?? '' };
}

/** What the county's campaign of 2014 publishes. */
async function figures(clerk: Person): Promise<unknown> {
  const { campaigns } = await clerk.ask(CampaignListDocument, { regionId: yanzhou, first: 20 }, yanzhou);
  const id = campaigns.nodes.find(({ startsOn }) => startsOn.startsWith('2014'))?.id ?? '';
  const { campaign } = await clerk.ask(CampaignDashboardDocument, { id, regionId: yanzhou }, yanzhou);
  return campaign?.figures.map(({ name, value }) => [name, value]);
}

interface Sheet {
  /** Where the list is that has the way in, what that is called, and what it leads to. */
  list: string;
  wayIn: string;
  kind: ImportKind;
  name: string;
  header: string[];
  rows: string[][];
  written: string;
}

/** From the list of what a sheet holds, through its rehearsal, to what is written. */
async function bringIn(page: Page, { list, wayIn, kind, name, header, rows, written }: Sheet): Promise<void> {
  await page.goto(`/${yanzhou}/${list}`);
  await page.getByRole('link', { name: wayIn }).first().click();
  await expect(page).toHaveURL(new RegExp(`kind=${kind}`));
  const buffer = asCsv({ header, rows }, 'gb18030');
  await page.getByLabel('名单文件').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: '上传并预演' }).click();
  await expect(page.getByText('待确认')).toBeVisible(patience);
  await expect(page.getByRole('link', { name: new RegExp(`^全部 ${rows.length} `) })).toBeVisible();
  await page.getByRole('button', { name: '核对并导入' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `导入 ${rows.length} 行` })
    .click();
  await expect(page.getByRole('heading', { name: written })).toBeVisible(patience);
}

test('a county brings in its people, its liaison persons and its past visits, and no published figure moves', async ({
  as,
}) => {
  const clerk = await as('yanzhou');
  const { page } = clerk;
  const { id, name } = await anEnterprise(clerk);
  const before = await figures(clerk);
  expect(before).toBeTruthy();

  await test.step('people', async () => {
    await bringIn(page, {
      list: 'people',
      wayIn: '导入人员',
      kind: 'PEOPLE',
      name: '人员.csv',
      header: ['单位名称', '法人代表', '法人电话', '联系人', '联系人电话'],
      rows: [[name, '示例闻人甲', '13700000101', '示例闻人乙', '13700000102']],
      written: '已写入 1 行人员',
    });
    await page.getByRole('link', { name: '到人员名册查看' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '企业人员' })).toBeVisible();
    await page.goto(`/${yanzhou}/people?q=${encodeURIComponent('示例闻人甲')}`);
    await expect(page.getByRole('link', { name: '示例闻人甲' })).toBeVisible();
  });

  await test.step('liaison persons of earlier years', async () => {
    await bringIn(page, {
      list: 'liaison',
      wayIn: '导入联系人',
      kind: 'LIAISON',
      name: '联系制度表.csv',
      header: ['企业名称', '联系干部', '起始日期', '终止日期'],
      rows: [[name, '示例联系人丙', '2001年3月1日', '2003年6月30日']],
      written: '已写入 1 行联系人安排',
    });
    await page.getByRole('link', { name: '到联系制度表查看' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('past visits', async () => {
    await bringIn(page, {
      list: 'visits',
      wayIn: '补录以往走访',
      kind: 'VISITS',
      name: '走访台账.csv',
      header: ['日期', '走访企业', '走访人员', '会见人员', '走访情况'],
      rows: [['2014-10-20', name, '示例联系人丙', '示例闻人甲', '了解用工情况']],
      written: '已写入 1 次走访',
    });
    await page.getByRole('link', { name: '到走访记录查看' }).click();
    await page.goto(`/${yanzhou}/visits?enterprise=${id}`);
    await page.getByRole('row').filter({ hasText: '历史导入' }).getByRole('link', { name }).click();
    await expect(page.getByText('历史数据导入，不计入活动')).toBeVisible();
    await expect(page.getByText('示例闻人甲').first()).toBeVisible();
  });

  expect(await figures(clerk)).toEqual(before);
});
