import { toGlobalId } from '../../src/platform/global-id.ts';
import { budgetRows, type Budget } from './budget-rows.ts';
import { aPdf, evidenceId } from './evidence.ts';
import { dataOf, type World } from './world.ts';

/** What the operations around visits may cost: planning together, and what comes after them. */
export function visitingBudgets(world: () => World): Record<string, Budget> {
  const { one, idOf, reads, does } = budgetRows(world);
  const enterprise = () => idOf('ent', 'enterprise', `'TAIWAN_FUNDED' = any(group_codes)`);
  /** A plan of its own for each deed done to one. */
  async function plan(): Promise<{ id: string; version: number }> {
    const input = { enterpriseId: await enterprise(), kind: 'REGULAR', plannedOn: '2015-02-01', burdenReason: '核查' };
    const answer = await world().director.ask(
      'mutation($input: PlanVisitInput!){planVisit(input:$input){visit{id version}}}',
      { input },
    );
    return (dataOf(answer) as unknown as { planVisit: { visit: { id: string; version: number } } }).planVisit.visit;
  }
  /** A finding of its own for each deed done to one. */
  async function found(): Promise<{ id: string; version: number }> {
    const visit = {
      enterpriseId: await enterprise(),
      kind: 'REGULAR',
      visitedOn: '2014-11-10',
      outcome: 'OWNER_ABSENT',
    };
    const input = { ...visit, findings: [{ kind: 'NEED', severity: 'MINOR', text: '招聘' }] };
    const answer = await world().director.ask(
      'mutation($input: RecordVisitInput!){recordVisit(input:$input){visit{findings{id version}}}}',
      { input },
    );
    const { recordVisit } = dataOf(answer) as unknown as {
      recordVisit: { visit: { findings: { id: string; version: number }[] } };
    };
    return recordVisit.visit.findings[0] ?? { id: '', version: 0 };
  }
  const request = async () => ({ officerId: await idOf('ofc', 'officer'), dueOn: '2014-12-01', title: '对接招聘会' });
  return {
    FindingList: reads(4, () => ({
      regionId: 370800,
      first: 20,
      filter: { state: ['OPEN'], kind: 'NEED', search: '招', severity: ['MINOR'], request: null },
    })),
    ConvertFinding: does(24, async () => ({ ...(await found()), to: 'SERVICE_REQUEST', ...(await request()) })),
    NoteFinding: does(16, async () => ({ ...(await found()), reason: '已知悉' })),
    CompleteServiceRequest: does(16, async () => ({ ...(await one('srq', 'service_request')), note: '已办' })),
    CallBackSampleList: reads(4, () => ({ regionId: 370800, first: 20 })),
    DrawCallBackSample: does(16, () =>
      Promise.resolve({ regionId: 370800, fromRegionId: 370812, fromOn: '2014-10-07', toOn: '2014-11-17', size: 3 }),
    ),
    CallBackSampleById: reads(4, async () => ({ id: (await one('cbs', 'call_back_sample', 'true', 370800)).id })),
    RecordCallBack: does(24, async () => ({
      ...(await one('cbi', 'call_back_item', 'true', 370800)),
      result: 'CONFIRMED',
    })),
    AttachToVisit: does(18, async () => ({
      visitId: await idOf('vis', 'visit', `state = 'CONFIRMED'`),
      fileId: await evidenceId(world().director, { name: '附件.pdf', content: aPdf() }, 370812),
    })),
    SignVisit: does(20, async () => {
      const [met] = await world().owner<{ visit_id: string; person_id: string }>(
        `select a.visit_id, a.person_id from visit_attendance a join visit v on v.region_id = a.region_id and v.id = a.visit_id
          where a.region_id = 370812 and v.state = 'CONFIRMED' limit 1`,
      );
      return {
        visitId: toGlobalId('vis', { regionId: 370812, id: met?.visit_id ?? '' }),
        personId: toGlobalId('per', { regionId: 370812, id: met?.person_id ?? '' }),
        typedReason: '手伤不便',
        confirms: false,
      };
    }),
    // The burden, and what day it is.
    VisitBurden: reads(8, async () => ({ enterpriseId: await enterprise(), on: '2014-12-20' })),
    // What the days are, and what is planned on them.
    VisitPlanner: reads(8, () => ({
      regionId: 370812,
      fromOn: '2014-11-01',
      toOn: '2014-11-30',
      filter: { from: '2014-11-01', to: '2014-11-30', state: ['PLANNED', 'RECORDED'] },
    })),
    VisitLimits: reads(4, () => ({ regionId: 370812 })),
    SetVisitLimits: does(16, () => Promise.resolve({ regionId: 370811, perDay: 1, perWeek: 2, perMonth: 4 })),
    JoinVisit: does(18, async () => ({
      id: (await plan()).id,
      departmentId: await idOf('dep', 'department'),
    })),
    MoveVisit: does(18, async () => ({ ...(await plan()), plannedOn: '2015-02-03', reason: '核查' })),
  };
}
