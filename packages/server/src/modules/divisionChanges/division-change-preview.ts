import { holds, Role } from '../../platform/actor.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { DivisionItemKind } from './division-change-kinds.ts';
import type { DivisionChangePreviewArgs } from './division-change.inputs.ts';
import type { DivisionPlace } from './division-change.type.ts';
import { formerOf } from './division-places.ts';

/** Which rows of a register are counted, with the alias `t`: those that its list shows. */
const counted: Readonly<Record<DivisionItemKind, string>> = {
  [DivisionItemKind.ENTERPRISE]: 'enterprise t where true',
  [DivisionItemKind.PERSON]: 'person t where t.erased_at is null',
  [DivisionItemKind.VISIT]: 'visit t where true',
  [DivisionItemKind.PROBLEM]: 'problem t where true',
  [DivisionItemKind.DEPARTMENT]: 'department t where true',
  [DivisionItemKind.MEMBER]: 'membership t where t.ended_at is null',
};

/** A division is counted by its own key and by those of the former ones that it answers for. */
const countsSql = Object.entries(counted)
  .map(
    ([kind, from]) =>
      `json_build_object('kind','${kind}','count',(select count(*)::int from ${from} and t.region_id=any(p.keys)))`,
  )
  .join(',');

const previewSql = `select g.region_id as "regionId",g.name,coalesce((select c.code from region_code c where c.region_id=g.region_id order by c.valid_to desc nulls first limit 1),'') as code,
    json_build_array(${countsSql}) as counts,
    (select coalesce(json_agg(json_build_object('regionId',f.region_id,'name',f.name) order by f.region_id),'[]') from region f where f.region_id=any(p.keys) and f.region_id<>g.region_id) as parts
  from jsonb_to_recordset($1::jsonb) p(id int,keys int[]) join region g on g.region_id=p.id order by g.region_id`;

const most = 40;

/**
 * What another division would answer for: of each division before it, and of each former one that a split takes along,
 * how much its registers hold. Of a division that the viewer does not administer nothing is shown.
 */
export async function previewDivisionChange(ctx: Context, args: DivisionChangePreviewArgs): Promise<DivisionPlace[]> {
  const actor = actorOf(ctx);
  const { successions = [] } = actor;
  const asked = [...new Set([...args.fromIds, ...args.partIds])].slice(0, most);
  const own = asked.filter((regionId) => holds(actor, regionId, [Role.ADMINISTRATOR]));
  if (own.length === 0) return [];
  const places = own.map((id) => ({ id, keys: [id, ...formerOf(successions, id)] }));
  return ctx.read<DivisionPlace>({ text: previewSql, values: [JSON.stringify(places)] });
}
