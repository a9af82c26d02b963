import { ApiKeyAccess, ApiKeyKind } from '@lianxi/schema';
import { buildSchema, isObjectType, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActorKey } from '../../platform/actor.ts';
import { openToEveryKey, outsideKey, reachOfKinds, rowTypeOf } from './key-reach.ts';

const schema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, '../../../../schema/schema.graphql'), 'utf8'),
);
const kinds = Object.values(reachOfKinds);

/** Types that no key reaches, each with its reason. */
const closed = {
  ApiKey: 'keys are issued and watched by people',
  ApiKeyCall: 'keys are issued and watched by people',
  EnterpriseQr: 'a door that people open',
  RightsRequest: 'what a person asks about their own data is between them and the office',
  RightsLink: 'a door that people open',
  ContactChannel: 'how somebody is reached, and whether they agreed, is between them and the office',
  PersonNotice: 'what a person was told is between them and the office',
  RatingGroup: 'how enterprises rate is for the people of the level above',
  ConsultationInvitation: 'what an office tells a department is between the two; keys read the consultation',
  DepartmentLetter: 'what an office asks of a department is between the two; keys read the letter as the office has it',
  DepartmentReform: 'departments are reformed by people, and its moves name their contacts',
  DepartmentSuccession: 'departments are reformed by people',
  ReformMove: 'departments are reformed by people, and its moves name their contacts',
  ReformPreview: 'departments are reformed by people, and its moves name their contacts',
  ReformPlace: 'departments are reformed by people',
  ReformCount: 'departments are reformed by people',
  ReformItem: 'departments are reformed by people, and its moves name their contacts',
  DivisionChange: 'divisions are changed by people; keys read the regions that come of it',
  DivisionPlace: 'divisions are changed by people; keys read the regions that come of it',
  DivisionPart: 'divisions are changed by people; keys read the regions that come of it',
  DivisionCount: 'divisions are changed by people; keys read the regions that come of it',
  DiskRoom: 'how the installation fares is for its administrators',
  EnterpriseTransfer: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPack: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackPlannedVisit:
    'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackProblem: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackField: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackPromise: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackNeed: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackEntry: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackSite: 'what one county hands another is answered for by people; keys read the records on either side',
  TransferPackVisit: 'what one county hands another is answered for by people; keys read the records on either side',
  FailedJobs: 'how the installation fares is for its administrators',
  GroupRobot: 'who is told, and where, is the office’s own affair',
  InboxCounts: 'what waits for somebody is theirs; a key is no person',
  InboxItem: 'what waits for somebody is theirs; a key is no person',
  Import: 'importing is rehearsed and decided by people',
  ImportCell: 'importing is rehearsed and decided by people',
  ImportColumnMatch: 'importing is rehearsed and decided by people',
  ImportCounts: 'importing is rehearsed and decided by people',
  ImportProblem: 'importing is rehearsed and decided by people',
  ImportProgress: 'importing is rehearsed and decided by people',
  ImportRow: 'importing is rehearsed and decided by people',
  ImportSheet: 'importing is rehearsed and decided by people',
  CountyOpening: 'counties are opened by people',
  OpeningProgress: 'counties are opened by people',
  OpeningStep: 'counties are opened by people',
  CountyArchive: 'what leaves with a county is answered for by a person',
  CountyArchiveProgress: 'what leaves with a county is answered for by a person',
  RegistrySource: 'importing is rehearsed and decided by people',
  RegistrySourceColumn: 'importing is rehearsed and decided by people',
  RegisterDifferenceCounts: 'importing is rehearsed and decided by people',
  RegisterFieldDifference: 'importing is rehearsed and decided by people',
  ImportSetAside: 'importing is rehearsed and decided by people',
  InvitationDecision: 'what a department carries out is told to it; keys read the consultation',
  LastBackup: 'how the installation fares is for its administrators',
  LastDrill: 'how the installation fares is for its administrators',
  Member: 'members are the office’s own affair',
  Membership: 'members are the office’s own affair',
  MessagePreference: 'how somebody is told is their own',
  MessageSettings: 'how somebody is told is their own',
  PersonTimelineEntry: 'visits, roles and liaison persons in one; a key reads each by its own kind',
  PersonalField: 'the register is shown to whoever reads personal fields in full',
  NameOpening: 'who opened names is for those who answer for it',
  PersonExport: 'what leaves as a sheet is asked for by one person and answered by another',
  OpenedNames: 'a key is told nobody’s name',
  PersonalReading: 'who read what is for those who answer for it',
  SentMessage: 'what somebody was told is their own',
  ServiceOperation: 'how the installation fares is for its administrators',
  Viewer: 'a key is no person',
};

/** Mutations that no key does, since people answer for them. */
const deedsOfPeople = [
  'signIn',
  'signOut',
  'claimInvitation',
  'changePassword',
  'inviteMember',
  'endMembership',
  'issueApiKey',
  'revokeApiKey',
  'revealField',
  'addContactChannel',
  'recordChannelConsent',
  'endContactChannel',
  'openNames',
  'askPersonExport',
  'askFigureExport',
  'approvePersonExport',
  'declinePersonExport',
  'closeNames',
  'recordRightsRequest',
  'takeOnRightsRequest',
  'answerRightsRequest',
  'withdrawRightsRequest',
  'issueRightsLink',
  'revokeRightsLink',
  'giveNotice',
  'readInbox',
  'setMessagePreference',
  'sendAddressCode',
  'proveAddress',
  'setGroupRobot',
  'removeGroupRobot',
  'openOffice',
  'renameOffice',
  'setVisitLimits',
  'verifySection',
  'assignSection',
  'attachToVisit',
  'signVisit',
  'drawCallBackSample',
  'recordCallBack',
  'addPost',
  'appointToPost',
  'vacatePost',
  'registerOfficer',
  'registerDepartment',
  'defineEnterpriseGroup',
  'defineEnterpriseField',
  'reviseEnterpriseField',
  'retireEnterpriseField',
  'reopenEnterpriseField',
  'registerNotice',
  'conveneConsultation',
  'declineConsultation',
  'recordConsultation',
  'signConsultation',
  'executeDecision',
  'issueSupervisionLetter',
  'answerSupervisionLetter',
  'mergeEnterprises',
  'undoEnterpriseMerge',
  'reportNotFound',
  'confirmNotFound',
  'endNotFound',
  'tellEnterprisesApart',
  'proposeEnterpriseTransfer',
  'proposeEnterpriseTransfers',
  'acceptEnterpriseTransfer',
  'acceptEnterpriseTransfers',
  'declineEnterpriseTransfer',
  'withdrawEnterpriseTransfer',
  'declareCommonProblem',
  'reviseCommonProblem',
  'decideCommonProblem',
  'carryOutCommonProblem',
  'dissolveCommonProblem',
  'replyToLetter',
  'prepareDepartmentReform',
  'undoDepartmentReform',
  'prepareDivisionChange',
  'undoDivisionChange',
  'setProgramme',
  'endProgramme',
  'tierEnterprises',
  'scheduleVisits',
  'checkEarlySignal',
  'prepareHandover',
  'prepareOfficeHandover',
  'signHandover',
  'withdrawHandover',
  'assignProblems',
  'triageProblem',
  'categoriseProblem',
  'extendProblem',
  'extendAppeal',
  'pauseProblem',
  'resumeProblem',
  'promiseNextAnswer',
  'coordinateProblem',
  'escalateProblem',
  'deferProblem',
  'replyProblem',
  'confirmProblem',
  'reopenProblem',
  'closeProblem',
  'closeAsUnresolvable',
  'withdrawProblem',
  'callBackWithdrawal',
  'feedBack',
  'mergeProblems',
  'acceptReferral',
  'returnReferral',
  'replyToReferral',
  'loadWorkingCalendar',
  'planCampaign',
  'startCampaign',
  'advanceCampaign',
  'reviseCampaignScope',
  'holdActivity',
  'cancelActivity',
  'issueEnterpriseQr',
  'revokeEnterpriseQr',
  'publishFormTemplate',
  'reviseFormTemplate',
  'retireFormTemplate',
  'convertOpinion',
  'restoreEnterpriseVersion',
  'rehearseImport',
  'rehearseImportRows',
  'mapImportColumns',
  'chooseImportSheets',
  'openCounty',
  'declareCountyWorking',
  'markPracticeRegion',
  'emptyPracticeRegion',
  'takeCountyAlong',
  'approveCountyArchive',
  'declineCountyArchive',
  'correctImportRow',
  'settleImportRows',
  'runImport',
  'undoImport',
  'setUpRegistrySource',
  'reviseRegistrySource',
  'endRegistrySource',
  'decideRegisterRows',
  'planGoneChecks',
  'discardImport',
];

describe('what the kinds of an API key open', () => {
  it('is decided for every type there is, and for none that is gone', () => {
    const placed = [...kinds.flatMap(({ types }) => types), ...openToEveryKey, ...Object.keys(closed)];
    const roots = ['Query', 'Mutation', 'Subscription'];
    const there = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !type.name.endsWith('Payload'))
      .map(({ name }) => rowTypeOf(name))
      .filter((name) => !roots.includes(name));
    expect([...new Set(placed)].toSorted()).toEqual([...new Set(there)].toSorted());
  });

  it('is decided for every mutation there is, and for none that is gone', () => {
    const placed = new Set([...kinds.flatMap(({ deeds }) => deeds), ...deedsOfPeople]);
    expect([...placed].toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
    expect(deedsOfPeople.filter((deed) => kinds.some(({ deeds }) => deeds.includes(deed)))).toEqual([]);
  });
});

const key = (access: ApiKeyAccess, ...held: ApiKeyKind[]): ActorKey => ({
  regionId: 370812,
  id: 'k',
  kinds: held,
  access,
});
const whole = (access: ApiKeyAccess) => key(access, ...Object.values(ApiKeyKind));

describe('a key that reads problems', () => {
  const { READ } = ApiKeyAccess;
  it.each([
    ['its list', '{problems{nodes{title region{name}} edges{cursor} pageInfo{endCursor} totalCount{value}}}', null],
    ['the schema itself', '{__typename __schema{types{name}} problems{__typename}}', null],
    ['another list', '{visits{nodes{note}}}', 'Query.visits'],
    ['what is nested in a problem', '{problems{nodes{enterprise{name}}}}', 'Problem.enterprise'],
    ['the same in a fragment', '{problems{nodes{...P}}} fragment P on Problem{enterprise{name}}', 'Problem.enterprise'],
    ['the same inline', '{problems{nodes{... on Problem{enterprise{name}}}}}', 'Problem.enterprise'],
    ['the same under another name', '{a:problems{b:nodes{c:enterprise{d:name}}}}', 'Problem.enterprise'],
    ['the same, left out', '{problems{nodes{title enterprise @skip(if:true){name}}}}', 'Problem.enterprise'],
    ['by a region', '{region(regionId:370812){name path{name}}}', null],
    ['by an id of whatever type', '{node(id:"prb_x"){__typename id ... on Problem{title}}}', null],
    ['by an id, a scalar of what it does not read', '{node(id:"vis_x"){... on Visit{note}}}', 'Visit.note'],
    ['by an id, only its type', '{node(id:"vis_x"){... on Visit{__typename}}}', 'Visit.__typename'],
    ['members', '{members{nodes{loginName}}}', 'Query.members'],
    ['keys', '{apiKeys{nodes{label}}}', 'Query.apiKeys'],
    ['who it is', '{viewer{loginName}}', 'Query.viewer'],
    [
      'a deed',
      'mutation{raiseProblem(input:{enterpriseId:"x",title:"y",raisedOn:"2014-10-07"}){problem{id}}}',
      'Mutation.raiseProblem',
    ],
  ])('%s', (_what, text, field) => {
    expect(outsideKey(schema, parse(text), key(READ, 'PROBLEM'))).toBe(field);
  });
});

describe('a key that writes', () => {
  const { WRITE } = ApiKeyAccess;
  const done = (deed: string, held: ActorKey) => outsideKey(schema, parse(`mutation{${deed}{__typename}}`), held);

  it('does what its kinds name, and shows what it reaches', () => {
    const raise = 'mutation{raiseProblem(input:{}){problem{id title}}}';
    expect(outsideKey(schema, parse(raise), key(WRITE, 'PROBLEM'))).toBeNull();
    expect(outsideKey(schema, parse(raise.replace('id', 'enterprise{id}')), key(WRITE, 'PROBLEM'))).toBe(
      'Problem.enterprise',
    );
    expect(done('confirmVisit', key(WRITE, 'PROBLEM'))).toBe('Mutation.confirmVisit');
  });

  it('needs every kind that a deed writes', () => {
    expect(done('recordVisit', key(WRITE, 'VISIT', 'PROBLEM', 'OPINION_FORM'))).toBe('Mutation.recordVisit');
    expect(done('recordVisit', key(WRITE, 'VISIT', 'PROBLEM', 'OPINION_FORM', 'PERSON'))).toBeNull();
  });

  it.each(deedsOfPeople)('never does %s', (deed) => {
    expect(done(deed, whole(WRITE))).toBe(`Mutation.${deed}`);
  });
});
