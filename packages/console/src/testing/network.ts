import { CombinedError, makeResult, type Exchange, type Operation } from '@urql/core';
import { delay, filter, map, pipe } from 'wonka';

type Variables = Record<string, unknown>;

/** The server's answer to each operation by its name. */
export type Answers = Record<string, (variables: Variables) => unknown>;

export interface Asked {
  name: string;
  variables: Variables;
  headers: Record<string, string>;
}

/** A refusal as the server words it. */
class Refusal {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
  constructor(message: string, extensions: Record<string, unknown>) {
    this.message = message;
    this.extensions = extensions;
  }
}
export const refused = (message: string, extensions: Record<string, unknown>) => new Refusal(message, extensions);

/** No answer at all: the network is down. */
export const unreachable = Symbol('unreachable');

function nameOf({ query }: Operation): string {
  for (const definition of query.definitions) {
    if ('operation' in definition && definition.name) return definition.name.value;
  }
  return '';
}

function headersOf({ context: { fetchOptions } }: Operation) {
  const options = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  return Object.fromEntries(new Headers(options?.headers));
}

function resultOf(operation: Operation, answer: unknown) {
  if (answer instanceof Refusal) {
    return makeResult(operation, { data: null, errors: [{ message: answer.message, extensions: answer.extensions }] });
  }
  if (answer === unreachable) {
    const error = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    return { ...makeResult(operation, { data: null }), data: undefined, error };
  }
  // What a test gives as data is data; its shape is the operation's affair.
  return makeResult(operation, { data: answer as Record<string, unknown> });
}

/**
 * A network that answers by operation name, a moment later as networks do, and writes down what it was asked.
 *
 * What it has no answer to it refuses as INTERNAL; a subscription without an answer stays silent.
 */
export function answering(answers: Answers, asked: Asked[]): Exchange {
  return () => (operations) =>
    pipe(
      operations,
      filter((operation) => operation.kind !== 'teardown'),
      filter((operation) => operation.kind !== 'subscription' || answers[nameOf(operation)] !== undefined),
      delay(0),
      map((operation) => {
        const name = nameOf(operation);
        const variables: Variables = { ...operation.variables };
        asked.push({ name, variables, headers: headersOf(operation) });
        const answer = answers[name];
        return resultOf(
          operation,
          answer ? answer(variables) : refused(`The test has no answer to ${name}`, { code: 'INTERNAL' }),
        );
      }),
    );
}
