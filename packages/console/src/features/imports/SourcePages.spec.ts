import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import type { Answers } from '../../testing/network.ts';
import { sampleSource } from '../../testing/register-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import SourceListPage from './SourceListPage.vue';
import SourcePage from './SourcePage.vue';

const list = (answer: Answers[string], query = '') =>
  showScreen(SourceListPage, {
    path: `/370812/imports/sources${query}`,
    answers: { ...frameAnswers, RegistrySourceList: answer },
  });

const file = {
  __typename: 'Import',
  id: 'imp_0',
  fileName: '10月.csv',
  state: 'DONE',
  createdAt: '2014-10-08T00:30:00.000Z',
  finishedAt: '2014-10-08T01:00:00.000Z',
  startedByName: '王主任',
  answersDueOn: '2014-10-08',
  counts: { total: 312, applied: 9 },
  differences: { new: 4, changed: 5, corrected: 2, same: 301, gone: 3, undecided: 1, goneSeenTo: 0 },
};
const show = (told: Parameters<typeof sampleSource>[0] = {}, more: Answers = {}) =>
  showScreen(SourcePage, {
    path: '/370812/imports/sources/src_1',
    props: { id: 'src_1' },
    answers: {
      ...frameAnswers,
      RegistrySourceById: () => ({ registrySource: sampleSource(told) }),
      RegistrySourceFileList: () => ({
        registrySource: { __typename: 'RegistrySource', id: 'src_1', files: onePage([file]) },
      }),
      ...more,
    },
  });

it('lists registers with when the next file is wanted, and leads to each', async () => {
  const late = sampleSource({
    id: 'src_2',
    name: '税务名录',
    standing: 'OVERDUE',
    cadenceUnit: 'WEEK',
    cadenceCount: 2,
  });
  const { asked } = await list(() => ({ registrySources: onePage([sampleSource(), { ...late, lastFile: null }]) }));
  await expect
    .element(page.getByRole('row', { name: /市场监管名录/ }))
    .toMatchTextContent(/该来了.*2014年11月8日.*每月.*兖州区.*市场监督管理局/s);
  await expect.element(page.getByRole('row', { name: /税务名录/ })).toMatchTextContent(/逾期.*每 2 周.*还没有/s);
  await expect
    .element(page.getByRole('link', { name: '税务名录' }))
    .toHaveAttribute('href', expect.stringMatching(/src_2$/));
  expect(asked.find(({ name }) => name === 'RegistrySourceList')?.variables).toMatchObject({ standing: null });
});

it('lists those of a standing that stands in the address', async () => {
  const { asked } = await list(() => ({ registrySources: onePage([]) }), '?standing=OVERDUE,DUE');
  await expect
    .poll(() => asked.find(({ name }) => name === 'RegistrySourceList')?.variables['standing'])
    .toEqual(['OVERDUE', 'DUE']);
});

it('says how a register is set up where there is none, and words a failure', async () => {
  await list(() => ({ registrySources: onePage([]) }));
  await expect.element(page.getByText(/先导入一次企业名录/)).toBeVisible();
});

it('words a list that could not be read, and offers another try', async () => {
  await list(failure);
  await expectFailureShown();
});

it('shows a register with its headings and its files, each with what it said otherwise', async () => {
  await show();
  await expect
    .element(page.getByRole('region', { name: '来源情况' }))
    .toMatchTextContent(/市场监督管理局.*2014年11月8日.*本辖区全部企业.*企业名称 → 企业名称.*住所 → 地址/s);
  expect(page.getByText(/备注 →/).elements()).toHaveLength(0);
  await expect.element(page.getByRole('row', { name: /10月\.csv/ })).toMatchTextContent(/312.*4.*5.*2.*3.*301/s);
  await expect
    .element(page.getByRole('link', { name: '导入新文件' }))
    .toHaveAttribute('href', '/370812/imports/new?source=src_1');
});

it('leads to the file that is being worked on, before which no other one comes', async () => {
  await show({ openFile: { id: 'imp_9', state: 'REHEARSED' } });
  await expect.element(page.getByRole('link', { name: '去处理' })).toHaveAttribute('href', '/370812/imports/imp_9');
  expect(page.getByRole('link', { name: '导入新文件' }).elements()).toHaveLength(0);
});

it('is ended with a reason only', async () => {
  const { asked } = await show(
    {},
    { EndRegistrySource: () => ({ endRegistrySource: { source: sampleSource({ standing: 'ENDED', version: 4 }) } }) },
  );
  await page.getByRole('button', { name: '停用' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/原因：请填写/);
  await page.getByRole('dialog').getByLabelText('原因').fill('不再提供');
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'EndRegistrySource')?.variables['input'])
    .toEqual({ id: 'src_1', version: 3, reason: '不再提供' });
});

it('offers nothing to whoever may do nothing, and tells why a register ended', async () => {
  await show({
    standing: 'ENDED',
    endedAt: '2014-11-01T01:00:00.000Z',
    endReason: '改由数据平台提供',
    viewerCan: { import: false, revise: false, end: false },
  });
  await expect.element(page.getByText('改由数据平台提供')).toBeVisible();
  expect(page.getByRole('button', { name: '停用' }).elements()).toHaveLength(0);
  expect(page.getByRole('link', { name: '导入新文件' }).elements()).toHaveLength(0);
});

it('words a register that is not there', async () => {
  await show({}, { RegistrySourceById: () => ({ registrySource: null }) });
  await expect.element(page.getByText('没有找到这个来源')).toBeVisible();
});

it('words one that could not be read', async () => {
  await show({}, { RegistrySourceById: failure });
  await expectFailureShown();
});
