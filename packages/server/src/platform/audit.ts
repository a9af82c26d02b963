import { defineEntity, p } from '@mikro-orm/postgresql';
import { actorOf, type Work } from './context.ts';
import type { RowKey } from './global-id.ts';
import { appendedInScope } from './rls.ts';
import { newId, tenantKey } from './tenant-key.ts';

export interface FieldChange {
  field: string;
  /** Of a field that an office added: its id, by which it is known whatever it comes to be called. */
  ownFieldId?: string;
  before: string | null;
  after: string | null;
}

const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    ...tenantKey,
    accountId: p.uuid(),
    actorName: p.text(),
    verb: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid(),
    aboutId: p.uuid().nullable(),
    happenedAt: p.datetime(3),
    reason: p.text().nullable(),
    changes: p.json<FieldChange[]>(),
  },
  indexes: [
    { properties: ['regionId', 'subjectId', 'happenedAt', 'id'] },
    { properties: ['regionId', 'aboutId', 'happenedAt', 'id'] },
  ],
  rowLevelSecurity: 'force',
  policies: appendedInScope('audit_event'),
});
/** One deed: who did what to which row, when, why, and each field before and after. Never changed, never deleted. */
export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);

export interface Deed {
  /** The business's verb, the same as the mutation's: `correctEnterprise`. */
  verb: string;
  subjectType: string;
  subject: RowKey;
  /** The enterprise that this happened to, where it is not the subject itself: its timeline shows the deed. */
  about?: RowKey;
  reason?: string | null;
  changes?: FieldChange[];
}

/** Writes the deed down in the transaction that does it. */
export function recordDeed(context: Work, deed: Deed): void {
  const actor = actorOf(context);
  context.em.create(AuditEvent, {
    regionId: deed.subject.regionId,
    id: newId(),
    accountId: actor.accountId,
    actorName: actor.displayName,
    verb: deed.verb,
    subjectType: deed.subjectType,
    subjectId: deed.subject.id,
    aboutId: deed.about?.id ?? null,
    happenedAt: context.clock.now(),
    reason: deed.reason ?? null,
    changes: deed.changes ?? [],
  });
}

/** The fields that differ between two states, as text. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
