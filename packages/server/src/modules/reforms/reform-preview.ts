import { rangeOf } from '@lianxi/schema';
import { actorOf, type Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/clock.ts';
import { fromGlobalId, globalIdOf } from '../../platform/global-id.ts';
import { isAtWorkSql } from '../departments/index.ts';
import { itemsSql } from './reform-items.ts';
import type { ReformPreviewArgs } from './reform.inputs.ts';
import { canPrepareReform } from './reform.policy.ts';
import type { ReformPreview } from './reform.type.ts';

const subjectId = globalIdOf({ word: 'i.subject_word', region: 'i.region_id', id: 'i.subject_id' });

const previewSql = `with named as (select * from department n where n.region_id=$1 and n.id=any($2::uuid[]) and ${isAtWorkSql('n', '$5::date')}),
  d as materialized (select region_id,id,name from named union all
    select o.region_id,o.id,o.name from department o where $3::boolean and o.region_id between lower($4::int4range) and upper($4::int4range)-1 and o.region_id<>$1
      and o.kind<>'OTHER' and o.kind in (select kind from named) and ${isAtWorkSql('o', '$5::date')}),
  i as materialized (${itemsSql})
  select (select coalesce(json_agg(p order by p."regionId"),'[]') from (select d.region_id as "regionId",r.name as "regionName",json_agg(d.name order by d.name collate "zh-x-icu") as predecessors
        from d join region r on r.region_id=d.region_id group by 1,2) p) as places,
    (select coalesce(json_agg(c order by c.kind),'[]') from (select i.kind,count(*) filter (where i.is_open)::int as moving,count(*) filter (where not i.is_open)::int as staying from i group by 1) c) as counts,
    (select coalesce(json_agg(s),'[]') from (select i.kind,${subjectId} as "subjectId",i.label,i.department_name as "departmentName",i.on_day as "on",i.is_open as moves
        from i order by i.is_open desc,i.kind,i.on_day desc,i.subject_id limit 200) s) as items`;

/**
 * What a reform of departments would move to the successor, and what would stay: the counts and the things
 * themselves are of one statement. Whoever may not prepare it is shown nothing.
 */
export async function previewReform(ctx: Context, args: ReformPreviewArgs): Promise<ReformPreview> {
  const { regionId, predecessorIds, withCounties } = args;
  const empty: ReformPreview = { places: [], counts: [], items: [] };
  if (!canPrepareReform(actorOf(ctx), regionId).allowed) return empty;
  const ids = predecessorIds.map((id, at) => fromGlobalId('dep', id, `predecessorIds.${at}`).id);
  const [lo, hi] = rangeOf(regionId);
  const values = [regionId, ids, withCounties, `[${lo},${hi}]`, dayOf(ctx.clock.now())];
  const [row] = await ctx.read<ReformPreview>({ text: previewSql, values });
  return row ?? empty;
}
