import sdl from '../../../schema/schema.graphql?raw';
import { CombinedError, makeResult, type Exchange, type Operation } from '@urql/core';
import { buildSchema, getOperationAST, isNonNullType, Kind } from 'graphql';
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

const schema = buildSchema(sdl, { assumeValid: true });

const nameOf = ({ query }: Operation): string => getOperationAST(query)?.name?.value ?? '';

/**
 * What a refusal leaves of the data: null at each root field.
 *
 * There is no data at all where one of them promises not to be null, nor where a subscription never began.
 */
function nothingOf({ kind, query }: Operation) {
  const definition = getOperationAST(query);
  if (!definition || kind === 'subscription') return null;
  const root = schema.getRootType(definition.operation)?.getFields();
  const fields = definition.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
  if (!root || fields.some(({ name }) => isNonNullType(root[name.value]?.type))) return null;
  return Object.fromEntries(fields.map(({ alias, name }) => [(alias ?? name).value, null]));
}

function headersOf({ context: { fetchOptions } }: Operation) {
  const options = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  return Object.fromEntries(new Headers(options?.headers));
}

function resultOf(operation: Operation, answer: unknown) {
  if (answer instanceof Refusal) {
    const errors = [{ message: answer.message, extensions: answer.extensions }];
    return makeResult(operation, { data: nothingOf(operation), errors });
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
