import type { LiaisonRegisterFilter } from '@lianxi/schema/operations';
import { day, text, yesOrNo, type StateOf } from '../../shared/filters/useQueryState.ts';

/** How the search stands in the address: `?q=宏远&gaps=yes&officer=ofc_1`. */
export const liaisonCodecs = {
  q: text,
  /** Only those without a liaison person, only those with one, or all. */
  gaps: yesOrNo,
  officer: text,
  /** Only gaps of which it is not known since when, or whose they are. */
  undated: yesOrNo,
};
export type LiaisonSearchState = StateOf<typeof liaisonCodecs>;
/** The day of the register; today where the address has none. */
export const asOfCodecs = { asOf: day };

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = ({ q, gaps, officer, undated }: LiaisonSearchState): LiaisonRegisterFilter => ({
  search: q || null,
  isGap: gaps,
  officerId: officer || null,
  isUndated: undated,
});
