import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from '../liaison/index.ts';
import { ProblemState } from '../problems/index.ts';
import { Region } from '../tenancy/index.ts';
import { Visit } from '../visits/index.ts';
import { HandoverMatterKind, HandoverState } from './handover-states.ts';

const officerIn = (column: string) =>
  p.manyToOne(Officer).joinColumns('region_id', column).referencedColumnNames('region_id', 'id').ownColumns(column);

const HandoverSchema = defineEntity({
  name: 'Handover',
  tableName: 'handover',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    leaver: () => officerIn('leaver_id'),
    leaverName: p.text(),
    leaverPost: p.text().nullable(),
    effectiveOn: p.date(),
    shadowUntil: p.date().nullable(),
    reason: p.text(),
    burdenReason: p.text().nullable(),
    state: p.enum(() => HandoverState),
    endReason: p.text().nullable(),
    preparedByName: p.text(),
    preparedOn: p.date(),
    signed: p.integer().$type<Opt<number>>().default(0),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'effectiveOn', 'id'] },
    { properties: ['cityId', 'effectiveOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'effectiveOn', 'id', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('handover'),
});
/**
 * A liaison person hands on all that is held, to one successor or several, from a day on.
 *
 * It takes effect once the leaving person and every successor have signed. Names and posts are those of the day it was
 * prepared and never change afterwards. `signed` counts the signatures, so that each of them moves the version.
 */
export class Handover extends HandoverSchema.class {}
HandoverSchema.setClass(Handover);

const ofHandover = () =>
  p
    .manyToOne(Handover)
    .joinColumns('region_id', 'handover_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('handover_id');

const HandoverItemSchema = defineEntity({
  name: 'HandoverItem',
  tableName: 'handover_item',
  properties: {
    ...tenantKey,
    handover: ofHandover,
    enterprise: () =>
      p
        .manyToOne(Enterprise)
        .joinColumns('region_id', 'enterprise_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('enterprise_id'),
    enterpriseName: p.text(),
    successor: () => officerIn('successor_id'),
    successorName: p.text(),
    caution: p.text().nullable(),
    lastVisitOn: p.date().nullable(),
    nextDueOn: p.date().nullable(),
    jointVisitOn: p.date().nullable(),
    jointVisit: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'joint_visit_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('joint_visit_id')
        .nullable(),
  },
  uniques: [{ properties: ['regionId', 'handover', 'enterprise'] }],
  rowLevelSecurity: 'force',
  policies: inScope('handover_item'),
});
/** One enterprise that is handed on: to whom, with what caution about the matter, and when both go there together. */
export class HandoverItem extends HandoverItemSchema.class {}
HandoverItemSchema.setClass(HandoverItem);

const HandoverMatterSchema = defineEntity({
  name: 'HandoverMatter',
  tableName: 'handover_matter',
  properties: {
    ...tenantKey,
    item: () =>
      p
        .manyToOne(HandoverItem)
        .joinColumns('region_id', 'item_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('item_id'),
    kind: p.enum(() => HandoverMatterKind),
    what: p.text(),
    who: p.text().nullable(),
    dueOn: p.date().nullable(),
    problemState: p.enum(() => ProblemState).nullable(),
  },
  indexes: [{ properties: ['regionId', 'item'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('handover_matter'),
});
/** What was open at an enterprise when it was handed on. Never changed. */
export class HandoverMatter extends HandoverMatterSchema.class {}
HandoverMatterSchema.setClass(HandoverMatter);

const HandoverSignatureSchema = defineEntity({
  name: 'HandoverSignature',
  tableName: 'handover_signature',
  properties: {
    ...tenantKey,
    handover: ofHandover,
    officer: () => officerIn('officer_id'),
    name: p.text(),
    post: p.text().nullable(),
    isLeaver: p.boolean(),
    signedByName: p.text().nullable(),
    signedOn: p.date().nullable(),
    insteadReason: p.text().nullable(),
  },
  uniques: [{ properties: ['regionId', 'handover', 'officer'] }],
  rowLevelSecurity: 'force',
  policies: inScope('handover_signature'),
});
/** Somebody who has to sign, and who did: that person, or a superior who says why. */
export class HandoverSignature extends HandoverSignatureSchema.class {}
HandoverSignatureSchema.setClass(HandoverSignature);
