import * as v from 'valibot';
import { normalisePhone } from './person-rules.ts';
import { filled, givenDay, isEmail, line, rule } from './rule-parts.ts';

interface Given {
  kind: string;
  value: string;
}
const isCalled = ({ kind }: Given): boolean => kind === 'MOBILE' || kind === 'PHONE';

/** A way to reach a person: numbers as phones are kept, addresses of mail and accounts as they are written. */
export const addContactChannelRules = v.pipe(
  v.looseObject({ kind: line(20), value: filled(100) }),
  v.transform((given) => (isCalled(given) ? { ...given, value: normalisePhone(given.value) } : given)),
  v.forward(
    v.check((given) => !isCalled(given) || /^\+?\d{5,20}$/.test(given.value), rule('PHONE_SHAPE')),
    ['value'],
  ),
  v.forward(
    v.check(({ kind, value }) => kind !== 'EMAIL' || (isEmail(value) && !value.includes('*')), rule('EMAIL_SHAPE')),
    ['value'],
  ),
  v.forward(
    v.check(({ kind, value }) => kind !== 'WECHAT' || /^[\w-]{5,30}$/.test(value), rule('ACCOUNT_SHAPE')),
    ['value'],
  ),
);

/** The day on which a person said whether a channel may be used. */
export const recordChannelConsentRules = v.looseObject({ saidOn: givenDay });
