import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { PersonKind, PersonSource } from './person-kind.ts';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    madeInRegionId: p.integer(),
    name: p.text(),
    initials: p.text(),
    phone: p.text().nullable(),
    phoneTail: p
      .text()
      .$type<Opt<string | null>>()
      .nullable()
      .generated((columns) => `("right"(${columns['phone']}, 4)) stored`),
    linkId: p.uuid().nullable(),
    source: p.enum(() => PersonSource),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    erasedAt: p.datetime(3).nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    {
      name: 'person_region_name',
      expression: 'create index "person_region_name" on "person" ("region_id", "name" collate "zh-x-icu", "id")',
    },
    {
      name: 'person_city_name',
      expression: 'create index "person_city_name" on "person" ("city_id", "name" collate "zh-x-icu", "id")',
    },
    {
      name: 'person_province_name',
      expression: 'create index "person_province_name" on "person" ("province_id", "name" collate "zh-x-icu", "id")',
    },
    { properties: ['regionId', 'updatedAt', 'id'] },
    // The region stands in it so that a count looks at no row: the policy asks for it.
    { properties: ['cityId', 'updatedAt', 'id', 'regionId'] },
    { properties: ['linkId'] },
    // Whose phone ends so: equality is leakproof, so the index answers behind the wall.
    { properties: ['phoneTail', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('person'),
});
/**
 * A businessperson or a member of an enterprise's staff, as one county knows them.
 *
 * `linkId` joins the rows of one human being in several counties; figures of distinct persons count it once. Each
 * personal field stands in the register of the privacy module. Whoever asked to be erased leaves an empty row, so that
 * figures still count a person; `erasedAt` is set by the database's own function alone.
 */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

const PersonRoleSchema = defineEntity({
  name: 'PersonRole',
  tableName: 'person_role',
  properties: {
    ...tenantKey,
    person: () =>
      p
        .manyToOne(Person)
        .joinColumns('region_id', 'person_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('person_id'),
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    kind: p.enum(() => PersonKind),
    title: p.text().nullable(),
    fromOn: p.date().nullable(),
    toOn: p.date().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'person'] }, { properties: ['regionId', 'enterprise'] }],
  uniques: [
    {
      name: 'person_role_held_once',
      properties: ['regionId', 'person', 'enterprise', 'kind'],
      where: `"to_on" is null`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('person_role'),
});
/** What somebody is in one enterprise, from a day to a day; open ends are not known. */
export class PersonRole extends PersonRoleSchema.class {}
PersonRoleSchema.setClass(PersonRole);

const PersonLinkSchema = defineEntity({
  name: 'PersonLink',
  tableName: 'person_link',
  properties: { ...tenantKey, reason: p.text(), linkedByName: p.text(), linkedAt: p.datetime(3) },
  rowLevelSecurity: 'force',
  policies: appendedInScope('person_link'),
});
/** Why rows of several counties are one human being. It belongs to the region above them, which alone sees them all. */
export class PersonLink extends PersonLinkSchema.class {}
PersonLinkSchema.setClass(PersonLink);
