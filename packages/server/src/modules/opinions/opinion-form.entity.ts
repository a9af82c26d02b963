import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import type { Answer } from './form-answers.ts';
import { FormChannel, FormState } from './form-state.ts';

const OpinionFormSchema = defineEntity({
  name: 'OpinionForm',
  tableName: 'opinion_form',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    visit: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'visit_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('visit_id')
        .nullable(),
    campaignRegionId: p.integer().nullable(),
    campaignId: p.uuid().nullable(),
    templateRegionId: p.integer().nullable(),
    templateVersionId: p.uuid().nullable(),
    serialNo: p.text(),
    state: p.enum(() => FormState),
    issuedOn: p.date(),
    dueOn: p.date().nullable(),
    returnedOn: p.date().nullable(),
    channel: p.enum(() => FormChannel).nullable(),
    answers: p.json<Answer[]>().nullable(),
    transcribedByName: p.text().nullable(),
    processedOn: p.date().nullable(),
    processedByName: p.text().nullable(),
    outcome: p.text().nullable(),
    reason: p.text().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'serialNo'] }],
  indexes: [
    { properties: ['regionId', 'issuedOn', 'id'] },
    // The region stands in them so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'issuedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'issuedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'enterprise'] },
    { properties: ['regionId', 'visit'] },
    { properties: ['campaignId', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('opinion_form'),
});
/**
 * An opinion form handed out to an enterprise, by its serial number: out, back, declined, run out, or dealt with.
 *
 * The template mostly stands above the form's own region, so no key of the tenant leads to its version. Answers carry
 * the words of their questions, and stay readable whatever becomes of the template.
 */
export class OpinionForm extends OpinionFormSchema.class {}
OpinionFormSchema.setClass(OpinionForm);
