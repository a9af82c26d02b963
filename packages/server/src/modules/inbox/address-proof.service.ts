import { proveAddressRules } from '@lianxi/schema';
import { randomInt } from 'node:crypto';
import { actorOf, type Context } from '../../platform/context.ts';
import { checked } from '../../platform/input.ts';
import type { Job } from '../../platform/jobs.ts';
import { refusalOf } from '../../platform/messages/message-port.ts';
import { MessageChannel, textForCode } from '../../platform/messages/message-words.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import type { ProveAddressInput, SendAddressCodeInput } from './inbox.inputs.ts';
import { canHaveInbox } from './inbox.policy.ts';

/** How long whoever asked too often is told to wait; the database counts a minute, five an hour and ten a day. */
const restSeconds = 60;

/**
 * Has a code sent to an address that the account gave for its messages.
 *
 * Refused as RATE_LIMITED where a code was asked for a moment ago, or too often. Of an address that is proved already
 * nothing is sent; where a way is not connected, or the other side does not take the message, no code comes.
 */
export async function sendAddressCode(ctx: Context, { channel }: SendAddressCodeInput): Promise<void> {
  const { memberships } = actorOf(ctx);
  demand(canHaveInbox(actorOf(ctx)));
  const [first] = memberships;
  if (!first) throw new Refusal('NOT_ALLOWED');
  const [row] = await ctx.em.execute<{ what: string }[]>('select sec.order_address_code(?) as what', [channel]);
  if (row?.what === 'NO_ADDRESS') throw badInput('channel', 'REQUIRED');
  if (row?.what === 'PAUSED') throw new Refusal('RATE_LIMITED', { retryAfterSeconds: restSeconds });
  if (row?.what === 'ORDERED')
    await ctx.em.execute('select graphile_worker.enqueue_address_code(?, ?)', [first.regionId, channel]);
}

/**
 * The job that makes a code and sends it. The code stands in no job and no log; the database keeps a hash of it, and
 * gives the address out once for each order, so that a job that runs again sends nothing.
 */
export async function sendAddressCodeJob(job: Job): Promise<void> {
  const channel = Object.values(MessageChannel).find((one) => one === job.given['channel']);
  const carry = channel && job.messages.carriers[channel];
  if (!carry) return;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const to = await job.inScope(async ({ em }) => {
    const [row] = await em.execute<{ address: string | null }[]>('select sec.make_address_code(?, ?) as address', [
      channel,
      code,
    ]);
    return row?.address ?? null;
  });
  // What was not taken is not sent again: a code is good for minutes, and its reader asks for another.
  if (to !== null) await refusalOf(carry({ id: newId(), to, text: textForCode(code) }));
}

/**
 * Tells whether the code is the one that was sent to the address; then messages go there from now on.
 *
 * A wrong code, an old one and one that was tried too often get the same answer. It is an answer and no refusal, since
 * a refusal would undo the count of the try.
 */
export async function proveAddress(ctx: Context, input: ProveAddressInput): Promise<{ isProved: boolean }> {
  demand(canHaveInbox(actorOf(ctx)));
  const { code } = checked(proveAddressRules, input);
  const [row] = await ctx.em.execute<{ proved: boolean }[]>('select sec.prove_address(?, ?) as proved', [
    input.channel,
    code,
  ]);
  return { isProved: row?.proved === true };
}
