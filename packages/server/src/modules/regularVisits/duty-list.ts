import { ancestorsOf } from '@lianxi/schema';
import { fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { bearsName, typedIn } from '../enterprises/index.ts';
import { assignmentOn } from '../liaison/index.ts';
import { dutySql } from './duty-sql.ts';
import type { VisitDutyCountsArgs, VisitDutyFilter, VisitDutyListArgs } from './regular-visit.inputs.ts';
import { meetsDuty } from './regular-visit.rows.ts';

const nextDueFirst: Order = { name: 'DUE', sql: (row) => `${row}.due_on`, type: 'date', isDescending: false };

type Arg = (pick: (args: VisitDutyListArgs) => unknown, type: string) => string;

/** The duties of one level in the listed regions on a day, the next due first. */
export function dutySource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const arg: Arg = (pick, type) => selection.arg<VisitDutyListArgs>(at, pick, type);
  const keyOf = (i: number) =>
    selection.arg<VisitDutyListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  // Coerced by the schema that declares them.
  const { filter } = selection.argsNow(at) as Partial<VisitDutyListArgs>;
  return {
    // Asked for only where rows are read or counted: PostgreSQL refuses a parameter that no text uses.
    get table() {
      return dutySql(selection.arg<VisitDutyListArgs>(at, (args, run) => args.asOf ?? run.today, 'date'));
    },
    order: nextDueFirst,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      `${row}.duty=${arg((args) => args.duty, 'text')}`,
      ...filtered(row, filter ?? {}, arg),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: VisitDutyFilter, arg: Arg): string[] {
  const officer = (args: VisitDutyListArgs) => fromGlobalId('ofc', args.filter?.officerId ?? '', 'officerId');
  const conditions: Record<keyof VisitDutyFilter, () => string> = {
    state: () => `${row}.duty_state=any(${arg((args) => args.filter?.state, 'text[]')})`,
    tier: () => `${row}.tier=${arg((args) => args.filter?.tier, 'text')}`,
    // Asked of each row: as a join it may work out every duty anew for each word.
    search: () => `${bearsName(row, typedIn(filter, arg), 'id')} is true`,
    officerId: () =>
      `exists (select from liaison_assignment a where ${assignmentOn('a', row, `${row}.as_of`)} and a.region_id=${arg((args) => officer(args).regionId, 'int')} and a.officer_id=${arg((args) => officer(args).id, 'uuid')})`,
    isPlanned: () => `${isPlannedSql(row)}=${arg((args) => args.filter?.isPlanned, 'boolean')}`,
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof VisitDutyFilter] != null)
      .map(([, condition]) => condition())
  );
}

const isPlannedSql = (row: string): string => `exists (select from visit v where ${meetsDuty('v', row)})`;

/** How many duties of one level stand how on a day, in a region and all below it. */
export function dutyCountsSql(root: Root, regions: readonly number[]): string {
  const { selection, nodes, type } = root;
  const arg = (pick: (args: VisitDutyCountsArgs) => unknown, as: string) =>
    selection.arg<VisitDutyCountsArgs>(root, pick, as);
  const keyOf = (i: number) =>
    selection.arg<VisitDutyCountsArgs>(root, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const day = selection.arg<VisitDutyCountsArgs>(root, (args, run) => args.asOf ?? run.today, 'date');
  const within = jurisdictionBranches(regions, keyOf).map((branch) => branch('d').join(' and ') || 'true');
  const state = (name: string) => `count(*) filter (where d.duty_state='${name}')::int`;
  const counted = `select ${day} as as_of,count(*)::int as total,${state('ON_TIME')} as on_time,${state('DUE')} as due,${state('OVERDUE')} as overdue,
      count(*) filter (where d.duty_state<>'ON_TIME' and not ${isPlannedSql('d')})::int as unplanned
    from ${dutySql(day)} d where d.duty=${arg(({ duty }) => duty, 'text')} and (${within.join(' or ')})`;
  const row = selection.alias();
  return selection.one(type, nodes, { table: `(${counted})`, row, where: ['true'] });
}

/** The programmes of a region and of those above it: what is in force first, then what was and what is to come. */
export function programmesSql({ selection, nodes, type, ...root }: Root): string {
  const at = { ...root, nodes };
  const lineage = selection.arg<{ regionId: number }>(
    at,
    ({ regionId }) => [regionId, ...ancestorsOf(regionId)],
    'int[]',
  );
  const row = selection.alias();
  return selection.many(type, nodes, {
    table: 'programme',
    row,
    where: [`${row}.region_id=any(${lineage})`],
    order: `${row}.to_on desc nulls first,${row}.region_id desc,${row}.from_on desc`,
    most: 50,
  });
}
