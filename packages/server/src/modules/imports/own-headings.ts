import { plainHeader } from './columns.ts';
import type { MatchedColumn } from './import.entity.ts';

/** A field that offices added, by the words under which a file may have it. */
export interface OwnHeading {
  id: string;
  names: string[];
}

/** A heading that is the name of a field means it, unless it is the register’s own name of something or meant something before. */
export function withOwnFields(matched: readonly MatchedColumn[], headings: readonly OwnHeading[]): MatchedColumn[] {
  const taken = new Set(matched.flatMap(({ fieldId }) => fieldId ?? []));
  return matched.map((one) => {
    const heading = plainHeader(one.header);
    const forms = [heading, heading.replace(/\([^()]*\)$/, '')];
    const isOurs = one.matchedBy === 'NAME' || one.matchedBy === 'SOURCE' || one.column === 'NAME';
    const means = (form: string) =>
      headings.find(({ id, names }) => !taken.has(id) && names.some((name) => plainHeader(name) === form));
    const own = isOurs ? undefined : (means(forms[0] ?? '') ?? means(forms[1] ?? ''));
    if (!own) return one;
    taken.add(own.id);
    return { ...one, column: 'OWN_FIELD', fieldId: own.id, matchedBy: 'NAME', unit: null };
  });
}
