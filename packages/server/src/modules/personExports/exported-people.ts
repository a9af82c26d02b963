import { actorOf, type Context } from '../../platform/context.ts';
import { keysOf } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { PersonKind } from '../people/index.ts';
import { maskedSql, namedKeys, phoneSql } from '../privacy/index.ts';

/** Whose list it is: the people of a region, as a list narrows them. */
export interface ExportScope {
  ofRegionId: number;
  kind?: PersonKind | null | undefined;
  search?: string | null | undefined;
  /** These alone, as they were found when the list was asked for; null where the list is not of certain people. */
  personIds?: string[] | null | undefined;
}

/** One line of the sheet. */
export interface ExportedPerson {
  county: string;
  name: string;
  roles: string;
  phone: string | null;
}

/** The most people one sheet takes; a list of more is narrowed to a county first. */
const most = 10_000;

/** Who stands in the list, named where the reader reads names; the conditions are those of the list on screen. */
const listed = `person p where p.region_id between $1::int and $2::int and p.region_id<@$3::int4multirange and p.erased_at is null
    and ($5::text is null or exists (select from person_role r where r.region_id=p.region_id and r.person_id=p.id and r.to_on is null and r.kind=$5))
    and ($6::text is null or ((p.name like $6 or p.initials like $7::text) and p.region_id<@$4::int4multirange))
    and ($8::uuid[] is null or p.id=any($8::uuid[]))`;

function valuesOf(ctx: Context, { ofRegionId, kind = null, search = null, personIds }: ExportScope): unknown[] {
  const { lo, hi, keys } = keysOf(actorOf(ctx), ofRegionId);
  const typed = search === null || search === '' ? null : search;
  const like = typed === null ? [null, null] : [likeFragment(typed), likePrefix(typed.toLowerCase())];
  // As text: the ORM would spread an array over several parameters.
  const ids = personIds ? `{${personIds.join(',')}}` : null;
  return [lo, hi, keys, namedKeys(ctx), kind, ...like, ids];
}

/** How many people stand in the list, and how many of them by their whole name. */
export async function countExported(ctx: Context, scope: ExportScope): Promise<{ people: number; named: number }> {
  const [row] = await ctx.read<{ people: number; named: number }>({
    text: `select count(*)::int as people,(count(*) filter (where p.region_id<@$4::int4multirange))::int as named from ${listed}`,
    values: valuesOf(ctx, scope),
  });
  return row ?? { people: 0, named: 0 };
}

/** The lines of the sheet; phones are masked as everywhere. */
export function exportedPeople(ctx: Context, scope: ExportScope): Promise<ExportedPerson[]> {
  const name = maskedSql('$4::int4multirange', 'p');
  const roles = `(select coalesce(string_agg(concat_ws(' ',e.name,coalesce(r.title,case r.kind when 'STAFF' then '员工' else '企业家、负责人' end)),'；' order by r.kind='STAFF',r.id),'')
    from person_role r join enterprise e on e.region_id=r.region_id and e.id=r.enterprise_id where r.region_id=p.region_id and r.person_id=p.id and r.to_on is null)`;
  return ctx.read<ExportedPerson>({
    text: `select (select g.name from region g where g.region_id=p.region_id) as county,${name} as name,${roles} as roles,${phoneSql('p')} as phone
             from ${listed} order by p.region_id,${name} collate "zh-x-icu",p.id limit ${most}`,
    values: valuesOf(ctx, scope),
  });
}

/** Notes, in each county's rows, that everybody who leaves by name was looked at, and what for. */
export async function noteExported(ctx: Context, scope: ExportScope, purpose: string): Promise<void> {
  const { accountId, displayName } = actorOf(ctx);
  const values = valuesOf(ctx, scope);
  const text = `insert into personal_reading (region_id, id, subject_type, subject_id, field, purpose, account_id, actor_name, read_at)
      select p.region_id, gen_random_uuid(), 'Person', p.id, 'PERSON_NAME', $9, $10, $11, $12::timestamptz from ${listed} and p.region_id<@$4::int4multirange limit ${most}`;
  const all = [...values, purpose, accountId, displayName, ctx.clock.now().toISOString()];
  // The ORM numbers its own parameters: each is put where its number stands.
  const numbers = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number) - 1);
  await ctx.em.execute(
    text.replaceAll(/\$\d+/g, '?'),
    numbers.map((place) => all[place]),
  );
}
