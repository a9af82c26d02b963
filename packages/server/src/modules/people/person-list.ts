import type { Jurisdictions } from '../../platform/actor.ts';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { isOfEnterprise } from '../enterprises/index.ts';
import { maskedSql, namedSql, readsNamesOf } from '../privacy/index.ts';
import { PersonOrder, type PersonFilter, type PersonListArgs } from './person.inputs.ts';

/** Where a list of people is read. */
export interface PersonPlaces {
  regions: Jurisdictions;
  /** Whether every name in these regions is read whole; else order, cursors and search know no more than the mask. */
  isNamed: boolean;
}

/** The regions of a list and whether its reader knows everybody there by name. */
export function placesOf(ctx: Context, asked: number | null | undefined): PersonPlaces {
  const regions = listedRegions(ctx.regions, asked);
  return { regions, isNamed: readsNamesOf(ctx, regions) };
}

type Arg = (pick: (args: PersonListArgs) => unknown, type: string) => string;

/** Rows, order and conditions of the list of people. */
export function personSource(at: FieldAt, { regions, isNamed }: PersonPlaces): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as PersonListArgs;
  const keyOf = (i: number) =>
    selection.arg<PersonListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<PersonListArgs>(at, pick, type);
  const ranges = () => namedSql(selection);
  const name = (row: string) => (isNamed ? `${row}.name` : maskedSql(ranges(), row));
  return {
    table: 'person',
    order: orderOf(now.order, name),
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      `${row}.erased_at is null`,
      ...(now.filter?.search ? [searched(row, arg), ...(isNamed ? [] : [`${row}.region_id<@${ranges()}`])] : []),
      ...held(row, now.filter ?? {}, arg),
    ]),
  };
}

function orderOf(order: PersonOrder, name: Order['sql']): Order {
  const isDescending = order.endsWith('_DESC');
  if (order === PersonOrder.NAME_ASC || order === PersonOrder.NAME_DESC)
    return { name: order, sql: name, type: 'text', collation: 'zh-x-icu', isDescending };
  return { name: order, sql: (row) => `${row}.updated_at`, type: 'timestamptz', isDescending };
}

function searched(row: string, arg: Arg): string {
  const fragment = arg(({ filter }) => likeFragment(filter?.search), 'text');
  const initials = arg(({ filter }) => likePrefix(filter?.search?.toLowerCase()), 'text');
  return `(${row}.name like ${fragment} or ${row}.initials like ${initials})`;
}

/** One present role that is in the enterprise and of the kind, as far as either is asked for. */
function held(row: string, { enterpriseId, kind }: PersonFilter, arg: Arg): string[] {
  if (enterpriseId == null && kind == null) return [];
  const enterprise = (args: PersonListArgs) => fromGlobalId('ent', args.filter?.enterpriseId ?? '', 'enterpriseId');
  const where = [
    `r.region_id=${row}.region_id`,
    `r.person_id=${row}.id`,
    'r.to_on is null',
    ...(enterpriseId == null
      ? []
      : [
          isOfEnterprise('r', {
            region: arg((args) => enterprise(args).regionId, 'int'),
            id: arg((args) => enterprise(args).id, 'uuid'),
          }),
        ]),
    ...(kind == null ? [] : [`r.kind=${arg(({ filter }) => filter?.kind, 'text')}`]),
  ];
  return [`exists (select from person_role r where ${where.join(' and ')})`];
}
