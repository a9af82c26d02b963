import { fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { bearsName, isOfEnterprise, typedIn } from '../enterprises/index.ts';
import type { OpinionFilter, OpinionListArgs } from './opinion.inputs.ts';

type Arg = (pick: (args: OpinionListArgs) => unknown, type: string) => string;

/** Rows, order and conditions of the inbox of opinions: what came last first. */
export function opinionSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as OpinionListArgs;
  const keyOf = (i: number) =>
    selection.arg<OpinionListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<OpinionListArgs>(at, pick, type);
  return {
    table: 'opinion',
    order: { name: 'RECEIVED_ON_DESC', sql: (row) => `${row}.received_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...filtered(row, now.filter ?? {}, arg),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: OpinionFilter, arg: Arg): string[] {
  const conditions: Partial<Record<keyof OpinionFilter, () => string>> = {
    search: () => searched(row, filter, arg),
    campaignId: () => {
      const { region, id } = keyArgs(arg, 'cam', 'campaignId');
      return `(${row}.campaign_region_id,${row}.campaign_id)=(${region},${id})`;
    },
    enterpriseId: () => isOfEnterprise(row, keyArgs(arg, 'ent', 'enterpriseId')),
    state: () => `${row}.state=any(${arg(({ filter: given }) => given?.state, 'text[]')})`,
    kind: () => `${row}.kind=any(${arg(({ filter: given }) => given?.kind, 'text[]')})`,
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof OpinionFilter] != null)
      .map(([, condition]) => condition())
  );
}

/** The key behind an id of the filter. */
function keyArgs(arg: Arg, word: string, field: 'campaignId' | 'enterpriseId'): { region: string; id: string } {
  const key = (args: OpinionListArgs) => fromGlobalId(word, args.filter?.[field] ?? '', field);
  return { region: arg((args) => key(args).regionId, 'int'), id: arg((args) => key(args).id, 'uuid') };
}

function searched(row: string, filter: OpinionFilter, arg: Arg): string {
  const number = arg(({ filter }) => likePrefix(filter?.search), 'text');
  return `(${row}.serial_no like ${number} or ${bearsName(row, typedIn(filter, arg))})`;
}
