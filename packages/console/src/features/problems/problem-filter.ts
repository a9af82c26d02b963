import type { FormState, ProblemState } from '@lianxi/schema/operations';
import { someOf, text, yesOrNo, type Codec } from '../../shared/filters/useQueryState.ts';
import { formStates, problemStates } from './problem-words.ts';

/** Lists of this feature are searched alike: by words, campaign, state, and from the page of one enterprise. */
export interface FilterState<State extends string> {
  q: string;
  campaign: string;
  /** Set by a link from one enterprise; the form shows it as a condition to be taken away. */
  enterprise: string;
  state: State[];
  /** Whether a problem has a number on the appeals platform. */
  appeal: boolean | null;
}

const codecsOf = <State extends string>(state: Codec<State[]>, appeal: Codec<boolean | null>) => ({
  q: text,
  campaign: text,
  enterprise: text,
  state,
  appeal,
});

/** Forms have nothing to do with the platform. */
const notAsked: Codec<boolean | null> = { read: () => null, write: () => null };

/** How the search forms stand in the address: `?q=积水&state=COLLECTED`. */
export const problemCodecs = codecsOf<ProblemState>(someOf(problemStates), yesOrNo);
export const formCodecs = codecsOf<FormState>(someOf(formStates), notAsked);

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = <State extends string>({ q, campaign, enterprise, state }: FilterState<State>) => ({
  search: q || null,
  campaignId: campaign || null,
  enterpriseId: enterprise || null,
  state: state.length > 0 ? state : null,
});
