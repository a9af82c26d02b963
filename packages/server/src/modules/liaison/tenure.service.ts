import { appointToPostRules, vacatePostRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { canKeepLiaison } from './liaison.policy.ts';
import { Officer, Post, Tenure } from './office.entity.ts';
import type { AppointToPostInput, VacatePostInput } from './office.inputs.ts';
import { closeBefore, reachingInto } from './period.ts';

/** Gives a post to an officer from a day on, for good or acting; whoever holds it leaves it the day before. */
export async function appointToPost(ctx: Context, input: AppointToPostInput): Promise<RowKey> {
  const { fromOn } = checked(appointToPostRules, input);
  const isActing = input.isActing === true;
  const post = await postToFill(ctx, input.postId);
  const { regionId } = post;
  const officer = await officerHere(ctx, regionId, input.officerId);
  if (fromOn < post.sinceOn) throw badInput('fromOn', 'BEFORE_POST');
  const held = await ctx.em.find(Tenure, { regionId, post, ...reachingInto(fromOn) }, { populate: ['officer'] });
  closeBefore(fromOn, held);
  await ctx.em.flush();
  ctx.em.create(Tenure, { regionId, id: newId(), post, officer, isActing, fromOn });
  const key = { regionId, id: post.id };
  recordDeed(ctx, {
    verb: 'appointToPost',
    subjectType: 'Post',
    subject: key,
    changes: changesBetween({ holder: held[0]?.officer.name }, { holder: officer.name, isActing, fromOn }),
  });
  await ctx.em.flush();
  await tell(ctx, 'postFilled', key);
  return key;
}

/** The post an appointment is for; whoever appoints somebody at the same time waits here and then finds this tenure. */
async function postToFill(ctx: Context, id: string): Promise<Post> {
  const key = fromGlobalId('pos', id, 'postId');
  if (!(await ctx.em.findOne(Post, key))) throw badInput('postId', 'NOT_HERE');
  demand(canKeepLiaison(actorOf(ctx), key.regionId));
  return ctx.em.findOneOrFail(Post, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

async function officerHere(ctx: Context, regionId: number, id: string): Promise<Officer> {
  const key = fromGlobalId('ofc', id, 'officerId');
  const officer = key.regionId === regionId ? await ctx.em.findOne(Officer, key) : null;
  if (!officer) throw badInput('officerId', 'NOT_HERE');
  return officer;
}

/**
 * Ends a tenure on its last day; from the next one on the post is vacant, for the reason that is given.
 *
 * The last day of a tenure that is over can be put right, as far as no later tenure has begun by then.
 */
export async function vacatePost(ctx: Context, input: VacatePostInput): Promise<RowKey> {
  const { toOn, reason = null } = checked(vacatePostRules, input);
  const tenure = await ctx.em.findOne(Tenure, fromGlobalId('ten', input.id), { populate: ['officer'] });
  if (!tenure) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { regionId, fromOn, post } = tenure;
  demand(canKeepLiaison(actorOf(ctx), regionId));
  await ctx.em.lock(tenure, LockMode.OPTIMISTIC, input.version);
  if (toOn < fromOn) throw badInput('toOn', 'DAY_ORDER');
  const next = { regionId, post, fromOn: { $gt: fromOn, $lte: toOn } };
  if ((await ctx.em.count(Tenure, next)) > 0) throw new Refusal('PERIODS_OVERLAP', { field: 'toOn' });
  const before = { holder: tenure.officer.name, toOn: tenure.toOn };
  Object.assign(tenure, { toOn, endReason: reason });
  const key = { regionId, id: post.id };
  const changes = changesBetween(before, { holder: null, toOn });
  recordDeed(ctx, { verb: 'vacatePost', subjectType: 'Post', subject: key, changes, reason });
  await ctx.em.flush();
  await tell(ctx, 'postVacated', key);
  return key;
}
