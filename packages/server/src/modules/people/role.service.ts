import { leaveRoleRules, takeRoleRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { Enterprise } from '../enterprises/index.ts';
import { addRole, type RoleFacts } from './person-record.ts';
import { PersonRole } from './person.entity.ts';
import type { LeaveRoleInput, PersonRoleInput, TakeRoleInput } from './person.inputs.ts';
import { canCorrectPerson } from './person.policy.ts';
import { livingPerson } from './seen-person.ts';

/** A role as it may be written: in an enterprise of the county, since no day that lies ahead. `at` is where it stands. */
export async function judgedRole(
  ctx: Context,
  regionId: number,
  { given, at = '' }: { given: PersonRoleInput; at?: string },
): Promise<RoleFacts> {
  const { title = null, fromOn = null } = checked(takeRoleRules, given);
  const enterprise = fromGlobalId('ent', given.enterpriseId, `${at}enterpriseId`);
  if (enterprise.regionId !== regionId || !(await ctx.em.findOne(Enterprise, enterprise)))
    throw badInput(`${at}enterpriseId`, 'NOT_HERE');
  if (fromOn !== null) pastDay(ctx, `${at}fromOn`, fromOn);
  return { enterprise, kind: given.kind, title, fromOn };
}

/** Writes down that somebody took a role in an enterprise; one that is held already is not taken again. */
export async function takeRole(ctx: Context, input: TakeRoleInput): Promise<RowKey> {
  const person = await livingPerson(ctx, input.personId, 'personId');
  demand(canCorrectPerson(actorOf(ctx), person));
  const { regionId, id } = person;
  const role = await judgedRole(ctx, regionId, { given: input });
  const enterprise = { regionId, id: role.enterprise.id };
  if ((await ctx.em.count(PersonRole, { regionId, person, enterprise, kind: role.kind, toOn: null })) > 0)
    throw badInput('enterpriseId', 'TWICE');
  const subject = addRole(ctx, { regionId, id }, role);
  const { kind, title, fromOn } = role;
  const changes = changesBetween({}, { kind, title, fromOn });
  recordDeed(ctx, { verb: 'takeRole', subjectType: 'PersonRole', subject, about: role.enterprise, changes });
  await ctx.em.flush();
  await tell(ctx, 'roleTaken', subject);
  return { regionId, id };
}

/** Writes down the last day of a role, or corrects it. */
export async function leaveRole(ctx: Context, input: LeaveRoleInput): Promise<RowKey> {
  const role = await ctx.em.findOne(PersonRole, fromGlobalId('pro', input.id));
  if (!role) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { regionId } = role;
  demand(canCorrectPerson(actorOf(ctx), role));
  const toOn = pastDay(ctx, 'toOn', checked(leaveRoleRules, input).toOn);
  if (role.fromOn != null && toOn < role.fromOn) throw badInput('toOn', 'DAY_ORDER');
  await ctx.em.lock(role, LockMode.OPTIMISTIC, input.version);
  const subject = { regionId, id: role.id };
  const person = { regionId, id: role.person.id };
  const changes = changesBetween({ toOn: role.toOn }, { toOn });
  if (changes.length === 0) return person;
  role.toOn = toOn;
  const about = { regionId, id: role.enterprise.id };
  recordDeed(ctx, { verb: 'leaveRole', subjectType: 'PersonRole', subject, about, changes });
  await ctx.em.flush();
  await tell(ctx, 'roleLeft', subject);
  return person;
}
