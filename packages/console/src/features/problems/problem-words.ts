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

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const problemLook: Record<ProblemState, { tone: Tone; shape?: Shape }> = {
  RAISED: { tone: 'needs-you' },
  TRIAGED: { tone: 'needs-you' },
  COLLECTED: { tone: 'needs-you' },
  ASSIGNED: { tone: 'info' },
  ACCEPTED: { tone: 'info' },
  RETURNED: { tone: 'needs-you' },
  IN_HANDLING: { tone: 'info' },
  EXTENDED: { tone: 'warn' },
  COORDINATING: { tone: 'info' },
  CONSULTING: { tone: 'info' },
  ESCALATED: { tone: 'warn' },
  DEFERRED: { tone: 'warn' },
  REPLIED: { tone: 'needs-you' },
  CONFIRMED: { tone: 'needs-you' },
  REOPENED: { tone: 'needs-you' },
  ANSWERED_ON_SPOT: { tone: 'good' },
  CLOSED: { tone: 'good' },
  CLOSED_UNRESOLVABLE: { tone: 'neutral', shape: 'dot' },
  WITHDRAWN: { tone: 'neutral' },
};

export const referralLook: Record<ReferralState, { tone: Tone; shape?: Shape }> = {
  REFERRED: { tone: 'needs-you' },
  ACCEPTED: { tone: 'info' },
  RETURNED: { tone: 'warn' },
  REPLIED: { tone: 'good' },
  ENDED: { tone: 'neutral' },
};

/** The states of an opinion form in the order of its life. */
export const formStates = ['ISSUED', 'RETURNED', 'DECLINED', 'EXPIRED'] as const satisfies readonly FormState[];

export const formLook: Record<FormState, { tone: Tone; shape?: Shape }> = {
  ISSUED: { tone: 'info' },
  RETURNED: { tone: 'good' },
  DECLINED: { tone: 'neutral' },
  EXPIRED: { tone: 'warn' },
};
