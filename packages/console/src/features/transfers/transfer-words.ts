import type { EnterpriseTransferState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

/** What each state means to the reader, as colour and shape; the word comes from the messages. */
export const transferTone: Record<EnterpriseTransferState, Tone> = {
  PROPOSED: 'needs-you',
  ACCEPTED: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'neutral',
};
