import type { RegisterDifference, RegisterRowDecision, SourceStanding } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

/** What the standing of a register means to the reader. */
export const standingTone: Record<SourceStanding, Tone> = {
  ON_TIME: 'good',
  DUE: 'needs-you',
  OVERDUE: 'bad',
  ENDED: 'neutral',
};
export const standings = ['OVERDUE', 'DUE', 'ON_TIME', 'ENDED'] as const satisfies readonly SourceStanding[];

/** The groups in the order of the tiles: what will be written, what a person looks at, what needs nobody. */
export const differences = [
  'NEW',
  'CHANGED',
  'CORRECTED',
  'GONE',
  'SAME',
] as const satisfies readonly RegisterDifference[];

export const differenceLook: Record<RegisterDifference, { tone: Tone; shape?: Shape }> = {
  NEW: { tone: 'good' },
  CHANGED: { tone: 'info' },
  CORRECTED: { tone: 'needs-you' },
  GONE: { tone: 'warn' },
  SAME: { tone: 'neutral' },
};

/** The field of `differences` that counts a group. */
export const differenceCount = {
  NEW: 'new',
  CHANGED: 'changed',
  CORRECTED: 'corrected',
  GONE: 'gone',
  SAME: 'same',
} as const satisfies Record<RegisterDifference, string>;

/** What may be decided of the rows of a group; of what is the same there is nothing to decide. */
export const decisionsOf: Record<RegisterDifference, readonly RegisterRowDecision[]> = {
  NEW: ['TAKE_NEW', 'KEEP_OURS'],
  CHANGED: ['TAKE_NEW', 'KEEP_OURS'],
  CORRECTED: ['TAKE_NEW', 'KEEP_OURS'],
  GONE: ['LOOK_AT', 'KEEP_OURS'],
  SAME: [],
};
