import * as v from 'valibot';
import { readCapital } from './capital.ts';
import { creditCodeProblem, normaliseCreditCode } from './credit-code.ts';
import { day, filled, line, optionalLine, rule } from './rule-parts.ts';

export { isDay, isPrintable } from './rule-parts.ts';

const creditCode = v.nullish(
  v.pipe(
    v.string(rule('CREDIT_CODE_SHAPE')),
    v.transform((text) => (text.trim() === '' ? null : normaliseCreditCode(text))),
    v.check((code) => code === null || creditCodeProblem(code) !== 'CREDIT_CODE_SHAPE', rule('CREDIT_CODE_SHAPE')),
    v.check((code) => code === null || creditCodeProblem(code) !== 'CREDIT_CODE_CHECK', rule('CREDIT_CODE_CHECK')),
  ),
);

const capitalText = v.nullish(
  v.pipe(
    line(100),
    v.transform((text) => (text === '' ? null : text)),
    v.check((text) => text === null || !readCapital(text).isDoubtful, rule('CAPITAL')),
  ),
);

/** What was pasted, as it was before it was cleaned. */
const asWritten = v.nullish(v.pipe(v.array(v.looseObject({ text: line(10_000) })), v.maxLength(5, rule('TOO_LONG'))));

const facts = {
  shortName: optionalLine(100),
  creditCode,
  enterpriseType: optionalLine(100),
  capitalText,
  address: optionalLine(300),
  businessScope: optionalLine(10_000),
  registeredOn: day,
  asWritten,
};

/** What a new enterprise must satisfy, in the form and in the API alike. Unknown keys are left to the schema. */
export const registerEnterpriseRules = v.looseObject({ name: filled(200), ...facts, statusSinceOn: day });

/** What a correction must satisfy: a field left out stays as it is, null or empty takes the fact away. */
export const correctEnterpriseRules = v.looseObject({
  name: v.exactOptional(v.nullish(filled(200), undefined)),
  ...facts,
});

/** A text to be cleaned. */
export const cleanTextRules = v.looseObject({
  text: v.pipe(v.string(rule('REQUIRED')), v.maxLength(10_000, rule('TOO_LONG'))),
});

export const changeEnterpriseStatusRules = v.looseObject({ reason: filled(500), effectiveOn: day });

export const enterpriseGroupRules = v.looseObject({
  code: v.pipe(filled(40), v.regex(/^[A-Z][A-Z0-9_]*$/, rule('GROUP_CODE'))),
  name: filled(60),
});

/** A password is judged by its length alone; composition rules make worse passwords. */
const password = v.pipe(
  v.string(rule('REQUIRED')),
  v.minLength(10, rule('PASSWORD_SHORT')),
  v.maxLength(200, rule('PASSWORD_LONG')),
);
const loginName = v.pipe(
  v.string(rule('REQUIRED')),
  v.trim(),
  v.toLowerCase(),
  v.nonEmpty(rule('REQUIRED')),
  v.regex(/^[a-z][a-z0-9._-]{2,39}$/, rule('LOGIN_SHAPE')),
);

/** Signing in only asks for both words: what they look like is nobody's business before the check. */
export const signInRules = v.looseObject({
  loginName: v.pipe(
    v.string(rule('REQUIRED')),
    v.trim(),
    v.nonEmpty(rule('REQUIRED')),
    v.maxLength(200, rule('TOO_LONG')),
  ),
  password: v.pipe(v.string(rule('REQUIRED')), v.nonEmpty(rule('REQUIRED')), v.maxLength(200, rule('PASSWORD_LONG'))),
});
export const claimInvitationRules = v.looseObject({ loginName, displayName: filled(60), password });
export const changePasswordRules = v.looseObject({
  currentPassword: v.pipe(v.string(rule('REQUIRED')), v.nonEmpty(rule('REQUIRED'))),
  newPassword: password,
});

export interface Issue {
  field: string;
  rule: string;
}

/**
 * Judges a value by its rules: the cleaned value, or the issues with field path and rule.
 *
 * The first broken rule of a field is told and no more; a form shows one sentence per field.
 */
export function judge<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { value: v.InferOutput<S> } | { issues: Issue[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  const issues = new Map<string, Issue>();
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? '';
    if (!issues.has(field))
      issues.set(field, {
        field,
        rule: issue.type === 'object' || issue.type === 'loose_object' ? 'REQUIRED' : issue.message,
      });
  }
  return { issues: [...issues.values()] };
}
