import type { EnterpriseFilter, EnterpriseStatus, Industry } from '@lianxi/schema/operations';
import { day, oneOf, someOf, text, yesOrNo } from '../../shared/filters/useQueryState.ts';
import { enterpriseOrders, enterpriseStatuses, industries } from './enterprise-words.ts';

/** How the search form stands in the address: `?q=宏远&status=ACTIVE&code=no`. */
export const filterCodecs = {
  q: text,
  status: someOf(enterpriseStatuses),
  industry: someOf(industries),
  group: text,
  code: yesOrNo,
  from: day,
  to: day,
};
export interface FilterState {
  q: string;
  status: EnterpriseStatus[];
  industry: Industry[];
  group: string;
  code: boolean | null;
  from: string | null;
  to: string | null;
}

/** The order stands apart from the filters: clearing these leaves it. */
export const orderCodecs = { order: oneOf(enterpriseOrders) };

/** A search form with nothing asked. */
export const noFilter = (): FilterState => ({
  q: '',
  status: [],
  industry: [],
  group: '',
  code: null,
  from: null,
  to: null,
});

/** How many conditions are set; the two ends of a period count as one. */
export const conditionCount = (state: FilterState): number =>
  [
    state.q.trim() !== '',
    state.status.length > 0,
    state.industry.length > 0,
    state.group !== '',
    state.code !== null,
    state.from !== null || state.to !== null,
  ].filter(Boolean).length;

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = (state: FilterState): EnterpriseFilter => ({
  search: state.q.trim() || null,
  status: state.status.length > 0 ? state.status : null,
  industry: state.industry.length > 0 ? state.industry : null,
  groupCode: state.group || null,
  hasCreditCode: state.code,
  registeredFrom: state.from,
  registeredTo: state.to,
});
