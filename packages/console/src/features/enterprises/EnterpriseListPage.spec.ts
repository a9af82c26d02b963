import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { may } from '../../testing/liaison-sample.ts';
import { refused } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
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

it('saves the list as a sheet: all its pages, in the filters of the address', async () => {
  const pages = [sampleRow(), { ...sampleRow(), id: 'ent_2', name: '恒泰纺织厂' }];
  const { asked } = await showScreen(EnterpriseListPage, {
    path: '/370800/enterprises?status=ACTIVE',
    answers: {
      ...answers,
      EnterpriseList: ({ after, first }: Record<string, unknown>) => ({
        enterprises: {
          ...onePage([first === 100 && after !== null ? pages[1] : pages[0]].filter((row) => row !== undefined)),
          pageInfo: { hasNextPage: first === 100 && after === null, endCursor: 'next' },
        },
      }),
    },
  });
  await page.getByRole('button', { name: '导出表格' }).click();
  await expect.poll(() => useToasts().toasts.value.map(({ message }) => message)).toEqual(['已导出 2 行']);
  const every = listsOf(asked).filter(({ first }) => first === 100);
  expect(every.map(({ after, filter }) => [after, filter])).toMatchObject([
    [null, { status: ['ACTIVE'] }],
    ['next', { status: ['ACTIVE'] }],
  ]);
});

it('marks in each row what was searched for, and says where else it lies; what fits best comes first', async () => {
  const part = (text: string, isMatched: boolean) => ({ __typename: 'MatchedPart', text, isMatched });
  const match = (field: string, ...parts: unknown[]) => ({ __typename: 'EnterpriseMatch', field, parts });
  const rows = [
    { ...sampleRow(), matches: [match('NAME', part('宏远', true), part('机械有限公司', false))] },
    {
      ...sampleRow({ id: 'ent_2', name: '吉庆家居有限公司' }),
      matches: [match('FORMER_NAME', part('宏远', true), part('纺织', false))],
    },
  ];
  const { asked } = await showScreen(EnterpriseListPage, {
    path: '/370800/enterprises?q=hy',
    answers: { ...answers, EnterpriseList: () => ({ enterprises: onePage(rows) }) },
  });
  await expect.element(page.getByRole('link', { name: '宏远机械有限公司', exact: true })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /吉庆家居有限公司\s*曾用名\s*宏远纺织/ })).toBeVisible();
  expect(
    page
      .getByRole('mark')
      .elements()
      .map((mark) => mark.textContent),
  ).toEqual(['宏远', '宏远']);
  expect(listsOf(asked)[0]).toMatchObject({ order: 'BEST_MATCH', search: 'hy', filter: { search: 'hy' } });
});

it('hands those chosen to another county in one go, for whoever leads the office', async () => {
  let isWaiting = true;
  const { asked } = await showScreen(EnterpriseListPage, {
    path: '/370812/enterprises',
    answers: {
      ...answers,
      ...may('READ_ENTERPRISES', 'TRANSFER_ENTERPRISES'),
      EnterpriseList: () => ({ enterprises: onePage([sampleRow(), sampleRow({ id: 'ent_2', name: '恒泰纺织厂' })]) }),
      ProposeEnterpriseTransfers: () =>
        isWaiting
          ? refused('已有移交等待答复', { code: 'TRANSFER_STATE', field: 'enterpriseIds.1' })
          : { proposeEnterpriseTransfers: { transfers: [] } },
    },
  });
  await page.getByRole('checkbox', { name: '选择本页全部' }).click();
  await page.getByRole('button', { name: '移交到其他县区' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '提出移交' }).click();
  await expect.element(dialog.getByRole('link', { name: /迁往哪个县/ })).toBeVisible();
  await dialog.getByLabelText(/^迁往哪个县/).selectOptions('金乡县');
  await dialog.getByRole('textbox', { name: '哪天迁走' }).fill('2014-11-10');
  await dialog.getByLabelText(/^缘由与依据/).fill('区划调整');
  await dialog.getByRole('button', { name: '提出移交' }).click();
  await expect.element(dialog.getByText('恒泰纺织厂：已有移交等待答复')).toBeVisible();
  isWaiting = false;
  await dialog.getByRole('button', { name: '提出移交' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ProposeEnterpriseTransfers')?.variables['input'])
    .toEqual({ enterpriseIds: ['ent_1', 'ent_2'], toRegionId: 370828, movedOn: '2014-11-10', reason: '区划调整' });
});

it('offers no choice of rows to whoever hands nothing on, nor above the county', async () => {
  await showScreen(EnterpriseListPage, { path: '/370812/enterprises', answers });
  await expect.element(page.getByRole('link', { name: '宏远机械有限公司' })).toBeVisible();
  expect(page.getByRole('checkbox', { name: '选择本页全部' }).elements()).toHaveLength(0);
});
