import type { Module } from '../../platform/module.ts';
import { EnterpriseField, EnterpriseFieldValue } from './enterprise-field.entity.ts';
import * as resolvers from './enterprise-field.resolver.ts';
import { enterpriseFieldRows, moreEnterpriseFields } from './enterprise-field.rows.ts';

export * from './carrying.ts';
export { fieldKey, fieldsAt, idOfField, valuesOf } from './field-lookup.ts';
export { EnterpriseFieldKind, hasChoices } from './field-kind.ts';
export { isSameValue, judgeValue, plainNumber, valueOf, type GivenValue } from './field-value.ts';
export { defineEnterpriseField, retireEnterpriseField } from './enterprise-field.service.ts';
export { changeOf, fillEnterpriseFields, writeValues, type Filled } from './filling.service.ts';
export { EnterpriseField, EnterpriseFieldValue };

export const enterpriseFields: Module = {
  name: 'enterpriseFields',
  entities: [EnterpriseField, EnterpriseFieldValue],
  resolvers: Object.values(resolvers),
  rows: enterpriseFieldRows,
  moreFields: moreEnterpriseFields,
};
