import type { VisitDutyRowFragment } from '@lianxi/schema/operations';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { frameAnswers, yanzhou } from '../../testing/frame.ts';
import { liaisonAnswers } from '../../testing/liaison-sample.ts';
import type { Answers, Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import ProgrammesPage from './ProgrammesPage.vue';
import RegularVisitsPage from './RegularVisitsPage.vue';
import ScheduleVisitsPage from './ScheduleVisitsPage.vue';

const sent = (asked: readonly Asked[], operation: string) =>
  asked.filter(({ name }) => name === operation).map(({ variables }) => variables);

const overdue: VisitDutyRowFragment & { __typename: string } = {
  __typename: 'VisitDuty',
  id: 'ent_1',
  enterprise: {
    id: 'ent_1',
    name: '宏远机械有限公司',
    liaisonPerson: { id: 'lia_1', officer: { id: 'ofc_1', name: '李敏' } },
  },
  region: yanzhou,
  duty: 'COUNTY',
  tier: 'KEY',
  every: 1,
  unit: 'MONTH',
  lastVisitOn: null,
  countedFromOn: '2014-10-08',
  dueOn: '2014-11-10',
  isProvisional: false,
  state: 'OVERDUE',
  workingDaysLeft: -8,
  plannedVisit: null,
};
const planned: typeof overdue = {
  ...overdue,
  id: 'ent_2',
  enterprise: { id: 'ent_2', name: '示例电子有限公司', liaisonPerson: null },
  tier: 'ORDINARY',
  lastVisitOn: '2014-10-20',
  dueOn: '2015-01-05',
  isProvisional: true,
  state: 'ON_TIME',
  workingDaysLeft: 30,
  plannedVisit: { id: 'vis_9', plannedOn: '2014-12-01', visitorName: '周强' },
};
const programme = {
  __typename: 'Programme',
  id: 'pgm_1',
  regionId: 370800,
  region: { __typename: 'Region', id: 'reg_370800', name: '济宁市' },
  title: '定期走访制度',
  fromOn: '2014-10-08',
  toOn: null,
  cadences: [
    { __typename: 'Cadence', duty: 'COUNTY', tier: 'KEY', every: 1, unit: 'MONTH' },
    { __typename: 'Cadence', duty: 'COUNTY', tier: 'ORDINARY', every: 60, unit: 'WORKING_DAY' },
  ],
  countsHistory: false,
  reason: null,
  setByName: '王主任',
  version: 3,
  viewerCan: { keep: true },
};
const proposed = {
  enterpriseId: 'ent_1',
  enterpriseName: '宏远机械有限公司',
  countyName: '兖州区',
  dueOn: '2014-11-10',
  plannedOn: '2014-11-21',
  visitorId: 'ofc_1',
};
const noRoom = { ...proposed, enterpriseId: 'ent_3', enterpriseName: '无空档公司', plannedOn: null, visitorId: null };

const answers: Answers = {
  ...frameAnswers,
  ...liaisonAnswers,
  ViewerPermissions: () => ({
    viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES', 'RECORD_VISITS', 'RUN_CAMPAIGNS'] },
  }),
  VisitDutyList: () => ({ visitDuties: onePage([overdue, planned]) }),
  VisitDutyCounts: () => ({
    visitDutyCounts: {
      __typename: 'VisitDutyCounts',
      asOf: '2014-11-20',
      total: 2,
      onTime: 1,
      due: 0,
      overdue: 1,
      unplanned: 1,
    },
  }),
  ProgrammeList: () => ({ programmes: [programme] }),
  VisitSchedule: () => ({
    visitSchedule: {
      __typename: 'VisitSchedule',
      visits: [proposed, noRoom].map((one) => ({ __typename: 'ProposedVisit', ...one })),
      visitors: [
        { __typename: 'ScheduleVisitor', officerId: 'ofc_1', name: '李敏', enterpriseCount: 3 },
        { __typename: 'ScheduleVisitor', officerId: 'ofc_2', name: '周强', enterpriseCount: 1 },
      ],
    },
  }),
};
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) });

describe('regular visits', () => {
  it('says which enterprise is due when, and who goes', async () => {
    await showScreen(RegularVisitsPage, { path: '/370812/regular-visits', answers });
    await expect
      .element(rowOf('宏远机械有限公司'))
      .toMatchTextContent(/重点.*逾期.*2014年11月10日.*已逾期 8 个工作日.*尚未走访.*李敏/);
    await expect
      .element(rowOf('示例电子有限公司'))
      .toMatchTextContent(/一般.*未到期.*2015年1月5日（暂定）.*2014年12月1日 周强/);
  });

  it('opens the very rows of a count, whatever else stood in the address', async () => {
    const { asked, router } = await showScreen(RegularVisitsPage, {
      path: '/370812/regular-visits?tier=KEY&planned=no',
      answers,
    });
    await page.getByRole('button', { name: /^逾期/ }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ state: 'OVERDUE' });
    const filter = { search: null, state: ['OVERDUE'], tier: null, officerId: null, isPlanned: null };
    await expect.poll(() => sent(asked, 'VisitDutyList').at(-1)).toMatchObject({ duty: 'COUNTY', filter });
    await page.getByRole('button', { name: /^到期未排/ }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ state: 'OVERDUE,DUE', planned: 'no' });
    await expect.element(page.getByRole('button', { name: /^到期未排/, pressed: true })).toMatchTextContent(/1/);
  });

  it('puts the enterprises chosen into a tier, with a reason', async () => {
    const { asked } = await showScreen(RegularVisitsPage, {
      path: '/370812/regular-visits',
      answers: { ...answers, TierEnterprises: () => ({ tierEnterprises: { tiers: [] } }) },
    });
    await page.getByRole('checkbox', { name: '选择本页全部' }).click();
    await page.getByRole('button', { name: '确定分级' }).click();
    await page.getByRole('button', { name: '确定', exact: true }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/原因/);
    await page.getByRole('textbox', { name: /^原因/ }).fill('规模以上');
    await page.getByRole('button', { name: '确定', exact: true }).click();
    await expect
      .poll(() => sent(asked, 'TierEnterprises').map(({ input }) => input))
      .toEqual([{ enterpriseIds: ['ent_1', 'ent_2'], tier: 'KEY', fromOn: '2014-11-20', reason: '规模以上' }]);
  });
});

describe('a schedule', () => {
  it('is changed by hand and planned in one go; what has no room is left out', async () => {
    const { asked, router } = await showScreen(ScheduleVisitsPage, {
      path: '/370812/regular-visits/schedule?duty=COUNTY&of=ent_1,ent_3',
      answers: {
        ...answers,
        ScheduleVisits: () => ({ scheduleVisits: { visits: [{ __typename: 'Visit', id: 'vis_1' }] } }),
      },
    });
    await expect.element(page.getByText('近期排不下，请另选日期和走访人。')).toBeVisible();
    expect(sent(asked, 'VisitSchedule')[0]).toMatchObject({ enterpriseIds: ['ent_1', 'ent_3'], perDay: 2 });
    await page.getByLabelText(/^走访人/).selectOptions('周强');
    await page.getByRole('button', { name: '排定 1 次走访' }).click();
    await expect.poll(() => sent(asked, 'ScheduleVisits')).toHaveLength(1);
    expect(sent(asked, 'ScheduleVisits')[0]?.['input']).toMatchObject({
      regionId: 370812,
      duty: 'COUNTY',
      perDay: 2,
      visits: [{ enterpriseId: 'ent_1', plannedOn: '2014-11-21', visitorId: 'ofc_2', burdenReason: null }],
    });
    await expect.poll(() => router.currentRoute.value.name).toBe('regular-visits');
  });

  it('says that there is nothing to plan', async () => {
    const none = { visitSchedule: { __typename: 'VisitSchedule', visits: [], visitors: [] } };
    await showScreen(ScheduleVisitsPage, {
      path: '/370812/regular-visits/schedule',
      answers: { ...answers, VisitSchedule: () => none },
    });
    await expect.element(page.getByText('没有需要排期的企业')).toBeVisible();
  });
});

describe('how often to visit', () => {
  it('is told, set and ended', async () => {
    const { asked } = await showScreen(ProgrammesPage, {
      path: '/370812/programmes',
      answers: {
        ...answers,
        SetProgramme: () => ({ setProgramme: { programme: { __typename: 'Programme', id: 'pgm_2' } } }),
        EndProgramme: () => ({ endProgramme: { programme: { __typename: 'Programme', id: 'pgm_1' } } }),
      },
    });
    await expect.element(page.getByText('县级走访：一般企业每 60 个工作日一次')).toBeVisible();
    await page.getByRole('button', { name: '规定走访周期' }).click();
    await page
      .getByLabelText(/^县级走访重点企业，每/)
      .first()
      .fill('2');
    await page.getByRole('button', { name: '保存' }).click();
    await expect
      .poll(() => sent(asked, 'SetProgramme').map(({ input }) => input))
      .toMatchObject([
        {
          regionId: 370812,
          fromOn: '2014-11-20',
          countyKey: { every: 2, unit: 'MONTH' },
          cityKey: null,
          countsHistory: false,
        },
      ]);
    await page.getByRole('button', { name: '停止执行' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^原因/ }).fill('机构调整');
    await dialog.getByRole('button', { name: '停止执行' }).click();
    await expect
      .poll(() => sent(asked, 'EndProgramme').map(({ input }) => input))
      .toEqual([{ id: 'pgm_1', version: 3, toOn: '2014-11-20', reason: '机构调整' }]);
  });
});
