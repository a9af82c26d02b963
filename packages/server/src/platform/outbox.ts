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

/** After these events somebody else may have to do something: the inboxes are filled anew by a job. */
export const inboxEvents = [
  'problemRaised',
  'problemMoved',
  'problemReferred',
  'problemsMerged',
  'referralAnswered',
  'consultationDeclined',
  'consultationRecorded',
  'decisionExecuted',
  'decisionClimbed',
  'opinionReceived',
  'opinionAnswered',
  'opinionConverted',
  'deadlineMoved',
  'enterpriseTransferMoved',
  'registrySourceMoved',
  'personExportMoved',
  'countyArchiveMoved',
  'rightsRequested',
  'rightsRequestMoved',
  'enterpriseRegistered',
  'enterpriseCorrected',
  'enterprisesMerged',
  'enterpriseMergeUndone',
  'enterprisesToldApart',
  'importChanged',
  'pairsMoved',
] as const;
export type InboxEvent = (typeof inboxEvents)[number];

const fillsInbox = (name: string): boolean => inboxEvents.some((one) => one === name);

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
  // The queue keeps one job for each subject: whatever happened to it by then, its inboxes are filled once.
  const filling = fillsInbox(name)
    ? `, graphile_worker.enqueue('fillInbox', (t ->> 'regionId')::int, t::json, 'inbox.' || (t ->> 'id'))`
    : '';
  await context.em.execute(`select pg_notify(?, t::text)${filling} from jsonb_array_elements(?::jsonb) t`, [
    channel,
    JSON.stringify(told),
  ]);
}

/** Lets listeners look again without writing an event: for progress, which is nobody's history. */
export async function nudge(work: Pick<Work, 'em'>, name: string, subject: RowKey): Promise<void> {
  const told: Told = { name, ...subject };
  await work.em.execute('select pg_notify(?, ?)', [channel, JSON.stringify(told)]);
}
