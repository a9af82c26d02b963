import { defineEntity, p } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { actorOf, type Context } from './context.ts';
import { Refusal } from './refusal.ts';
import { keptByOwner, ownAccount } from './rls.ts';

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    accountId: p.uuid().primary(),
    key: p.text().primary(),
    requestHash: p.text(),
    answer: p.json<unknown>().nullable(),
    usedAt: p.datetime(3),
  },
  indexes: [{ properties: ['usedAt'] }],
  rowLevelSecurity: 'force',
  policies: [ownAccount('idempotency_key'), keptByOwner('idempotency_key')],
});
/** The answer of a mutation under the key its sender gave it; kept for a day. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);

type Args = Readonly<Record<string, unknown>>;

function keyOf(args: Args): string | null {
  const key = args['idempotencyKey'];
  if (key === undefined || key === null) return null;
  if (typeof key !== 'string' || key.length < 1 || key.length > 200 || !/^[\x21-\x7e]+$/.test(key))
    throw new Refusal('BAD_INPUT', { issues: [{ field: 'idempotencyKey', rule: 'TOO_LONG' }] });
  return key;
}

/**
 * The answer given earlier under this key, if any; otherwise the key is taken.
 *
 * Taking the key is the transaction's first write, so that a second sender waits here until the first one is done.
 */
export async function answeredBefore(context: Context, verb: string, args: Args): Promise<{ answer: unknown } | null> {
  const key = keyOf(args);
  if (key === null) return null;
  const { accountId } = actorOf(context);
  const hash = createHash('sha256')
    .update(JSON.stringify([verb, args]))
    .digest('hex');
  const taken = await context.em.execute<unknown[]>(
    'insert into idempotency_key (account_id, key, request_hash, used_at) values (?, ?, ?, ?) on conflict do nothing returning key',
    [accountId, key, hash, context.clock.now()],
  );
  if (taken.length > 0) return null;
  const [before] = await context.em.execute<{ request_hash: string; answer: unknown }[]>(
    'select request_hash, answer from idempotency_key where account_id = ? and key = ?',
    [accountId, key],
  );
  if (before?.request_hash !== hash) throw new Refusal('KEY_REUSED', { field: 'idempotencyKey' });
  return { answer: before.answer };
}

/** Keeps the answer beside the key, in the transaction that made it true. */
export async function keepAnswer(context: Context, args: Args, answer: unknown): Promise<void> {
  const key = keyOf(args);
  if (key === null) return;
  await context.em.execute('update idempotency_key set answer = ?::jsonb where account_id = ? and key = ?', [
    JSON.stringify(answer),
    actorOf(context).accountId,
    key,
  ]);
}
