import { defineEntity, p } from '@mikro-orm/postgresql';
import { keptByOwner, publicFacts } from '../../platform/rls.ts';

const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    regionId: p.integer().primary().autoincrement(false),
    parentId: p.integer().nullable(),
    level: p.text(),
    kind: p.text(),
    isUnit: p.boolean(),
    name: p.text(),
    shortName: p.text(),
    pinyin: p.text(),
    initials: p.text(),
    searchWords: p.text(),
  },
  indexes: [{ properties: ['parentId'] }],
  rowLevelSecurity: 'force',
  policies: [publicFacts('region'), keptByOwner('region')],
});
/**
 * A province, city, county or functional zone: a tenant.
 *
 * Its key never changes and is shaped like a code, so that a subtree is a range of keys; official codes are dated
 * facts beside it. Which regions exist is public, so the table has no tenant.
 */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);

const RegionCodeSchema = defineEntity({
  name: 'RegionCode',
  tableName: 'region_code',
  properties: {
    code: p.text().primary(),
    regionId: p.integer(),
    name: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    isOfficial: p.boolean(),
    succeededBy: p.text().nullable(),
  },
  indexes: [{ properties: ['regionId'] }],
  rowLevelSecurity: 'force',
  policies: [publicFacts('region_code'), keptByOwner('region_code')],
});
/** A code that a region bears or bore: official, or platform-local where there is none. */
export class RegionCode extends RegionCodeSchema.class {}
RegionCodeSchema.setClass(RegionCode);
