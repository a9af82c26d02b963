import type { ProblemState } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../page/StatusTag.vue';

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
