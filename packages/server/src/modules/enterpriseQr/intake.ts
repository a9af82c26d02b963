import * as v from 'valibot';
import type { Actor } from '../../platform/actor.ts';
import type { Work } from '../../platform/context.ts';
import { asRefusal } from '../../platform/failures.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { Refusal } from '../../platform/refusal.ts';
import { ownDeeds, type Outcome } from './own-deeds.ts';

/** What waits to be taken in, as the database tells it to the job alone. */
interface Waiting {
  kind: string;
  said: unknown;
  actor: Actor;
}

const order = v.object({ intakeId: v.pipe(v.string(), v.uuid()) });

/**
 * Takes in what an enterprise handed in on the public page: the same services as in the office, in the enterprise's own
 * name. A refusal is an outcome that the page tells; whatever else fails is tried again by the queue.
 */
export async function takeIn(job: Job): Promise<void> {
  const { intakeId: id } = v.parse(order, job.given);
  const intake = { regionId: job.regionId, id };
  try {
    await job.inScope(async (work) => {
      const waiting = await open(work, intake);
      if (!waiting) return;
      const outcome = await done({ ...work, actor: waiting.actor }, waiting);
      await settle(work, intake, { state: 'DONE', outcome });
    });
  } catch (error) {
    const refusal = asRefusal(error);
    if (!refusal || refusal.code === 'TOO_BUSY' || refusal.code === 'TIMED_OUT') throw error;
    const { code: reason, detail } = refusal;
    const outcome = { reason, issues: detail.issues ?? [] };
    await job.inScope((work) => settle(work, intake, { state: 'REFUSED', outcome }));
  }
}

async function open(work: Work, { regionId, id }: RowKey): Promise<Waiting | null> {
  const [row] = await work.em.execute<{ waiting: Waiting | null }[]>('select sec.open_intake(?, ?) as waiting', [
    regionId,
    id,
  ]);
  return row?.waiting ?? null;
}

async function settle(work: Work, { regionId, id }: RowKey, settled: object): Promise<void> {
  await work.em.execute('select sec.settle_intake(?, ?, ?::jsonb)', [regionId, id, JSON.stringify(settled)]);
}

async function done(work: Work, { kind, said }: Waiting): Promise<Outcome> {
  const deed = ownDeeds[kind];
  if (!deed) throw new Refusal('BAD_REQUEST');
  const outcome = await deed(work, said);
  await work.em.flush();
  return outcome;
}
