import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

/** More bodies than ever issued one notice. */
const mostIssuers = 50;

/** What a notice must satisfy: each body issued it once, and one of them led. */
export const registerNoticeRules = v.looseObject({
  title: filled(200),
  documentNo: optionalLine(100),
  issuedOn: givenDay,
  issuers: v.pipe(
    v.array(v.looseObject({ name: filled(100), isLead: v.boolean() })),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(mostIssuers, rule('TOO_MANY')),
    v.check((issuers) => new Set(issuers.map(({ name }) => name)).size === issuers.length, rule('TWICE')),
    v.check((issuers) => issuers.filter(({ isLead }) => isLead).length === 1, rule('ONE_LEAD')),
  ),
});
