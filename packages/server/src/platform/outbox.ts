import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Work } from './context.ts';
import type { RowKey } from './global-id.ts';
import { appendedInScope } from './rls.ts';
import { newId, tenantKey } from './tenant-key.ts';

const OutboxEventSchema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: { ...tenantKey, name: p.text(), subjectId: p.uuid(), happenedAt: p.datetime(3) },
  indexes: [{ properties: ['regionId', 'happenedAt', 'id'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('outbox_event'),
});
/** An event of the house, told in the transaction of the deed; ids only, readers look under their own scope. */
export class OutboxEvent extends OutboxEventSchema.class {}
OutboxEventSchema.setClass(OutboxEvent);

/** The channel on which PostgreSQL tells that something happened. */
export const channel = 'lianxi_outbox';

export interface Told extends RowKey {
  name: string;
}

/** Tells the rest of the house what became of one row or of several; nobody hears of it unless the transaction commits. */
export async function tell(
  context: Pick<Work, 'em' | 'clock'>,
  name: string,
  ...subjects: readonly RowKey[]
): Promise<void> {
  const happenedAt = context.clock.now();
  for (const { regionId, id } of subjects)
    context.em.create(OutboxEvent, { regionId, id: newId(), name, subjectId: id, happenedAt });
  const told: Told[] = subjects.map((subject) => ({ name, ...subject }));
  await context.em.execute('select pg_notify(?, t::text) from jsonb_array_elements(?::jsonb) t', [
    channel,
    JSON.stringify(told),
  ]);
}

/** Lets listeners look again without writing an event: for progress, which is nobody's history. */
export async function nudge(work: Pick<Work, 'em'>, name: string, subject: RowKey): Promise<void> {
  const told: Told = { name, ...subject };
  await work.em.execute('select pg_notify(?, ?)', [channel, JSON.stringify(told)]);
}
