import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';

/** A query of the screen, as another system would send it. */
export interface Call {
  query: TypedDocumentNode<unknown, never>;
  variables: Record<string, unknown>;
}
interface Sender {
  /** Where the server stands: https://example.gov.cn */
  origin: string;
  /** Region that narrows the request. */
  regionId: number;
}

/** The GraphQL text alone. */
export const asGraphql = (call: Call): string => stringifyDocument(call.query).trim();

/** The variables as JSON, without those that ask for nothing. */
export const asVariables = (call: Call): string =>
  JSON.stringify(call.variables, (_key, value: unknown) => (value === null ? undefined : value), 2);

/** A command for a POSIX shell; the session comes from the environment, since no page may read its own cookie. */
export function asCurl(call: Call, { origin, regionId }: Sender): string {
  // Variables are text here and an object in the body; what they are is nobody's concern.
  const body = JSON.stringify({ query: asGraphql(call), variables: JSON.parse(asVariables(call)) as unknown }, null, 2);
  return [
    `curl '${origin}/graphql' \\`,
    "  -H 'content-type: application/json' \\",
    `  -H 'x-lianxi-region: ${regionId}' \\`,
    '  -b "lianxi_session=$LIANXI_SESSION" \\',
    "  --data-binary @- <<'END'",
    body,
    'END',
  ].join('\n');
}
