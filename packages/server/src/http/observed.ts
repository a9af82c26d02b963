import * as operations from '@lianxi/schema/operations';
import type { RequestHandler, Response } from 'express';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { duringRequest } from '../platform/log.ts';

/** One request that was answered, in words of ours alone. */
export interface Answered {
  /** What the caller got in `x-request-id`. */
  requestId: string;
  /** An operation of the console or the name of a door; whatever a caller made up is `other`. */
  operation: string;
  /** `OK` or the code of the first refusal. */
  code: string;
  status: number;
  milliseconds: number;
}

export type Observer = (answered: Answered) => void;

/** A caller may write anything for an operation's name, a telephone number for example. */
const known: ReadonlySet<string> = new Set(
  Object.keys(operations)
    .filter((name) => name.endsWith('Document'))
    .map((name) => name.slice(0, -'Document'.length)),
);
export const knownOperation = (name: string | null | undefined): string => (name && known.has(name) ? name : 'other');

/** A request with an API key that is to stand in the key's list of calls. */
export interface KeyCall {
  token: string;
  address: string;
  /** As the caller named it: the list is for those who gave the key, and the log never says it. */
  operation: string | null;
  fields: readonly string[];
}

/** Told how a request with an API key ended, once it was answered. */
export type KeepCall = (call: KeyCall, answered: Pick<Answered, 'code' | 'milliseconds'>) => void;

interface Outcome {
  operation: string;
  code: string | null;
  call: KeyCall | null;
}
const outcomes = new AsyncLocalStorage<Outcome>();

/** What is learnt of the running request on the way; nothing happens for one that is not observed. */
export function noteOutcome(learnt: Partial<Outcome>): void {
  const outcome = outcomes.getStore();
  if (outcome) Object.assign(outcome, learnt);
}

/** The running request came with an API key, in whose list of calls it is to stand. */
export function noteCall(token: string, address: string): void {
  const outcome = outcomes.getStore();
  if (outcome) outcome.call = { token, address, operation: null, fields: [] };
}

/** What a request with an API key asks for, once its document was read. */
export function noteAsked(asked: Pick<KeyCall, 'operation' | 'fields'>): void {
  const outcome = outcomes.getStore();
  if (outcome?.call) outcome.call = { ...outcome.call, ...asked };
}

/** The door of a request by its address; the console's own pages and files tell nothing. */
function doorOf(path: string): string | null {
  if (path.startsWith('/graphql/stream')) return 'stream';
  if (path.startsWith('/graphql')) return 'other';
  if (path.startsWith('/files')) return 'files';
  return path.startsWith('/exports') ? 'exports' : null;
}

/** Gives every request an id, and tells the observers, and the keeper of calls, how each one at a door of the API ended. */
export function observed(observers: readonly Observer[], keepCall: KeepCall): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    const operation = doorOf(request.path);
    if (operation === null) return duringRequest(requestId, next);
    const begun = performance.now();
    const outcome: Outcome = { operation, code: null, call: null };
    response.once('close', () => {
      const milliseconds = Math.round((performance.now() - begun) * 10) / 10;
      const code = codeOf(outcome, response);
      const answered = { requestId, operation: outcome.operation, code, status: response.statusCode, milliseconds };
      for (const observe of observers) observe(answered);
      if (outcome.call) keepCall(outcome.call, answered);
    });
    outcomes.run(outcome, () => duringRequest(requestId, next));
  };
}

function codeOf({ operation, code }: Outcome, response: Response): string {
  // A stream has no end but that its reader leaves.
  if (!response.writableFinished && operation !== 'stream') return 'ABORTED';
  if (code !== null) return code;
  if (response.statusCode < 400) return 'OK';
  return response.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL';
}
