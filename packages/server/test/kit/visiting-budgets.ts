import { budgetRows, type Budget } from './budget-rows.ts';
import { dataOf, type World } from './world.ts';

/** What the operations around visits may cost: planning together, and what comes after them. */
export function visitingBudgets(world: () => World): Record<string, Budget> {
  const { idOf, reads, does } = budgetRows(world);
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
  return {
    VisitBurden: reads(4, async () => ({ enterpriseId: await enterprise(), on: '2014-12-20' })),
    VisitLimits: reads(4, () => ({ regionId: 370812 })),
    SetVisitLimits: does(16, () => Promise.resolve({ regionId: 370811, perDay: 1, perWeek: 2, perMonth: 4 })),
    JoinVisit: does(18, async () => ({
      id: (await plan()).id,
      departmentId: await idOf('dep', 'department'),
    })),
    MoveVisit: does(18, async () => ({ ...(await plan()), plannedOn: '2015-02-03', reason: '核查' })),
  };
}
