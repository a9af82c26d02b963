import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import { OpinionKind, OpinionSource, OpinionState } from './opinion-states.ts';

const formBy = (column: string) =>
  p
    .manyToOne(OpinionForm)
    .joinColumns('region_id', column)
    .referencedColumnNames('region_id', 'id')
    .ownColumns(column)
    .nullable();

const OpinionSchema = defineEntity({
  name: 'Opinion',
  tableName: 'opinion',
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
    form: () => formBy('form_id'),
    earlierForm: () => formBy('earlier_form_id'),
    visit: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'visit_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('visit_id')
        .nullable(),
    proposedOn: p.date().nullable(),
    campaignRegionId: p.integer().nullable(),
    campaignId: p.uuid().nullable(),
    serialNo: p.text(),
    kind: p.enum(() => OpinionKind),
    source: p.enum(() => OpinionSource),
    topic: p.text().nullable(),
    text: p.text(),
    receivedOn: p.date(),
    state: p.enum(() => OpinionState),
    reply: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answeredByName: p.text().nullable(),
    recordedByName: p.text(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'serialNo'] }],
  indexes: [
    { properties: ['regionId', 'receivedOn', 'id'] },
    // The region stands in them so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'receivedOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'receivedOn', 'id', 'regionId'] },
    { properties: ['regionId', 'enterprise'] },
    { properties: ['regionId', 'form'] },
    { properties: ['campaignId', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('opinion'),
});
/**
 * What an enterprise says, in its own words: on a form, by its QR, or taken down by the office.
 *
 * It is no problem and counts in no figure of problems; a person makes one of it, and the problem then leads back here.
 */
export class Opinion extends OpinionSchema.class {}
OpinionSchema.setClass(Opinion);
