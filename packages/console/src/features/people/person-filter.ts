import type { PersonFilter, PersonKind, PersonOrder } from '@lianxi/schema/operations';
import { oneOf, text } from '../../shared/filters/useQueryState.ts';

export const personKinds = ['BUSINESSPERSON', 'STAFF'] as const satisfies readonly PersonKind[];
const personOrders = [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
] as const satisfies readonly PersonOrder[];

/** How the search stands in the address: `?q=lzm&kind=BUSINESSPERSON`. */
export const personCodecs = { q: text, kind: oneOf(personKinds) };
export interface PersonSearchState {
  q: string;
  kind: PersonKind | null;
}
export const personOrderCodecs = { order: oneOf(personOrders) };

export const noFilter = (): PersonSearchState => ({ q: '', kind: null });

export const conditionCount = ({ q, kind }: PersonSearchState): number =>
  [q.trim() !== '', kind !== null].filter(Boolean).length;

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = ({ q, kind }: PersonSearchState): PersonFilter => ({ search: q.trim() || null, kind });
