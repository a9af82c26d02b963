import type { LiaisonRegisterFilter } from '@lianxi/schema/operations';
import { day, text, yesOrNo } from '../../shared/filters/useQueryState.ts';

/** How the search stands in the address: `?q=宏远&gaps=yes&officer=ofc_1`. */
export const liaisonCodecs = { q: text, gaps: yesOrNo, officer: text };
export interface LiaisonSearchState {
  q: string;
  /** Only those without a liaison person, only those with one, or all. */
  gaps: boolean | null;
  officer: string;
}
/** The day of the register; today where the address has none. */
export const asOfCodecs = { asOf: day };

export const noFilter = (): LiaisonSearchState => ({ q: '', gaps: null, officer: '' });

export const conditionCount = ({ q, gaps, officer }: LiaisonSearchState): number =>
  [q.trim() !== '', gaps !== null, officer !== ''].filter(Boolean).length;

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = ({ q, gaps, officer }: LiaisonSearchState): LiaisonRegisterFilter => ({
  search: q.trim() || null,
  isGap: gaps,
  officerId: officer || null,
});
