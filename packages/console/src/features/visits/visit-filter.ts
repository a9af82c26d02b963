import type { VisitFilter } from '@lianxi/schema/operations';
import { day, flag, oneOf, someOf, text, type StateOf } from '../../shared/filters/useQueryState.ts';
import { visitConfirmers, visitOutcomes, visitStates } from './visit-words.ts';

/** How the search form stands in the address: `?q=宏远&state=RECORDED&mine=yes`. */
export const filterCodecs = {
  q: text,
  campaign: text,
  /** Set by a link from one enterprise; the form shows it as a condition to be taken away. */
  enterprise: text,
  state: someOf(visitStates),
  outcome: someOf(visitOutcomes),
  by: oneOf(visitConfirmers),
  from: day,
  to: day,
  mine: flag,
};
export type FilterState = StateOf<typeof filterCodecs>;

/** The order stands apart from the filters: clearing these leaves it. */
export const orderCodecs = { order: oneOf(['LISTED_ON_ASC', 'LISTED_ON_DESC'] as const) };

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = (state: FilterState): VisitFilter => ({
  search: state.q || null,
  campaignId: state.campaign || null,
  enterpriseId: state.enterprise || null,
  state: state.state.length > 0 ? state.state : null,
  outcome: state.outcome.length > 0 ? state.outcome : null,
  confirmedBy: state.by,
  from: state.from || null,
  to: state.to || null,
  isMine: state.mine || null,
});
