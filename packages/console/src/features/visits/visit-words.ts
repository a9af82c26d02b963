import type {
  FormStep,
  HazardPlace,
  PolicyKind,
  PolicyLevel,
  VisitChannel,
  VisitConfirmer,
  VisitKind,
  VisitOutcome,
  VisitState,
} from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

/** How far a visit is, in the order of its life. */
export const visitStates = [
  'PLANNED',
  'IN_PROGRESS',
  'RECORDED',
  'CONFIRMED',
  'MISSED',
  'CANCELLED',
  'VOIDED',
] as const satisfies readonly VisitState[];

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const stateLook: Record<VisitState, { tone: Tone; shape?: Shape }> = {
  PLANNED: { tone: 'info' },
  IN_PROGRESS: { tone: 'info', shape: 'linked' },
  RECORDED: { tone: 'needs-you' },
  CONFIRMED: { tone: 'good' },
  MISSED: { tone: 'warn' },
  CANCELLED: { tone: 'neutral' },
  VOIDED: { tone: 'bad' },
};

/** How a visit ended. The first is what most visits are for; the rest are results as well. */
export const visitOutcomes = [
  'MET',
  'OWNER_ABSENT',
  'REFUSED',
  'DORMANT',
  'MOVED',
  'CLOSED',
] as const satisfies readonly VisitOutcome[];

export const visitKinds = ['UNIVERSAL', 'JOINT', 'REGULAR', 'FOLLOW_UP'] as const satisfies readonly VisitKind[];
export const visitChannels = ['ON_SITE', 'PHONE'] as const satisfies readonly VisitChannel[];
export const visitConfirmers = ['ENTERPRISE', 'OFFICE'] as const satisfies readonly VisitConfirmer[];
export const formSteps = [
  'ISSUED',
  'ISSUED_AND_RETURNED',
  'ALREADY_ISSUED',
  'DECLINED',
] as const satisfies readonly FormStep[];
export const policyLevels = ['STATE', 'PROVINCE', 'CITY'] as const satisfies readonly PolicyLevel[];
export const policyKinds = ['SPIRIT', 'PREFERENTIAL'] as const satisfies readonly PolicyKind[];
export const hazardPlaces = ['WORKPLACE', 'LIVING_QUARTERS'] as const satisfies readonly HazardPlace[];

/** Whether anybody of the enterprise was there to be handed a form. */
export const isSomebodyThere = (outcome: VisitOutcome): boolean => outcome === 'MET' || outcome === 'OWNER_ABSENT';

/** Outcomes that say something of the enterprise which others will act on. */
export const isEvidenceNeeded = (outcome: VisitOutcome): boolean => !isSomebodyThere(outcome);
