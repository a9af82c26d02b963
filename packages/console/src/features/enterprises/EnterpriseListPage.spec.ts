import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { onePage, sampleRow } from '../../testing/enterprise-sample.ts';
import EnterpriseListPage from './EnterpriseListPage.vue';

const answers = {
  ...frameAnswers,
  EnterpriseGroupChoices: () => ({ enterpriseGroups: [] }),
  EnterpriseList: ({ filter }: Record<string, unknown>) => ({
    enterprises: onePage(JSON.stringify(filter).includes('没有') ? [] : [sampleRow()]),
  }),
};
const listsOf = (asked: { name: string; variables: Record<string, unknown> }[]) =>
  asked.filter(({ name }) => name === 'EnterpriseList').map(({ variables }) => variables);

it('asks the server for what stands in the address', async () => {
  const { asked } = await showScreen(EnterpriseListPage, {
    path: '/370800/enterprises?q=宏远&status=ACTIVE,SUSPENDED&industry=C&code=no&from=2014-01-01&order=UPDATED_AT_DESC',
    answers,
  });
  await expect.element(page.getByRole('link', { name: '宏远机械有限公司' })).toBeVisible();
  expect(listsOf(asked)[0]).toMatchObject({
    regionId: 370800,
    order: 'UPDATED_AT_DESC',
    first: 20,
    after: null,
    filter: {
      search: '宏远',
      status: ['ACTIVE', 'SUSPENDED'],
      industry: ['C'],
      hasCreditCode: false,
      registeredFrom: '2014-01-01',
      registeredTo: null,
    },
  });
});

it('writes what is searched into the address and asks again', async () => {
  const { asked, router } = await showScreen(EnterpriseListPage, { path: '/370800/enterprises', answers });
  await page.getByLabelText(/^名称或代码/).fill('宏远');
  await page.getByRole('button', { name: '状态：全部' }).click();
  await page.getByRole('checkbox', { name: '停业' }).click();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ q: '宏远', status: 'SUSPENDED' });
  await expect.poll(() => listsOf(asked).at(-1)).toMatchObject({ filter: { search: '宏远', status: ['SUSPENDED'] } });
});

it('says what to do where nothing matches, and takes the filters away', async () => {
  const { router } = await showScreen(EnterpriseListPage, { path: '/370800/enterprises?q=没有', answers });
  await expect.element(page.getByText('没有符合条件的企业')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).last().click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
});

it('leaves the county out where all rows are of that county', async () => {
  await showScreen(EnterpriseListPage, { path: '/370812/enterprises', answers });
  await expect.element(page.getByRole('columnheader', { name: '统一社会信用代码' })).toBeVisible();
  expect(page.getByRole('columnheader', { name: '县（市、区）' }).elements()).toHaveLength(0);
});

it('shows the call behind the list as another system would send it', async () => {
  await showScreen(EnterpriseListPage, { path: '/370800/enterprises?q=宏远', answers });
  await page.getByRole('button', { name: '查看接口' }).click();
  const curl = page.getByRole('region', { name: 'curl 命令' });
  await expect.element(curl).toMatchTextContent(/x-lianxi-region: 370800/);
  await expect.element(curl).toMatchTextContent(/"search": "宏远"/);
});
