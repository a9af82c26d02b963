import * as v from 'valibot';
import { normalisePhone } from './person-rules.ts';
import { filled, isEmail, line, optionalLine, rule } from './rule-parts.ts';

/** A time of day, HH:MM. */
const timeOfDay = v.pipe(
  line(5),
  v.check((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), rule('TIME_SHAPE')),
);

/** Where and when somebody wants to be told; an address that is left empty is none, and nothing goes there. */
export const setMessagePreferenceRules = v.looseObject({
  email: v.pipe(
    optionalLine(200),
    v.check((text) => text == null || isEmail(text), rule('EMAIL_SHAPE')),
  ),
  phone: v.pipe(
    optionalLine(60),
    v.transform((text) => (text == null ? null : normalisePhone(text))),
    v.check((text) => text === null || /^(\+?86)?1\d{10}$/.test(text), rule('MOBILE_SHAPE')),
  ),
  digestAt: timeOfDay,
  quietFrom: timeOfDay,
  quietTo: timeOfDay,
});

/** The code that was sent to an address: six digits, as they were read or copied. */
export const proveAddressRules = v.looseObject({
  code: v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/\s/g, '')),
    v.check((text) => /^\d{6}$/.test(text), rule('CODE_SHAPE')),
  ),
});

/** What a group's robot must satisfy; at which hosts it may live the installation says. */
export const setGroupRobotRules = v.looseObject({
  label: filled(50),
  url: v.pipe(
    filled(500),
    v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), rule('ROBOT_URL')),
  ),
  secret: optionalLine(200),
  digestAt: timeOfDay,
});
