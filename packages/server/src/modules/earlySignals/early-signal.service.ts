import { checkEarlySignalRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { EarlySignalCheck } from './early-signal-check.entity.ts';
import type { EarlySignalRule } from './early-signal-states.ts';
import type { CheckEarlySignalInput } from './early-signal.inputs.ts';
import { canCheckSignal } from './early-signal.policy.ts';
import { signalSql } from './signal-sql.ts';

/**
 * Says what showed when somebody looked into a signal; new grounds raise it anew.
 *
 * Refused as EARLY_SIGNAL_STATE where it was checked already, or where what raised it is over or has changed.
 */
export async function checkEarlySignal(ctx: Context, input: CheckEarlySignalInput): Promise<RowKey> {
  const signal = fromGlobalId('sig', input.id);
  const { regionId } = signal;
  const actor = actorOf(ctx);
  demand(canCheckSignal(actor, regionId));
  const { note } = checked(checkEarlySignalRules, input);
  const { enterprise, ...grounds } = await standing(ctx, signal);
  const key = { regionId, id: newId() };
  ctx.em.create(EarlySignalCheck, {
    ...key,
    ...grounds,
    enterprise,
    note,
    checkedAt: ctx.clock.now(),
    checkedByName: actor.displayName,
  });
  recordDeed(ctx, {
    verb: 'checkEarlySignal',
    subjectType: 'EarlySignalCheck',
    subject: key,
    about: { regionId, id: enterprise.id },
    reason: note,
    changes: changesBetween({}, { rule: grounds.rule, groundsOn: grounds.groundsOn }),
  });
  await ctx.em.flush();
  await tell(ctx, 'earlySignalChecked', key);
  return key;
}

type Grounds = Pick<EarlySignalCheck, 'rule' | 'topic' | 'groundsOn'> & { enterprise: Enterprise };

/** The signal as it stands now, its enterprise locked, so that two who look into it at once take turns. */
async function standing(ctx: Context, { regionId, id }: RowKey): Promise<Grounds> {
  const found = await read(ctx, { regionId, id });
  const enterprise = found && (await ctx.em.findOne(Enterprise, { regionId, id: found.enterprise_id }));
  if (!enterprise) throw new Refusal('EARLY_SIGNAL_STATE', { field: 'id' });
  const lock = 'select 1 from enterprise where region_id = ? and id = ? for no key update';
  await ctx.em.execute(lock, [regionId, enterprise.id]);
  const { rule, topic, grounds_on: groundsOn } = found;
  if ((await ctx.em.count(EarlySignalCheck, { enterprise, rule, topic, groundsOn })) > 0)
    throw new Refusal('EARLY_SIGNAL_STATE', { field: 'id' });
  return { enterprise, rule, topic, groundsOn };
}

interface SignalRow {
  enterprise_id: string;
  rule: EarlySignalRule;
  topic: string;
  grounds_on: string;
}

async function read(ctx: Context, { regionId, id }: RowKey): Promise<SignalRow | undefined> {
  const day = dayOf(ctx.clock.now());
  const text = `select s.enterprise_id, s.rule, s.topic, s.grounds_on::text from ${signalSql(`date '${day}'`)} s where s.region_id = ? and s.id = ?`;
  const [row] = await ctx.em.execute<SignalRow[]>(text, [regionId, id]);
  return row;
}
