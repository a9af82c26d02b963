import type { PersonFilter, PersonKind, PersonOrder } from '@lianxi/schema/operations';
import { oneOf, text, type StateOf } from '../../shared/filters/useQueryState.ts';

export const personKinds = ['BUSINESSPERSON', 'STAFF'] as const satisfies readonly PersonKind[];
const personOrders = [
  'NAME_ASC',
  'NAME_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
] as const satisfies readonly PersonOrder[];

/** How the search stands in the address: `?q=lzm&kind=BUSINESSPERSON`. */
export const personCodecs = { q: text, kind: oneOf(personKinds) };
export type PersonSearchState = StateOf<typeof personCodecs>;
export const personOrderCodecs = { order: oneOf(personOrders) };

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = ({ q, kind }: PersonSearchState): PersonFilter => ({ search: q || null, kind });
