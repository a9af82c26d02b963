import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { EnterpriseOrder } from './enterprise-enums.ts';
import { byMatch, searched, type Arg } from './enterprise-search.ts';
import type { EnterpriseFilter, EnterpriseListArgs } from './enterprise.inputs.ts';
import { termsOf } from './search-words.ts';

const byName = { sql: (row: string) => `${row}.name`, type: 'text', collation: 'zh-x-icu' } as const;
/** An unknown day sorts before every known one. */
const byRegistration = { sql: (row: string) => `coalesce(${row}.registered_on,'-infinity')`, type: 'date' } as const;
const byUpdate = { sql: (row: string) => `${row}.updated_at`, type: 'timestamptz' } as const;

const orders: Readonly<Record<Exclude<EnterpriseOrder, EnterpriseOrder.BEST_MATCH>, Omit<Order, 'name'>>> = {
  NAME_ASC: { ...byName, isDescending: false },
  NAME_DESC: { ...byName, isDescending: true },
  REGISTERED_ON_ASC: { ...byRegistration, isDescending: false },
  REGISTERED_ON_DESC: { ...byRegistration, isDescending: true },
  UPDATED_AT_ASC: { ...byUpdate, isDescending: false },
  UPDATED_AT_DESC: { ...byUpdate, isDescending: true },
};

/** Rows, order and conditions of the enterprise list. */
export function enterpriseSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as EnterpriseListArgs;
  const keyAt = (run: { regions: readonly number[] }, args: EnterpriseListArgs, i: number) =>
    listedRegions(run.regions, args.regionId)[i];
  const keyOf = (i: number) => selection.arg<EnterpriseListArgs>(at, (args, run) => keyAt(run, args, i), 'int');
  const arg: Arg = (pick, type) => selection.arg<EnterpriseListArgs>(at, pick, type);
  const branches = jurisdictionBranches(regions, keyOf);
  return {
    table: 'enterprise',
    order: { name: now.order, ...orderOf(now, arg) },
    namesRegion: true,
    branches: branches.map((jurisdiction, i) => (row: string) => [
      ...jurisdiction(row),
      // Where one branch stands for one region, its words are looked for there alone.
      ...searched(at, { row, search: now.filter?.search, arg, place: branches.length === regions.length ? i : null }),
      ...filtered(at, { row, filter: now.filter ?? {}, arg }),
    ]),
  };
}

/**
 * What is searched for is few and found by its words: an order that an index has would tempt PostgreSQL to walk the
 * whole register along it instead, so with a search the order is an expression that no index has.
 */
function orderOf({ order, filter }: EnterpriseListArgs, arg: Arg): Omit<Order, 'name'> {
  const isSearched = termsOf(filter?.search).length > 0;
  if (order === EnterpriseOrder.BEST_MATCH) return isSearched ? byMatch(arg) : orders.NAME_ASC;
  const chosen = orders[order];
  if (!isSearched || chosen.type !== 'text') return chosen;
  return { ...chosen, sql: (row) => `(${chosen.sql(row)}||'')` };
}

/** One condition for each part of the filter that is there. */
function filtered(at: FieldAt, { row, filter, arg }: { row: string; filter: EnterpriseFilter; arg: Arg }): string[] {
  const conditions: Partial<Record<keyof EnterpriseFilter, () => string>> = {
    status: () => `${row}.status=any(${arg(({ filter }) => filter?.status, 'text[]')})`,
    industry: () => `${row}.industry=any(${arg(({ filter }) => filter?.industry, 'text[]')})`,
    groupCode: () => `${row}.group_codes @> array[${arg(({ filter }) => filter?.groupCode, 'text')}]`,
    hasCreditCode: () => `(${row}.credit_code is not null)=${arg(({ filter }) => filter?.hasCreditCode, 'boolean')}`,
    // The state of a file is the field that the module of files adds to an enterprise.
    fileState: () =>
      `${at.selection.described('EnterpriseFile', 'state', { ...at, row })}=any(${arg(({ filter }) => filter?.fileState, 'text[]')})`,
    // So is whether it fits what is asked of the fields that an office added, by the module of these.
    ownFields: () => at.selection.described('EnterpriseFieldValue', 'fits', { ...at, row }),
    registeredFrom: () => `${row}.registered_on>=${arg(({ filter }) => filter?.registeredFrom, 'date')}`,
    registeredTo: () => `${row}.registered_on<=${arg(({ filter }) => filter?.registeredTo, 'date')}`,
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof EnterpriseFilter] != null)
      .map(([, condition]) => condition())
  );
}
