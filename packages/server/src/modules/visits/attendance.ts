import type { Context, Work } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Person, PersonKind, PersonRole, registerPerson } from '../people/index.ts';
import { maskName } from '../privacy/index.ts';
import { under } from './issue-path.ts';
import { Visit, VisitAttendance } from './visit.entity.ts';
import type { AttendeeInput, NewAttendeeInput } from './visit.inputs.ts';

/** Somebody met: who, as what, and in which capacity held on that day. */
export interface Met {
  person: RowKey;
  name: string;
  role: PersonKind;
  capacity: string | null;
}

/** Where and when somebody was met. */
export interface Meeting {
  enterprise: RowKey;
  day: string;
}

/**
 * Finds those of the attendees who are known, each at its place in the list; a new one has null there.
 *
 * Nothing is written, so that everything else of a visit can be judged before anybody is registered.
 */
export async function findAttendees(
  ctx: Context,
  meeting: Meeting,
  attendees: readonly AttendeeInput[],
): Promise<(Met | null)[]> {
  const { regionId } = meeting.enterprise;
  const keys = attendees.map(({ personId }, place) =>
    personId == null ? null : fromGlobalId('per', personId, `attendees.${place}.personId`),
  );
  const ids = keys.flatMap((key) => (key?.regionId === regionId ? [key.id] : []));
  const people = ids.length === 0 ? [] : await ctx.em.find(Person, { regionId, id: { $in: ids } });
  const roles = people.length === 0 ? [] : await ctx.em.find(PersonRole, { regionId, person: { id: { $in: ids } } });
  const found = keys.map((key) => {
    const person = people.find(({ id }) => key?.regionId === regionId && id === key.id);
    return person ? metAs(person, roles, meeting) : null;
  });
  const issues = keys.flatMap((key, place) =>
    key && !found[place] ? [{ field: `attendees.${place}.personId`, rule: 'NOT_HERE' }] : [],
  );
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return found;
}

/** Everybody who was met, in the order given; whoever is new is registered, with a role in the enterprise. */
export async function registerAttendees(
  ctx: Context,
  { enterprise }: Meeting,
  { attendees, found }: { attendees: readonly AttendeeInput[]; found: readonly (Met | null)[] },
): Promise<Met[]> {
  const met: Met[] = [];
  for (const [place, { newPerson }] of attendees.entries()) {
    const known = found[place];
    if (known) met.push(known);
    else if (newPerson)
      met.push(await under(`attendees.${place}.newPerson`, () => registerAttendee(ctx, enterprise, newPerson)));
  }
  return met;
}

/** Writes somebody down as met on a visit. */
export function addAttendance(ctx: Work, visit: RowKey, { person, role, capacity }: Met): void {
  const { regionId } = visit;
  ctx.em.create(VisitAttendance, {
    regionId,
    id: newId(),
    visit: ctx.em.getReference(Visit, [regionId, visit.id]),
    person: ctx.em.getReference(Person, [regionId, person.id]),
    role,
    capacity,
  });
}

/** Names as the record of a deed tells them, for it is read far up, where people's names are not. */
export const maskedNames = (names: readonly string[]): string | null => names.map(maskName).join('、') || null;

async function registerAttendee(ctx: Context, enterprise: RowKey, given: NewAttendeeInput): Promise<Met> {
  const { name, kind, phone = null, title = null } = given;
  const roles = [{ enterpriseId: toGlobalId('ent', enterprise), kind, title }];
  const person = await registerPerson(ctx, { regionId: enterprise.regionId, name, phone, roles });
  return { person, name, role: kind, capacity: title };
}

/**
 * As what somebody was met: by the role held in the enterprise on that day.
 *
 * Whoever held none there was met without a capacity, as what they are otherwise; without any role, as staff, so that
 * no count of businesspeople rests on a guess.
 */
export function metAs(person: Person, roles: readonly PersonRole[], { enterprise, day }: Meeting): Met {
  const isHere = (role: PersonRole) => role.enterprise.id === enterprise.id;
  const isHeld = ({ fromOn, toOn }: PersonRole) => (fromOn == null || fromOn <= day) && (toOn == null || toOn >= day);
  const weight = (role: PersonRole) => (isHere(role) ? 2 : 0) + (isHeld(role) ? 1 : 0);
  const [best] = roles
    .filter((role) => role.person.id === person.id)
    .toSorted((a, b) => weight(b) - weight(a) || (b.fromOn ?? '').localeCompare(a.fromOn ?? ''));
  return {
    person: { regionId: person.regionId, id: person.id },
    name: person.name,
    role: best?.kind ?? PersonKind.STAFF,
    capacity: best && isHere(best) && isHeld(best) ? (best.title ?? null) : null,
  };
}
