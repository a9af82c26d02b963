import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, keptByOwner, seenInScope } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { ReformState } from '../reforms/index.ts';
import { Region } from '../tenancy/index.ts';
import { DivisionChangeKind } from './division-change-kinds.ts';

/** What a division that is opened or renamed is called; the readings are those by which it is found. */
export interface DivisionNaming {
  name: string;
  shortName: string;
  kind: string;
  /** Null where there is no official code: a new division gets a local one, another keeps its own. */
  code: string | null;
  pinyin: string;
  initials: string;
  searchWords: string;
}

const DivisionChangeSchema = defineEntity({
  name: 'DivisionChange',
  tableName: 'division_change',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    kind: p.enum(() => DivisionChangeKind),
    effectiveOn: p.date(),
    document: p.text(),
    fromIds: p.array().$type<number[]>().columnType('int[]'),
    fromNames: p.array().$type<string[]>().columnType('text[]'),
    partIds: p.array().$type<number[]>().columnType('int[]'),
    successorId: p.integer().nullable(),
    successorName: p.text(),
    parentId: p.integer().nullable(),
    naming: p.json<DivisionNaming>().nullable(),
    before: p.json<object>().nullable(),
    state: p.enum(() => ReformState),
    preparedBy: p.uuid(),
    preparedByName: p.text(),
    preparedOn: p.date(),
    finishedAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'effectiveOn', 'id'] },
    { properties: ['cityId', 'effectiveOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'effectiveOn', 'id', 'regionId'] },
  ],
  rowLevelSecurity: 'force',
  // The wall follows from these rows, so only the database's own functions write them.
  policies: [seenInScope('division_change'), flowsDown('division_change'), keptByOwner('division_change')],
});
/**
 * A change of divisions by a document, in force from a day on. It lies in the region above all that it touches.
 *
 * No row of any register is moved by it: the successor answers for the key under which a row was made. `partIds` are the
 * former divisions that a split takes along; `before` is what the database puts back when it is taken back.
 */
export class DivisionChange extends DivisionChangeSchema.class {}
DivisionChangeSchema.setClass(DivisionChange);
