import { linkPeopleRules, regionOver } from '@lianxi/schema';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { maskName } from '../privacy/index.ts';
import { Person, PersonLink } from './person.entity.ts';
import type { LinkPeopleInput } from './person.inputs.ts';
import { canLinkPeople } from './person.policy.ts';

/**
 * Says that records of several counties are one human being, who is then counted once.
 *
 * The link belongs to the smallest region over all of them. Whoever is linked already brings the others along, so
 * that a person never has two links: everybody gets the new one.
 */
export async function linkPeople(ctx: Context, input: LinkPeopleInput): Promise<RowKey[]> {
  const { reason } = checked(linkPeopleRules, input);
  const asked = await peopleOf(ctx, input.personIds);
  const people = await withCompanions(ctx, asked);
  refuseNeighbours(people);
  const regionIds = people.map(({ regionId }) => regionId);
  demand(canLinkPeople(actorOf(ctx), regionIds));
  const keys = asked.map(({ regionId, id }) => ({ regionId, id }));
  if (isOneLink(asked)) return keys;
  const link = { regionId: regionOver(regionIds), id: newId() };
  const now = ctx.clock.now();
  ctx.em.create(PersonLink, { ...link, reason, linkedByName: actorOf(ctx).displayName, linkedAt: now });
  for (const person of people) Object.assign(person, { linkId: link.id, updatedAt: now });
  const after = people.map(({ regionId, name }) => `${regionId} ${maskName(name)}`).join('、');
  const changes = [{ field: 'people', before: null, after }];
  recordDeed(ctx, { verb: 'linkPeople', subjectType: 'PersonLink', subject: link, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'peopleLinked', link);
  return keys;
}

/** The people behind the ids, in their order. */
async function peopleOf(ctx: Context, ids: readonly string[]): Promise<Person[]> {
  const people: Person[] = [];
  for (const id of ids) {
    const person = await ctx.em.findOne(Person, fromGlobalId('per', id, 'personIds'));
    if (!person) throw badInput('personIds', 'NOT_HERE');
    people.push(person);
  }
  return people;
}

/** Together with everybody who is linked with one of them. A link that was made above is widened there as well. */
async function withCompanions(ctx: Context, asked: readonly Person[]): Promise<Person[]> {
  const links = [...new Set(asked.flatMap(({ linkId }) => linkId ?? []))];
  if (links.length === 0) return [...asked];
  if ((await ctx.em.count(PersonLink, { id: { $in: links } })) < links.length) throw new Refusal('NOT_ALLOWED');
  const companions = await ctx.em.find(Person, { linkId: { $in: links } });
  // The unit of work gives one object for each row.
  return [...new Set([...asked, ...companions])];
}

/** Two records of one county are a double entry, not one person in two counties. */
function refuseNeighbours(people: readonly Person[]): void {
  const counties = new Set(people.map(({ regionId }) => regionId));
  if (people.length < 2 || counties.size < people.length) throw new Refusal('LINK_REGIONS', { field: 'personIds' });
}

const isOneLink = ([first, ...others]: readonly Person[]): boolean =>
  first?.linkId != null && others.every(({ linkId }) => linkId === first.linkId);
