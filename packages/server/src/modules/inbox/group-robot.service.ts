import { setGroupRobotRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { enqueue } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import type { RemoveGroupRobotInput, SetGroupRobotInput } from './inbox.inputs.ts';
import { canSetGroupRobot } from './inbox.policy.ts';
import { GroupRobot } from './message.entity.ts';
import { robotKey } from './post-to-group.ts';

/**
 * Sets a robot for the group of an office: it posts how much waits in the region, each working day at its time.
 *
 * The address may lie at the hosts of the chat tools, over TLS, and at those that the installation allows: a server that
 * posts wherever it is told would reach into the office's own network.
 */
export async function setGroupRobot(ctx: Context, input: SetGroupRobotInput): Promise<RowKey> {
  const { regionId, tool } = input;
  demand(canSetGroupRobot(actorOf(ctx), regionId));
  const { label, url, secret = null, digestAt } = checked(setGroupRobotRules, input);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'NOT_HERE');
  const { host, protocol } = new URL(url);
  const { robotHosts, ownRobotHosts } = ctx.installation.messages;
  if (!robotHosts.has(host) || (protocol !== 'https:' && !ownRobotHosts.has(host))) throw badInput('url', 'ROBOT_HOST');
  const key = { regionId, id: newId() };
  const facts = { tool, label, host, digestAt };
  ctx.em.create(GroupRobot, { ...key, ...facts, setByName: actorOf(ctx).displayName, setAt: ctx.clock.now() });
  await ctx.em.execute('select sec.keep_robot(?, ?, ?, ?)', [regionId, key.id, url, secret]);
  recordDeed(ctx, {
    verb: 'setGroupRobot',
    subjectType: 'GroupRobot',
    subject: key,
    changes: changesBetween({}, facts),
  });
  await ctx.em.flush();
  await enqueue(ctx, 'postToGroup', { regionId, given: { robotId: key.id }, key: robotKey(key.id) });
  await tell(ctx, 'groupRobotSet', key);
  return key;
}

/** Removes a robot: its address is forgotten at once, and it posts no more. */
export async function removeGroupRobot(ctx: Context, input: RemoveGroupRobotInput): Promise<RowKey> {
  const key = fromGlobalId('rbt', input.id);
  const robot = await ctx.em.findOne(GroupRobot, key);
  if (!robot || robot.removedAt != null) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canSetGroupRobot(actorOf(ctx), robot.regionId));
  await ctx.em.lock(robot, LockMode.OPTIMISTIC, input.version);
  robot.removedAt = ctx.clock.now();
  await ctx.em.execute('select sec.forget_robot(?, ?)', [key.regionId, key.id]);
  const changes = changesBetween({ label: robot.label, host: robot.host }, { label: null, host: null });
  recordDeed(ctx, { verb: 'removeGroupRobot', subjectType: 'GroupRobot', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'groupRobotRemoved', key);
  return key;
}
