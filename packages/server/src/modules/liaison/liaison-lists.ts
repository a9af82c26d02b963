import type { ListSource, Order } from '../../platform/select/connection.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { bearsName, typedIn } from '../enterprises/index.ts';
import { activeSpanOn, assignmentOn, isUndatedSql } from './liaison-sql.ts';
import type { LiaisonRegisterArgs, LiaisonRegisterFilter } from './liaison.inputs.ts';
import type { OfficeListArgs, OfficerListArgs } from './office.inputs.ts';

type Arg<A> = (pick: (args: A) => unknown, type: string) => string;

const argOf =
  <A>(at: FieldAt): Arg<A> =>
  (pick, type) =>
    at.selection.arg<A>(at, pick, type);

/** One group of conditions for each jurisdiction of the list. */
function branches(at: FieldAt, regions: readonly number[]): ((row: string) => string[])[] {
  const keyOf = (i: number) =>
    at.selection.arg<OfficeListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return jurisdictionBranches(regions, keyOf);
}

const byName: Order = {
  name: 'NAME',
  sql: (row) => `${row}.name`,
  type: 'text',
  collation: 'zh-x-icu',
  isDescending: false,
};
const byRegion: Order = { name: 'REGION', sql: (row) => `${row}.region_id`, type: 'integer', isDescending: false };

/** Offices of the listed regions, by region. */
export const officeSource = (at: FieldAt, regions: readonly number[]): ListSource => ({
  table: 'office',
  order: byRegion,
  branches: branches(at, regions),
});

/** Officers of the listed regions by name; what was typed matches the name or the beginning of its initials. */
export function officerSource(at: FieldAt, regions: readonly number[]): ListSource {
  const arg = argOf<OfficerListArgs>(at);
  // Coerced by the schema that declares them.
  const { search } = at.selection.argsNow(at) as Partial<OfficerListArgs>;
  const searched = (row: string) =>
    `(${row}.name like ${arg((args) => likeFragment(args.search), 'text')} or ${row}.initials like ${arg((args) => likePrefix(args.search?.toLowerCase()), 'text')})`;
  return {
    table: 'officer',
    order: byName,
    branches: branches(at, regions).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...(search ? [searched(row)] : []),
    ]),
  };
}

/** The enterprises that were active on a day, each row with that day: the register as of then, by what is known now. */
export function registerSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const arg = argOf<LiaisonRegisterArgs>(at);
  // Coerced by the schema that declares them.
  const { filter } = selection.argsNow(at) as Partial<LiaisonRegisterArgs>;
  return {
    // Asked for only where rows are read or counted: PostgreSQL refuses a parameter that no text uses.
    get table() {
      const day = selection.arg<LiaisonRegisterArgs>(at, (args, run) => args.asOf ?? run.today, 'date');
      return `(select e.*,${day} as as_of from enterprise e)`;
    },
    order: byName,
    branches: branches(at, regions).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      `exists (select from enterprise_status_span s where ${activeSpanOn('s', row, `${row}.as_of`)})`,
      ...filtered(row, filter ?? {}, arg),
    ]),
  };
}

function filtered(row: string, filter: LiaisonRegisterFilter, arg: Arg<LiaisonRegisterArgs>): string[] {
  const assigned = (more: string) =>
    `exists (select from liaison_assignment a where ${assignmentOn('a', row, `${row}.as_of`)}${more})`;
  const officer = (args: LiaisonRegisterArgs) => fromGlobalId('ofc', args.filter?.officerId ?? '', 'officerId');
  return [
    ...(filter.search ? [bearsName(row, typedIn(filter, arg), 'id')] : []),
    ...(filter.groupCode == null
      ? []
      : [`${row}.group_codes @> array[${arg((args) => args.filter?.groupCode, 'text')}]`]),
    ...(filter.isGap == null ? [] : [`${assigned('')}=not ${arg((args) => args.filter?.isGap, 'boolean')}`]),
    ...(filter.isUndated == null
      ? []
      : [
          `(not ${assigned('')} and ${isUndatedSql(row, `${row}.as_of`)})=${arg((args) => args.filter?.isUndated, 'boolean')}`,
        ]),
    ...(filter.officerId == null
      ? []
      : [
          assigned(
            ` and a.region_id=${arg((args) => officer(args).regionId, 'int')} and a.officer_id=${arg((args) => officer(args).id, 'uuid')}`,
          ),
        ]),
  ];
}
