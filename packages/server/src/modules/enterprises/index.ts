import type { Module } from '../../platform/module.ts';
import { EnterpriseMerge } from './enterprise-merge.entity.ts';
import { Enterprise, EnterpriseGroup, StatusSpan } from './enterprise.entity.ts';
import { keepSearchWords } from './search-word-keeper.ts';
import { EnterpriseSearchWord } from './search-word.entity.ts';
import { CleanedTextResolver } from './cleaned-text.resolver.ts';
import * as resolvers from './enterprise.resolver.ts';
import { enterpriseRows } from './enterprise.rows.ts';

export { EnterpriseSource, EnterpriseStatus, FileState } from './enterprise-states.ts';
export { Enterprise, EnterpriseMerge };
export * from './standing.ts';
export * from './enterprise.service.ts';
export { Currency, DuplicateReason, Industry, sectionOf } from './enterprise-enums.ts';
export { factNames, writeFacts, type EnterpriseFactsInput } from './enterprise-facts.ts';
export { EnterpriseType, FieldChange } from './enterprise.type.ts';
export { CorrectEnterpriseInput, type OwnFieldFilter } from './enterprise.inputs.ts';
export type { CarriedValue, OwnValue } from './own-value.ts';
export { nameKey } from './name-key.ts';
export { bearsName, shapeOfSearched, typedIn } from './named-enterprise.ts';
export * from './search-word-filling.ts';
export * from './taking-back.ts';
export { dayBefore, openNextSpan } from './status-span.ts';

export const enterprises: Module = {
  name: 'enterprises',
  entities: [Enterprise, EnterpriseGroup, EnterpriseMerge, EnterpriseSearchWord, StatusSpan],
  subscribers: [keepSearchWords],
  resolvers: [...Object.values(resolvers), CleanedTextResolver],
  rows: enterpriseRows,
};
