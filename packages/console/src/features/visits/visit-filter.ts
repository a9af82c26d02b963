import type { VisitConfirmer, VisitFilter, VisitOutcome, VisitState } from '@lianxi/schema/operations';
import { day, oneOf, someOf, text, yesOrNo } from '../../shared/filters/useQueryState.ts';
import { visitConfirmers, visitOutcomes, visitStates } from './visit-words.ts';

/** How the search form stands in the address: `?q=宏远&state=RECORDED&mine=yes`. */
export const filterCodecs = {
  q: text,
  campaign: text,
  enterprise: text,
  state: someOf(visitStates),
  outcome: someOf(visitOutcomes),
  by: oneOf(visitConfirmers),
  from: day,
  to: day,
  mine: yesOrNo,
};
export interface FilterState {
  q: string;
  campaign: string;
  /** Set by a link from one enterprise; the form shows it as a condition to be taken away. */
  enterprise: string;
  state: VisitState[];
  outcome: VisitOutcome[];
  by: VisitConfirmer | null;
  from: string | null;
  to: string | null;
  mine: boolean | null;
}

/** The order stands apart from the filters: clearing these leaves it. */
export const orderCodecs = { order: oneOf(['LISTED_ON_ASC', 'LISTED_ON_DESC'] as const) };

/** A search form with nothing asked. */
export const noFilter = (): FilterState => ({
  q: '',
  campaign: '',
  enterprise: '',
  state: [],
  outcome: [],
  by: null,
  from: null,
  to: null,
  mine: null,
});

/** How many conditions are set; the two ends of a period count as one. */
export const conditionCount = (state: FilterState): number =>
  [
    state.q.trim() !== '',
    state.campaign !== '',
    state.enterprise !== '',
    state.state.length > 0,
    state.outcome.length > 0,
    state.by !== null,
    state.from !== null || state.to !== null,
    state.mine === true,
  ].filter(Boolean).length;

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = (state: FilterState): VisitFilter => ({
  search: state.q.trim() || null,
  campaignId: state.campaign || null,
  enterpriseId: state.enterprise || null,
  state: state.state.length > 0 ? state.state : null,
  outcome: state.outcome.length > 0 ? state.outcome : null,
  confirmedBy: state.by,
  from: state.from,
  to: state.to,
  isMine: state.mine === true ? true : null,
});
