import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
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
    openedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    isKeptHere: p.boolean().$type<Opt<boolean>>().default(false),
  },
  indexes: [{ properties: ['parentId'] }],
  rowLevelSecurity: 'force',
  policies: [publicFacts('region'), keptByOwner('region')],
});
/**
 * A province, city, county or functional zone: a tenant.
 *
 * Its key never changes and is shaped like a code, so that a subtree is a range of keys; official codes are dated
 * facts beside it. Which regions exist is public, so the table has no tenant. `isKeptHere` marks what a change of
 * divisions wrote: the committed extract does not overwrite it any more. From `endedOn` on another region answers for it.
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

const RegionSuccessionSchema = defineEntity({
  name: 'RegionSuccession',
  tableName: 'region_succession',
  properties: {
    id: p.uuid().primary(),
    fromId: p.integer(),
    toId: p.integer(),
    effectiveOn: p.date(),
    fromCode: p.text(),
    fromName: p.text(),
    toCode: p.text(),
    toName: p.text(),
    changeRegionId: p.integer(),
    changeId: p.uuid(),
  },
  indexes: [{ properties: ['fromId'] }, { properties: ['changeId'] }],
  rowLevelSecurity: 'force',
  policies: [publicFacts('region_succession'), keptByOwner('region_succession')],
});
/** That one region answers for another from a day on; of one that only took another name both keys are its own. */
export class RegionSuccession extends RegionSuccessionSchema.class {}
RegionSuccessionSchema.setClass(RegionSuccession);

const RegionHeirSchema = defineEntity({
  name: 'RegionHeir',
  tableName: 'region_heir',
  properties: { regionId: p.integer().primary().autoincrement(false), heirId: p.integer() },
  indexes: [{ properties: ['heirId'] }],
  rowLevelSecurity: 'force',
  policies: [publicFacts('region_heir'), keptByOwner('region_heir')],
});
/** Who answers today for a region that ended: made of the successions, whatever their number, for the wall to look up. */
export class RegionHeir extends RegionHeirSchema.class {}
RegionHeirSchema.setClass(RegionHeir);
