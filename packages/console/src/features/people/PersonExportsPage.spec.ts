import { describe, expect, it } from 'vitest';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import ExportPeople from './ExportPeople.vue';
import PersonExportsPage from './PersonExportsPage.vue';

const row = {
  __typename: 'PersonExport',
  id: 'pex_1',
  kind: null,
  personCount: 60,
  namedCount: 60,
  figureLabel: null as string | null,
  purpose: '召开座谈会',
  state: 'ASKED',
  askedByName: '吴科员',
  askedAt: '2014-10-08T02:00:00.000Z',
  answeredByName: null as string | null,
  answer: null,
  usableUntil: null as string | null,
  version: 1,
  ofRegion: { __typename: 'Region', id: 'reg_1', name: '兖州区' },
  viewerCan: { answer: true, fetch: false },
};
const listOf = (...nodes: object[]) => ({
  personExports: {
    __typename: 'PersonExportConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: { __typename: 'TotalCount', value: nodes.length, exact: true },
  },
});

describe('lists of people as sheets', () => {
  it('are asked for with a purpose, and wait for a colleague where they are long', async () => {
    const { screen, asked, router } = await showScreen(ExportPeople, {
      path: '/370812/people',
      props: { kind: 'STAFF', search: null },
      answers: { ...frameAnswers, AskPersonExport: () => ({ askPersonExport: { personExport: row } }) },
    });
    await screen.getByRole('button', { name: '导出名单' }).click();
    const dialog = screen.getByRole('dialog', { name: '把名单导出为表格' });
    await dialog.getByRole('button', { name: '导出' }).click();
    await expect.element(dialog.getByRole('link')).toBeVisible();
    await dialog.getByRole('textbox', { name: '用途' }).fill('召开座谈会');
    await dialog.getByRole('button', { name: '导出' }).click();
    await expect.poll(() => router.currentRoute.value.name).toBe('person-exports');
    expect(asked.find(({ name }) => name === 'AskPersonExport')?.variables['input']).toEqual({
      regionId: 370812,
      kind: 'STAFF',
      search: null,
      purpose: '召开座谈会',
    });
  });

  it('are agreed to by a colleague', async () => {
    const { screen, asked } = await showScreen(PersonExportsPage, {
      path: '/370812/person-exports',
      answers: {
        ...frameAnswers,
        PersonExportList: () => listOf(row),
        ApprovePersonExport: () => ({
          approvePersonExport: {
            personExport: { ...row, state: 'APPROVED', viewerCan: { answer: false, fetch: false } },
          },
        }),
      },
    });
    await expect.element(screen.getByText('兖州区 60 人，其中全名 60 人')).toBeVisible();
    await expect.element(screen.getByText('待另一人批准')).toBeVisible();
    await screen.getByRole('button', { name: '批准', exact: true }).click();
    await screen.getByRole('dialog').getByRole('button', { name: '批准' }).click();
    await expect
      .poll(() => asked.find(({ name }) => name === 'ApprovePersonExport')?.variables['input'])
      .toEqual({ id: 'pex_1', version: 1 });
  });

  it('are downloaded by whoever asked, and say by when; where there is none the page says what to do', async () => {
    const ready = {
      ...row,
      state: 'APPROVED',
      answeredByName: '赵科员',
      usableUntil: '2014-10-09T02:00:00.000Z',
      viewerCan: { answer: false, fetch: true },
    };
    const { screen } = await showScreen(PersonExportsPage, {
      path: '/370812/person-exports',
      answers: { ...frameAnswers, PersonExportList: () => listOf({ ...ready, figureLabel: '会见负责人' }) },
    });
    await expect.element(screen.getByRole('button', { name: '下载表格' })).toBeVisible();
    await expect.element(screen.getByText(/前可下载一次$/)).toBeVisible();
    await expect.element(screen.getByText('会见负责人：兖州区 60 人，其中全名 60 人')).toBeVisible();
    const { screen: empty } = await showScreen(PersonExportsPage, {
      path: '/370812/person-exports',
      answers: { ...frameAnswers, PersonExportList: () => listOf() },
    });
    await expect.element(empty.getByText('还没有导出过名单')).toBeVisible();
  });
});
