import { revealFieldRules } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { PersonalFieldName, PersonalReading, revealedFields } from '../privacy/index.ts';
import { ConsentState, ContactChannelDeed } from './contact-channel-states.ts';
import { ContactChannel } from './contact-channel.entity.ts';
import { canDoWithChannel } from './contact-channel.policy.ts';
import type { Person } from './person.entity.ts';
import type { RevealFieldInput } from './person.inputs.ts';
import { canRevealField } from './person.policy.ts';
import { seenPerson } from './seen-person.ts';

/** What was looked at. The value itself is in no record and in no answer that is kept for a retry. */
export interface Revealed {
  written: RowKey;
  field: PersonalFieldName;
  /** The id of the channel, where it was one. */
  channel: string | null;
}

/** Writes down who looks at which field of whom, and what for, before anybody sees it. */
export async function revealField(ctx: Context, input: RevealFieldInput): Promise<Revealed> {
  const person = await seenPerson(ctx, input.id);
  const { regionId, id } = person;
  const { accountId, displayName } = actorOf(ctx);
  demand(canRevealField(actorOf(ctx), { regionId }));
  const { purpose } = checked(revealFieldRules, input);
  const { field } = input;
  if (!revealedFields.has(field)) throw badInput('field', 'NOT_REVEALED');
  const channel = await channelToReveal(ctx, person, input);
  ctx.em.create(PersonalReading, {
    regionId,
    id: newId(),
    subjectType: 'Person',
    subjectId: id,
    field,
    purpose,
    accountId,
    actorName: displayName,
    readAt: ctx.clock.now(),
  });
  const subject = { regionId, id };
  const changes = [{ field, before: null, after: null }];
  recordDeed(ctx, { verb: 'revealField', subjectType: 'Person', subject, reason: purpose, changes });
  await ctx.em.flush();
  return { written: subject, field, channel };
}

/** The channel that is asked for; a number whose use was withdrawn is not told as the person's phone either. */
async function channelToReveal(
  ctx: Context,
  person: Person,
  { field, channelId }: RevealFieldInput,
): Promise<string | null> {
  const { regionId, id } = person;
  // Looked for whatever is asked: an id that is not theirs is never passed over in silence.
  const key = channelId == null ? null : fromGlobalId('cch', channelId, 'channelId');
  const channel = key && (await ctx.em.findOne(ContactChannel, { ...key, person: { id } }));
  if (key && !channel) throw new Refusal('NOT_FOUND', { field: 'channelId' });
  if (field !== PersonalFieldName.CONTACT_CHANNEL) {
    if (channel) throw badInput('channelId', 'NOT_HERE');
    const isNumber = field === PersonalFieldName.PERSON_PHONE && person.phone != null;
    const same = { regionId, person: { id }, value: person.phone ?? null, consent: ConsentState.WITHDRAWN };
    if (isNumber && (await ctx.em.count(ContactChannel, { ...same, endedAt: null })) > 0)
      throw new Refusal('CONSENT_WITHDRAWN');
    return null;
  }
  if (!channel) throw badInput('channelId', 'REQUIRED');
  const { consent, endedAt } = channel;
  demand(canDoWithChannel(actorOf(ctx), ContactChannelDeed.REVEAL, { regionId, consent, isEnded: endedAt != null }));
  return channel.id;
}

/**
 * The field in full, read after the look was saved.
 *
 * The right is asked for again: a retry under the same key may come after the reader has lost it, or the person has
 * withdrawn their consent.
 */
export async function revealedValue(ctx: Context, { written, field, channel }: Revealed): Promise<string | null> {
  demand(canRevealField(actorOf(ctx), written));
  if (channel !== null) return channelValue(ctx, { regionId: written.regionId, id: channel });
  const [row] = await ctx.read<Record<'name' | 'phone', string | null>>({
    name: 'revealed_person',
    text: 'select name, phone from person where region_id = $1 and id = $2',
    values: [written.regionId, written.id],
  });
  return row?.[field === PersonalFieldName.PERSON_NAME ? 'name' : 'phone'] ?? null;
}

async function channelValue(ctx: Context, { regionId, id }: RowKey): Promise<string | null> {
  const [row] = await ctx.read<{ value: string | null }>({
    name: 'revealed_channel',
    text: `select value from contact_channel where region_id = $1 and id = $2 and consent <> 'WITHDRAWN' and ended_at is null`,
    values: [regionId, id],
  });
  if (!row) throw new Refusal('CONSENT_WITHDRAWN');
  return row.value;
}
