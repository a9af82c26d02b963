import { setMessagePreferenceRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { nudge } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { inboxChanged, nudgeReaders } from './addressees.ts';
import type { ReadInboxInput, SetMessagePreferenceInput } from './inbox.inputs.ts';
import { canHaveInbox } from './inbox.policy.ts';
import type { InboxCounts, MessagePreferenceType, MessageSettings, SentMessageType } from './inbox.type.ts';
import { MessagePreference } from './message.entity.ts';

const countsSql = 'select open, unread, due_today as "dueToday", overdue from sec.inbox_counts($1)';

/** How much waits for the account at work, wherever it is a member. */
export async function inboxCounts(ctx: Context): Promise<InboxCounts> {
  demand(canHaveInbox(actorOf(ctx)));
  const [counts] = await ctx.read<InboxCounts>({ text: countsSql, values: [dayOf(ctx.clock.now())] });
  if (!counts) throw new Error('the database counts nothing');
  return counts;
}

const mostRead = 100;

/**
 * Marks items as read for the account at work, or all that wait for it. One that does not wait for it is not found,
 * whether it waits for others or never was; nothing of the record changes, so nothing is written down of it. What is
 * told and not owed is over for its office once somebody of it has read it.
 */
export async function readInbox(ctx: Context, { ids }: ReadInboxInput): Promise<void> {
  const { accountId } = actorOf(ctx);
  demand(canHaveInbox(actorOf(ctx)));
  if (ids != null && ids.length > mostRead) throw badInput('ids', 'TOO_MANY');
  const chosen = ids == null ? null : new Set(ids.map((id, at) => fromGlobalId('inb', id, `ids.${at}`).id));
  const list = chosen && `{${[...chosen].join(',')}}`;
  const read = await ctx.em.execute<{ item_id: string }[]>(
    `insert into inbox_reading (account_id, item_id, read_at) select ?, m.id, ? from sec.my_inbox() m
       where ?::uuid[] is null or m.id = any (?::uuid[])
     on conflict (account_id, item_id) do update set read_at = excluded.read_at returning item_id`,
    [accountId, ctx.clock.now(), list, list],
  );
  if (chosen && read.length < chosen.size) throw new Refusal('NOT_FOUND', { field: 'ids' });
  await nudge(ctx, inboxChanged, { regionId: 0, id: accountId });
  const over = await ctx.em.execute<{ regionId: number }[]>(
    'select t.region_id as "regionId" from sec.settle_told(?::uuid[], ?) t',
    [list, ctx.clock.now()],
  );
  await nudgeReaders(
    ctx,
    over.map(({ regionId }) => ({ regionId, departmentRegionId: null, departmentId: null, forAccountId: null })),
  );
}

/**
 * Chooses where and when one is told outside the console. It is one's own and concerns no region. Nothing is sent to an
 * address before it was proved to be one's own, and one that is changed is proved anew.
 */
export async function setMessagePreference(ctx: Context, input: SetMessagePreferenceInput): Promise<void> {
  const { accountId } = actorOf(ctx);
  demand(canHaveInbox(actorOf(ctx)));
  const { email = null, phone, digestAt, quietFrom, quietTo } = checked(setMessagePreferenceRules, input);
  const known = await ctx.em.findOne(MessagePreference, { accountId });
  if ((known === null) !== (input.version == null)) throw new Refusal('STALE_VERSION', { field: 'version' });
  if (known && input.version != null) await ctx.em.lock(known, LockMode.OPTIMISTIC, input.version);
  const facts = { email, phone, rhythm: input.rhythm, digestAt, quietFrom, quietTo };
  if (known) Object.assign(known, facts);
  else ctx.em.create(MessagePreference, { accountId, ...facts });
  await ctx.em.flush();
  // An address that was proved once and is given again later is proved anew.
  await ctx.em.execute('select sec.forget_proofs()');
}

const preferenceSql = `select version, email, phone, 'EMAIL' = any (sec.proved_channels()) as "isEmailProved", 'SMS' = any (sec.proved_channels()) as "isPhoneProved", rhythm, digest_at as "digestAt", quiet_from as "quietFrom", quiet_to as "quietTo"
  from message_preference`;
const sentSql = `select id, channel, state, due, unread, to_json(created_at) #>> '{}' as "createdAt", to_json(sent_at) #>> '{}' as "sentAt"
  from sent_message order by created_at desc, id limit 20`;

/** One's own settings with what was sent by them, and the ways that this installation has. */
export async function messageSettings(ctx: Context): Promise<MessageSettings> {
  demand(canHaveInbox(actorOf(ctx)));
  const [row] = await ctx.read<{ preference: MessagePreferenceType | null; sent: SentMessageType[] }>({
    text: `select (select to_json(p) from (${preferenceSql}) p) as preference, coalesce((select json_agg(s) from (${sentSql}) s), '[]') as sent`,
    values: [],
  });
  if (!row) throw new Error('the database answers nothing');
  return { ...row, channels: ctx.installation.messages.channels };
}
