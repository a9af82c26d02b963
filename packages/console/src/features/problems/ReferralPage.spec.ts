import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { jining, yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import ReferralListPage from './ReferralListPage.vue';
import ReferralPage from './ReferralPage.vue';

const referral = {
  __typename: 'Referral',
  id: 'ref_1',
  regionId: yanzhou.regionId,
  region: yanzhou,
  departmentName: '济宁市环境保护局',
  problemSerialNo: 'W370812-2014-0001',
  title: '污水管网接入',
  detail: '园区主管网未通到厂门口',
  enterpriseName: '宏远机械有限公司',
  referredByName: '王主任',
  referredOn: '2014-10-20',
  state: 'REFERRED',
  isHandling: true,
  acceptBy: '2014-10-09',
  replyBy: '2014-10-20',
  isProvisional: false,
  isOverdue: false,
  words: null,
  legalBasis: null,
  proposedOwner: null,
  answeredByName: null,
  answeredOn: null,
  version: 1,
  viewerCan: { takeOrReturn: true, reply: false },
};

it('lists for a department what was put before it, and opens it', async () => {
  const { router } = await showScreen(ReferralListPage, {
    path: `/${jining.regionId}/referrals`,
    answers: { ...fieldworkAnswers, ReferralList: () => ({ referrals: onePage([referral]) }) },
  });
  await page.getByRole('link', { name: '污水管网接入' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370800/referrals/ref_1');
});

it('tells all that the department needs, and nothing leads further into the county', async () => {
  await showScreen(ReferralPage, {
    path: `/${jining.regionId}/referrals/ref_1`,
    props: { id: 'ref_1' },
    answers: { ...fieldworkAnswers, ReferralById: () => ({ referral }) },
  });
  const facts = page.getByRole('region', { name: '转办内容' });
  await expect.element(facts).toMatchTextContent(/园区主管网未通到厂门口/);
  await expect.element(facts).toMatchTextContent(/宏远机械有限公司/);
  expect(facts.getByRole('link').elements()).toHaveLength(0);
});

it('says that the server failed, and does not take the referral for missing', async () => {
  await showScreen(ReferralPage, {
    path: `/${jining.regionId}/referrals/ref_1`,
    props: { id: 'ref_1' },
    answers: { ...fieldworkAnswers, ReferralById: failure },
  });
  await expectFailureShown();
});
