import { askRightRules } from '@lianxi/schema';
import * as v from 'valibot';
import type { Actor } from '../../platform/actor.ts';
import type { Work } from '../../platform/context.ts';
import { asRefusal } from '../../platform/failures.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import type { Job } from '../../platform/jobs.ts';
import { Refusal } from '../../platform/refusal.ts';
import { Person, sayOwnConsent } from '../people/index.ts';
import { PersonalFieldName } from '../privacy/index.ts';
import { addRequest } from './asking.ts';
import { takeBackOwnRequest } from './rights-request.service.ts';
import { RightsChannel, RightsKind } from './rights-states.ts';

/** What waits to be taken in, as the database tells it to the job alone. */
interface Waiting {
  said: unknown;
  actor: Actor;
  personId: string;
}

const order = v.object({ intakeId: v.pipe(v.string(), v.uuid()) });
const shape = v.object({
  kind: v.enum(RightsKind),
  field: v.optional(v.enum(PersonalFieldName)),
  words: v.optional(v.string()),
});

const consenting = v.object({ channel: v.pipe(v.string(), v.uuid()), consent: v.picklist(['GIVEN', 'WITHDRAWN']) });
const takenBack = v.object({ withdraw: v.pipe(v.string(), v.uuid()) });

/**
 * Takes in what a person asked for by their own link, takes back or says of a contact channel, in their own name.
 *
 * A refusal is an outcome that the page tells; whatever else fails is tried again by the queue.
 */
export async function takeInRights(job: Job): Promise<void> {
  const { intakeId: id } = v.parse(order, job.given);
  const intake = { regionId: job.regionId, id };
  try {
    await job.inScope(async (work) => {
      const waiting = await open(work, intake);
      if (!waiting) return;
      await ask({ ...work, actor: waiting.actor }, { regionId: job.regionId, id: waiting.personId }, waiting.said);
      await settle(work, intake, { state: 'DONE', outcome: {} });
    });
  } catch (error) {
    const refusal = asRefusal(error);
    if (!refusal || refusal.code === 'TOO_BUSY' || refusal.code === 'TIMED_OUT') throw error;
    const outcome = { reason: refusal.code, issues: refusal.detail.issues ?? [] };
    await job.inScope((work) => settle(work, intake, { state: 'REFUSED', outcome }));
  }
}

async function ask(work: Work, key: RowKey, said: unknown): Promise<void> {
  if (v.is(takenBack, said)) {
    await takeBackOwnRequest(work, { regionId: key.regionId, id: said.withdraw }, key.id);
    return;
  }
  if (v.is(consenting, said)) {
    const channel = { regionId: key.regionId, id: said.channel };
    await sayOwnConsent(work, channel, { personId: key.id, isGiven: said.consent === 'GIVEN' });
    return;
  }
  const parsed = v.safeParse(shape, said);
  if (!parsed.success) throw new Refusal('BAD_REQUEST');
  const { kind, field = null } = parsed.output;
  const { words = null } = checked(askRightRules, parsed.output);
  const person = await work.em.findOne(Person, key);
  if (!person || person.erasedAt != null) throw new Refusal('PERSON_ERASED');
  await addRequest(work, person, { kind, field, words, channel: RightsChannel.LINK });
}

async function open(work: Work, { regionId, id }: RowKey): Promise<Waiting | null> {
  const [row] = await work.em.execute<{ waiting: Waiting | null }[]>('select sec.open_rights_intake(?, ?) as waiting', [
    regionId,
    id,
  ]);
  return row?.waiting ?? null;
}

async function settle(work: Work, { regionId, id }: RowKey, settled: object): Promise<void> {
  await work.em.execute('select sec.settle_intake(?, ?, ?::jsonb)', [regionId, id, JSON.stringify(settled)]);
}
