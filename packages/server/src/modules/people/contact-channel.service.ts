import { addContactChannelRules, recordChannelConsentRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { ConsentState, ConsentWay, ContactChannelDeed } from './contact-channel-states.ts';
import { ContactChannel } from './contact-channel.entity.ts';
import type {
  AddContactChannelInput,
  EndContactChannelInput,
  RecordChannelConsentInput,
} from './contact-channel.inputs.ts';
import { canDoWithChannel } from './contact-channel.policy.ts';
import { canCorrectPerson } from './person.policy.ts';
import { livingPerson } from './seen-person.ts';

/** Adds a way to reach somebody. What they said of the same number before, or of the same account, still holds. */
export async function addContactChannel(ctx: Context, input: AddContactChannelInput): Promise<RowKey> {
  const person = await livingPerson(ctx, input.personId, 'personId');
  demand(canCorrectPerson(actorOf(ctx), person));
  const { value } = checked(addContactChannelRules, input);
  const { kind } = input;
  const { regionId } = person;
  const [known] = await ctx.em.find(
    ContactChannel,
    { regionId, person, value },
    { orderBy: { addedAt: 'desc' }, limit: 1 },
  );
  if (known && known.endedAt == null) throw badInput('value', 'TWICE');
  const { consent, consentWay, consentOn, consentByName } = known ?? { consent: ConsentState.NOT_ASKED };
  const channel = ctx.em.create(ContactChannel, {
    regionId,
    id: newId(),
    person,
    kind,
    value,
    consent,
    consentWay: consentWay ?? null,
    consentOn: consentOn ?? null,
    consentByName: consentByName ?? null,
    addedAt: ctx.clock.now(),
    addedByName: actorOf(ctx).displayName,
  });
  return written(ctx, channel, {
    verb: 'addContactChannel',
    told: 'contactChannelAdded',
    changes: changesBetween({}, { kind }),
  });
}

/** Writes down whether the person agrees to a channel, as they said it to somebody or signed it. */
export async function recordChannelConsent(ctx: Context, input: RecordChannelConsentInput): Promise<RowKey> {
  const channel = await channelTo(ctx, ContactChannelDeed.RECORD_CONSENT, input);
  const { way, isGiven } = input;
  // Nobody but the person has the link.
  if (way === ConsentWay.OWN_LINK) throw badInput('way', 'NOT_HERE');
  const saidOn = pastDay(ctx, 'saidOn', checked(recordChannelConsentRules, input).saidOn);
  return say(ctx, channel, { isGiven, way, saidOn });
}

/** Ends a channel that is of no use any more; what was said of it stays. */
export async function endContactChannel(ctx: Context, input: EndContactChannelInput): Promise<RowKey> {
  const channel = await channelTo(ctx, ContactChannelDeed.END, input);
  Object.assign(channel, { endedAt: ctx.clock.now(), endedByName: actorOf(ctx).displayName });
  return written(ctx, channel, {
    verb: 'endContactChannel',
    told: 'contactChannelEnded',
    changes: changesBetween({}, { kind: channel.kind }),
  });
}

/** What a person says of one of their channels by their own link: theirs alone, while it is in use. */
export async function sayOwnConsent(
  work: Work,
  { regionId, id }: RowKey,
  { personId, isGiven }: { personId: string; isGiven: boolean },
): Promise<void> {
  const channel = await work.em.findOne(ContactChannel, { regionId, id, person: { id: personId } }, { refresh: true });
  if (!channel) throw new Refusal('NOT_FOUND', { field: 'id' });
  if (channel.endedAt != null) throw new Refusal('CHANNEL_STATE');
  await say(work, channel, { isGiven, way: ConsentWay.OWN_LINK, saidOn: dayOf(work.clock.now()) });
}

/** Whoever objects is reached by none of their channels any more. */
export async function withdrawChannels(work: Work, { regionId, id }: RowKey, way: ConsentWay): Promise<void> {
  const inUse = { regionId, person: { id }, endedAt: null, consent: { $ne: ConsentState.WITHDRAWN } };
  for (const channel of await work.em.find(ContactChannel, inUse))
    await say(work, channel, { isGiven: false, way, saidOn: dayOf(work.clock.now()) });
}

/** The channel behind an id at the version that somebody saw, where they may do this with it. */
async function channelTo(
  ctx: Context,
  deed: ContactChannelDeed,
  { channelId, version }: { channelId: string; version: number },
): Promise<ContactChannel> {
  const channel = await ctx.em.findOne(ContactChannel, fromGlobalId('cch', channelId, 'channelId'));
  if (!channel) throw new Refusal('NOT_FOUND', { field: 'channelId' });
  const { regionId, consent, endedAt } = channel;
  demand(canDoWithChannel(actorOf(ctx), deed, { regionId, consent, isEnded: endedAt != null }));
  await ctx.em.lock(channel, LockMode.OPTIMISTIC, version);
  return channel;
}

export interface Said {
  isGiven: boolean;
  way: ConsentWay;
  saidOn: string;
  /** The line of a file that says so. */
  reason?: string;
}

/** Writes down what was said of a channel; who may, the caller has asked. */
export function say(work: Work, channel: ContactChannel, { isGiven, way, saidOn, reason }: Said): Promise<RowKey> {
  const consent = isGiven ? ConsentState.GIVEN : ConsentState.WITHDRAWN;
  const changes = changesBetween({ consent: channel.consent }, { consent });
  const consentByName = actorOf(work).displayName;
  Object.assign(channel, { consent, consentWay: way, consentOn: saidOn, consentByName });
  return written(work, channel, {
    verb: 'recordChannelConsent',
    told: 'channelConsentRecorded',
    changes,
    ...(reason ? { reason } : {}),
  });
}

/** Of the value the record of a deed says nothing: it is kept longer than the channel. */
export async function written(
  work: Work,
  { regionId, id, person }: ContactChannel,
  { told, ...deed }: { verb: string; told: string; changes: ReturnType<typeof changesBetween>; reason?: string },
): Promise<RowKey> {
  const subject = { regionId, id: person.id };
  recordDeed(work, { ...deed, subjectType: 'Person', subject });
  await work.em.flush();
  await tell(work, told, { regionId, id });
  return subject;
}
