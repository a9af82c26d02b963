import { changesBetween } from '../../platform/audit.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { ConsentState, type ConsentWay, type ContactChannelKind } from './contact-channel-states.ts';
import { ContactChannel } from './contact-channel.entity.ts';
import { say, written } from './contact-channel.service.ts';
import { Person } from './person.entity.ts';

/** A way to reach somebody as a file tells it, with what they said of it; rules have judged it. */
export interface ChannelOfFile {
  kind: ContactChannelKind;
  value: string;
  way: ConsentWay;
  saidOn: string;
}

/** Takes a channel from a file, or the consent to one that is known. What its person withdrew stays as it is. */
export async function takeChannelByFile(
  work: Work,
  { regionId, id }: RowKey,
  { kind, value, way, saidOn, reason }: ChannelOfFile & { reason: string },
): Promise<void> {
  // Somebody of the same row may have been entered a moment ago.
  await work.em.flush();
  const person = await work.em.findOneOrFail(Person, { regionId, id });
  const [known] = await work.em.find(
    ContactChannel,
    { regionId, person, value },
    { orderBy: { addedAt: 'desc' }, limit: 1 },
  );
  if (known?.consent === ConsentState.WITHDRAWN) return;
  if (known && known.endedAt == null) {
    if (known.consent !== ConsentState.GIVEN) await say(work, known, { isGiven: true, way, saidOn, reason });
    return;
  }
  const { displayName } = actorOf(work);
  const channel = work.em.create(ContactChannel, {
    regionId,
    id: newId(),
    person,
    kind,
    value,
    consent: ConsentState.GIVEN,
    consentWay: way,
    consentOn: saidOn,
    consentByName: displayName,
    addedAt: work.clock.now(),
    addedByName: displayName,
  });
  const changes = changesBetween({}, { kind, consent: ConsentState.GIVEN });
  await written(work, channel, { verb: 'addContactChannel', told: 'contactChannelAdded', changes, reason });
}
