import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { addedInScope, inScope, seenInScope } from '../../platform/rls.ts';
import { ancestorKeys, oneAtATime, tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { OfficeKind, PostKind } from './liaison-kinds.ts';

const OfficeSchema = defineEntity({
  name: 'Office',
  tableName: 'office',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    kind: p.enum(() => OfficeKind),
    name: p.text(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId'] }],
  rowLevelSecurity: 'force',
  policies: inScope('office'),
});
/** The liaison office of a region; in a functional zone the management committee acts as one. */
export class Office extends OfficeSchema.class {}
OfficeSchema.setClass(Office);

const FormerOfficeNameSchema = defineEntity({
  name: 'FormerOfficeName',
  tableName: 'former_office_name',
  properties: {
    ...tenantKey,
    office: () =>
      p
        .manyToOne(Office)
        .joinColumns('region_id', 'office_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('office_id'),
    name: p.text(),
    toOn: p.date(),
  },
  uniques: [{ properties: ['regionId', 'office', 'toOn'] }],
  rowLevelSecurity: 'force',
  policies: [seenInScope('former_office_name'), addedInScope('former_office_name')],
});
/**
 * What an office was called up to a day, that one included, from the day after the name before it on.
 *
 * Each ends on another day, so that no two names can share one.
 */
export class FormerOfficeName extends FormerOfficeNameSchema.class {}
FormerOfficeNameSchema.setClass(FormerOfficeName);

const PostSchema = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    ...tenantKey,
    office: () =>
      p
        .manyToOne(Office)
        .joinColumns('region_id', 'office_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('office_id'),
    kind: p.enum(() => PostKind),
    title: p.text(),
    sinceOn: p.date(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [
    { properties: ['regionId', 'title'] },
    { name: 'post_one_principal', properties: ['regionId'], where: `"kind" = 'OFFICE_PRINCIPAL'` },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('post'),
});
/**
 * A post of an office, whoever holds it; the first responsible person of an enterprise is a post, not a name.
 *
 * A region has one office and that has one principal, so the database lets no second principal's post in.
 */
export class Post extends PostSchema.class {}
PostSchema.setClass(Post);

const OfficerSchema = defineEntity({
  name: 'Officer',
  tableName: 'officer',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    name: p.text(),
    initials: p.text(),
    accountId: p.uuid().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'name', 'id'] }],
  uniques: [{ properties: ['regionId', 'accountId'] }],
  rowLevelSecurity: 'force',
  policies: inScope('officer'),
});
/** Somebody who works for a liaison office: holds posts, is named liaison person, goes on visits; an account is one of a region. */
export class Officer extends OfficerSchema.class {}
OfficerSchema.setClass(Officer);

const TenureSchema = defineEntity({
  name: 'Tenure',
  tableName: 'tenure',
  properties: {
    ...tenantKey,
    post: () =>
      p
        .manyToOne(Post)
        .joinColumns('region_id', 'post_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('post_id'),
    officer: () =>
      p
        .manyToOne(Officer)
        .joinColumns('region_id', 'officer_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('officer_id'),
    isActing: p.boolean(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    endReason: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'post', 'fromOn'] }],
  checks: oneAtATime('tenure', 'post_id'),
  rowLevelSecurity: 'force',
  policies: inScope('tenure'),
});
/** Who holds a post from a day to a day, for good or acting. Two never overlap; days without one are a vacancy. */
export class Tenure extends TenureSchema.class {}
TenureSchema.setClass(Tenure);
