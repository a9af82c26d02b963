import type { HandoverDetailFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { yanzhou } from '../../testing/frame.ts';
import { liaisonAnswers } from '../../testing/liaison-sample.ts';
import type { Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import HandoverListPage from './HandoverListPage.vue';
import HandoverPage from './HandoverPage.vue';
import PrepareHandoverPage from './PrepareHandoverPage.vue';
import PrintHandoverPage from './PrintHandoverPage.vue';

const problem = {
  __typename: 'HandoverMatter',
  kind: 'OPEN_PROBLEM',
  what: '370812-2014-0001 用电增容',
  who: '兖州区联络办 李敏',
  dueOn: '2014-12-04',
  problemState: 'IN_HANDLING',
} as const;
const heldOf = (id: string, name: string, matters: (typeof problem)[] = []) => ({
  __typename: 'HeldEnterprise',
  id,
  enterprise: { __typename: 'Enterprise', id, name },
  holder: { __typename: 'Officer', id: 'ofc_1', name: '李敏' },
  lastVisitOn: matters.length > 0 ? '2014-11-11' : null,
  nextDueOn: matters.length > 0 ? '2014-12-04' : null,
  matters,
});
const officer = (id: string, name: string, enterpriseCount: number) => ({
  __typename: 'Officer',
  id,
  regionId: yanzhou.regionId,
  name,
  enterpriseCount,
});
const holding: Answers = {
  ...liaisonAnswers,
  LiaisonOfficers: () => ({
    officers: { nodes: [officer('ofc_1', '李敏', 2), officer('ofc_2', '周强', 3), officer('ofc_3', '孙丽', 1)] },
  }),
  HeldEnterprises: () => ({
    heldEnterprises: [heldOf('ent_1', '宏远机械有限公司', [problem]), heldOf('ent_2', '示例电子有限公司')],
  }),
};
const handover = (told: Partial<HandoverDetailFragment> = {}): HandoverDetailFragment & { __typename: string } => ({
  __typename: 'Handover',
  id: 'hov_1',
  region: yanzhou,
  leaverName: '李敏',
  leaverPost: '联络科科长',
  effectiveOn: '2014-12-01',
  shadowUntil: '2014-12-31',
  reason: '调任市联络办',
  state: 'PREPARED',
  endReason: null,
  preparedByName: '王主任',
  preparedOn: '2014-11-20',
  items: [
    {
      enterprise: { id: 'ent_1' },
      enterpriseName: '宏远机械有限公司',
      successorName: '周强',
      caution: '勿重复走访',
      lastVisitOn: '2014-11-11',
      nextDueOn: '2014-12-04',
      jointVisitOn: '2014-12-03',
      matters: [problem],
    },
  ],
  signatures: [
    {
      officer: { id: 'ofc_1', isViewer: false },
      name: '李敏',
      post: '联络科科长',
      isLeaver: true,
      signedByName: null,
      signedOn: null,
      insteadReason: null,
    },
    {
      officer: { id: 'ofc_2', isViewer: true },
      name: '周强',
      post: null,
      isLeaver: false,
      signedByName: null,
      signedOn: null,
      insteadReason: null,
    },
  ],
  version: 1,
  viewerCan: { sign: true, signInstead: true, withdraw: true },
  ...told,
});

it('lists the hand-overs, and says what to do where there is none', async () => {
  await showScreen(HandoverListPage, {
    path: '/370812/handovers',
    answers: { ...holding, HandoverList: () => ({ handovers: onePage([]) }) },
  });
  await expect.element(page.getByText('还没有交接')).toBeVisible();
  await expect.element(page.getByText(/联系人调动或离任时在这里办理交接/)).toBeVisible();
});

it('shows what somebody holds, splits it by load, and sends the whole for signature', async () => {
  const { asked } = await showScreen(PrepareHandoverPage, {
    path: '/370812/handovers/new',
    answers: { ...holding, PrepareHandover: () => ({ prepareHandover: { handover: { id: 'hov_1' } } }) },
  });
  await page.getByLabelText('移交人').selectOptions('李敏（现联系 2 家）');
  await expect
    .element(page.getByRole('region', { name: '手上的企业（2 家）' }))
    .toMatchTextContent(/用电增容.*兖州区联络办 李敏.*2014年12月4日到期.*下一步：办理/s);
  await page.getByRole('button', { name: '提交，等待签署' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/生效日期：请填写.*移动到：请填写/s);
  await page.getByRole('button', { name: '按现有工作量自动分配' }).click();
  await expect
    .element(page.getByRole('region', { name: '承接人' }))
    .toMatchTextContent(/孙丽.*现联系 1 家，交接后 3 家.*周强.*现联系 3 家，交接后 3 家/s);
  await page.getByLabelText('移动到').first().selectOptions('周强');
  await page.getByRole('textbox', { name: '生效日期' }).fill('2014-12-01');
  await page.getByLabelText('交接原因').fill('调任');
  await page.getByRole('button', { name: '提交，等待签署' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'PrepareHandover')?.variables)
    .toMatchObject({
      input: {
        officerId: 'ofc_1',
        effectiveOn: '2014-12-01',
        reason: '调任',
        items: [
          { enterpriseId: 'ent_1', successorId: 'ofc_2' },
          { enterpriseId: 'ent_2', successorId: 'ofc_3' },
        ],
      },
    });
});

it('hands on what a whole office holds at once, and none of the leaving is a successor', async () => {
  const { asked } = await showScreen(PrepareHandoverPage, {
    path: '/370812/handovers/new',
    answers: {
      ...holding,
      PrepareOfficeHandover: () => ({ prepareOfficeHandover: { handovers: [{ id: 'hov_1' }, { id: 'hov_2' }] } }),
    },
  });
  await page.getByLabelText('移交人').selectOptions('李敏（现联系 2 家）');
  await page.getByLabelText('移动到').first().selectOptions('周强');
  await page.getByRole('group', { name: '一并移交' }).getByLabelText('周强（现联系 3 家）').click();
  const successors = page.getByRole('region', { name: '承接人' });
  await expect.element(successors).not.toMatchTextContent(/周强/);
  await expect.element(page.getByText('原联系人：李敏').first()).toBeVisible();
  await page.getByRole('button', { name: '按现有工作量自动分配' }).click();
  await page.getByRole('textbox', { name: '生效日期' }).fill('2014-12-01');
  await page.getByLabelText('交接原因').fill('机构调整');
  await page.getByRole('button', { name: '提交，等待签署' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'PrepareOfficeHandover')?.variables)
    .toMatchObject({
      input: {
        officerIds: ['ofc_1', 'ofc_2'],
        items: [
          { enterpriseId: 'ent_1', successorId: 'ofc_3' },
          { enterpriseId: 'ent_2', successorId: 'ofc_3' },
        ],
      },
    });
});

const show = (more: Answers = {}) =>
  showScreen(HandoverPage, {
    path: '/370812/handovers/hov_1',
    props: { id: 'hov_1' },
    answers: { ...holding, HandoverById: () => ({ handover: handover() }), ...more },
  });

it('is signed by oneself, and for somebody else with a reason', async () => {
  const { asked } = await show({ SignHandover: () => ({ signHandover: { handover: handover({ version: 2 }) } }) });
  await page.getByRole('button', { name: '代签' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('代签理由').fill('已先行报到');
  await dialog.getByRole('button', { name: '代签' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'SignHandover')?.variables)
    .toMatchObject({ input: { id: 'hov_1', version: 1, officerId: 'ofc_1', insteadReason: '已先行报到' } });
  await expect.element(page.getByRole('button', { name: '签署', exact: true })).toBeVisible();
});

it('is printed with all that is handed over and a line for each signature', async () => {
  await showScreen(PrintHandoverPage, {
    path: '/370812/handovers/hov_1/print',
    props: { id: 'hov_1' },
    answers: { ...holding, HandoverById: () => ({ handover: handover() }) },
  });
  await expect
    .element(page.getByRole('article', { name: '工作交接单' }))
    .toMatchTextContent(
      /李敏因调任市联络办.*1 家企业.*2014年12月1日.*宏远机械有限公司.*周强.*未办结问题.*勿重复走访.*签字/s,
    );
});

it('says that the server failed, and does not take the hand-over for missing', async () => {
  await show({ HandoverById: failure });
  await expectFailureShown();
});
