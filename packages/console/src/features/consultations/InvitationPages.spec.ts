import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { jining, yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import InvitationListPage from './InvitationListPage.vue';
import InvitationPage from './InvitationPage.vue';

const invitation = {
  __typename: 'ConsultationInvitation',
  id: 'inv_1',
  regionId: yanzhou.regionId,
  region: yanzhou,
  departmentName: '供电公司',
  problemSerialNo: '370812-2014-0001',
  title: '用电增容',
  enterpriseName: '宏远机械有限公司',
  meetOn: '2014-10-20',
  place: '三楼会议室',
  agenda: '商定增容路径',
  convenedByName: '王主任',
  convenedOn: '2014-10-13',
  attended: null as boolean | null,
  decisions: [] as object[],
};
const decision = {
  __typename: 'InvitationDecision',
  text: '先行增容',
  decidedOn: '2014-10-20',
  dueOn: '2014-11-03',
  isProvisional: false,
  isOverdue: true,
  executedOn: null,
  outcome: null,
};

it('lists for a department what it is invited to, and opens it in the region on screen', async () => {
  const { router } = await showScreen(InvitationListPage, {
    path: `/${jining.regionId}/invitations`,
    answers: { ...fieldworkAnswers, InvitationList: () => ({ consultationInvitations: onePage([invitation]) }) },
  });
  await expect.element(page.getByRole('row', { name: /用电增容.*待参加.*三楼会议室/ })).toBeVisible();
  await page.getByRole('link', { name: '用电增容' }).click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370800/invitations/inv_1');
});

it('says what comes next where there is none', async () => {
  await showScreen(InvitationListPage, {
    path: `/${jining.regionId}/invitations`,
    answers: { ...fieldworkAnswers, InvitationList: () => ({ consultationInvitations: onePage([]) }) },
  });
  await expect.element(page.getByText('没有会商邀请')).toBeVisible();
});

it('tells when, where and what about before the meeting, and leads no further into the county', async () => {
  await showScreen(InvitationPage, {
    path: `/${jining.regionId}/invitations/inv_1`,
    props: { id: 'inv_1' },
    answers: { ...fieldworkAnswers, InvitationById: () => ({ consultationInvitation: invitation }) },
  });
  const facts = page.getByRole('region', { name: '会商安排' });
  await expect.element(facts).toMatchTextContent(/2014年10月20日.*三楼会议室.*商定增容路径/);
  expect(facts.getByRole('link').elements()).toHaveLength(0);
  await expect.element(page.getByText('会商后，由您部门落实的决定会列在这里。')).toBeVisible();
});

it('tells afterwards what the department carries out, and by when', async () => {
  await showScreen(InvitationPage, {
    path: `/${jining.regionId}/invitations/inv_1`,
    props: { id: 'inv_1' },
    answers: {
      ...fieldworkAnswers,
      InvitationById: () => ({ consultationInvitation: { ...invitation, attended: true, decisions: [decision] } }),
    },
  });
  const decisions = page.getByRole('region', { name: '由您部门落实的决定' });
  await expect.element(decisions).toMatchTextContent(/先行增容.*2014年11月3日到期.*逾期/);
});

it('says that there is none of another department, and that the server failed', async () => {
  await showScreen(InvitationPage, {
    path: `/${jining.regionId}/invitations/inv_2`,
    props: { id: 'inv_2' },
    answers: { ...fieldworkAnswers, InvitationById: () => ({ consultationInvitation: null }) },
  });
  await expect.element(page.getByText('没有这份会商邀请')).toBeVisible();
});

it('takes a failure for no absence', async () => {
  await showScreen(InvitationPage, {
    path: `/${jining.regionId}/invitations/inv_1`,
    props: { id: 'inv_1' },
    answers: { ...fieldworkAnswers, InvitationById: failure },
  });
  await expectFailureShown();
});
