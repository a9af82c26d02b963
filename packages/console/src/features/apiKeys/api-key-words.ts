import type { ApiKeyKind, ApiKeyState } from '@lianxi/schema/operations';
import type { Tone } from '../../shared/page/StatusTag.vue';

/** How each state of a key looks. */
export const stateTone: Record<ApiKeyState, Tone> = {
  VALID: 'good',
  EXPIRING: 'warn',
  EXPIRED: 'neutral',
  REVOKED: 'bad',
  ISSUER_LEFT: 'bad',
};

/** A first question for each kind, that a key of this kind alone is answered. */
const firstQuestion: Record<ApiKeyKind, string> = {
  ENTERPRISE: '{ enterprises(first: 5) { nodes { name } totalCount { value } } }',
  PERSON: '{ people(first: 5) { nodes { name } totalCount { value } } }',
  LIAISON: '{ officers(first: 5) { nodes { name } totalCount { value } } }',
  CAMPAIGN: '{ campaigns(first: 5) { nodes { name } totalCount { value } } }',
  VISIT: '{ visits(first: 5) { nodes { visitedOn } totalCount { value } } }',
  OPINION_FORM: '{ opinionForms(first: 5) { nodes { serialNo } totalCount { value } } }',
  PROBLEM: '{ problems(first: 5) { nodes { title } totalCount { value } } }',
  GUIDANCE: '{ guidanceSessions(first: 5) { nodes { topic } totalCount { value } } }',
  FIGURE: '{ service { version today } }',
  TIMELINE: '{ service { version today } }',
};

interface FirstCall {
  /** Where the server stands: https://example.gov.cn */
  origin: string;
  token: string;
  kind: ApiKeyKind | undefined;
}

/** A command for a POSIX shell that tries a key at once. */
export function asFirstCurl({ origin, token, kind = 'FIGURE' }: FirstCall): string {
  return [
    `curl '${origin}/graphql' \\`,
    "  -H 'content-type: application/json' \\",
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -d '${JSON.stringify({ query: firstQuestion[kind] })}'`,
  ].join('\n');
}
