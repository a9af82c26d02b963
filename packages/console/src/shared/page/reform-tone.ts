import type { ReformState } from '@lianxi/schema/operations';
import type { Tone } from './StatusTag.vue';

/** How the state of a reform looks, of departments and of divisions alike. */
export const reformTone: Readonly<Record<ReformState, Tone>> = {
  PLANNED: 'needs-you',
  RUNNING: 'info',
  DONE: 'good',
  UNDOING: 'info',
  UNDONE: 'neutral',
};
