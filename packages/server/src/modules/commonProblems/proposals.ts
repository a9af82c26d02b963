import { rangeOf } from '@lianxi/schema';
import { actorOf, type Context } from '../../platform/context.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { isOpenSql } from '../problems/index.ts';
import { canDeclareCommon } from './common-problem.policy.ts';
import { namelessTitleSql } from './common-problem.rows.ts';
import type { CommonProblemProposalType, LikeProblemType } from './common-problem.type.ts';
import { mostInCommon } from './common-problem.service.ts';
import { gatherAlike } from './likeness.ts';

/** The latest open problems that are looked over: more are not compared, so that the question stays a quick one. */
const mostLookedOver = 2000;

/**
 * Groups of open problems of a region's counties that are alike and belong to no common problem yet, the widest spread
 * first; nothing for whoever may not declare one. No enterprise is named.
 */
export async function proposeCommonProblems(ctx: Context, regionId: number): Promise<CommonProblemProposalType[]> {
  if (!canDeclareCommon(actorOf(ctx), regionId).allowed) return [];
  const open = await ctx.read<LikeProblemType>({
    text: `select ${globalIdSql('prb', 'p')} as id, p.region_id as "regionId", r.name as "countyName", ${namelessTitleSql('p')} as title,
        p.category, p.state, p.raised_on::text as "raisedOn", p.version
      from problem p join region r on r.region_id=p.region_id
      where p.region_id between $1 and $2 and ${isOpenSql('p')} and p.common_problem_id is null
      order by p.raised_on desc,p.id desc limit $3`,
    values: [...rangeOf(regionId), mostLookedOver],
  });
  return gatherAlike(open).map((problems) => ({
    title: problems[0]?.title ?? '',
    category: problems.find(({ category }) => category !== null)?.category ?? null,
    countyCount: new Set(problems.map((problem) => problem.regionId)).size,
    problems: problems.slice(0, mostInCommon),
  }));
}
