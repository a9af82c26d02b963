import type { Module } from '../../platform/module.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import * as resolvers from './opinion-form.resolver.ts';
import { moreFormFields, opinionFormRows } from './opinion-form.rows.ts';

export { FormState } from './form-state.ts';
export { isFormIssued, issueForm } from './form-record.ts';

export const opinions: Module = {
  name: 'opinions',
  entities: [OpinionForm],
  resolvers: Object.values(resolvers),
  rows: opinionFormRows,
  moreFields: moreFormFields,
};
