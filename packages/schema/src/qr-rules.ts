import * as v from 'valibot';
import { filled, rule } from './rule-parts.ts';

/** How many days a QR may live; the database holds the same limit in `sec.issue_qr`. */
export const enterpriseQrLimits = { days: 1100, usualDays: 366 } as const;

/** What a new QR must satisfy. */
export const issueEnterpriseQrRules = v.looseObject({
  expiresInDays: v.nullish(
    v.pipe(
      v.number(rule('OUT_OF_RANGE')),
      v.integer(rule('OUT_OF_RANGE')),
      v.minValue(1, rule('OUT_OF_RANGE')),
      v.maxValue(enterpriseQrLimits.days, rule('OUT_OF_RANGE')),
    ),
  ),
});

export const revokeEnterpriseQrRules = v.looseObject({ reason: filled(500) });
