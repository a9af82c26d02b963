import type { Jurisdictions } from '../../platform/actor.ts';
import { asMultirange, jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { activeSpanOn, asOfSql, assignmentOn, isUndatedSql } from './liaison-sql.ts';
import type { LiaisonCoverageArgs } from './liaison.inputs.ts';

/** The active enterprises of a region on a day, counted, and how many of them have a liaison person. */
export function coverageSql(root: Root, regions: readonly number[]): string {
  const { selection, nodes, type } = root;
  const arg = (pick: (regions: Jurisdictions) => unknown, as: string) =>
    selection.arg<LiaisonCoverageArgs>(root, ({ regionId }, run) => pick(listedRegions(run.regions, regionId)), as);
  const day = asOfSql(root);
  const keyOf = (i: number) => arg((listed) => listed[i], 'int');
  const within = jurisdictionBranches(regions, keyOf).map((branch) => branch('e').join(' and ') || 'true');
  const counted = `select ${day} as as_of,${arg(asMultirange, 'int4multirange')} as regions,count(*)::int as active,count(a.id)::int as named,count(*) filter (where a.id is null)::int as gaps,
      count(*) filter (where a.id is null and ${isUndatedSql('e', day)})::int as undated
    from enterprise e join enterprise_status_span s on ${activeSpanOn('s', 'e', day)} left join liaison_assignment a on ${assignmentOn('a', 'e', day)}
    where ${within.join(' or ')}`;
  const row = selection.alias();
  return selection.one(type, nodes, { table: `(${counted})`, row, where: ['true'] });
}
