import type { ConsultationDetailFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { yanzhou } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers } from '../../testing/visit-sample.ts';
import ConsultationListPage from './ConsultationListPage.vue';
import ConsultationPage from './ConsultationPage.vue';

const consultation = (
  told: Partial<ConsultationDetailFragment> = {},
): ConsultationDetailFragment & { __typename: string } => ({
  __typename: 'Consultation',
  id: 'con_1',
  regionId: 370812,
  region: yanzhou,
  problem: {
    id: 'prb_1',
    serialNo: '370812-2014-0001',
    title: '用电增容',
    detail: '变压器容量不足',
    returns: 2,
    enterprise: { id: 'ent_1', name: '宏远机械有限公司' },
    steps: [{ deed: 'RETURN', happenedOn: '2014-10-10', byName: '孙科长', text: '不属本局职责' }],
  },
  trigger: 'TWO_RETURNS',
  state: 'CONVENED',
  settledByName: '王主任',
  settledOn: '2014-10-11',
  reason: null,
  meetOn: '2014-10-13',
  place: '联络办会议室',
  agenda: '增容由谁承办',
  heldOn: null,
  minutes: null,
  signedByName: null,
  signedOn: null,
  invitees: [
    { departmentId: 'dep_1', name: '供电公司', attended: null },
    { departmentId: 'dep_2', name: '住建局', attended: null },
  ],
  decisions: [],
  version: 1,
  viewerCan: { record: true, sign: false, execute: false },
  ...told,
});

it('lists what was convened, and above it what is proposed', async () => {
  const proposal = {
    __typename: 'Problem',
    id: 'prb_2',
    serialNo: '370812-2014-0002',
    title: '道路积水',
    returns: 2,
    consultationTrigger: 'TWO_RETURNS',
    region: yanzhou,
    enterprise: { __typename: 'Enterprise', id: 'ent_1', name: '宏远机械有限公司' },
  };
  await showScreen(ConsultationListPage, {
    path: '/370812/consultations',
    answers: {
      ...fieldworkAnswers,
      ConsultationList: () => ({ consultations: onePage([consultation()]) }),
      ConsultationProposals: () => ({ consultationProposals: onePage([proposal]) }),
    },
  });
  await expect
    .element(page.getByRole('region', { name: '系统提议会商的问题' }))
    .toMatchTextContent(/道路积水.*被部门退回 2 次/);
  await expect.element(page.getByRole('link', { name: '用电增容' })).toBeVisible();
});

const show = (more: Parameters<typeof showScreen>[1]['answers']) =>
  showScreen(ConsultationPage, {
    path: '/370812/consultations/con_1',
    props: { id: 'con_1' },
    answers: { ...fieldworkAnswers, ConsultationById: () => ({ consultation: consultation() }), ...more },
  });

it('takes the meeting down: who came, the minutes, what was decided and how long that may take', async () => {
  const { asked } = await show({
    RecordConsultation: () => ({ recordConsultation: { consultation: consultation({ state: 'HELD', version: 2 }) } }),
  });
  await page.getByRole('button', { name: '记录会商' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '记录会商' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/纪要：请填写/);
  await dialog.getByLabelText(/^纪要/).fill('由供电公司先行增容');
  await dialog.getByLabelText(/^决定内容/).fill('先行增容');
  await dialog.getByLabelText(/^由谁执行/).fill('供电公司');
  await dialog.getByRole('button', { name: '记录会商' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RecordConsultation')?.variables)
    .toMatchObject({
      input: {
        id: 'con_1',
        version: 1,
        heldOn: '2014-10-13',
        attendedIds: ['dep_1', 'dep_2'],
        decisions: [{ text: '先行增容', ownerName: '供电公司', workingDays: 10 }],
      },
    });
});

it('shows the papers of the record, and with whom a decision lies that was not carried out', async () => {
  const deadline = { id: 'dln_1', dueOn: '2014-10-27', isProvisional: false, isOverdue: true };
  const decision = { text: '先行增容', ownerName: '供电公司', decidedOn: '2014-10-13', deadline, outcome: null };
  await show({
    ConsultationById: () => ({
      consultation: consultation({
        state: 'DECIDED',
        decisions: [
          {
            ...decision,
            id: 'dec_1',
            version: 1,
            level: 'LEADER_IN_CHARGE',
            climbedOn: '2014-11-03',
            executedOn: null,
          },
        ],
        viewerCan: { record: false, sign: false, execute: true },
      }),
    }),
  });
  await expect
    .element(page.getByRole('region', { name: '决定' }))
    .toMatchTextContent(/先行增容.*2014年10月27日到期.*已逾期.*已提至分管领导/s);
  await expect
    .element(page.getByRole('region', { name: /会商材料/ }))
    .toMatchTextContent(/退回.*孙科长.*不属本局职责/s);
  await expect.element(page.getByRole('button', { name: '登记执行' })).toBeVisible();
});

it('says that the server failed, and does not take the consultation for missing', async () => {
  await show({ ConsultationById: failure });
  await expectFailureShown();
});
