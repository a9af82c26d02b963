import { nameKey } from '../enterprises/index.ts';
import type { CountyFinding } from './county-finder.ts';
import type { KnownEnterprise, KnownEnterprises } from './row-judge.ts';
import type { RowReading } from './row-facts.ts';

/** Which enterprise of the register a row speaks of, or why that cannot be said. */
export type EnterpriseMatch =
  | { kind: 'FOUND'; enterprise: KnownEnterprise }
  /** One of a name that is nearly the same: a hint for a person, and no proof. */
  | { kind: 'ALIKE'; enterprise: KnownEnterprise }
  | { kind: 'SEVERAL_COUNTIES'; candidates: number[] }
  | { kind: 'NAMESAKES' }
  | { kind: 'FOREIGN' }
  | { kind: 'NONE' };

/** Where the row lies as far as its address and columns say, and the county that a person gave it. */
interface Where {
  place: CountyFinding;
  settledIn: number | null;
}

/** Full width and spaces make no other name. */
const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '');

/**
 * Finds the enterprises of rows among those of the register: by credit code, else by name. The place of a row, or the
 * county that a person gave it, tells namesakes of several counties apart.
 */
export function makeEnterpriseMatcher(known: KnownEnterprises): (row: RowReading, where: Where) => EnterpriseMatch {
  const all = [...known.byName.values()].flat();
  const byPlainName = Map.groupBy(all, ({ name }) => plain(name));
  const byKey = Map.groupBy(all, ({ name }) => nameKey(name));
  return ({ facts: { name, creditCode } }, where) => {
    const coded = creditCode === null ? [] : (known.byCode.get(creditCode) ?? []);
    const proven = coded.length > 0 ? coded : (byPlainName.get(plain(name)) ?? []);
    const left = narrowed(proven.length > 0 ? proven : (byKey.get(nameKey(name)) ?? []), where);
    const [first] = left;
    if (!first) return { kind: where.place.kind === 'FOREIGN' ? 'FOREIGN' : 'NONE' };
    if (left.length === 1) return { kind: proven.length > 0 ? 'FOUND' : 'ALIKE', enterprise: first };
    const candidates = [...new Set(left.map(({ regionId }) => regionId))];
    return candidates.length > 1 ? { kind: 'SEVERAL_COUNTIES', candidates } : { kind: 'NAMESAKES' };
  };
}

function narrowed(some: readonly KnownEnterprise[], { place, settledIn }: Where): readonly KnownEnterprise[] {
  const placedIn = place.kind === 'FOUND' ? place.regionId : null;
  const here = [settledIn, placedIn].map((county) => some.filter(({ regionId }) => regionId === county));
  return here.find((one) => one.length > 0) ?? some;
}
