import type { ServiceOperationQuery } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import OperationPage from './OperationPage.vue';

type Operation = ServiceOperationQuery['serviceOperation'];

const inOrder: Operation = {
  version: '0.1.0',
  databaseVersion: '18.4',
  keepsDatabase: true,
  lastBackup: { madeAt: '2026-03-01T18:00:00.000Z', ageHours: 7, isOld: false, bytes: 5_242_880, rowCount: 12_345 },
  isBackupDamaged: false,
  lastDrill: { doneAt: '2026-02-20T01:00:00.000Z', ageHours: 240, isOld: false, isRight: true, seconds: 2.1 },
  disk: { freeBytes: 80 * 1024 ** 3, totalBytes: 100 * 1024 ** 3, isLow: false },
  failedJobs: [],
};
const permissions = (...held: string[]): Answers => ({
  ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: held } }),
});
const show = (given: Partial<Operation> = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
  showScreen(OperationPage, {
    path: '/370800/operation',
    language,
    answers: {
      ...frameAnswers,
      ...permissions('SEE_OPERATION'),
      ServiceOperation: () => ({ serviceOperation: { ...inOrder, ...given } }),
    },
  });
const card = (name: string) => page.getByRole('region', { name });

it('says in words that all is in order, with when, how large and how old', async () => {
  await show();
  await expect.element(page.getByRole('heading', { level: 1, name: '系统运行' })).toBeVisible();
  await expect
    .element(card('最近一次备份'))
    .toMatchTextContent(/正常.+2026\/03\/02 02:00（7\s?小时前）.+5 MB.+12,345/s);
  await expect.element(card('最近一次恢复演练')).toMatchTextContent(/成功.+（10\s?天前）.+2.1 秒/s);
  await expect.element(card('数据所在磁盘')).toMatchTextContent(/空间充足.+80 GB（80%）.+100 GB/s);
  await expect.element(card('失败的后台任务')).toMatchTextContent(/没有/);
  await expect.element(card('版本')).toMatchTextContent(/0\.1\.0.+PostgreSQL 18\.4/s);
});

it('warns of an old backup, a failed drill and a full disk, and says what to do', async () => {
  await show({
    lastBackup: { madeAt: '2026-03-01T18:00:00.000Z', ageHours: 73, isOld: true, bytes: 10, rowCount: 1 },
    lastDrill: { doneAt: '2026-03-01T01:00:00.000Z', ageHours: 24, isOld: false, isRight: false, seconds: 1 },
    disk: { freeBytes: 1024 ** 3, totalBytes: 100 * 1024 ** 3, isLow: true },
  });
  await expect.element(card('最近一次备份')).toMatchTextContent(/超过两天.+立即手动备份.+（3\s?天前）/s);
  await expect.element(card('最近一次恢复演练')).toMatchTextContent(/失败.+尽快处理/s);
  await expect.element(card('数据所在磁盘')).toMatchTextContent(/空间不足.+清理或扩容.+（1%）/s);
});

it.each([
  ['is none', false, /没有备份.+立即备份一次/s],
  ['is damaged', true, /备份已损坏.+重新备份/s],
])('says so when the backup %s', async (_what, isBackupDamaged, words) => {
  await show({ lastBackup: null, lastDrill: null, isBackupDamaged });
  await expect.element(card('最近一次备份')).toMatchTextContent(words);
  await expect.element(card('最近一次恢复演练')).toMatchTextContent(/尚未演练/);
});

it('names the jobs that failed and when, and whether they are tried again', async () => {
  await show({
    failedJobs: [
      { task: 'runImport', count: 2, isGivenUp: true, lastAt: '2026-03-01T18:00:00.000Z' },
      { task: 'laterTask', count: 1, isGivenUp: false, lastAt: '2026-03-01T18:00:00.000Z' },
    ],
  });
  const jobs = card('失败的后台任务');
  await expect.element(jobs).toMatchTextContent(/3 个/);
  await expect
    .element(jobs.getByRole('listitem').first())
    .toMatchTextContent(/执行导入.*2 个.*2026\/03\/02 02:00.*不再重试/);
  await expect.element(jobs.getByRole('listitem').nth(1)).toMatchTextContent(/laterTask.*将自动重试/);
});

it('leaves what others look after to them', async () => {
  await show({ keepsDatabase: false, lastBackup: null, lastDrill: null, disk: null });
  await expect.element(card('备份与磁盘')).toMatchTextContent(/数据库管理员负责/);
  expect(card('最近一次备份').elements()).toEqual([]);
});

it('speaks English', async () => {
  await show({}, 'en');
  await expect.element(card('Newest backup')).toMatchTextContent(/In order.+02 Mar 2026, 02:00 \(7 hours ago\)/s);
});

it('says whose page it is to everybody else, and lets a failed reading be tried again', async () => {
  const answers = { ...frameAnswers, ServiceOperation: () => refused('不可', { code: 'NOT_ALLOWED' }) };
  const { screen } = await showScreen(OperationPage, { path: '/370800/operation', answers });
  await expect.element(page.getByText('这一页仅供市级及以上管理员查看')).toBeVisible();
  await screen.unmount();
  await showScreen(OperationPage, {
    path: '/370800/operation',
    answers: { ...frameAnswers, ...permissions('SEE_OPERATION'), ServiceOperation: () => unreachable },
  });
  await expect.element(page.getByRole('button', { name: '重试' })).toBeVisible();
});
