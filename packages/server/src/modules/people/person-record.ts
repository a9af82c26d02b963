import { changesBetween, recordDeed, type FieldChange } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { initialsOf } from '../../platform/pinyin.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { maskName, maskPhone } from '../privacy/index.ts';
import { PersonSource, type PersonKind } from './person-kind.ts';
import { Person, PersonRole } from './person.entity.ts';

/** The facts of a person as rules have cleaned them; what is not known is null. */
export interface PersonFacts {
  name: string;
  phone: string | null;
}

/** A role as rules have cleaned it, in an enterprise of the person's own county; its id where somebody knows it already. */
export interface RoleFacts {
  id?: string;
  enterprise: RowKey;
  kind: PersonKind;
  title: string | null;
  fromOn: string | null;
}

/** What can change of a person and the role in an enterprise. */
type Changeable = Partial<PersonFacts> & { kind?: PersonKind; title?: string | null };

const masks: Readonly<Record<string, (text: string) => string>> = { name: maskName, phone: maskPhone };

/** What the record of a deed says: of personal fields that they changed, and no more than every reader of it may see. */
export function maskedChanges(before: Changeable, after: Changeable): FieldChange[] {
  const mask = (field: string, value: string | null) => (value === null ? null : (masks[field]?.(value) ?? value));
  return changesBetween(before, after).map((change) => ({
    field: change.field,
    before: mask(change.field, change.before),
    after: mask(change.field, change.after),
  }));
}

/**
 * Writes a new person with its roles, and the deed into the timeline of each enterprise; the caller has judged facts
 * and rights. The flush is the caller's.
 */
export function addPerson(
  ctx: Work,
  key: RowKey,
  added: { facts: PersonFacts; roles: readonly RoleFacts[]; source: PersonSource; reason?: string },
): void {
  const now = ctx.clock.now();
  const { facts, roles, source, reason = null } = added;
  ctx.em.create(Person, {
    ...key,
    ...facts,
    initials: initialsOf(facts.name),
    madeInRegionId: key.regionId,
    source,
    createdAt: now,
    updatedAt: now,
  });
  for (const role of roles) addRole(ctx, key, role);
  const verb = source === PersonSource.IMPORTED ? 'importPerson' : 'registerPerson';
  const deed = { verb, subjectType: 'Person', subject: key, reason, changes: maskedChanges({}, facts) };
  if (roles.length === 0) recordDeed(ctx, deed);
  for (const about of new Map(roles.map(({ enterprise }) => [enterprise.id, enterprise])).values())
    recordDeed(ctx, { ...deed, about });
}

/** Writes a role that somebody took; its deed and the flush are the caller's. */
export function addRole(ctx: Work, person: RowKey, role: RoleFacts): RowKey {
  const { regionId } = person;
  const { kind, title, fromOn } = role;
  const key = { regionId, id: role.id ?? newId() };
  ctx.em.create(PersonRole, {
    ...key,
    person: ctx.em.getReference(Person, [regionId, person.id]),
    enterprise: ctx.em.getReference(Enterprise, [regionId, role.enterprise.id]),
    kind,
    title,
    fromOn,
  });
  return key;
}
