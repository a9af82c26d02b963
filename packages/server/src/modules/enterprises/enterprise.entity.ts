import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope, flowsDown } from '../../platform/rls.ts';
import { ancestorKeys, oneAtATime, tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { EnterpriseSource, EnterpriseStatus } from './enterprise-states.ts';

const EnterpriseSchema = defineEntity({
  name: 'Enterprise',
  tableName: 'enterprise',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    madeInRegionId: p.integer(),
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    name: p.text(),
    nameKey: p.text(),
    shortName: p.text().nullable(),
    formerNames: p.array().$type<Opt<string[]>>().columnType('text[]').defaultRaw(`'{}'::text[]`),
    creditCode: p.text().nullable(),
    status: p.enum(() => EnterpriseStatus),
    enterpriseType: p.text().nullable(),
    industry: p.text().nullable(),
    capitalText: p.text().nullable(),
    capitalAmount: p.decimal().columnType('numeric(24,6)').nullable(),
    capitalCurrency: p.text().nullable(),
    groupCodes: p.array().$type<string[]>().columnType('text[]'),
    address: p.text().nullable(),
    businessScope: p.text().nullable(),
    registeredOn: p.date().nullable(),
    source: p.enum(() => EnterpriseSource),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    {
      name: 'enterprise_region_name',
      expression:
        'create index "enterprise_region_name" on "enterprise" ("region_id", "name" collate "zh-x-icu", "id")',
    },
    {
      name: 'enterprise_city_name',
      expression: 'create index "enterprise_city_name" on "enterprise" ("city_id", "name" collate "zh-x-icu", "id")',
    },
    {
      name: 'enterprise_province_name',
      expression:
        'create index "enterprise_province_name" on "enterprise" ("province_id", "name" collate "zh-x-icu", "id")',
    },
    { properties: ['regionId', 'updatedAt', 'id'] },
    // The region stands in these so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'updatedAt', 'id', 'regionId'] },
    { properties: ['provinceId', 'creditCode'] },
    { properties: ['provinceId', 'nameKey', 'regionId'] },
  ],
  uniques: [
    // A merged record keeps its code for its history, and the record that stands for it may have the same.
    {
      name: 'enterprise_region_id_credit_code_unique',
      properties: ['regionId', 'creditCode'],
      where: `"status" <> 'MERGED'`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('enterprise'),
});
/**
 * One enterprise in the register of the county where it is.
 *
 * `madeInRegionId` keeps the region that first wrote it, so that figures can be shown as they were before a reform.
 * A fact that is not known is null, never an empty text; the capital's original words are kept beside the amount.
 * `formerNames` are the names it bore before, the latest last: whoever knows one of them finds it.
 */
export class Enterprise extends EnterpriseSchema.class {}
EnterpriseSchema.setClass(Enterprise);

const EnterpriseGroupSchema = defineEntity({
  name: 'EnterpriseGroup',
  tableName: 'enterprise_group',
  properties: { ...tenantKey, code: p.text(), name: p.text() },
  uniques: [{ properties: ['regionId', 'code'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('enterprise_group'), flowsDown('enterprise_group')],
});
/** A group of enterprises that an office keeps in touch with: a configured value that flows down to its subordinates. */
export class EnterpriseGroup extends EnterpriseGroupSchema.class {}
EnterpriseGroupSchema.setClass(EnterpriseGroup);

const StatusSpanSchema = defineEntity({
  name: 'StatusSpan',
  tableName: 'enterprise_status_span',
  properties: {
    ...tenantKey,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    status: p.enum(() => EnterpriseStatus),
    fromOn: p.date(),
    toOn: p.date().nullable(),
  },
  indexes: [{ properties: ['regionId', 'enterprise', 'fromOn'] }],
  checks: oneAtATime('enterprise_status_span', 'enterprise_id'),
  rowLevelSecurity: 'force',
  policies: inScope('enterprise_status_span'),
});
/** Which status an enterprise had from a day to a day: registers as of a date are read from these, without gap or overlap. */
export class StatusSpan extends StatusSpanSchema.class {}
StatusSpanSchema.setClass(StatusSpan);
