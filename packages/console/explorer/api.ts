import type { ExecutionResult } from 'graphql';

export interface Asked {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/**
 * Asks the API with the rights of the session, or of the key in the headers alone: whoever tries a key must not be
 * answered with what the session may see.
 */
export async function ask(asked: Asked, headers: Readonly<Record<string, unknown>> = {}): Promise<ExecutionResult> {
  const given = new Headers({ 'accept-language': document.documentElement.lang });
  for (const [name, value] of Object.entries(headers)) given.set(name, String(value));
  given.set('content-type', 'application/json');
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: given.has('authorization') ? 'omit' : 'same-origin',
    headers: given,
    body: JSON.stringify(asked),
  });
  // Every answer of the API is one of GraphQL, refusals too.
  return (await answer.json()) as ExecutionResult;
}
