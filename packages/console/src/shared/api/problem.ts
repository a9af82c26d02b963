import type { CombinedError } from '@urql/core';

/** One thing that stands in the way, in words of the viewer's language. */
export interface Problem {
  /** A refusal code of the contract, or OFFLINE when no answer came. */
  code: string;
  field: string | null;
  rule: string | null;
  message: string;
  /** How long to wait before another try, where the refusal says so. */
  waitSeconds?: number;
}

interface Issue {
  field?: string;
  rule?: string;
  message: string;
}
interface Extensions {
  code?: string;
  field?: string;
  rule?: string;
  issues?: Issue[];
  retryAfterSeconds?: number;
}
interface Refusal {
  message: string;
  extensions?: Extensions | Record<string, unknown>;
}

/**
 * The problems that one refusal of the server holds: its issues, or itself.
 *
 * The contract fixes the shape of `extensions`; whatever does not fit it reads as INTERNAL.
 */
export function problemsOf(refusal: Refusal): Problem[] {
  // The contract promises this shape; each part may still be absent.
  const { code = 'INTERNAL', field, rule, issues, retryAfterSeconds } = (refusal.extensions ?? {}) as Extensions;
  if (!issues?.length) {
    const waitSeconds = retryAfterSeconds;
    return [{ code, field: field ?? null, rule: rule ?? null, message: refusal.message, waitSeconds }];
  }
  return issues.map((issue) => ({
    code,
    field: issue.field ?? null,
    rule: issue.rule ?? null,
    message: issue.message,
  }));
}

/** The problems of an answer; a request that never arrived is one problem, OFFLINE, with the words given. */
export function problemsOfError(error: CombinedError | undefined, offline: string): Problem[] {
  if (!error) return [];
  if (error.networkError && !error.response) return [{ code: 'OFFLINE', field: null, rule: null, message: offline }];
  if (error.graphQLErrors.length > 0) return error.graphQLErrors.flatMap(problemsOf);
  return [{ code: 'INTERNAL', field: null, rule: null, message: error.message }];
}

/** Whether a list of problems says that nobody is signed in any more. */
export function isSignedOut(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some((refusal) => refusal.extensions?.['code'] === 'UNAUTHENTICATED') ?? false;
}
