import { refusalMessage, ruleMessage, type Issue, type Locale, type RefusalCode } from '@lianxi/schema';
import { GraphQLError } from 'graphql';
import type { Decision } from './decision.ts';

export interface RefusalDetail {
  field?: string;
  rule?: string;
  issues?: readonly Issue[];
  retryAfterSeconds?: number;
}

/** An answer of no, with its code; it becomes a sentence in the reader's language on the way out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly detail: RefusalDetail = {},
  ) {
    super(code);
  }
}

/** Lets a policy's no end the deed. */
export function demand(decision: Decision): void {
  if (!decision.allowed) throw new Refusal(decision.code);
}

/** One value that breaks one rule. */
export const badInput = (field: string, rule: string): Refusal =>
  new Refusal('BAD_INPUT', { issues: [{ field, rule }] });

/** What the API and the file door send of a refusal: `{ message, extensions { code, field, rule, issues } }`. */
export function refusalAnswer(refusal: Refusal, locale: Locale) {
  const { issues, field, rule, retryAfterSeconds } = refusal.detail;
  const first = issues?.[0];
  const at = field ?? first?.field;
  const broken = rule ?? first?.rule;
  return {
    message: refusalMessage(refusal.code, locale),
    extensions: {
      code: refusal.code,
      ...(at === undefined ? {} : { field: at }),
      ...(broken === undefined ? {} : { rule: broken }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      ...(issues ? { issues: issues.map((issue) => ({ ...issue, message: ruleMessage(issue.rule, locale) })) } : {}),
    },
  };
}

export function asGraphQLError(refusal: Refusal, locale: Locale): GraphQLError {
  const { message, extensions } = refusalAnswer(refusal, locale);
  return new GraphQLError(message, { extensions });
}
