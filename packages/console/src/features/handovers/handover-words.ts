import type { HandoverState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const handoverTone: Record<HandoverState, Tone> = {
  PREPARED: 'needs-you',
  IN_FORCE: 'good',
  WITHDRAWN: 'neutral',
};
