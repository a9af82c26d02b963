import { normaliseCreditCode, rangeOf } from '@lianxi/schema';
import type { Run } from '../../platform/select/selection.ts';
import type { Order } from '../../platform/select/connection.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment, likePrefix } from '../../platform/select/like.ts';
import type { FieldAt } from '../../platform/select/rows.ts';
import { namedSql } from '../privacy/index.ts';
import type { EnterpriseListArgs } from './enterprise.inputs.ts';
import { afterAll, beginningsOf, headOf, isSpelt, termsOf, type Term } from './search-words.ts';

export type Arg = (pick: (args: EnterpriseListArgs, run: Run) => unknown, type: string) => string;

interface Searched {
  row: string;
  search: string | null | undefined;
  arg: Arg;
  /** Which of the listed regions the branch stands for; null where it stands for many. */
  place: number | null;
}

/**
 * One condition for each piece of a search: the enterprise has a word that begins with it, or one of its people a phone
 * that ends with it.
 *
 * Words are looked for by a range of their order, which is leakproof: so the index answers, and the wall asks after.
 */
export function searched(at: FieldAt, { row, search, arg, place }: Searched): string[] {
  return termsOf(search).map((term, i) => {
    if (term.isPlainText) {
      const fragment = arg(({ filter }) => likeFragment(termsOf(filter?.search)[i]?.word), 'text');
      return `(${row}.name like ${fragment} or ${row}.short_name like ${fragment})`;
    }
    const found = [...wordsFrom(i, arg, place), ...(term.isOfPhone ? [phonesFrom(at, i, arg)] : [])];
    return `(${row}.region_id,${row}.id) in (${found.join(' union all ')})`;
  });
}

const termAt = (args: EnterpriseListArgs, i: number): Term | undefined => termsOf(args.filter?.search)[i];

function wordsFrom(i: number, arg: Arg, place: number | null): string[] {
  const beginning = (args: EnterpriseListArgs, way: 0 | 1) => {
    const term = termAt(args, i);
    return term ? beginningsOf(term)[way] : '';
  };
  return ([0, 1] as const).map((way) => {
    const from = arg((args) => beginning(args, way), 'text');
    const to = arg((args) => afterAll(beginning(args, way)), 'text');
    // The second way is another one for a credit code alone; else it would answer the same twice.
    const isOther = way === 0 ? '' : ` and ${arg((args) => beginning(args, 0) !== beginning(args, 1), 'boolean')}`;
    return `select w.region_id,w.enterprise_id from enterprise_search_word w where ${[...regionOf('w', arg, place), `w.word>=${from}`, `w.word<${to}${isOther}`].join(' and ')}`;
  });
}

/** The region of a branch, as narrow as it is known: one county by its key, a city or a province by its range. */
function regionOf(row: string, arg: Arg, place: number | null): string[] {
  if (place === null) return [];
  const region = (args: EnterpriseListArgs, { regions }: Run) => listedRegions(regions, args.regionId)[place] ?? 0;
  const bound = (end: 0 | 1) => arg((args, run) => rangeOf(region(args, run))[end], 'int');
  return [`${row}.region_id>=${bound(0)}`, `${row}.region_id<=${bound(1)}`];
}

/**
 * Whose phone ends so, in the regions where the reader knows people by name. The table of people belongs to a module
 * below; its phones stay there, so that erasing somebody leaves nothing to be found.
 */
function phonesFrom(at: FieldAt, i: number, arg: Arg): string {
  const ranges = namedSql(at.selection);
  const digits = arg((args) => termAt(args, i)?.word ?? '', 'text');
  return `select h.region_id,h.enterprise_id from person p join person_role h on h.region_id=p.region_id and h.person_id=p.id
    where p.phone_tail=right(${digits},4) and right(p.phone,length(${digits}))=${digits} and p.region_id<@${ranges} and h.to_on is null`;
}

/** By how well a row fits: the same, beginning so, sounding so from its beginning, then all that was found. */
export function byMatch(arg: Arg): Omit<Order, 'name'> {
  let made: ReturnType<typeof parametersOf> | undefined;
  return {
    type: 'text',
    collation: 'zh-x-icu',
    isDescending: false,
    sql(row) {
      // Made where the order is used: a list that is only counted has none.
      const { whole, code, codeStart, start, isSpelt, head, afterHead } = (made ??= parametersOf(arg));
      const soundsSo = `${isSpelt} and exists (select from enterprise_search_word w where w.region_id=${row}.region_id and w.enterprise_id=${row}.id and w.word>=${head} and w.word<${afterHead})`;
      return `(case when lower(${row}.name)=${whole} or lower(${row}.short_name)=${whole} or ${row}.credit_code=${code} then '0'
        when lower(${row}.name) like ${start} or lower(${row}.short_name) like ${start} or ${row}.credit_code like ${codeStart} then '1'
        when ${soundsSo} then '2' else '3' end||${row}.name)`;
    },
  };
}

function parametersOf(arg: Arg) {
  const typed = ({ filter }: EnterpriseListArgs) => filter?.search?.trim().toLowerCase() ?? '';
  const first = (args: EnterpriseListArgs) => headOf(termAt(args, 0)?.word ?? '');
  return {
    whole: arg(typed, 'text'),
    start: arg((args) => likePrefix(typed(args)), 'text'),
    code: arg((args) => normaliseCreditCode(typed(args)), 'text'),
    codeStart: arg((args) => likePrefix(normaliseCreditCode(typed(args))), 'text'),
    // Names are spelt at their beginning alone; what is typed in characters sounds like nothing, and no row is asked.
    isSpelt: arg((args) => isSpelt(termAt(args, 0)), 'boolean'),
    head: arg(first, 'text'),
    afterHead: arg((args) => afterAll(first(args)), 'text'),
  };
}
