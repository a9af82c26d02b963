import type { EnterpriseOrder, EnterpriseStatus, Industry } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

/** The statuses in the order of an enterprise's life. */
export const enterpriseStatuses = [
  'PROSPECT',
  'ACTIVE',
  'SUSPENDED',
  'CLOSED',
  'MERGED',
] as const satisfies readonly EnterpriseStatus[];

/** What each status means to the reader, as colour and shape; the word comes from the messages. */
export const statusLook: Record<EnterpriseStatus, { tone: Tone; shape?: Shape }> = {
  PROSPECT: { tone: 'info' },
  ACTIVE: { tone: 'good' },
  SUSPENDED: { tone: 'warn' },
  CLOSED: { tone: 'neutral' },
  MERGED: { tone: 'neutral', shape: 'linked' },
};

/** The sections of GB/T 4754-2017, 国民经济行业分类. */
export const industries = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
] as const satisfies readonly Industry[];

/** The orders in which the register can be read. */
export const enterpriseOrders = [
  'NAME_ASC',
  'NAME_DESC',
  'REGISTERED_ON_ASC',
  'REGISTERED_ON_DESC',
  'UPDATED_AT_ASC',
  'UPDATED_AT_DESC',
  'BEST_MATCH',
] as const satisfies readonly EnterpriseOrder[];

/** Which status may follow which; a merge comes with merging two records. The server has the last word (STATUS_STEP). */
export const statusSteps: Record<EnterpriseStatus, readonly EnterpriseStatus[]> = {
  PROSPECT: ['ACTIVE', 'CLOSED'],
  ACTIVE: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['ACTIVE', 'CLOSED'],
  CLOSED: ['ACTIVE'],
  MERGED: [],
};
