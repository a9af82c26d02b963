import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { inScope, keptByOwner, ownAccount, referredToDepartment } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { Addressee, InboxKind } from './inbox-kinds.ts';

const InboxItemSchema = defineEntity({
  name: 'InboxItem',
  tableName: 'inbox_item',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    kind: p.enum(() => InboxKind),
    addressee: p.enum(() => Addressee),
    departmentRegionId: p.integer().nullable(),
    departmentId: p.uuid().nullable(),
    forAccountId: p.uuid().nullable(),
    notAccountId: p.uuid().nullable(),
    aboutId: p.uuid(),
    subjectWord: p.text(),
    subjectId: p.uuid(),
    label: p.text(),
    dueOn: p.date().nullable(),
    isProvisional: p.boolean().$type<Opt<boolean>>().default(false),
    raisedAt: p.datetime(3),
    remindedAt: p.datetime(3).nullable(),
    settledAt: p.datetime(3).nullable(),
  },
  uniques: [{ properties: ['regionId', 'kind', 'subjectId'] }],
  indexes: [
    { properties: ['regionId', 'aboutId'] },
    { properties: ['regionId', 'settledAt', 'departmentId'] },
    { properties: ['departmentId', 'settledAt'] },
    { properties: ['forAccountId', 'settledAt'] },
  ],
  rowLevelSecurity: 'force',
  policies: [...inScope('inbox_item'), referredToDepartment('inbox_item'), keptByOwner('inbox_item')],
});
/**
 * One thing that waits for an office or a department, once for each kind and subject.
 *
 * It belongs to the office or the department and not to a person: whoever joins finds it, whoever leaves has lost it.
 * Only what became of somebody's own asking is theirs alone, and what a second one has to answer is not the first's. It
 * is filled from the record by a job, never by hand, and is settled when the record says that nothing waits any more.
 */
export class InboxItem extends InboxItemSchema.class {}
InboxItemSchema.setClass(InboxItem);

const InboxReadingSchema = defineEntity({
  name: 'InboxReading',
  tableName: 'inbox_reading',
  properties: {
    accountId: p.uuid().primary(),
    itemId: p.uuid().primary(),
    readAt: p.datetime(3),
  },
  rowLevelSecurity: 'force',
  policies: [ownAccount('inbox_reading'), keptByOwner('inbox_reading')],
});
/** That somebody has read an item; a reminder that comes later makes it unread again. */
export class InboxReading extends InboxReadingSchema.class {}
InboxReadingSchema.setClass(InboxReading);
