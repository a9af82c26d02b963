import type { Work } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { Person } from './person.entity.ts';

/** The person behind an id; one that is absent and one that is not yours are the same answer. */
export async function seenPerson(ctx: Pick<Work, 'em'>, id: string, field = 'id'): Promise<Person> {
  const person = await ctx.em.findOne(Person, fromGlobalId('per', id, field));
  if (!person) throw new Refusal('NOT_FOUND', { field });
  return person;
}

/** The same for a deed that changes what is kept: of somebody who was erased nothing is kept any more. */
export async function livingPerson(ctx: Pick<Work, 'em'>, id: string, field = 'id'): Promise<Person> {
  const person = await seenPerson(ctx, id, field);
  if (person.erasedAt != null) throw new Refusal('PERSON_ERASED', { field });
  return person;
}
