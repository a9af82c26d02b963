import type { Jurisdictions } from '../../platform/actor.ts';
import { shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment } from '../../platform/select/like.ts';
import { afterAll, beginningsOf, shapeOfSearch, termsOf } from './search-words.ts';

type Searched = { search?: string | null } | null | undefined;

/** What was typed into the search of a list, and how it becomes a parameter. */
interface Typed {
  now: string | null | undefined;
  arg: (pick: (search: string | null | undefined) => unknown, type: string) => string;
}

/** What was typed into the filter of a list, whose `arg` makes parameters of its arguments. */
export const typedIn = <A extends { filter?: Searched }>(
  now: Searched,
  arg: (pick: (args: A) => unknown, type: string) => string,
): Typed => ({ now: now?.search, arg: (pick, type) => arg(({ filter }) => pick(filter?.search), type) });

/** What decides the text of a list that is searched by `bearsName`, besides its variables. */
export const shapeOfSearched = (regions: Jurisdictions, filter: Searched): string =>
  `${shapeOfRegions(regions)}|${shapeOfSearch(filter?.search)}`;

/**
 * Whether the enterprise of a row bears all that was typed: a fragment of one of its names, how it sounds, the initials
 * of that, or an end of its credit code, as in the list of enterprises.
 *
 * `row` has the enterprise's key in `region_id` and `column`. Phones are not looked for: who may find people by them is
 * asked where people are listed.
 */
export function bearsName(row: string, { now, arg }: Typed, column = 'enterprise_id'): string {
  const conditions = termsOf(now).map(({ isPlainText }, i) => {
    if (!isPlainText) return `(${row}.region_id,${row}.${column}) in (${wordsSql(i, arg)})`;
    const fragment = arg((search) => likeFragment(termsOf(search)[i]?.word), 'text');
    return `exists (select from enterprise e where e.region_id=${row}.region_id and e.id=${row}.${column} and (e.name like ${fragment} or e.short_name like ${fragment}))`;
  });
  return conditions.length === 0 ? 'true' : `(${conditions.join(' and ')})`;
}

/** The keys of those with a word that begins with the i-th piece, or a credit code that ends with it. */
function wordsSql(i: number, arg: Typed['arg']): string {
  const beginnings = (search: string | null | undefined): [string, string] => {
    const term = termsOf(search)[i];
    return term ? beginningsOf(term) : ['', ''];
  };
  return ([0, 1] as const)
    .map((way) => {
      const from = arg((search) => beginnings(search)[way], 'text');
      const to = arg((search) => afterAll(beginnings(search)[way]), 'text');
      const isOther = way === 0 ? '' : ` and ${arg((search) => new Set(beginnings(search)).size > 1, 'boolean')}`;
      return `select w.region_id,w.enterprise_id from enterprise_search_word w where w.word>=${from} and w.word<${to}${isOther}`;
    })
    .join(' union all ');
}
