import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { appendedInScope, flowsDown, inScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Department, DepartmentKind } from '../departments/index.ts';
import { Region } from '../tenancy/index.ts';
import { ReformItemKind, ReformKind, ReformState } from './reform-states.ts';

const DepartmentReformSchema = defineEntity({
  name: 'DepartmentReform',
  tableName: 'department_reform',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    kind: p.enum(() => ReformKind),
    effectiveOn: p.date(),
    document: p.text(),
    withCounties: p.boolean(),
    state: p.enum(() => ReformState),
    preparedByName: p.text(),
    preparedOn: p.date(),
    startedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
    done: p.integer().$type<Opt<number>>().default(0),
    total: p.integer(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'effectiveOn', 'id'] },
    { properties: ['cityId', 'effectiveOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'effectiveOn', 'id', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('department_reform'), flowsDown('department_reform')],
});
/**
 * A reorganisation of departments by a document, in force from a day on; a city may prepare it for its counties too.
 *
 * On that day a job opens the successors, ends the predecessors and hands on what is open; `done` of `total` counts
 * the predecessors that were gone through.
 */
export class DepartmentReform extends DepartmentReformSchema.class {}
DepartmentReformSchema.setClass(DepartmentReform);

const departmentIn = (column: string) =>
  p.manyToOne(Department).joinColumns('region_id', column).referencedColumnNames('region_id', 'id').ownColumns(column);

const DepartmentSuccessionSchema = defineEntity({
  name: 'DepartmentSuccession',
  tableName: 'department_succession',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    /** The reform may be that of the region above: no key of the tenant leads there. */
    reformRegionId: p.integer(),
    reformId: p.uuid(),
    predecessor: () => departmentIn('predecessor_id'),
    predecessorName: p.text(),
    successor: () => departmentIn('successor_id').nullable(),
    successorKind: p.enum(() => DepartmentKind),
    successorName: p.text(),
    takesOver: p.boolean(),
    effectiveOn: p.date(),
    position: p.integer(),
    movedAt: p.datetime(3).nullable(),
    undoneAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['reformId', 'position'] }, { properties: ['regionId', 'predecessor'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('department_succession'), flowsDown('department_succession')],
});
/**
 * That one department follows another from a day on. Of several successors of one department the one that `takesOver`
 * is given what is open.
 */
export class DepartmentSuccession extends DepartmentSuccessionSchema.class {}
DepartmentSuccessionSchema.setClass(DepartmentSuccession);

const ReformMoveSchema = defineEntity({
  name: 'ReformMove',
  tableName: 'reform_move',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    reformRegionId: p.integer(),
    reformId: p.uuid(),
    successionId: p.uuid(),
    kind: p.enum(() => ReformItemKind),
    itemId: p.uuid(),
    itemVersion: p.integer(),
    subjectWord: p.text(),
    subjectId: p.uuid(),
    label: p.text(),
    fromName: p.text(),
    toName: p.text(),
    movedAt: p.datetime(3),
  },
  indexes: [{ properties: ['reformId', 'kind', 'id'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('reform_move'),
});
/**
 * One open thing that a reform handed on, from whom to whom; it lies where the thing lies. Never changed.
 *
 * `itemVersion` is the version that the reform left behind: another one shows that somebody went on with the thing.
 */
export class ReformMove extends ReformMoveSchema.class {}
ReformMoveSchema.setClass(ReformMove);
