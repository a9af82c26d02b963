import type { EnterpriseQrState, FormState, OpinionKind, OpinionState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

/** The states of an opinion in the order of its life. */
export const opinionStates = [
  'RECEIVED',
  'ADOPTED',
  'NOTED',
  'REPLIED',
  'CONVERTED',
] as const satisfies readonly OpinionState[];

/** What somebody of the office takes down; what is said about being asked comes from the enterprise itself. */
export const recordedKinds = [
  'OPINION',
  'SUGGESTION',
  'NEED',
  'DIFFICULTY',
  'PROBLEM',
] as const satisfies readonly OpinionKind[];

/** What each state means to the reader; the word comes from the messages. */
export const opinionTones: Record<OpinionState, Tone> = {
  RECEIVED: 'needs-you',
  ADOPTED: 'info',
  NOTED: 'neutral',
  REPLIED: 'good',
  CONVERTED: 'good',
};
export const formTones: Record<FormState, Tone> = {
  ISSUED: 'info',
  RETURNED: 'needs-you',
  PROCESSED: 'good',
  DECLINED: 'neutral',
  EXPIRED: 'warn',
};
export const qrTones: Record<EnterpriseQrState, Tone> = {
  VALID: 'good',
  USED: 'neutral',
  EXPIRED: 'warn',
  REVOKED: 'neutral',
};
