import { fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import type { Run } from '../../platform/select/selection.ts';
import { bearsName, isOfEnterprise, typedIn } from '../enterprises/index.ts';
import type { OpinionFormFilter, OpinionFormListArgs } from './opinion-form.inputs.ts';

type Arg = (pick: (args: OpinionFormListArgs, run: Run) => unknown, type: string) => string;

/** Rows, order and conditions of the list of opinion forms: the newest issue first. */
export function opinionFormSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as OpinionFormListArgs;
  const keyOf = (i: number) =>
    selection.arg<OpinionFormListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const arg: Arg = (pick, type) => selection.arg<OpinionFormListArgs>(at, pick, type);
  return {
    table: 'opinion_form',
    order: { name: 'ISSUED_ON_DESC', sql: (row) => `${row}.issued_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...filtered(row, now.filter ?? {}, arg),
    ]),
  };
}

/** One condition for each part of the filter that is there. */
function filtered(row: string, filter: OpinionFormFilter, arg: Arg): string[] {
  const conditions: Partial<Record<keyof OpinionFormFilter, () => string>> = {
    search: () => searched(row, filter, arg),
    campaignId: () => {
      const { region, id } = keyArgs(arg, 'cam', 'campaignId');
      return `(${row}.campaign_region_id,${row}.campaign_id)=(${region},${id})`;
    },
    enterpriseId: () => isOfEnterprise(row, keyArgs(arg, 'ent', 'enterpriseId')),
    state: () => `${row}.state=any(${arg(({ filter: given }) => given?.state, 'text[]')})`,
    isOverdue: () => {
      const today = arg((_args, run) => run.today, 'date');
      const overdue = `coalesce(${row}.state='ISSUED' and ${row}.due_on<${today},false)`;
      return `${overdue}=${arg(({ filter: given }) => given?.isOverdue, 'boolean')}`;
    },
  };
  return (
    Object.entries(conditions)
      // The names are the keys of the table above.
      .filter(([name]) => filter[name as keyof OpinionFormFilter] != null)
      .map(([, condition]) => condition())
  );
}

/** The key behind an id of the filter. */
function keyArgs(arg: Arg, word: string, field: 'campaignId' | 'enterpriseId'): { region: string; id: string } {
  const key = (args: OpinionFormListArgs) => fromGlobalId(word, args.filter?.[field] ?? '', field);
  return { region: arg((args) => key(args).regionId, 'int'), id: arg((args) => key(args).id, 'uuid') };
}

function searched(row: string, filter: OpinionFormFilter, arg: Arg): string {
  const number = arg(({ filter }) => likePrefix(filter?.search), 'text');
  return `(${row}.serial_no like ${number} or ${bearsName(row, typedIn(filter, arg))})`;
}
