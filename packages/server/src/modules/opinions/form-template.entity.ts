import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, flowsDown, inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import type { QuestionKind } from './form-state.ts';

/** One question as it was published; its key stays the same as long as it means the same. */
export interface Question {
  key: string;
  kind: QuestionKind;
  text: string;
  options: string[];
  isRequired: boolean;
}

const FormTemplateSchema = defineEntity({
  name: 'FormTemplate',
  tableName: 'form_template',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    title: p.text(),
    currentNumber: p.integer(),
    isRetired: p.boolean().$type<Opt<boolean>>().default(false),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'title'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('form_template'), flowsDown('form_template')],
});
/** A questionnaire that a region and all below it hand out; which questions it asks stands in its versions. */
export class FormTemplate extends FormTemplateSchema.class {}
FormTemplateSchema.setClass(FormTemplate);

const FormTemplateVersionSchema = defineEntity({
  name: 'FormTemplateVersion',
  tableName: 'form_template_version',
  properties: {
    ...tenantKey,
    template: () =>
      p
        .manyToOne(FormTemplate)
        .joinColumns('region_id', 'template_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('template_id'),
    number: p.integer(),
    title: p.text(),
    introduction: p.text().nullable(),
    questions: p.json<Question[]>(),
    publishedOn: p.date(),
    publishedByName: p.text(),
  },
  uniques: [{ properties: ['regionId', 'template', 'number'] }],
  rowLevelSecurity: 'force',
  policies: [...appendedInScope('form_template_version'), flowsDown('form_template_version')],
});
/** The questions of a template as published on a day. Never changed: a form that was handed out keeps its version. */
export class FormTemplateVersion extends FormTemplateVersionSchema.class {}
FormTemplateVersionSchema.setClass(FormTemplateVersion);
