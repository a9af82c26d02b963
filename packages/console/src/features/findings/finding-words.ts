import type { FindingKind, FindingSeverity, FindingState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

export const findingStates = ['OPEN', 'CONVERTED', 'NOTED'] as const satisfies readonly FindingState[];
export const findingKinds = ['DIFFICULTY', 'NEED'] as const satisfies readonly FindingKind[];
export const findingSeverities = ['SERIOUS', 'ORDINARY', 'MINOR'] as const satisfies readonly FindingSeverity[];

/** What each state means to the reader; the word comes from the messages. */
export const findingTones: Record<FindingState, Tone> = { OPEN: 'needs-you', CONVERTED: 'good', NOTED: 'neutral' };
