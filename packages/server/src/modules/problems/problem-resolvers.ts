import * as appeals from './appeal.resolver.ts';
import * as conversions from './opinion-conversion.resolver.ts';
import * as endings from './problem-ending.resolver.ts';
import * as handling from './problem-handling.resolver.ts';
import * as problems from './problem.resolver.ts';
import * as referrals from './referral.resolver.ts';

/** Every resolver of the module. */
export const problemResolvers = [problems, handling, endings, referrals, conversions, appeals].flatMap((one) =>
  Object.values(one),
);
