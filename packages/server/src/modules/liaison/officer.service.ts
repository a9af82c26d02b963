import { registerOfficerRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { initialsOf } from '../../platform/pinyin.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { Region } from '../tenancy/index.ts';
import { covers, titlesSql } from './liaison-sql.ts';
import { canKeepLiaison } from './liaison.policy.ts';
import { Officer } from './office.entity.ts';
import type { RegisterOfficerInput } from './office.inputs.ts';

/** Enters somebody who works for the office of a region; `isMe` ties the record to the account that is signed in. */
export async function registerOfficer(ctx: Context, input: RegisterOfficerInput): Promise<RowKey> {
  const { regionId } = input;
  demand(canKeepLiaison(actorOf(ctx), regionId));
  const { name } = checked(registerOfficerRules, input);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(Officer, key))) return key;
  const isMe = input.isMe === true;
  if (isMe && (await officerOfAccount(ctx, regionId))) throw badInput('isMe', 'ACCOUNT_TAKEN');
  const accountId = isMe ? actorOf(ctx).accountId : null;
  ctx.em.create(Officer, { ...key, name, initials: initialsOf(name), accountId });
  const changes = changesBetween({}, { name });
  recordDeed(ctx, { verb: 'registerOfficer', subjectType: 'Officer', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'officerRegistered', key);
  return key;
}

/** The officer that the signed-in account is in a region, if it is one. */
export const officerOfAccount = (ctx: Work, regionId: number): Promise<Officer | null> =>
  ctx.em.findOne(Officer, { regionId, accountId: actorOf(ctx).accountId });

/** The posts that officers held on a day, by officer: the titles in one line, or null for one who held none. */
export async function postsOfDay(
  ctx: Work,
  officers: readonly RowKey[],
  day: string,
): Promise<Map<string, string | null>> {
  const posts = new Map<string, string | null>(officers.map(({ id }) => [id, null]));
  if (officers.length === 0) return posts;
  const rows = await ctx.em.execute<{ id: string; titles: string }[]>(
    `select t.officer_id as id, ${titlesSql('p')} as titles
       from tenure t join post p on p.region_id = t.region_id and p.id = t.post_id
      where (t.region_id, t.officer_id) in (select * from unnest(?::int[], ?::uuid[])) and ${covers('t', '?::date')}
      group by t.officer_id`,
    [`{${officers.map(({ regionId }) => regionId).join()}}`, `{${officers.map(({ id }) => id).join()}}`, day, day],
  );
  for (const { id, titles } of rows) posts.set(id, titles);
  return posts;
}
