import type { Work } from '../../platform/context.ts';
import type { EnterpriseImport } from './import.entity.ts';

type Compared = Pick<EnterpriseImport, 'regionId' | 'id' | 'previousId'>;

/** Rows of one file that stand for an enterprise, by the alias of the row. */
const standsFor = (row: string): string =>
  `${row}.enterprise_id is not null and ${row}.outcome in ('NEW', 'UPDATE', 'UNCHANGED')`;

/** Who wrote a fact of our register last: the verb of the deed. */
const lastVerb = `(select a.verb from audit_event a where a.region_id = d.county_id and a.subject_id = d.enterprise_id
   and a.changes @> jsonb_build_array(jsonb_build_object('field', d.field)) order by a.happened_at desc, a.id desc limit 1)`;

/**
 * Each fact that a row would change, with what the last file of the register said of the same enterprise.
 *
 * Ours was corrected where it is not what the last file said; where that said nothing of it, where somebody else than an
 * import wrote it last. What a person decided of the very same values is settled and is not asked again.
 *
 * Of a file that just came PostgreSQL knows too little to plan by: so what differs is judged once, no line is joined to its
 * own table, and the last file is asked by the enterprise, where an order of its lines would have it walked from the first.
 */
const comparing = `
  with differing as (
    select r.id, r.county_id, r.enterprise_id, c.at, c.value ->> 'field' as field, c.value ->> 'before' as ours, c.value ->> 'after' as new,
           last.facts ->> (c.value ->> 'field') as last,
           coalesce(last.decision = 'KEEP_OURS' and last.differing @> jsonb_build_array(jsonb_build_object('field', c.value -> 'field', 'ours', c.value -> 'before', 'new', c.value -> 'after')), false) as is_settled
      from enterprise_import_row r
      cross join lateral jsonb_array_elements(r.changes) with ordinality c (value, at)
      left join lateral (select p.facts, p.decision, p.differing from enterprise_import_row p
                          where p.region_id = r.region_id and p.import_id = :previous and p.county_id = r.county_id and p.enterprise_id = r.enterprise_id and ${standsFor('p')}
                          order by p.line + 0 limit 1) last on true
     where r.region_id = :region and r.import_id = :import and r.line between :first and :last and (:lines is null or r.line = any(:lines)) and r.outcome = 'UPDATE'
  ), judged as (
    select d.*, case when d.last is not null then d.ours is distinct from d.last else d.ours is not null and coalesce(${lastVerb}, '') <> 'importEnterprise' end as is_corrected from differing d
  ), grouped as materialized (
    select j.id, bool_and(j.is_settled) as is_settled, bool_or(j.is_corrected and not j.is_settled) as is_corrected,
           jsonb_agg(jsonb_build_object('field', j.field, 'last', j.last, 'ours', j.ours, 'new', j.new, 'isCorrected', j.is_corrected, 'isSettled', j.is_settled) order by j.at) as fields
      from judged j group by j.id
  )
  update enterprise_import_row r
     set (differing, decision, difference) = (
       select coalesce(g.fields, '[]'), case when g.is_settled then 'KEEP_OURS' end,
              case r.outcome when 'NEW' then 'NEW' when 'UNCHANGED' then 'SAME'
                when 'UPDATE' then case when g.is_settled then 'SAME' when g.is_corrected then 'CORRECTED' else 'CHANGED' end end
         from (select 1) one left join grouped g on g.id = r.id)
   where r.region_id = :region and r.import_id = :import and r.line between :first and :last and (:lines is null or r.line = any(:lines)) and r.outcome <> 'GONE'`;

/** Holds the lines of a file against the register and the last file: in the database, whatever their number. */
export async function compareLines(
  work: Pick<Work, 'em'>,
  run: Compared,
  { first, last }: { first: number; last: number },
): Promise<void> {
  await work.em.execute(...named(comparing, { ...keysOf(run), first, last, lines: null }));
}

/** The same for single lines that a person corrected; what they name by now is no longer gone. */
export async function compareAnew(work: Pick<Work, 'em'>, run: Compared, lines: readonly number[]): Promise<void> {
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  await work.em.execute(...named(comparing, { ...keysOf(run), first, last, lines: `{${lines.join()}}` }));
  await work.em.execute(
    `delete from enterprise_import_row g where g.region_id = ? and g.import_id = ? and g.outcome = 'GONE'
        and exists (select from enterprise_import_row n where n.region_id = g.region_id and n.import_id = g.import_id and n.outcome <> 'GONE' and n.enterprise_id = g.enterprise_id)`,
    [run.regionId, run.id],
  );
}

/**
 * What no row of the file may say for an enterprise of the last one to be gone, be it a row that could not be read.
 *
 * Each is looked up in one table made once: of a file that just came PostgreSQL knows too little to join it, and would walk
 * all its rows for each enterprise.
 */
const isNamed = [
  ['e.id', 'enterprise_id'],
  ['p.credit_code', 'credit_code'],
  ['p.name', 'name'],
  ['e.name', 'name'],
]
  .map(
    ([ours, theirs]) =>
      `and coalesce(${ours} not in (select n.${theirs} from enterprise_import_row n where n.region_id = :region and n.import_id = :import and n.${theirs} is not null), true)`,
  )
  .join('\n     ');

const finding = `
  insert into enterprise_import_row (region_id, import_id, id, line, outcome, is_applied, name, credit_code, county_id, candidates, cells, problems, changes, enterprise_id, facts, difference)
  select :region, :import, gen_random_uuid(), :last + row_number() over (order by g.line), 'GONE', false, g.name, g.credit_code, g.county_id, '{}', g.cells, '[]', '[]', g.enterprise_id, g.facts, 'GONE'
    from (select distinct on (e.region_id, e.id) p.line, e.name, e.credit_code, e.region_id as county_id, p.cells, e.id as enterprise_id, p.facts
            from enterprise_import_row p
            left join enterprise_merge m on m.region_id = p.county_id and m.enterprise_id = p.enterprise_id and m.undone_at is null
            join enterprise e on e.region_id = p.county_id and e.id = coalesce(m.standing_id, p.enterprise_id)
           where p.region_id = :region and p.import_id = :previous and ${standsFor('p')} and (p.outcome <> 'NEW' or p.is_applied) and e.status not in ('CLOSED', 'MERGED')
     ${isNamed}
           order by e.region_id, e.id, p.line) g`;

/**
 * Adds a row for each enterprise of the last file that this one no longer names, behind the lines of the file.
 *
 * They are told and nothing more: a row of a register that is missing closes no enterprise.
 */
export async function findGone(work: Pick<Work, 'em'>, run: Compared, last: number): Promise<void> {
  if (run.previousId == null) return;
  await work.em.execute(...named(finding, { ...keysOf(run), last }));
}

const keysOf = ({ regionId, id, previousId = null }: Compared) => ({
  region: regionId,
  import: id,
  previous: previousId,
});

/** A statement with named values in the order in which it asks for them. */
function named(text: string, values: Readonly<Record<string, unknown>>): [string, unknown[]] {
  const asked: unknown[] = [];
  const types: Readonly<Record<string, string>> = { previous: 'uuid', import: 'uuid', lines: 'int[]' };
  const sql = text.replaceAll(/(?<!:):([a-z]+)\b/g, (_all, name: string) => {
    asked.push(values[name]);
    return `?::${types[name] ?? 'int'}`;
  });
  return [sql, asked];
}
