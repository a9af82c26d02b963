import type { EntityManager, EventSubscriber, FlushEventArgs } from '@mikro-orm/postgresql';
import { Enterprise } from './enterprise.entity.ts';
import { searchWordsOf, type SearchedFacts } from './search-words.ts';

type Row = readonly [regionId: number, word: string, enterpriseId: string];

const searchedNames = ['name', 'shortName', 'formerNames', 'creditCode'] as const;

/**
 * Keeps the words of every enterprise that a flush writes, in the same transaction: whoever writes an enterprise, by
 * hand, by import or by a merge, need not think of them.
 */
export const keepSearchWords: EventSubscriber = {
  async afterFlush({ em, uow }: FlushEventArgs) {
    const added: Row[] = [];
    const gone: Row[] = [];
    for (const { entity, payload, originalEntity } of uow.getChangeSets()) {
      if (!(entity instanceof Enterprise) || !searchedNames.some((name) => name in payload)) continue;
      const { regionId, id } = entity;
      const words = searchWordsOf(factsOf(entity));
      added.push(...words.map((word): Row => [regionId, word, id]));
      if (originalEntity === undefined) continue;
      const now = new Set(words);
      // The facts are the columns that were loaded; a name that is no longer a former one was the present one.
      const before = searchWordsOf({ ...factsOf(originalEntity as Named), formerNames: [] });
      gone.push(...before.filter((word) => !now.has(word)).map((word): Row => [regionId, word, id]));
    }
    // The ORM was made for PostgreSQL; its events do not say so.
    const sql = em as EntityManager;
    if (gone.length > 0) await sql.execute(removing, [JSON.stringify(gone)]);
    if (added.length > 0) await sql.execute(adding, [JSON.stringify(added)]);
  },
};

type Named = Pick<Enterprise, (typeof searchedNames)[number]>;

const factsOf = ({ name, shortName, formerNames, creditCode }: Named): SearchedFacts => ({
  name,
  shortName: shortName ?? null,
  formerNames,
  creditCode: creditCode ?? null,
});

const given = `select (r->>0)::int as region_id, r->>1 as word, (r->>2)::uuid as enterprise_id from json_array_elements(?::json) r`;
const adding = `insert into enterprise_search_word (region_id, word, enterprise_id) ${given} on conflict do nothing`;
const removing = `delete from enterprise_search_word w using (${given}) g
  where w.region_id = g.region_id and w.word = g.word and w.enterprise_id = g.enterprise_id`;
