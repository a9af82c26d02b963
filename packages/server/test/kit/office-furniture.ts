import { dataOf, type Actor } from './world.ts';

/** A call of the API that must be taken; its data. */
export async function made(
  actor: Actor,
  query: string,
  input: object,
): Promise<Record<string, Record<string, { id: string }>>> {
  return dataOf(await actor.ask(query, { input })) as Record<string, Record<string, { id: string }>>;
}
/** The id of what such a call wrote. */
export const idOf = (answer: Record<string, Record<string, { id: string }>>): string =>
  Object.values(Object.values(answer)[0] ?? {})[0]?.id ?? '';

/** The office of a tenant, that was called otherwise before, with its principal's post and who holds it. */
export async function furnishPosts(
  director: Actor,
  regionId: number,
): Promise<{ officeId: string; officerId: string }> {
  const officeId = idOf(
    await made(director, 'mutation($input: OpenOfficeInput!){openOffice(input:$input){office{id}}}', {
      regionId,
      kind: 'LIAISON_OFFICE',
      name: '联络科',
    }),
  );
  await made(director, 'mutation($input: RenameOfficeInput!){renameOffice(input:$input){office{id}}}', {
    id: officeId,
    version: 1,
    name: '联络办',
    fromOn: '2012-01-01',
  });
  const post = await made(director, 'mutation($input: AddPostInput!){addPost(input:$input){post{id}}}', {
    officeId,
    kind: 'OFFICE_PRINCIPAL',
    title: '主任',
    sinceOn: '2010-01-01',
  });
  const officerId = idOf(
    await made(director, 'mutation($input: RegisterOfficerInput!){registerOfficer(input:$input){officer{id}}}', {
      regionId,
      name: '周明',
    }),
  );
  await made(director, 'mutation($input: AppointToPostInput!){appointToPost(input:$input){post{id}}}', {
    postId: idOf(post),
    officerId,
    isActing: false,
    fromOn: '2012-01-01',
  });
  return { officeId, officerId };
}
