import { issueApiKeyRules, revokeApiKeyRules } from '@lianxi/schema';
import { createHash, randomBytes } from 'node:crypto';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import type { Written } from '../../platform/written.ts';
import { Region } from '../tenancy/index.ts';
import { ApiKey } from './api-key.entity.ts';
import type { IssueApiKeyInput } from './api-key.inputs.ts';
import { canIssueApiKey, canRevokeApiKey } from './api-key.policy.ts';

const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** By which people tell keys apart; none of its characters is easily read as another. */
const newPrefix = (): string => [...randomBytes(8)].map((byte) => characters.charAt(byte % characters.length)).join('');

/** A new key and its token, which nobody will see again: the database keeps the hash alone. */
export async function issueApiKey(ctx: Context, input: IssueApiKeyInput): Promise<Written & { token: string }> {
  demand(canIssueApiKey(actorOf(ctx), input));
  const { label, regionIds, kinds, expiresInDays, ratePerMinute } = checked(issueApiKeyRules, input);
  const { regionId, access } = input;
  if ((await ctx.em.count(Region, { regionId: { $in: regionIds } })) !== regionIds.length)
    throw badInput('regionIds', 'REGION_UNKNOWN');
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const written = { regionId, id: newId() };
  const prefix = newPrefix();
  const token = `lx_${prefix}_${randomBytes(32).toString('base64url')}`;
  const facts = { ...written, label, prefix, regionIds, kinds, access, days: expiresInDays, rate: ratePerMinute };
  await ctx.em.execute('select sec.issue_key(?, ?::jsonb)', [
    createHash('sha256').update(token).digest(),
    JSON.stringify(facts),
  ]);
  const reason = `${label} (lx_${prefix})`;
  recordDeed(ctx, { verb: 'issueApiKey', subjectType: 'ApiKey', subject: written, reason });
  await ctx.em.flush();
  await tell(ctx, 'apiKeyIssued', written);
  return { written, token };
}

/** Ends a key for good: the database asks of it in every transaction, so its next request is refused. */
export async function revokeApiKey(ctx: Context, input: { id: string; reason: string }): Promise<RowKey> {
  const key = fromGlobalId('key', input.id);
  const found = await ctx.em.findOne(ApiKey, key);
  if (!found) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canRevokeApiKey(actorOf(ctx), found));
  const { reason } = checked(revokeApiKeyRules, input);
  const [row] = await ctx.em.execute<{ isRevoked: boolean }[]>('select sec.revoke_key(?, ?, ?) as "isRevoked"', [
    key.regionId,
    key.id,
    reason,
  ]);
  // Somebody else was quicker.
  if (!row?.isRevoked) throw new Refusal('KEY_REVOKED');
  recordDeed(ctx, { verb: 'revokeApiKey', subjectType: 'ApiKey', subject: key, reason });
  await ctx.em.flush();
  await tell(ctx, 'apiKeyRevoked', key);
  return key;
}
