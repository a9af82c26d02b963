import type { NotFoundRowFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage, sampleEnterprise } from '../../testing/enterprise-sample.ts';
import { frameAnswers, yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import NotFoundListPage from './NotFoundListPage.vue';
import NotFoundNotice from './NotFoundNotice.vue';
import ReportNotFound from './ReportNotFound.vue';

const found = (told: Partial<NotFoundRowFragment> = {}) => ({
  __typename: 'NotFoundCase',
  id: 'nfc_1',
  version: 1,
  state: 'REPORTED',
  place: '工业园 3 号',
  lookedOn: '2026-11-20',
  note: '大门紧锁',
  reportedByName: '吴科员',
  confirmedOn: null,
  confirmedNote: null,
  confirmedByName: null,
  ending: null,
  endedOn: null,
  endedNote: null,
  endedByName: null,
  region: yanzhou,
  enterprise: {
    __typename: 'Enterprise',
    id: 'ent_1',
    regionId: 370812,
    name: '宏远机械有限公司',
    status: 'ACTIVE',
    version: 3,
  },
  visit: null,
  viewerCan: { __typename: 'NotFoundCaseViewerCan', confirm: true, end: true },
  ...told,
});
const answers = { ...frameAnswers, ServiceInfo: () => ({ service: { isDemo: false, today: '2026-11-24' } }) };
const ofEnterprise = (notFoundCase: unknown) => ({
  EnterpriseNotFound: () => ({ enterprise: { __typename: 'Enterprise', id: 'ent_1', notFoundCase } }),
});

it('lists those still open with what comes next, which is done in place', async () => {
  const { asked } = await showScreen(NotFoundListPage, {
    path: '/370812/enterprises/not-found',
    answers: {
      ...answers,
      NotFoundList: () => ({ notFoundCases: onePage([found()]) }),
      ConfirmNotFound: () => ({ confirmNotFound: { notFoundCase: found({ state: 'CONFIRMED', version: 2 }) } }),
    },
  });
  await expect.element(page.getByRole('link', { name: '宏远机械有限公司' })).toBeVisible();
  await expect.element(page.getByText('另一人去看一次')).toBeVisible();
  expect(asked.find(({ name }) => name === 'NotFoundList')?.variables).toMatchObject({
    state: ['REPORTED', 'CONFIRMED'],
  });
  await page.getByRole('button', { name: '我也没找到' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '我也没找到' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ConfirmNotFound')?.variables['input'])
    .toMatchObject({ id: 'nfc_1', version: 1, lookedOn: '2026-11-24' });
});

it('says at the enterprise who looked, and lets the first one only end it as found', async () => {
  await showScreen(NotFoundNotice, {
    path: '/370812/enterprises/ent_1',
    props: { id: 'ent_1' },
    answers: { ...answers, ...ofEnterprise(found({ viewerCan: { confirm: false, end: true } })) },
  });
  await expect.element(page.getByText(/吴科员 于 .* 到“工业园 3 号”没有找到/)).toBeVisible();
  expect(page.getByRole('button', { name: '我也没找到' }).elements()).toHaveLength(0);
  await page.getByRole('button', { name: '了结' }).click();
  await expect.element(page.getByRole('option', { name: '找到了，恢复原状态' })).toBeInTheDocument();
  expect(page.getByRole('option', { name: '确已不在，关闭' }).elements()).toHaveLength(0);
});

it('is reported in one tap with the day and the address that are known, and the visit one comes from', async () => {
  const { asked } = await showScreen(ReportNotFound, {
    path: '/370812/enterprises/ent_1?visit=vis_1',
    props: { enterprise: sampleEnterprise() },
    answers: {
      ...answers,
      ...ofEnterprise(null),
      ReportNotFound: () => ({ reportNotFound: { notFoundCase: found() } }),
    },
  });
  await page.getByRole('button', { name: '查无此企业' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '查无此企业' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ReportNotFound')?.variables['input'])
    .toMatchObject({ enterpriseId: 'ent_1', visitId: 'vis_1', place: '兖州区建设路 1 号' });
});
