import type { ApiKeyKind } from '@lianxi/schema';
import {
  getNamedType,
  isLeafType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { ActorKey } from '../../platform/actor.ts';

interface Reach {
  /** Object types whose fields a key of this kind reads; of a type under several kinds one is enough. */
  types: readonly string[];
  /** Mutations for keys that write; one under several kinds writes records of each and needs all of them. */
  deeds: readonly string[];
}

/**
 * The one place that says what each kind of records opens to an API key.
 *
 * Connections, edges and `viewerCan` go with their type. What stands nowhere here is closed, a new type included.
 * Settings (members, offices, posts, departments, groups, limits, notices and campaigns, keys, imports) and the personal
 * fields in full are the work of people: no kind opens their mutations.
 */
export const reachOfKinds: Readonly<Record<ApiKeyKind, Reach>> = {
  ENTERPRISE: {
    types: [
      'Enterprise',
      'EnterpriseGroup',
      'EnterpriseField',
      'EnterpriseFieldChoice',
      'EnterpriseFieldValue',
      'EnterpriseDuplicate',
      'EnterpriseMerge',
      'EnterpriseMatch',
      'NotFoundCase',
      'MatchedPart',
      'DuplicatePair',
      'DuplicateRecord',
      'EnterpriseFile',
      'FileEntry',
      'FileSectionState',
      'FileQuestion',
      'EnterpriseSite',
      'EnterpriseLicence',
      'EnterpriseInvestment',
      'EnterpriseYear',
      'EnterpriseDocument',
      'EnjoyedPolicy',
      'EnterprisePromise',
    ],
    deeds: [
      'registerEnterprise',
      'correctEnterprise',
      'changeEnterpriseStatus',
      'fillEnterpriseFields',
      'recordFileEntry',
      'correctFileEntry',
      'withdrawFileEntry',
      'keepPromise',
    ],
  },
  PERSON: {
    types: ['Person', 'PersonRole', 'AttendeeChoice'],
    deeds: ['registerPerson', 'correctPerson', 'takeRole', 'leaveRole', 'linkPeople', 'recordVisit', 'correctVisit'],
  },
  LIAISON: {
    types: [
      'LiaisonAssignment',
      'LiaisonCoverage',
      'StandingFigure',
      'LiaisonRegister',
      'LiaisonRegisterRow',
      'FirstResponsible',
      'FormerOfficeName',
      'Office',
      'Officer',
      'Post',
      'Tenure',
      'Handover',
      'HandoverItem',
      'HandoverMatter',
      'HandoverShadow',
      'HandoverSignature',
      'HeldEnterprise',
      'Programme',
      'Cadence',
      'EnterpriseTier',
      'VisitDuty',
      'VisitDutyCounts',
      'EarlySignal',
      'EarlySignalCheck',
      'EarlySignalCounts',
      'VisitSchedule',
      'ProposedVisit',
      'ScheduleVisitor',
      'Department',
    ],
    deeds: ['assignLiaisonPerson', 'endLiaison'],
  },
  CAMPAIGN: {
    types: ['Campaign', 'CampaignActivity', 'CampaignTarget', 'Notice', 'NoticeIssuer', 'ScopeEntry'],
    deeds: [],
  },
  VISIT: {
    types: [
      'Visit',
      'VisitAttendance',
      'VisitBody',
      'VisitBurden',
      'VisitDepartment',
      'VisitItem',
      'VisitLimits',
      'VisitVisitor',
      'VisitFile',
      'CallBackItem',
      'CallBackSample',
      'Finding',
      'ServiceRequest',
      'Hazard',
      'PolicyExplained',
      'Department',
    ],
    deeds: [
      'planVisit',
      'joinVisit',
      'moveVisit',
      'recordVisit',
      'correctVisit',
      'confirmVisit',
      'cancelVisit',
      'missVisit',
      'voidVisit',
      'restoreVisit',
      'convertFinding',
      'noteFinding',
      'completeServiceRequest',
    ],
  },
  OPINION_FORM: {
    types: ['OpinionForm', 'FormAnswer', 'FormTemplate', 'FormTemplateVersion', 'FormQuestion', 'FormWords', 'Opinion'],
    deeds: [
      'issueOpinionForm',
      'returnOpinionForm',
      'declineOpinionForm',
      'processOpinionForm',
      'expireOpinionForm',
      'recordOpinion',
      'answerOpinion',
      'recordVisit',
    ],
  },
  PROBLEM: {
    types: [
      'Problem',
      'ProblemOwner',
      'ProblemStep',
      'HandlingBatch',
      'Referral',
      'Consultation',
      'ConsultationDecision',
      'ConsultationInvitee',
      'SupervisionLetter',
      'CommonProblem',
      'CommonProblemMember',
      'CommonProblemProposal',
      'LikeProblem',
      'Department',
      'Deadline',
    ],
    deeds: ['raiseProblem', 'referProblem', 'linkAppeal', 'noteAppealStatus', 'recordVisit', 'convertFinding'],
  },
  GUIDANCE: { types: ['GuidanceSession'], deeds: ['recordGuidanceSession'] },
  FIGURE: { types: ['Figure', 'FigureRow', 'CountyFigures', 'KeptCount', 'ArticleCheck', 'ArticleFinding'], deeds: [] },
  TIMELINE: { types: ['Timeline', 'TimelineEntry', 'FieldChange'], deeds: [] },
};

/** What every key reads: public facts, and the frame of every list. */
export const openToEveryKey: readonly string[] = [
  'Region',
  'RegionCode',
  'Service',
  'DemoSignIn',
  'CalendarDay',
  'CleanedText',
  'CountedDay',
  'WorkingTerm',
  'WorkingCalendar',
  'WorkingCalendarDay',
  'PageInfo',
  'TotalCount',
];

/** Types that only lead to others, which are looked at field by field below. */
const isFrame = (name: string): boolean => name.endsWith('Payload') || ['Query', 'Mutation', 'Node'].includes(name);

/** The type that a connection, an edge or a list of what may be done goes with. */
export const rowTypeOf = (name: string): string => name.replace(/(Connection|Edge|ViewerCan)$/, '');

/** Whether a key reads records of a type, of whatever field they come. */
export function reachesType(key: ActorKey, name: string): boolean {
  const row = rowTypeOf(name);
  return (
    isFrame(name) ||
    name.startsWith('__') ||
    openToEveryKey.includes(row) ||
    key.kinds.some((kind) => reachOfKinds[kind].types.includes(row))
  );
}

/** A deed is open where some kind names it and the key has every kind that does. */
function mayDo(key: ActorKey, field: string): boolean {
  if (key.access !== 'WRITE') return false;
  const needed = Object.entries(reachOfKinds).filter(([, { deeds }]) => deeds.includes(field));
  return needed.length > 0 && needed.every(([kind]) => key.kinds.some((held) => held === kind));
}

/**
 * The first field of an operation that a key does not reach, as `Type.field`; null where it reaches all of them.
 *
 * Looks at everything the document holds, its fragments included, before anything runs; what `@skip` leaves out counts
 * as well.
 */
export function outsideKey(schema: GraphQLSchema, document: DocumentNode, key: ActorKey): string | null {
  const info = new TypeInfo(schema);
  let outside: string | null = null;
  const look = (node: FieldNode): void => {
    const parent = info.getParentType();
    const type = getNamedType(info.getType());
    const isDeed = parent === schema.getMutationType();
    // A fragment on a type that is closed is no way round: where a field stands counts as well as where it leads.
    const stands = parent !== undefined && parent !== null && reachesType(key, parent.name);
    const leads = isDeed ? mayDo(key, node.name.value) : type && (isLeafType(type) || reachesType(key, type.name));
    if (!stands || !leads) outside ??= `${parent?.name ?? ''}.${node.name.value}`;
  };
  visit(document, visitWithTypeInfo(info, { [Kind.FIELD]: look }));
  return outside;
}
