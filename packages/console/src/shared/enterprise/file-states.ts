import type { FileState } from '@lianxi/schema/operations';
import type { Tone } from '../page/StatusTag.vue';

/** How a file can stand, from nothing to complete, and old again. */
export const fileStates = ['MISSING', 'PARTIAL', 'COMPLETE', 'STALE'] as const satisfies readonly FileState[];

export const fileStateTone: Readonly<Record<FileState, Tone>> = {
  MISSING: 'neutral',
  PARTIAL: 'info',
  COMPLETE: 'good',
  STALE: 'warn',
};
