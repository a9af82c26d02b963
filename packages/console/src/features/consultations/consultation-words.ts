import type { ConsultationState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const consultationTone: Record<ConsultationState, Tone> = {
  DECLINED: 'neutral',
  CONVENED: 'info',
  HELD: 'needs-you',
  DECIDED: 'info',
  EXECUTED: 'good',
};
