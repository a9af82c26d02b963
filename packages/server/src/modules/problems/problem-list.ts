import { plainAppealNo } from '@lianxi/schema';
import { fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { bearsName, isOfEnterprise, typedIn } from '../enterprises/index.ts';
import type { ProblemFilter, ProblemListArgs } from './problem.inputs.ts';

type Arg = (pick: (args: ProblemListArgs) => unknown, type: string) => string;

/** Rows, order and conditions of the list of problems: the newest first. */
export function problemSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as ProblemListArgs;
  const keyOf = (i: number) =>
    selection.arg<ProblemListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<ProblemListArgs>(at, pick, type);
  return {
    table: 'problem',
    order: { name: 'RAISED_ON_DESC', sql: (row) => `${row}.raised_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...filtered(row, now.filter ?? {}, arg),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: ProblemFilter, arg: Arg): string[] {
  const conditions: Partial<Record<keyof ProblemFilter, () => string>> = {
    search: () => searched(row, filter, arg),
    appealNo: () =>
      `${row}.appeal_no like ${arg(({ filter: given }) => likePrefix(plainAppealNo(given?.appealNo ?? '')), 'text')}`,
    isAppeal: () => `(${row}.appeal_no is not null)=${arg(({ filter: given }) => given?.isAppeal, 'boolean')}`,
    campaignId: () => {
      const { region, id } = keyArgs(arg, 'cam', 'campaignId');
      return `(${row}.campaign_region_id,${row}.campaign_id)=(${region},${id})`;
    },
    enterpriseId: () => isOfEnterprise(row, keyArgs(arg, 'ent', 'enterpriseId')),
    state: () => `${row}.state=any(${arg(({ filter: given }) => given?.state, 'text[]')})`,
    category: () => `${row}.category=any(${arg(({ filter: given }) => given?.category, 'text[]')})`,
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof ProblemFilter] != null)
      .map(([, condition]) => condition())
  );
}

/** The key behind an id of the filter. */
function keyArgs(arg: Arg, word: string, field: 'campaignId' | 'enterpriseId'): { region: string; id: string } {
  const key = (args: ProblemListArgs) => fromGlobalId(word, args.filter?.[field] ?? '', field);
  return { region: arg((args) => key(args).regionId, 'int'), id: arg((args) => key(args).id, 'uuid') };
}

function searched(row: string, filter: ProblemFilter, arg: Arg): string {
  const fragment = arg(({ filter }) => likeFragment(filter?.search), 'text');
  const number = arg(({ filter }) => likePrefix(filter?.search), 'text');
  const appeal = arg(({ filter }) => likePrefix(plainAppealNo(filter?.search ?? '')), 'text');
  return `(${row}.title like ${fragment} or ${row}.serial_no like ${number} or ${row}.appeal_no like ${appeal} or ${bearsName(row, typedIn(filter, arg))})`;
}
