import type {
  ActivityKind,
  ActivityState,
  CampaignState,
  FigureName,
  ScopeReason,
  ScopeRule,
} from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

interface Look {
  tone: Tone;
  shape?: Shape;
}

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const campaignLook: Record<CampaignState, Look> = {
  DRAFT: { tone: 'neutral' },
  ACTIVE: { tone: 'good' },
  SUMMARISING: { tone: 'info' },
  CLOSED: { tone: 'neutral', shape: 'square' },
  ARCHIVED: { tone: 'neutral', shape: 'linked' },
};

/** A plan looks like no event: only what was held is drawn full. */
export const activityLook: Record<ActivityState, Look> = {
  PLANNED: { tone: 'info', shape: 'ring' },
  HELD: { tone: 'good' },
  CANCELLED: { tone: 'neutral', shape: 'square' },
};

export const scopeRules = ['ACTIVE_AT_START', 'ACTIVE_AT_CUT_OFF'] as const satisfies readonly ScopeRule[];

export const activityKinds = [
  'UNIVERSAL_VISITS',
  'JOINT_VISITS',
  'GUIDANCE',
  'SYMPOSIUM',
  'HEALTH_CHECK',
] as const satisfies readonly ActivityKind[];

/** Why an enterprise is in the register or not, as colour and shape of the answer. */
export const reasonLook: Record<ScopeReason, Look> = {
  ACTIVE_ON_THE_DAY: { tone: 'good' },
  CLOSED_BEFORE: { tone: 'neutral', shape: 'square' },
  OPENED_AFTER: { tone: 'neutral' },
  NOT_ACTIVE: { tone: 'neutral', shape: 'half' },
  DUPLICATE: { tone: 'neutral', shape: 'linked' },
};

/** Every figure there is: an address that names another one leads nowhere. */
export const figureNames = [
  'ENTERPRISES_VISITED',
  'ENTERPRISES_IN_SCOPE',
  'ENTERPRISES_MISSING',
  'COVERAGE_RATE',
  'FULL_COVERAGE',
  'VALID_VISITS',
  'BUSINESSPERSONS_MET',
  'MEETING_ATTENDANCES',
  'OPINION_FORMS_ISSUED',
  'OPINION_FORMS_RETURNED',
  'OPINION_FORMS_OUTSTANDING',
  'OPINION_FORMS_DECLINED',
  'FORM_RETURN_RATE',
  'PROBLEMS_COLLECTED',
  'PROBLEMS_ANSWERED_ON_SPOT',
  'PROBLEMS_FOR_HANDLING',
  'GUIDANCE_PROVIDERS',
  'PARTICIPATING_DEPARTMENTS',
  'NOTICE_ISSUERS',
] as const satisfies readonly FigureName[];

/** The word beside a number: 家, 人, 份. A figure that is missing here is written without one. */
export const figureUnits: Partial<Record<FigureName, string>> = {
  ENTERPRISES_VISITED: 'enterprises',
  ENTERPRISES_IN_SCOPE: 'enterprises',
  ENTERPRISES_MISSING: 'enterprises',
  VALID_VISITS: 'times',
  BUSINESSPERSONS_MET: 'persons',
  MEETING_ATTENDANCES: 'attendances',
  OPINION_FORMS_ISSUED: 'forms',
  OPINION_FORMS_RETURNED: 'forms',
  OPINION_FORMS_OUTSTANDING: 'forms',
  OPINION_FORMS_DECLINED: 'forms',
  PROBLEMS_COLLECTED: 'problems',
  PROBLEMS_ANSWERED_ON_SPOT: 'problems',
  PROBLEMS_FOR_HANDLING: 'problems',
  GUIDANCE_PROVIDERS: 'units',
  PARTICIPATING_DEPARTMENTS: 'kinds',
  NOTICE_ISSUERS: 'units',
};
