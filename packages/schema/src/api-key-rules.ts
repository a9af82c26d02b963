import * as v from 'valibot';
import { filled, rule } from './rule-parts.ts';

/** The kinds of records an API key may be opened for; which types and deeds each one means, the server keeps. */
export const ApiKeyKind = {
  ENTERPRISE: 'ENTERPRISE',
  PERSON: 'PERSON',
  LIAISON: 'LIAISON',
  CAMPAIGN: 'CAMPAIGN',
  VISIT: 'VISIT',
  OPINION_FORM: 'OPINION_FORM',
  PROBLEM: 'PROBLEM',
  GUIDANCE: 'GUIDANCE',
  FIGURE: 'FIGURE',
  TIMELINE: 'TIMELINE',
} as const;
export type ApiKeyKind = keyof typeof ApiKeyKind;

/** What a key may do with them; a key that writes reads as well. */
export const ApiKeyAccess = { READ: 'READ', WRITE: 'WRITE' } as const;
export type ApiKeyAccess = keyof typeof ApiKeyAccess;

/** How long a key lasts and how often it asks at most; the database holds the same limits in `sec.issue_key`. */
export const apiKeyLimits = { days: 366, ratePerMinute: 600, usualRate: 60, regions: 50 } as const;

const chosen = <S extends v.GenericSchema>(one: S, most: number) =>
  v.pipe(
    v.array(one, rule('REQUIRED')),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(most, rule('TOO_MANY')),
    v.check((all) => new Set(all).size === all.length, rule('TWICE')),
  );
const upTo = (most: number) =>
  v.pipe(
    v.number(rule('REQUIRED')),
    v.integer(rule('OUT_OF_RANGE')),
    v.minValue(1, rule('OUT_OF_RANGE')),
    v.maxValue(most, rule('OUT_OF_RANGE')),
  );

/** What a new API key must satisfy. */
export const issueApiKeyRules = v.looseObject({
  label: filled(100),
  regionIds: chosen(v.number(), apiKeyLimits.regions),
  kinds: chosen(v.enum(ApiKeyKind), Object.keys(ApiKeyKind).length),
  expiresInDays: upTo(apiKeyLimits.days),
  ratePerMinute: upTo(apiKeyLimits.ratePerMinute),
});

/** What revoking a key must satisfy; the reason stays in the record. */
export const revokeApiKeyRules = v.looseObject({ reason: filled(500) });
