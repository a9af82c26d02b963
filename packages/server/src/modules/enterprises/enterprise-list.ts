import { normaliseCreditCode } from '@lianxi/schema';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import type { EnterpriseOrder } from './enterprise-enums.ts';
import type { EnterpriseFilter, EnterpriseListArgs } from './enterprise.inputs.ts';

const byName = { sql: (row: string) => `${row}.name`, type: 'text', collation: 'zh-x-icu' } as const;
/** An unknown day sorts before every known one. */
const byRegistration = { sql: (row: string) => `coalesce(${row}.registered_on,'-infinity')`, type: 'date' } as const;
const byUpdate = { sql: (row: string) => `${row}.updated_at`, type: 'timestamptz' } as const;

const orders: Readonly<Record<EnterpriseOrder, Omit<Order, 'name'>>> = {
  NAME_ASC: { ...byName, isDescending: false },
  NAME_DESC: { ...byName, isDescending: true },
  REGISTERED_ON_ASC: { ...byRegistration, isDescending: false },
  REGISTERED_ON_DESC: { ...byRegistration, isDescending: true },
  UPDATED_AT_ASC: { ...byUpdate, isDescending: false },
  UPDATED_AT_DESC: { ...byUpdate, isDescending: true },
};

type Arg = (pick: (args: EnterpriseListArgs) => unknown, type: string) => string;

/** Rows, order and conditions of the enterprise list. */
export function enterpriseSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as EnterpriseListArgs;
  const keyOf = (i: number) =>
    selection.arg<EnterpriseListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<EnterpriseListArgs>(at, pick, type);
  return {
    table: 'enterprise',
    order: { name: now.order, ...orders[now.order] },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...filtered(row, now.filter ?? {}, arg),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: EnterpriseFilter, arg: Arg): string[] {
  const conditions: Partial<Record<keyof EnterpriseFilter, () => string>> = {
    search: () => searched(row, arg),
    status: () => `${row}.status=any(${arg(({ filter }) => filter?.status, 'text[]')})`,
    industry: () => `${row}.industry=any(${arg(({ filter }) => filter?.industry, 'text[]')})`,
    groupCode: () => `${row}.group_codes @> array[${arg(({ filter }) => filter?.groupCode, 'text')}]`,
    hasCreditCode: () => `(${row}.credit_code is not null)=${arg(({ filter }) => filter?.hasCreditCode, 'boolean')}`,
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

function searched(row: string, arg: Arg): string {
  const fragment = arg(({ filter }) => likeFragment(filter?.search), 'text');
  const code = arg(({ filter }) => likePrefix(normaliseCreditCode(filter?.search ?? '')), 'text');
  return `(${row}.name like ${fragment} or ${row}.short_name like ${fragment} or ${row}.credit_code like ${code})`;
}
