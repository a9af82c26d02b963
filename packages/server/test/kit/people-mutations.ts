import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { issuedKey } from './api-keys.ts';
import type { Written } from './campaign-mutations.ts';
import { campaignThatMet } from './people-met.ts';
import { furnishPersonExport } from './register-furniture.ts';
import { dataOf, type World } from './world.ts';

/** What is written down, and told where there is something to tell. */
type Deed = Omit<Written, 'told'> & { told?: string };

interface Made {
  enterpriseId: string;
  /** Somebody with a role in the enterprise, and the same in the next county. */
  known: Record<'here' | 'there', { person: { id: string; roles: { id: string }[] } }>;
  /** Ways to reach them, one for each deed. */
  channels: readonly string[];
  /** A member whose time is over. */
  leaver: string;
  /** The names of the next county, which were opened. */
  opening: string;
  /** Two lists of people that wait for a second member. */
  exports: readonly string[];
  /** A campaign in which somebody was met. */
  campaign: string;
  /** An API key that is of no use any more. */
  key: string;
}

/** Everything that writes people, departments, members and API keys; `prepare` makes what the deeds are done to. */
export function peopleMutations(world: () => World, at: { here: number; there: number }) {
  let made: Made | null = null;
  const person = (where: 'here' | 'there'): string => made?.known[where].person.id ?? '';

  async function prepare(enterpriseId: string): Promise<void> {
    const known = dataOf(
      await world().director.ask(`mutation{
        here: registerPerson(input:{regionId:${at.here},name:"孟凡",roles:[{enterpriseId:"${enterpriseId}",kind:STAFF}]}){person{id roles{id}}}
        there: registerPerson(input:{regionId:${at.there},name:"孟凡"}){person{id roles{id}}} }`),
    ) as Made['known'];
    const channels = ['13900000001', '13900000002'].map((value) => addedChannel(known.here.person.id, value));
    await world().member('leaver', Role.CLERK, at.here);
    const members = dataOf(await world().director.ask('{members(search:"leaver"){nodes{id}}}')) as unknown as {
      members: { nodes: { id: string }[] };
    };
    const opened = dataOf(
      await world().director.ask(`mutation{openNames(input:{regionId:${at.there},purpose:"核对走访"}){opening{id}}}`),
    ) as unknown as { openNames: { opening: { id: string } } };
    const campaign = await campaignThatMet(world(), {
      regionId: at.here,
      enterpriseId,
      names: ['丁会见'],
    });
    const asked = () => furnishPersonExport(world(), at.here);
    const exports = [await asked(), await asked()].map((id) => toGlobalId('pex', { regionId: at.here, id }));
    const { id: key } = await issuedKey(world().director, { regionId: at.here });
    made = {
      enterpriseId,
      known,
      channels: await Promise.all(channels),
      leaver: members.members.nodes[0]?.id ?? '',
      opening: opened.openNames.opening.id,
      exports,
      campaign,
      key,
    };
  }

  /** A way to reach somebody, by its id. */
  async function addedChannel(personId: string, value: string): Promise<string> {
    const { addContactChannel: added } = dataOf(
      await world().director.ask(
        `mutation{addContactChannel(input:{personId:"${personId}",kind:MOBILE,value:"${value}"}){person{contactChannels{id value}}}}`,
      ),
    ) as unknown as { addContactChannel: { person: { contactChannels: { id: string; value: string }[] } } };
    return added.person.contactChannels.find((one) => one.value.slice(-4) === value.slice(-4))?.id ?? '';
  }

  const deed = (verb: string, told: string | null, text: () => string): [string, Deed] => [
    verb,
    { call: () => Promise.resolve(text()), verb, ...(told === null ? {} : { told }) },
  ];
  const mutations: Record<string, Deed> = Object.fromEntries([
    deed(
      'registerDepartment',
      'departmentRegistered',
      () => `registerDepartment(input:{regionId:${at.here},kind:HEALTH,name:"兖州区卫生局"} key){department{id}}`,
    ),
    deed(
      'registerPerson',
      'personRegistered',
      () => `registerPerson(input:{regionId:${at.here},name:"单海燕",phone:"13805371234"} key){person{id}}`,
    ),
    deed(
      'correctPerson',
      'personCorrected',
      () => `correctPerson(input:{id:"${person('here')}",version:1,phone:"05372345678"} key){person{id}}`,
    ),
    deed(
      'takeRole',
      'roleTaken',
      () =>
        `takeRole(input:{personId:"${person('here')}",enterpriseId:"${made?.enterpriseId ?? ''}",kind:BUSINESSPERSON} key){person{id}}`,
    ),
    deed(
      'leaveRole',
      'roleLeft',
      () =>
        `leaveRole(input:{id:"${made?.known.here.person.roles[0]?.id ?? ''}",version:1,toOn:"2014-10-07"} key){person{id}}`,
    ),
    deed(
      'linkPeople',
      'peopleLinked',
      () => `linkPeople(input:{personIds:["${person('here')}","${person('there')}"],reason:"同一人"} key){people{id}}`,
    ),
    deed(
      'revealField',
      null,
      () => `revealField(input:{id:"${person('here')}",field:PERSON_PHONE,purpose:"预约走访"} key){value}`,
    ),
    deed(
      'addContactChannel',
      'contactChannelAdded',
      () =>
        `addContactChannel(input:{personId:"${person('here')}",kind:EMAIL,value:"meng@example.cn"} key){person{id}}`,
    ),
    deed(
      'recordChannelConsent',
      'channelConsentRecorded',
      () =>
        `recordChannelConsent(input:{channelId:"${made?.channels[0] ?? ''}",version:1,isGiven:true,way:SPOKEN,saidOn:"2014-10-07"} key){person{id}}`,
    ),
    deed(
      'endContactChannel',
      'contactChannelEnded',
      () => `endContactChannel(input:{channelId:"${made?.channels[1] ?? ''}",version:1} key){person{id}}`,
    ),
    deed(
      'openNames',
      'namesOpened',
      () => `openNames(input:{regionId:${at.here},purpose:"核对走访"} key){opening{id}}`,
    ),
    deed(
      'closeNames',
      'namesClosed',
      () => `closeNames(input:{id:"${made?.opening ?? ''}"} key){opening{id closedAt}}`,
    ),
    deed(
      'askPersonExport',
      'personExportMoved',
      () => `askPersonExport(input:{regionId:${at.here},purpose:"核对名册"} key){personExport{id}}`,
    ),
    deed(
      'askFigureExport',
      'personExportMoved',
      () =>
        `askFigureExport(input:{campaignId:"${made?.campaign ?? ''}",figure:BUSINESSPERSONS_MET,purpose:"核对名册"} key){personExport{id}}`,
    ),
    deed(
      'approvePersonExport',
      'personExportMoved',
      () => `approvePersonExport(input:{id:"${made?.exports[0] ?? ''}",version:1} key){personExport{id}}`,
    ),
    deed(
      'declinePersonExport',
      'personExportMoved',
      () =>
        `declinePersonExport(input:{id:"${made?.exports[1] ?? ''}",version:1,reason:"名册已有"} key){personExport{id}}`,
    ),
    deed(
      'endMembership',
      'membershipEnded',
      () => `endMembership(input:{id:"${made?.leaver ?? ''}",reason:"调离"} key){member{id}}`,
    ),
    deed(
      'issueApiKey',
      'apiKeyIssued',
      () =>
        `issueApiKey(input:{regionId:${at.here},label:"交换",regionIds:[${at.here}],kinds:[PROBLEM],access:READ,expiresInDays:30}){token apiKey{id}}`,
    ),
    deed(
      'revokeApiKey',
      'apiKeyRevoked',
      () => `revokeApiKey(input:{id:"${made?.key ?? ''}",reason:"停用"} key){apiKey{id}}`,
    ),
  ]);
  return { prepare, mutations };
}
