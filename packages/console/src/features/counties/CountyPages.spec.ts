import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers, yanzhou } from '../../testing/frame.ts';
import type { Answers, Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import LeavingPage from './LeavingPage.vue';
import OpeningPage from './OpeningPage.vue';

const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables);

const opening = {
  __typename: 'CountyOpening',
  id: 'cto_1',
  state: 'OPENING',
  openedAt: '2014-11-18T01:00:00.000Z',
  openedByName: '王主任',
  workingAt: null,
  workingByName: null,
  openingMinutes: null,
  version: 2,
};
const step = (kind: string, told: object = {}) => ({
  __typename: 'OpeningStep',
  kind,
  isDone: false,
  isNeeded: false,
  count: 0,
  missing: 0,
  waitingRows: 0,
  openImportId: null,
  ...told,
});
const found = (told: { opening?: object | null; isComplete?: boolean; isPractice?: boolean } = {}) => ({
  region: {
    ...yanzhou,
    level: 'COUNTY',
    isUnit: true,
    isPractice: told.isPractice ?? false,
    opening: told.opening === undefined ? opening : told.opening,
  },
  openingProgress: {
    __typename: 'OpeningProgress',
    isComplete: told.isComplete ?? false,
    viewerCan: ['OPEN', 'DECLARE_WORKING', 'MARK_PRACTICE', 'TAKE_ALONG'],
    steps: [
      step('SCOPE', { isDone: told.opening !== null, isNeeded: true, count: told.opening === null ? 0 : 1 }),
      step('DIRECTOR', { isNeeded: true, missing: 1 }),
      step('ENTERPRISES', { isDone: true, isNeeded: true, count: 51 }),
      step('PEOPLE', { count: 40, missing: 11 }),
      step('LIAISON', { missing: 51, waitingRows: 3, openImportId: 'imp_7' }),
      step('VISITS'),
    ],
  },
});
const archive = {
  __typename: 'CountyArchive',
  id: 'arc_1',
  state: 'READY',
  askedByName: '王主任',
  reason: '迁移到市级平台',
  createdAt: '2014-11-18T01:00:00.000Z',
  finishedAt: '2014-11-18T01:01:00.000Z',
  expiresAt: '2014-11-25T01:01:00.000Z',
  progress: { __typename: 'CountyArchiveProgress', done: 120, total: 120 },
  rowCount: 118,
  fileCount: 2,
  size: '2097152',
  sha256: 'abc123',
  personCount: 40 as number | null,
  answeredByName: null as string | null,
  answer: null as string | null,
  version: 1,
  viewerCan: { __typename: 'CountyArchiveViewerCan', answer: false, download: true },
};
const archives = (...nodes: object[]) => ({
  countyArchives: {
    __typename: 'CountyArchiveConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: { __typename: 'TotalCount', value: nodes.length, exact: true },
  },
});
const permissions: Answers = {
  ViewerPermissions: () => ({
    viewer: { __typename: 'Viewer', id: 'acc_1', permissions: ['READ_ENTERPRISES', 'INVITE_MEMBERS'] },
  }),
};
const deeds = (...viewerCan: string[]): Answers => ({
  CountyDeeds: () => ({ openingProgress: { __typename: 'OpeningProgress', viewerCan } }),
});
const show = (component: object, path: string, answers: Answers) =>
  showScreen(component, { path, answers: { ...frameAnswers, ...permissions, ...deeds('TAKE_ALONG'), ...answers } });

describe('a county that is being opened', () => {
  it('shows what there is and what is missing, and where each step is done', async () => {
    await show(OpeningPage, '/370812/opening', { CountyOpeningPage: () => found() });
    await expect.element(page.getByText('2 / 6 步已完成')).toBeVisible();
    await expect.element(page.getByText('名录中有 51 家企业。')).toBeVisible();
    await expect.element(page.getByText('登记了 40 人。 11 家企业还没有人员。')).toBeVisible();
    await expect.element(page.getByText('导入中有 3 行待处理')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '邀请主任' }))
      .toHaveAttribute('href', '/370812/members/invite?role=DIRECTOR');
    await expect
      .element(page.getByRole('link', { name: '导入走访' }))
      .toHaveAttribute('href', '/370812/imports/new?kind=VISITS');
    await expect.element(page.getByRole('link', { name: '接着导入' })).toHaveAttribute('href', '/370812/imports/imp_7');
    await expect.element(page.getByRole('button', { name: '宣布正式运行' })).toBeDisabled();
  });

  it('is opened first, and declared working last', async () => {
    const { asked } = await show(OpeningPage, '/370812/opening', {
      CountyOpeningPage: () => found({ opening: null, isComplete: true }),
      OpenCounty: () => ({ openCounty: { __typename: 'CountyOpeningPayload', opening } }),
    });
    await page.getByRole('button', { name: '开通', exact: true }).click();
    await expect.poll(() => sent(asked, 'OpenCounty')).toMatchObject([{ input: { regionId: 370812 } }]);
  });

  it('is declared working at the version that was seen', async () => {
    const { asked } = await show(OpeningPage, '/370812/opening', {
      CountyOpeningPage: () => found({ isComplete: true }),
      DeclareCountyWorking: () => ({ declareCountyWorking: { __typename: 'CountyOpeningPayload', opening } }),
    });
    await page.getByRole('button', { name: '宣布正式运行' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '宣布正式运行' }).click();
    await expect
      .poll(() => sent(asked, 'DeclareCountyWorking'))
      .toMatchObject([{ input: { id: 'cto_1', version: 2 } }]);
  });
});

describe('a county that works', () => {
  it('tells how long its opening took', async () => {
    const working = { state: 'WORKING', workingAt: '2014-11-18T01:24:00.000Z', workingByName: '赵主任' };
    await show(OpeningPage, '/370812/opening', {
      CountyOpeningPage: () => found({ opening: { ...opening, ...working, openingMinutes: 24 } }),
    });
    await expect.element(page.getByRole('status').getByText(/赵主任 于 .*从开通算起用时 24 分钟/)).toBeVisible();
  });
});

describe('a county that leaves', () => {
  it('says what for, and downloads what is ready', async () => {
    const { asked } = await show(LeavingPage, '/370812/opening/archives', {
      CountyArchiveList: () => archives(archive),
      TakeCountyAlong: () => ({ takeCountyAlong: { __typename: 'TakeCountyAlongPayload', archive } }),
    });
    await expect.element(page.getByText('118 行，2 个附件，2 MB')).toBeVisible();
    await expect.element(page.getByRole('link', { name: '下载' })).toHaveAttribute('href', '/archives/arc_1');
    await page.getByRole('button', { name: '生成压缩包' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '生成压缩包' }).click();
    expect(sent(asked, 'TakeCountyAlong')).toEqual([]);
    await dialog.getByLabelText('用途').fill('迁移备存');
    await dialog.getByRole('button', { name: '生成压缩包' }).click();
    await expect
      .poll(() => sent(asked, 'TakeCountyAlong'))
      .toMatchObject([{ input: { regionId: 370812, purpose: '迁移备存' } }]);
  });

  it('with many people waits for a second one, who agrees', async () => {
    const waiting = {
      ...archive,
      state: 'ASKED',
      personCount: 60,
      viewerCan: { ...archive.viewerCan, answer: true, download: false },
    };
    const making = {
      ...waiting,
      state: 'MAKING',
      answeredByName: '赵主任',
      viewerCan: { ...waiting.viewerCan, answer: false },
    };
    const { asked } = await show(LeavingPage, '/370812/opening/archives', {
      CountyArchiveList: () => archives(waiting),
      ApproveCountyArchive: () => ({
        approveCountyArchive: { __typename: 'ApproveCountyArchivePayload', archive: making },
      }),
    });
    await expect.element(page.getByText('待另一人批准', { exact: true })).toBeVisible();
    await expect.element(page.getByText(/60 人$/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: '生成压缩包' })).toBeDisabled();
    await page.getByRole('button', { name: '批准', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '批准' }).click();
    await expect
      .poll(() => sent(asked, 'ApproveCountyArchive'))
      .toMatchObject([{ input: { id: 'arc_1', version: 1 } }]);
  });

  it('is answered for by an office further above, which takes nothing along itself', async () => {
    const waiting = { ...archive, state: 'ASKED', viewerCan: { ...archive.viewerCan, answer: true, download: false } };
    const ready = { ...archive, id: 'arc_2', viewerCan: { ...archive.viewerCan, download: false } };
    await show(LeavingPage, '/370812/opening/archives', {
      ...deeds('OPEN'),
      CountyArchiveList: () => archives(waiting, ready),
    });
    await expect.element(page.getByRole('button', { name: '批准', exact: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '生成压缩包' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: '下载' })).not.toBeInTheDocument();
  });

  it('says who did not agree, and why', async () => {
    const viewerCan = { ...archive.viewerCan, download: false };
    const declined = { ...archive, viewerCan, state: 'DECLINED', answeredByName: '赵主任', answer: '市局已有备存' };
    await show(LeavingPage, '/370812/opening/archives', { CountyArchiveList: () => archives(declined) });
    await expect.element(page.getByText('赵主任：市局已有备存')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '生成压缩包' })).toBeEnabled();
  });

  it('has nothing yet, and says what to do', async () => {
    await show(LeavingPage, '/370812/opening/archives', { CountyArchiveList: () => archives() });
    await expect.element(page.getByText('还没有生成过')).toBeVisible();
  });
});
