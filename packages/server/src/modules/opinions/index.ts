import type { Module } from '../../platform/module.ts';
import { FormTemplate, FormTemplateVersion } from './form-template.entity.ts';
import * as templateResolvers from './form-template.resolver.ts';
import { formTemplateRows } from './form-template.rows.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import * as formResolvers from './opinion-form.resolver.ts';
import { moreFormFields, opinionFormRows } from './opinion-form.rows.ts';
import { Opinion } from './opinion.entity.ts';
import * as opinionResolvers from './opinion.resolver.ts';
import { moreOpinionFields, opinionRows } from './opinion.rows.ts';

export { FormState, QuestionKind } from './form-state.ts';
export { publishFormTemplate } from './form-template.service.ts';
export { isFormIssued, issueForm } from './form-record.ts';
export { campaignOf } from './opinion-record.ts';
export { Opinion } from './opinion.entity.ts';
export { returnOwnForm, sayOneself } from './own-words.ts';
export { OpinionForm } from './opinion-form.entity.ts';
export { OpinionKind, OpinionState } from './opinion-states.ts';
export { markConverted, opinionToConvert } from './opinion.service.ts';
export { OpinionFormType } from './opinion-form.type.ts';
export { OpinionType } from './opinion.type.ts';

export const opinions: Module = {
  name: 'opinions',
  entities: [FormTemplate, FormTemplateVersion, OpinionForm, Opinion],
  resolvers: [...Object.values(templateResolvers), ...Object.values(formResolvers), ...Object.values(opinionResolvers)],
  rows: { ...formTemplateRows, ...opinionFormRows, ...opinionRows },
  moreFields: { ...moreFormFields, ...moreOpinionFields },
};
