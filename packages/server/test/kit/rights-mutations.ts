import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** The calls by which a person's rights are served, for those who need a row of each. */
export const rightsTexts = {
  request: 'mutation($input: RecordRightsRequestInput!){recordRightsRequest(input:$input){request{id}}}',
  link: 'mutation($input: IssueRightsLinkInput!){issueRightsLink(input:$input){link{id}}}',
  channel: 'mutation($input: AddContactChannelInput!){addContactChannel(input:$input){person{id}}}',
  notice: 'mutation($input: GiveNoticeInput!){giveNotice(input:$input){person{id}}}',
};

const steps = ['takeOnRightsRequest', 'answerRightsRequest', 'withdrawRightsRequest'] as const;
type Step = (typeof steps)[number];
const words: Readonly<Record<Step, string>> = {
  takeOnRightsRequest: '',
  answerRightsRequest: ',isGranted:true,answer:"已办理"',
  withdrawRightsRequest: '',
};

/** What is done for people who ask about their own data; each step has a person and a request of its own. */
export function rightsMutations(world: () => World, regionId: number) {
  const requests = new Map<Step, string>();
  let personId = '';
  let link = '';

  /** What the text aliases `it`; the texts below select what is read of it. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;
  const person = async (name: string): Promise<string> =>
    (
      await ask<{ person: { id: string } }>(
        `mutation{it:registerPerson(input:{regionId:${regionId},name:"${name}"}){person{id}}}`,
      )
    ).person.id;
  const recording = (of: string, kind: string): string =>
    `recordRightsRequest(input:{personId:"${of}",kind:${kind},checkedOn:"2014-10-08"} key){request{id}}`;
  const issuing = (of: string): string => `issueRightsLink(input:{personId:"${of}"}){path link{id}}`;

  const stepping = async (verb: Step): Promise<string> => {
    const id = requests.get(verb) ?? '';
    const { version } = await ask<{ version: number }>(`{it:rightsRequest(id:"${id}"){version}}`);
    return `${verb}(input:{id:"${id}",version:${version}${words[verb]}} key){request{id}}`;
  };

  async function prepare(): Promise<void> {
    personId = await person('钟离砚');
    for (const [place, verb] of steps.entries()) {
      const of = await person(`钟离砚${place}`);
      // The one that is answered is erased: the answer that writes most.
      const text = recording(of, verb === 'answerRightsRequest' ? 'ERASE' : 'COPY').replace(' key)', ')');
      requests.set(verb, (await ask<{ request: { id: string } }>(`mutation{it:${text}}`)).request.id);
    }
    const other = await person('钟离砚九');
    link = (await ask<{ link: { id: string } }>(`mutation{it:${issuing(other)}}`)).link.id;
  }

  const deed = (verb: string, told: string, call: () => string | Promise<string>): [string, Written] => [
    verb,
    { call: async () => call(), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    deed('recordRightsRequest', 'rightsRequested', () => recording(personId, 'COPY')),
    ...steps.map((verb) => deed(verb, 'rightsRequestMoved', () => stepping(verb))),
    deed('issueRightsLink', 'rightsLinkIssued', () => issuing(personId)),
    deed('revokeRightsLink', 'rightsLinkRevoked', () => `revokeRightsLink(input:{id:"${link}"} key){link{id}}`),
    deed(
      'giveNotice',
      'noticeGiven',
      () => `giveNotice(input:{personId:"${personId}",way:HANDED,script:HANS,givenOn:"2014-10-08"} key){person{id}}`,
    ),
  ]);
  return { prepare, mutations, request: () => requests.get('takeOnRightsRequest') ?? '', person: () => personId };
}
