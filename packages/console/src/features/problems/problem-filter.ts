import type { FormState, ProblemCategory, ProblemState } from '@lianxi/schema/operations';
import { someOf, text, yesOrNo, type Codec } from '../../shared/filters/useQueryState.ts';
import { problemCategories } from '../../shared/problem/problem-categories.ts';
import { formStates, problemStates } from './problem-words.ts';

/** Lists of this feature are searched alike: by words, campaign, state, and from the page of one enterprise. */
export interface FilterState<State extends string> {
  q: string;
  campaign: string;
  /** Set by a link from one enterprise; the form shows it as a condition to be taken away. */
  enterprise: string;
  state: State[];
}

/** Problems are narrowed by what they are about, and by whether the appeals platform has them, as well. */
interface ProblemFilterState extends FilterState<ProblemState> {
  category: ProblemCategory[];
  appeal: boolean | null;
}

const codecsOf = <State extends string>(state: Codec<State[]>) => ({
  q: text,
  campaign: text,
  enterprise: text,
  state,
});

/** How the search forms stand in the address: `?q=积水&state=COLLECTED`. */
export const problemCodecs = {
  ...codecsOf<ProblemState>(someOf(problemStates)),
  category: someOf(problemCategories),
  appeal: yesOrNo,
};
export const formCodecs = codecsOf<FormState>(someOf(formStates));

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = <State extends string>({ q, campaign, enterprise, state }: FilterState<State>) => ({
  search: q || null,
  campaignId: campaign || null,
  enterpriseId: enterprise || null,
  state: state.length > 0 ? state : null,
});

/** The same of the list of problems. */
export const problemFilterInput = (state: ProblemFilterState) => ({
  ...filterInput(state),
  category: state.category.length > 0 ? state.category : null,
  isAppeal: state.appeal,
});
