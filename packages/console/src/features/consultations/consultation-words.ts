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

/** How an invitation looks to its department: to come, came, or stayed away. */
export function invitationLook(attended: boolean | null): { key: string; tone: Tone } {
  if (attended === null) return { key: 'toCome', tone: 'needs-you' };
  return attended ? { key: 'came', tone: 'good' } : { key: 'stayedAway', tone: 'warn' };
}
