import { Role } from '../../../src/platform/actor.ts';
import { campaignMutations } from '../campaign-mutations.ts';
import { commonProblemMutations } from '../common-problem-mutations.ts';
import { consultationMutations } from '../consultation-mutations.ts';
import { dossierMutations } from '../dossier-mutations.ts';
import { fieldworkMutations } from '../fieldwork-mutations.ts';
import { duplicateMutations } from '../duplicate-mutations.ts';
import { notFoundMutations } from '../not-found-mutations.ts';
import { registryMutations } from '../registry-mutations.ts';
import { fieldMutations } from '../field-mutations.ts';
import { transferMutations } from '../transfer-mutations.ts';
import { handoverMutations } from '../handover-mutations.ts';
import { settled } from '../imports.ts';
import { liaisonMutations } from '../liaison-mutations.ts';
import { messageMutations, ownMutations } from '../message-mutations.ts';
import { opinionMutations } from '../opinion-mutations.ts';
import { peopleMutations } from '../people-mutations.ts';
import { problemMutations } from '../problem-mutations.ts';
import { quiet } from '../quiet.ts';
import { reformMutations } from '../reform-mutations.ts';
import { registerMutations } from '../register-mutations.ts';
import { countyMutations } from '../county-mutations.ts';
import { rightsMutations } from '../rights-mutations.ts';
import { regularVisitMutations } from '../regular-visit-mutations.ts';
import { supervisionMutations } from '../supervision-mutations.ts';
import { visitingMutations } from '../visiting-mutations.ts';
import { dataOf, password, type World } from '../world.ts';
import { argsOfText } from './calls.ts';
import type { Args } from './values.ts';

/** A mutation that works, made when it is sent; whoever else than the county's or city's director must send it. */
export interface KnownCall {
  args(): Promise<Args>;
  token?: string | null;
}
export type KnownCalls = ReadonlyMap<string, KnownCall>;

interface Places {
  countyId: number;
  otherId: number;
  cityId: number;
  officeId: string;
}

/**
 * What the director of the city does: a change of divisions names no row by which its city would be known, and a
 * transfer is answered by another county than the one whose row it is.
 */
const ofTheCity: ReadonlySet<string> = new Set([
  'prepareDivisionChange',
  'acceptEnterpriseTransfer',
  'acceptEnterpriseTransfers',
  'declineEnterpriseTransfer',
  'openNames',
  'closeNames',
]);

/** A call of every mutation that works once, in an order in which each can; they stand on rows of the county. */
export async function knownCalls(given: World, { countyId, otherId, cityId, officeId }: Places): Promise<KnownCalls> {
  const world = () => given;
  const records = registerMutations(world, { countyId, cityId });
  const fieldwork = fieldworkMutations(world, countyId);
  const opinions = opinionMutations(world, countyId);
  const visiting = visitingMutations(world, { countyId, cityId });
  const problems = problemMutations(world, countyId);
  const consultations = consultationMutations(world, countyId);
  const supervision = supervisionMutations(world, countyId);
  const topics = commonProblemMutations(world, { countyId, otherId, cityId });
  const dossiers = dossierMutations(world, countyId);
  const reforms = reformMutations(world, countyId);
  const people = peopleMutations(world, { here: countyId, there: otherId });
  const campaigns = campaignMutations(() => given.director, countyId);
  const liaison = liaisonMutations(world, { countyId, cityId });
  const rights = rightsMutations(world, countyId);
  const messages = messageMutations(world, countyId);
  const handovers = handoverMutations(world, countyId);
  const duplicates = duplicateMutations(world, countyId);
  const notFound = notFoundMutations(world, countyId);
  // Addressed to a county that keeps nothing, so that no row of another tenant is shown by it.
  const transfers = transferMutations(world, { countyId, toId: 370828 });
  const registers = registryMutations(world, countyId);
  const fields = fieldMutations(world, countyId);
  const regular = regularVisitMutations(world, { countyId, otherId });
  const leaving = countyMutations(world, countyId);
  await records.prepare();
  const { enterprise } = records.at;
  await fieldwork.prepare(enterprise);
  await opinions.prepare(enterprise);
  await visiting.prepare(enterprise);
  await people.prepare(enterprise);
  await problems.prepare(enterprise);
  await consultations.prepare(enterprise);
  await supervision.prepare(enterprise);
  await topics.prepare();
  await rights.prepare();
  await dossiers.prepare();
  await reforms.prepare();
  await regular.prepare();
  await campaigns.prepare();
  await messages.prepare();
  await liaison.prepare(enterprise, officeId);
  await handovers.prepare();
  await duplicates.prepare();
  await notFound.prepare();
  await transfers.prepare();
  await registers.prepare();
  await fields.prepare(enterprise);
  await leaving.prepare();
  const texts = {
    ...records.enterprises,
    ...fieldwork.mutations,
    ...opinions.mutations,
    ...visiting.mutations,
    ...problems.mutations,
    ...consultations.mutations,
    ...supervision.mutations,
    ...topics.mutations,
    ...dossiers.mutations,
    ...reforms.mutations,
    ...regular.mutations,
    ...campaigns.mutations,
    ...liaison.mutations,
    ...messages.mutations,
    ...handovers.mutations,
    ...duplicates.mutations,
    ...notFound.mutations,
    ...transfers.mutations,
    ...registers.mutations,
    ...fields.mutations,
    ...people.mutations,
    ...rights.mutations,
    ...records.imports,
    ...leaving.mutations,
  };
  const written = Object.entries(texts).map(([name, deed]): [string, KnownCall] => [
    name,
    {
      args: async () => argsOfText(await deed.call()),
      ...(ofTheCity.has(name) ? { token: given.director.token } : {}),
    },
  ]);
  const discardImport = async (): Promise<Args> => {
    const { version } = await settled(given.director, records.at.discarded, 'REHEARSED');
    return { input: { id: records.at.discarded, version } };
  };
  return new Map([
    ...written,
    ...(await ownCalls(given, countyId)),
    ['discardImport', { args: discardImport }],
    ...(await sessionCalls(given, countyId)),
  ]);
}

/** What somebody does to an inbox and settings of their own: like a session, no auditor lacks them. */
async function ownCalls(world: World, regionId: number): Promise<[string, KnownCall][]> {
  const reader = await world.member('reader', Role.CLERK, regionId);
  await quiet(world);
  return Object.entries(ownMutations(reader)).map(([name, call]) => [
    name,
    { args: async () => argsOfText(await call()), token: reader.token },
  ]);
}

/** What opens, changes and closes sessions: nothing in it points at a row. */
async function sessionCalls(world: World, regionId: number): Promise<[string, KnownCall][]> {
  const changer = await world.member('changer', Role.CLERK, regionId);
  const invited = dataOf(
    await world.director.ask(`mutation{inviteMember(input:{regionId:${regionId},role:CLERK}){path}}`),
  ) as unknown as { inviteMember: { path: string } };
  const token = invited.inviteMember.path.replace('/welcome/', '');
  const input = (given: Args) => () => Promise.resolve({ input: given });
  return [
    ['claimInvitation', { args: input({ token, loginName: 'comer', displayName: '新人', password }), token: null }],
    ['signIn', { args: input({ loginName: 'comer', password }), token: null }],
    [
      'changePassword',
      { args: input({ currentPassword: password, newPassword: `${password}2` }), token: changer.token },
    ],
    ['signOut', { args: () => Promise.resolve({}), token: changer.token }],
  ];
}
