import { fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { bearsName, isOfEnterprise, typedIn } from '../enterprises/index.ts';
import { VisitOrder } from './visit-enums.ts';
import type { VisitFilter, VisitListArgs } from './visit.inputs.ts';

/** By the day a visit stands under, which every visit has. */
export const byDay = (name: VisitOrder): Order => ({
  name,
  sql: (row) => `${row}.listed_on`,
  type: 'date',
  isDescending: name === VisitOrder.LISTED_ON_DESC,
});

type Arg = (pick: (args: VisitListArgs) => unknown, type: string) => string;

/** Rows, order and conditions of the list of visits. */
export function visitSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as VisitListArgs;
  const keyOf = (i: number) =>
    selection.arg<VisitListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<VisitListArgs>(at, pick, type);
  const viewer = () => selection.parameter(({ actor }) => actor?.accountId ?? null, 'uuid');
  return {
    table: 'visit',
    order: byDay(now.order),
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...filtered(row, now.filter ?? {}, { arg, viewer }),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: VisitFilter, { arg, viewer }: { arg: Arg; viewer: () => string }): string[] {
  const conditions: Partial<Record<keyof VisitFilter, () => string>> = {
    search: () => bearsName(row, typedIn(filter, arg)),
    campaignId: () => {
      const { region, id } = keyArgs(arg, 'cam', 'campaignId');
      return `(${row}.campaign_region_id,${row}.campaign_id)=(${region},${id})`;
    },
    enterpriseId: () => isOfEnterprise(row, keyArgs(arg, 'ent', 'enterpriseId')),
    state: () => `${row}.state=any(${arg(({ filter }) => filter?.state, 'text[]')})`,
    outcome: () => `${row}.outcome=any(${arg(({ filter }) => filter?.outcome, 'text[]')})`,
    confirmedBy: () => `${row}.confirmed_by=${arg(({ filter }) => filter?.confirmedBy, 'text')}`,
    from: () => `${row}.listed_on>=${arg(({ filter }) => filter?.from, 'date')}`,
    to: () => `${row}.listed_on<=${arg(({ filter }) => filter?.to, 'date')}`,
    isMine: () => `${row}.recorded_by${filter.isMine === true ? '=' : ' is distinct from '}${viewer()}`,
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof VisitFilter] != null)
      .map(([, condition]) => condition())
  );
}

/** The key behind an id of the filter. */
function keyArgs(arg: Arg, word: string, field: 'campaignId' | 'enterpriseId'): { region: string; id: string } {
  const key = (args: VisitListArgs) => fromGlobalId(word, args.filter?.[field] ?? '', field);
  return { region: arg((args) => key(args).regionId, 'int'), id: arg((args) => key(args).id, 'uuid') };
}
