import type { VisitBurdenQuery } from '@lianxi/schema/operations';

type Burden = NonNullable<VisitBurdenQuery['visitBurden']>;

/** An enterprise that nobody else visits around that day. */
export const sampleBurden = (told: Partial<Burden> = {}): Burden & { __typename: string } => ({
  __typename: 'VisitBurden',
  on: '2014-10-07',
  dayCount: 0,
  weekCount: 0,
  monthCount: 0,
  passed: [],
  day: { kind: 'WORKDAY', name: null, isProvisional: false },
  limits: { perDay: 1, perWeek: 2, perMonth: 3 },
  within7Days: [],
  within30Days: [],
  joinable: [],
  ...told,
});
