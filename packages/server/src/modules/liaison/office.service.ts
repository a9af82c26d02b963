import { addPostRules, openOfficeRules, renameOfficeRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { dayBefore } from '../enterprises/index.ts';
import { Region } from '../tenancy/index.ts';
import { OfficeKind, PostKind } from './liaison-kinds.ts';
import { canKeepLiaison } from './liaison.policy.ts';
import { FormerOfficeName, Office, Post } from './office.entity.ts';
import type { AddPostInput, OpenOfficeInput, RenameOfficeInput } from './office.inputs.ts';

/** Opens the office of a region; a region has one, and in a functional zone the committee may act as it. */
export async function openOffice(ctx: Context, input: OpenOfficeInput): Promise<RowKey> {
  const { regionId, kind } = input;
  demand(canKeepLiaison(actorOf(ctx), regionId));
  const { name } = checked(openOfficeRules, input);
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'REGION_UNKNOWN');
  if (kind === OfficeKind.ZONE_COMMITTEE && region.kind !== 'FUNCTIONAL_ZONE') throw badInput('kind', 'REGION_NO_ZONE');
  if ((await ctx.em.count(Office, { regionId })) > 0) throw new Refusal('OFFICE_EXISTS', { field: 'regionId' });
  const key = { regionId, id: newId() };
  ctx.em.create(Office, { ...key, kind, name });
  const changes = changesBetween({}, { kind, name });
  recordDeed(ctx, { verb: 'openOffice', subjectType: 'Office', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'officeOpened', key);
  return key;
}

/**
 * Gives an office another name from a day on, today at the latest; on any day before it keeps the one it bore then.
 *
 * History is not written over: the day lies after the first one of the present name.
 */
export async function renameOffice(ctx: Context, input: RenameOfficeInput): Promise<RowKey> {
  const { name, fromOn } = checked(renameOfficeRules, input);
  const key = fromGlobalId('off', input.id);
  const office = await ctx.em.findOne(Office, key);
  if (!office) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canKeepLiaison(actorOf(ctx), key.regionId));
  await ctx.em.lock(office, LockMode.OPTIMISTIC, input.version);
  if (name === office.name) throw badInput('name', 'NAME_TAKEN');
  if (fromOn > dayOf(ctx.clock.now())) throw badInput('fromOn', 'DAY_FUTURE');
  const toOn = dayBefore(fromOn);
  const { regionId } = key;
  const later = await ctx.em.count(FormerOfficeName, { regionId, office, toOn: { $gte: toOn } });
  if (later > 0) throw new Refusal('PERIODS_OVERLAP', { field: 'fromOn' });
  ctx.em.create(FormerOfficeName, { regionId, id: newId(), office, name: office.name, toOn });
  const changes = [...changesBetween({ name: office.name }, { name }), ...changesBetween({}, { fromOn })];
  office.name = name;
  recordDeed(ctx, { verb: 'renameOffice', subjectType: 'Office', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'officeRenamed', key);
  return key;
}

/** The office of a region; null where none was opened yet. */
export const officeAt = (ctx: Pick<Work, 'em'>, regionId: number): Promise<Office | null> =>
  ctx.em.findOne(Office, { regionId });

/** Adds a post to an office; from its first day on, days without a holder are a vacancy. */
export async function addPost(ctx: Context, input: AddPostInput): Promise<RowKey> {
  const { title, sinceOn } = checked(addPostRules, input);
  const { kind } = input;
  const office = await officeToKeep(ctx, input.officeId);
  const { regionId } = office;
  if ((await ctx.em.count(Post, { regionId, title })) > 0) throw badInput('title', 'NAME_TAKEN');
  if (kind === PostKind.OFFICE_PRINCIPAL && (await ctx.em.count(Post, { regionId, kind })) > 0)
    throw badInput('kind', 'PRINCIPAL_TAKEN');
  const key = { regionId, id: newId() };
  ctx.em.create(Post, { ...key, office, kind, title, sinceOn });
  const changes = changesBetween({}, { kind, title, sinceOn });
  recordDeed(ctx, { verb: 'addPost', subjectType: 'Post', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'postAdded', key);
  return key;
}

/** The office a post is added to; whoever adds another one at the same time waits here and then finds this one. */
async function officeToKeep(ctx: Context, id: string): Promise<Office> {
  const key = fromGlobalId('off', id, 'officeId');
  if (!(await ctx.em.findOne(Office, key))) throw badInput('officeId', 'NOT_HERE');
  demand(canKeepLiaison(actorOf(ctx), key.regionId));
  return ctx.em.findOneOrFail(Office, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
