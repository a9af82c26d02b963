import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { assignLiaisonPerson } from './assignment.service.ts';
import { OfficeKind, PostKind } from './liaison-kinds.ts';
import type { AssignLiaisonPersonInput } from './liaison.inputs.ts';
import { Tenure } from './office.entity.ts';
import type { AddPostInput, AppointToPostInput, OpenOfficeInput, RegisterOfficerInput } from './office.inputs.ts';
import { addPost, openOffice } from './office.service.ts';
import { registerOfficer } from './officer.service.ts';
import { appointToPost } from './tenure.service.ts';

let made = 0;

/** Opens the office of a region through the service. */
export function officeFactory(ctx: Context, given: Partial<OpenOfficeInput> & { regionId: number }): Promise<RowKey> {
  return openOffice(ctx, { kind: OfficeKind.LIAISON_OFFICE, name: '联络办公室', ...given });
}

/** Adds a post through the service: a liaison officer's since 2010, under a title of its own, unless the test says other. */
export function postFactory(ctx: Context, given: Partial<AddPostInput> & { officeId: string }): Promise<RowKey> {
  made += 1;
  return addPost(ctx, { kind: PostKind.LIAISON_OFFICER, title: `联络员${made}岗`, sinceOn: '2010-01-01', ...given });
}

/** Registers an officer through the service; each has another name. */
export function officerFactory(
  ctx: Context,
  given: Partial<RegisterOfficerInput> & { regionId: number },
): Promise<RowKey> {
  made += 1;
  return registerOfficer(ctx, { name: `联络员${made}号`, ...given });
}

/** Gives a post to an officer through the service, from today on unless the test says another day; the tenure's key. */
export async function tenureFactory(
  ctx: Context,
  given: Partial<AppointToPostInput> & { postId: string; officerId: string },
): Promise<RowKey> {
  const fromOn = given.fromOn ?? dayOf(ctx.clock.now());
  const { regionId, id } = await appointToPost(ctx, { ...given, fromOn });
  const tenure = await ctx.em.findOneOrFail(Tenure, { regionId, post: [regionId, id], fromOn });
  return { regionId, id: tenure.id };
}

/** Names the liaison person of enterprises through the service, from today on unless the test says another day. */
export function assignmentFactory(
  ctx: Context,
  given: Partial<AssignLiaisonPersonInput> & { enterpriseIds: string[]; officerId: string },
): Promise<RowKey[]> {
  return assignLiaisonPerson(ctx, { fromOn: dayOf(ctx.clock.now()), ...given });
}
