import type { FormState, ProblemState, ReferralState } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

/** The states of a problem in the order of its way. */
export const problemStates = [
  'RAISED',
  'TRIAGED',
  'COLLECTED',
  'ASSIGNED',
  'ACCEPTED',
  'RETURNED',
  'IN_HANDLING',
  'EXTENDED',
  'COORDINATING',
  'CONSULTING',
  'ESCALATED',
  'DEFERRED',
  'REPLIED',
  'CONFIRMED',
  'REOPENED',
  'ANSWERED_ON_SPOT',
  'CLOSED',
  'CLOSED_UNRESOLVABLE',
  'WITHDRAWN',
] as const satisfies readonly ProblemState[];

export const referralLook: Record<ReferralState, { tone: Tone; shape?: Shape }> = {
  REFERRED: { tone: 'needs-you' },
  ACCEPTED: { tone: 'info' },
  RETURNED: { tone: 'warn' },
  REPLIED: { tone: 'good' },
  ENDED: { tone: 'neutral' },
};

/** The states of an opinion form in the order of its life. */
export const formStates = [
  'ISSUED',
  'RETURNED',
  'PROCESSED',
  'DECLINED',
  'EXPIRED',
] as const satisfies readonly FormState[];

export const formLook: Record<FormState, { tone: Tone; shape?: Shape }> = {
  ISSUED: { tone: 'info' },
  RETURNED: { tone: 'needs-you' },
  PROCESSED: { tone: 'good' },
  DECLINED: { tone: 'neutral' },
  EXPIRED: { tone: 'warn' },
};
