import type { Tier, VisitDutyFilter, VisitDutyLevel, VisitDutyState } from '@lianxi/schema/operations';
import { day, oneOf, someOf, text, yesOrNo, type StateOf } from '../../shared/filters/useQueryState.ts';

const dutyStates: readonly VisitDutyState[] = ['OVERDUE', 'DUE', 'ON_TIME'];
export const tiers: readonly Tier[] = ['KEY', 'ORDINARY'];

/** How the search stands in the address: `?state=OVERDUE,DUE&tier=KEY&officer=ofc_1`. */
export const dutyCodecs = {
  q: text,
  state: someOf(dutyStates),
  tier: oneOf(tiers),
  officer: text,
  planned: yesOrNo,
};
export type DutySearchState = StateOf<typeof dutyCodecs>;

const levels: readonly VisitDutyLevel[] = ['COUNTY', 'CITY'];
/** Whose duty is looked at, and on which day; the county's of today where the address says nothing. */
export const dutyPlaceCodecs = { duty: oneOf(levels), asOf: day };

/** The filter as the API wants it; what is not asked is null. */
export const dutyFilter = ({ q, state, tier, officer, planned }: DutySearchState): VisitDutyFilter => ({
  search: q || null,
  state: state.length > 0 ? state : null,
  tier,
  officerId: officer || null,
  isPlanned: planned,
});
