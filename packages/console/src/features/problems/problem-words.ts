import type { FormState, ProblemState } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

/** The first states of a problem's life. */
export const problemStates = ['COLLECTED', 'ANSWERED_ON_SPOT'] as const satisfies readonly ProblemState[];

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const problemLook: Record<ProblemState, { tone: Tone; shape?: Shape }> = {
  COLLECTED: { tone: 'needs-you' },
  ANSWERED_ON_SPOT: { tone: 'good' },
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
