import { searchWordsOf } from './search-words.ts';

/** Runs one SQL statement without parameters and answers its rows. */
type RunSql = (sql: string) => Promise<Record<string, unknown>[]>;

interface Found {
  region_id: number;
  id: string;
  name: string;
  short_name: string | null;
  former_names: string[];
  credit_code: string | null;
}

/** So many enterprises at a time: their words are some thirty times as many. */
const page = 1000;

/** Writes the words of every enterprise that is there, whoever wrote it; repeatable. */
export async function fillSearchWords(run: RunSql): Promise<void> {
  let after = `(-1,'00000000-0000-0000-0000-000000000000'::uuid)`;
  for (;;) {
    // The columns are those that the statement names.
    const found = (await run(
      `select region_id, id, name, short_name, former_names, credit_code from enterprise where (region_id, id) > ${after} order by region_id, id limit ${page}`,
    )) as unknown as Found[];
    const words = found.flatMap((row) =>
      searchWordsOf({
        name: row.name,
        shortName: row.short_name,
        formerNames: row.former_names,
        creditCode: row.credit_code,
      }).map((word) => [row.region_id, word, row.id]),
    );
    await run(
      `insert into enterprise_search_word (region_id, word, enterprise_id)
         select (r->>0)::int, r->>1, (r->>2)::uuid from json_array_elements('${JSON.stringify(words).replaceAll("'", "''")}'::json) r on conflict do nothing`,
    );
    const last = found.at(-1);
    if (!last || found.length < page) return;
    after = `(${last.region_id},'${last.id}'::uuid)`;
  }
}

/** The same for a database from before there were words, which has none at all; else nothing. */
export async function fillSearchWordsOnce(run: RunSql): Promise<void> {
  const [state] = await run(
    'select exists (select from enterprise) and not exists (select from enterprise_search_word) as "isOld"',
  );
  if (state?.['isOld'] === true) await fillSearchWords(run);
}
