import type { EnterpriseFilter } from '@lianxi/schema/operations';
import { day, oneOf, someOf, text, yesOrNo, type StateOf } from '../../shared/filters/useQueryState.ts';
import { fileStates } from '../../shared/enterprise/file-states.ts';
import { ownCriteria, ownFilter } from './own-filter.ts';
import { enterpriseOrders, enterpriseStatuses, industries } from './enterprise-words.ts';

/** How the search form stands in the address: `?q=宏远&status=ACTIVE&code=no`. */
export const filterCodecs = {
  q: text,
  status: someOf(enterpriseStatuses),
  industry: someOf(industries),
  file: someOf(fileStates),
  group: text,
  code: yesOrNo,
  from: day,
  to: day,
  own: ownCriteria,
};
export type FilterState = StateOf<typeof filterCodecs>;

/** The order stands apart from the filters: clearing these leaves it. */
export const orderCodecs = { order: oneOf(enterpriseOrders) };

/** The filter as the API wants it; what is not asked is null. */
export const filterInput = (state: FilterState): EnterpriseFilter => ({
  search: state.q || null,
  status: state.status.length > 0 ? state.status : null,
  industry: state.industry.length > 0 ? state.industry : null,
  fileState: state.file.length > 0 ? state.file : null,
  groupCode: state.group || null,
  hasCreditCode: state.code,
  registeredFrom: state.from || null,
  registeredTo: state.to || null,
  ownFields: state.own.length > 0 ? state.own.map(ownFilter) : null,
});
