import type { EntityManager } from '@mikro-orm/postgresql';
import { pinyin } from 'pinyin-pro';
import { loadDivisionCodes, loadDivisions, type Division } from './divisions.ts';

/** Nobody types the initials of a zone's full name: 高新区 is found by gxq as well. */
export function searchWordsOf({
  kind,
  initials,
  shortName,
}: Pick<Division, 'initials' | 'shortName'> & { kind: string }): string {
  if (kind !== 'FUNCTIONAL_ZONE') return initials;
  const short = pinyin(shortName, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();
  return `${initials} ${short}`;
}

/**
 * Brings the tables up to the committed extract; run by the owner after migrations, writes only what differs.
 *
 * What a change of divisions wrote here stays: this installation knows more of it than the extract.
 */
export async function keepDivisions(em: EntityManager): Promise<void> {
  await em.execute(
    `insert into region (region_id, parent_id, level, kind, is_unit, name, short_name, pinyin, initials, search_words)
       select "regionId", "parentId", level, kind, "isUnit", name, "shortName", pinyin, initials, "searchWords" from jsonb_to_recordset(?::jsonb)
         as d("regionId" int, "parentId" int, level text, kind text, "isUnit" boolean, name text, "shortName" text, pinyin text, initials text, "searchWords" text)
     on conflict (region_id) do update set (parent_id, level, kind, is_unit, name, short_name, pinyin, initials, search_words) =
       (excluded.parent_id, excluded.level, excluded.kind, excluded.is_unit, excluded.name, excluded.short_name, excluded.pinyin, excluded.initials, excluded.search_words)
       where not region.is_kept_here
         and (region.parent_id, region.level, region.kind, region.is_unit, region.name, region.short_name, region.pinyin, region.initials, region.search_words)
           is distinct from (excluded.parent_id, excluded.level, excluded.kind, excluded.is_unit, excluded.name, excluded.short_name, excluded.pinyin, excluded.initials, excluded.search_words)`,
    [JSON.stringify(loadDivisions().map((division) => ({ ...division, searchWords: searchWordsOf(division) })))],
  );
  await em.execute(
    `insert into region_code (code, region_id, name, valid_from, valid_to, is_official, succeeded_by)
       select code, "regionId", name, "validFrom", "validTo", "isOfficial", "succeededBy" from jsonb_to_recordset(?::jsonb)
         as d(code text, "regionId" int, name text, "validFrom" date, "validTo" date, "isOfficial" boolean, "succeededBy" text)
       where exists (select from region_code c where c.code = d.code) or not exists (select from region r where r.is_kept_here and r.region_id = d."regionId")
     on conflict (code) do update set (region_id, name, valid_from, valid_to, is_official, succeeded_by) =
       (excluded.region_id, excluded.name, excluded.valid_from, excluded.valid_to, excluded.is_official, excluded.succeeded_by)
       where region_code is distinct from excluded and not exists (select from region r where r.is_kept_here and r.region_id in (region_code.region_id, excluded.region_id))`,
    [JSON.stringify(loadDivisionCodes())],
  );
}
