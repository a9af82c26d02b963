import type { ProblemCategory } from '@lianxi/schema/operations';

/** What a problem may be about, in the order in which it is offered. */
export const problemCategories = [
  'LAND',
  'FINANCE',
  'LABOUR',
  'TAXES_AND_FEES',
  'UTILITIES',
  'ENVIRONMENT',
  'WORK_SAFETY',
  'LICENSING',
  'POLICY_DELIVERY',
  'MARKET',
  'RIGHTS',
  'DAILY_LIFE',
  'OTHER',
] as const satisfies readonly ProblemCategory[];
