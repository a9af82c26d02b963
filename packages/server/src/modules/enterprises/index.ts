import type { Module } from '../../platform/module.ts';
import { Enterprise, EnterpriseGroup, StatusSpan } from './enterprise.entity.ts';
import * as resolvers from './enterprise.resolver.ts';
import { enterpriseRows } from './enterprise.rows.ts';

export { EnterpriseSource, EnterpriseStatus } from './enterprise-states.ts';
export { Enterprise } from './enterprise.entity.ts';
export {
  addEnterprise,
  amendEnterprise,
  changeEnterpriseStatus,
  defineEnterpriseGroup,
  groupsAt,
  registerEnterprise,
  type EnterpriseFactsInput,
} from './enterprise.service.ts';
export { sectionOf } from './enterprise-enums.ts';
export { EnterpriseType, FieldChange } from './enterprise.type.ts';
export { nameKey } from './name-key.ts';
export { dayBefore } from './status-span.ts';

export const enterprises: Module = {
  name: 'enterprises',
  entities: [Enterprise, EnterpriseGroup, StatusSpan],
  resolvers: Object.values(resolvers),
  rows: enterpriseRows,
};
