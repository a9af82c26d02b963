import type { ListSource, Order } from '../../platform/select/connection.ts';
import { asMultirange } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { Run } from '../../platform/select/selection.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import type { RegionListArgs } from './region.resolver.ts';

const byCode: Order = { name: 'CODE', sql: (row) => `${row}.region_id`, type: 'integer', isDescending: false };

/** The conditions of the region list: what was typed matches name, code of any time, or pinyin initials. */
export function regionSource(at: FieldAt): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as Partial<RegionListArgs>;
  const arg = (pick: (args: RegionListArgs) => unknown, type: string) => selection.arg<RegionListArgs>(at, pick, type);
  return {
    table: 'region',
    order: byCode,
    tie: { column: 'region_id', type: 'int' },
    branches: [
      (row) => [
        // One that ended is found by its name and chosen no more: whoever answers for it stands in its place.
        ...(now.withEnded ? [] : [`${row}.ended_on is null`]),
        ...(now.search ? [searched(row, arg)] : []),
        ...(now.parentId == null ? [] : [`${row}.parent_id=${arg((args) => args.parentId, 'int')}`]),
        ...(now.isUnit == null ? [] : [`${row}.is_unit=${arg((args) => args.isUnit, 'boolean')}`]),
        ...(now.mine ? [`${row}.region_id<@${selection.parameter(ofMember, 'int4multirange')}`] : []),
      ],
    ],
  };
}

/** Every region held in any role, whatever the request was narrowed to: this is how one changes to another. */
const ofMember = ({ actor }: Run): string => asMultirange((actor?.memberships ?? []).map((held) => held.regionId));

function searched(row: string, arg: (pick: (args: RegionListArgs) => unknown, type: string) => string): string {
  const fragment = arg((args) => likeFragment(args.search), 'text');
  const prefix = arg((args) => likePrefix(args.search?.trim().toLowerCase()), 'text');
  const code = `exists (select from region_code c where c.region_id=${row}.region_id and (c.code like ${prefix} or c.name like ${fragment}))`;
  return `(${row}.name like ${fragment} or (' '||${row}.search_words) like '% '||${prefix} or ${row}.pinyin like ${prefix} or ${code})`;
}
