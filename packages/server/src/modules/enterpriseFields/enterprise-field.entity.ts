import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, inScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { EnterpriseFieldKind, type FieldChoice } from './field-kind.ts';

const EnterpriseFieldSchema = defineEntity({
  name: 'EnterpriseField',
  tableName: 'enterprise_field',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    name: p.text(),
    englishName: p.text().nullable(),
    kind: p.enum(() => EnterpriseFieldKind),
    purpose: p.text(),
    unit: p.text().nullable(),
    lowest: p.decimal().columnType('numeric(16,4)').nullable(),
    highest: p.decimal().columnType('numeric(16,4)').nullable(),
    choices: p.json<FieldChoice[]>(),
    isRetired: p.boolean().$type<Opt<boolean>>().default(false),
    definedByName: p.text(),
    definedAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'name'] }],
  // Written as PostgreSQL prints them back, or each schema diff would make them anew.
  checks: [
    { name: 'enterprise_field_purpose', expression: `length(purpose) >= 4` },
    {
      name: 'enterprise_field_number',
      expression: `kind = 'NUMBER'::text OR unit IS NULL AND lowest IS NULL AND highest IS NULL`,
    },
    { name: 'enterprise_field_bounds', expression: `lowest <= highest` },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('enterprise_field'), flowsDown('enterprise_field')],
});
/**
 * A field that an office adds to the enterprises of its region and of all below it, with what it is for.
 *
 * Those below read the definition and fill it in; they never change it. It is taken out of use rather than deleted, and
 * its values stay for the day on which it is used again.
 */
export class EnterpriseField extends EnterpriseFieldSchema.class {}
EnterpriseFieldSchema.setClass(EnterpriseField);

const EnterpriseFieldValueSchema = defineEntity({
  name: 'EnterpriseFieldValue',
  tableName: 'enterprise_field_value',
  properties: {
    ...tenantKey,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    fieldRegionId: p.integer(),
    fieldId: p.uuid(),
    kind: p.enum(() => EnterpriseFieldKind),
    text: p.text().nullable(),
    number: p.decimal().columnType('numeric(16,4)').nullable(),
    day: p.date().nullable(),
    isYes: p.boolean().nullable(),
    chosen: p.array().$type<string[]>().columnType('text[]').nullable(),
    filledByName: p.text(),
    filledAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'fieldId'] }],
  uniques: [{ properties: ['regionId', 'enterprise', 'fieldRegionId', 'fieldId'] }],
  // Written as PostgreSQL prints them back, or each schema diff would make them anew.
  checks: [
    { name: 'enterprise_field_value_text', expression: `text IS NULL OR kind = 'TEXT'::text AND length(text) <= 1000` },
    { name: 'enterprise_field_value_number', expression: `number IS NULL OR kind = 'NUMBER'::text` },
    { name: 'enterprise_field_value_day', expression: `day IS NULL OR kind = 'DAY'::text` },
    { name: 'enterprise_field_value_yes', expression: `is_yes IS NULL OR kind = 'YES_NO'::text` },
    {
      name: 'enterprise_field_value_chosen',
      expression: `chosen IS NULL OR kind = 'CHOICES'::text AND cardinality(chosen) > 0 OR kind = 'CHOICE'::text AND cardinality(chosen) = 1`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('enterprise_field_value'),
});
/**
 * What an enterprise has in one field that an office added; all of it null where it was taken away again.
 *
 * The field mostly stands above the county, so no key of the tenant leads to it. The kind stands here as well, and the
 * database lets a value be of no other.
 */
export class EnterpriseFieldValue extends EnterpriseFieldValueSchema.class {}
EnterpriseFieldValueSchema.setClass(EnterpriseFieldValue);
