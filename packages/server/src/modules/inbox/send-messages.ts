import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { Job } from '../../platform/jobs.ts';
import { refusalOf, type MessageFailure, type MessagePort } from '../../platform/messages/message-port.ts';
import { MessageChannel, textForPerson, type Waiting } from '../../platform/messages/message-words.ts';
import { newId } from '../../platform/tenant-key.ts';
import { yearOf } from '../../platform/working-days.ts';
import { calendarAt } from '../calendar/index.ts';
import { orderMessages } from './addressees.ts';
import { MessageState } from './message-enums.ts';
import { MessagePreference, SentMessage } from './message.entity.ts';
import { sendingTime } from './sending-times.ts';

/** How often a message is tried before it is given up. */
const mostAttempts = 5;

/** A message that is to go out now, to the address of this very moment. */
interface Outgoing {
  id: string;
  channel: MessageChannel;
  to: string;
  text: string;
}

/**
 * The job that tells one person, outside the console, that something waits: two numbers and nothing else.
 *
 * What is to be sent is written down before it is sent, and what was sent afterwards: killed in between, the job sends
 * the same message under the same id again, which gateways that know ids take once. A way that fails is tried five
 * times, each time after a longer rest.
 */
export async function sendMessagesJob(job: Job): Promise<void> {
  const outgoing = await job.inScope((work) => planMessages(work, job));
  for (const message of outgoing) {
    const failure = await carried(job.messages, message);
    await job.inScope((work) => noteOutcome(work, { id: message.id, accountId: job.accountId, failure }));
  }
  if (outgoing.length > 0) await job.inScope((work) => tryAgain(work, job));
}

/** Orders another try of what was not taken. */
async function tryAgain(work: Work, { regionId, accountId }: Job): Promise<void> {
  const attempts = (await unsent(work, accountId)).map((one) => one.attempts);
  if (attempts.length === 0) return;
  const afterMs = 60_000 * 2 ** Math.max(...attempts);
  await orderMessages(work, { regionId, accountId, given: { isDue: true }, afterMs });
}

const unsent = (work: Work, accountId: string | null): Promise<SentMessage[]> =>
  work.em.find(SentMessage, { accountId: accountId ?? '', state: MessageState.SENDING });

async function planMessages(work: Work, { regionId, accountId, given, messages }: Job): Promise<Outgoing[]> {
  const preference = await work.em.findOne(MessagePreference, { accountId: accountId ?? '' });
  if (!preference || accountId === null) return [];
  const addresses = await addressesOf(work, preference);
  const begun = await unsent(work, accountId);
  if (begun.length > 0) return begun.flatMap((one) => outgoingOf(one, addresses));
  if (given['isDue'] !== true) {
    const afterMs = await restsFor(work, regionId, preference);
    if (afterMs > 0) {
      await orderMessages(work, { regionId, accountId, given: { isDue: true }, afterMs });
      return [];
    }
  }
  const [waiting] = await work.em.execute<Waiting[]>(
    'select due_today + overdue as due, unread from sec.inbox_counts(?)',
    [dayOf(work.clock.now())],
  );
  if (!waiting || waiting.due + waiting.unread === 0) return [];
  const facts = { accountId, due: waiting.due, unread: waiting.unread, state: MessageState.SENDING };
  const written = channelsOf(addresses, messages).map((channel) =>
    work.em.create(SentMessage, { ...facts, id: newId(), channel, createdAt: work.clock.now() }),
  );
  return written.flatMap((one) => outgoingOf(one, addresses));
}

/** How long the message has to wait for its time, in milliseconds; 0 or less where that is now. */
async function restsFor(work: Work, regionId: number, preference: MessagePreference): Promise<number> {
  const now = work.clock.now();
  const year = yearOf(dayOf(now));
  const at = await calendarAt(work, regionId, [year, year + 1]);
  const last = await work.em.findOne(
    SentMessage,
    { accountId: preference.accountId },
    { orderBy: { createdAt: 'desc' } },
  );
  const { rhythm, digestAt, quietFrom, quietTo } = preference;
  const lastAt = last?.createdAt ?? null;
  return sendingTime(at, { rhythm, digestAt, quietFrom, quietTo, now, lastAt }).getTime() - now.getTime();
}

type Addresses = ReadonlyMap<MessageChannel, string>;

/** The addresses that were proved to be their reader's; nothing goes to another. */
async function addressesOf(work: Work, { email, phone }: MessagePreference): Promise<Addresses> {
  const [row] = await work.em.execute<{ proved: string[] }[]>('select sec.proved_channels() as proved');
  const given: [MessageChannel, string | null | undefined][] = [
    [MessageChannel.EMAIL, email],
    [MessageChannel.SMS, phone],
  ];
  return new Map(
    given.flatMap(([channel, to]) => (to != null && row?.proved.includes(channel) ? [[channel, to] as const] : [])),
  );
}

const channelsOf = (addresses: Addresses, port: MessagePort): MessageChannel[] =>
  [...addresses.keys()].filter((channel) => port.carriers[channel] !== undefined);

function outgoingOf({ id, channel, due, unread }: SentMessage, addresses: Addresses): Outgoing[] {
  const to = addresses.get(channel);
  return to === undefined ? [] : [{ id, channel, to, text: textForPerson({ due, unread }) }];
}

/** Hands a message over; answers with why it was not taken, or null. */
async function carried(port: MessagePort, { channel, ...message }: Outgoing): Promise<MessageFailure['reason'] | null> {
  const carry = port.carriers[channel];
  return carry ? refusalOf(carry(message)) : 'UNREACHABLE';
}

interface Outcome {
  id: string;
  accountId: string | null;
  failure: MessageFailure['reason'] | null;
}

async function noteOutcome(work: Work, { id, accountId, failure }: Outcome): Promise<void> {
  const row = await work.em.findOneOrFail(SentMessage, { accountId: accountId ?? '', id });
  row.attempts += 1;
  row.failure = failure;
  if (failure === null) Object.assign(row, { state: MessageState.SENT, sentAt: work.clock.now() });
  else if (row.attempts >= mostAttempts) row.state = MessageState.FAILED;
}
