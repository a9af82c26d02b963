import { correctPersonRules, registerPersonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { initialsOf } from '../../platform/pinyin.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { Region } from '../tenancy/index.ts';
import { PersonSource } from './person-kind.ts';
import { keepFormer } from './former-words.ts';
import { addPerson, maskedChanges, type PersonFacts, type RoleFacts } from './person-record.ts';
import { Person } from './person.entity.ts';
import type { CorrectPersonInput, RegisterPersonInput } from './person.inputs.ts';
import { canCorrectPerson, canRegisterPerson } from './person.policy.ts';
import { judgedRole } from './role.service.ts';
import { livingPerson } from './seen-person.ts';

/** Enters somebody into the people that a county knows, with the roles held in its enterprises. */
export async function registerPerson(ctx: Context, input: RegisterPersonInput): Promise<RowKey> {
  const { regionId } = input;
  demand(canRegisterPerson(actorOf(ctx), regionId));
  const { name, phone = null } = checked(registerPersonRules, input);
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'REGION_UNKNOWN');
  if (!region.isUnit) throw badInput('regionId', 'REGION_NO_UNIT');
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId && (await ctx.em.findOne(Person, key))) return key;
  const roles = await judgedRoles(ctx, input);
  addPerson(ctx, key, { facts: { name, phone }, roles, source: PersonSource.ENTERED });
  await ctx.em.flush();
  await tell(ctx, 'personRegistered', key);
  return key;
}

/** The roles given with a new person: each in another enterprise, or in another capacity. */
async function judgedRoles(ctx: Context, { regionId, roles }: RegisterPersonInput): Promise<RoleFacts[]> {
  const judged: RoleFacts[] = [];
  for (const [i, given] of (roles ?? []).entries()) {
    const role = await judgedRole(ctx, regionId, { given, at: `roles.${i}.` });
    const isTwice = judged.some(({ enterprise, kind }) => enterprise.id === role.enterprise.id && kind === role.kind);
    if (isTwice) throw badInput(`roles.${i}.enterpriseId`, 'TWICE');
    judged.push(role);
  }
  return judged;
}

/** Corrects name or phone at the version the clerk saw; the record says that they changed and never what they were. */
export async function correctPerson(ctx: Context, input: CorrectPersonInput): Promise<RowKey> {
  const person = await livingPerson(ctx, input.id);
  demand(canCorrectPerson(actorOf(ctx), person));
  const judged = checked(correctPersonRules, input);
  if ('name' in input && input.name === null) throw badInput('name', 'REQUIRED');
  const given: Partial<PersonFacts> = {
    ...(judged.name == null ? {} : { name: judged.name }),
    ...(input.phone === undefined ? {} : { phone: judged.phone ?? null }),
  };
  await ctx.em.lock(person, LockMode.OPTIMISTIC, input.version);
  const key = { regionId: person.regionId, id: person.id };
  const changes = maskedChanges({ name: person.name, phone: person.phone ?? null }, given);
  if (changes.length === 0) return key;
  await keepFormer(ctx, person, given);
  const initials = initialsOf(given.name ?? person.name);
  Object.assign(person, given, { initials, updatedAt: ctx.clock.now() });
  recordDeed(ctx, { verb: 'correctPerson', subjectType: 'Person', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'personCorrected', key);
  return key;
}
