import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** What is done to plans of visits beside carrying them out; each deed has a plan of its own, which `prepare` makes. */
export function visitingMutations(world: () => World, { countyId, cityId }: { countyId: number; cityId: number }) {
  const at: Record<string, string> = {};
  const plans = ['joinVisit', 'moveVisit'];

  async function prepare(enterpriseId: string): Promise<void> {
    const plan = `planVisit(input:{enterpriseId:"${enterpriseId}",kind:REGULAR,plannedOn:"2014-11-03",burdenReason:"核查"}){visit{id}}`;
    const made = dataOf(await world().director.ask(`mutation{${plans.map((verb) => `${verb}:${plan}`).join(' ')}}`));
    for (const [verb, { visit }] of Object.entries<{ visit: { id: string } }>(made)) at[verb] = visit.id;
    const [department] = await world().owner<{ id: string }>(
      `select id from department where region_id = $1 order by id limit 1`,
      [countyId],
    );
    at['department'] = toGlobalId('dep', { regionId: countyId, id: department?.id ?? '' });
  }

  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(`${verb}(input:{${text()}`), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written(
      'joinVisit',
      'visitJoined',
      () => `id:"${at['joinVisit'] ?? ''}",departmentId:"${at['department'] ?? ''}"} key){visit{id}}`,
    ),
    written(
      'moveVisit',
      'visitMoved',
      () =>
        `id:"${at['moveVisit'] ?? ''}",version:1,plannedOn:"2014-11-24",reason:"企业停电",burdenReason:"核查"} key){visit{id}}`,
    ),
  ]);
  /** Whoever has limits already sends the version they have. */
  async function setVisitLimits(): Promise<string> {
    const [known] = await world().owner<{ version: number }>('select version from visit_limit where region_id = $1', [
      cityId,
    ]);
    const version = known ? `,version:${known.version}` : '';
    return `setVisitLimits(input:{regionId:${cityId}${version},perDay:2,perWeek:4,perMonth:8} key){limits{perDay}}`;
  }
  mutations['setVisitLimits'] = { call: setVisitLimits, verb: 'setVisitLimits', told: 'visitLimitsSet' };
  return { prepare, mutations };
}
