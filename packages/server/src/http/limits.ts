import type { Locale } from '@lianxi/schema';
import type { RequestHandler } from 'express';
import { GraphQLError, Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { asGraphQLError, Refusal } from '../platform/refusal.ts';
import { statusOf } from './answers.ts';
import { documentLimits, documentRefusal } from './document-limits.ts';

/** How much text of documents that were found fine is remembered, in characters. */
const remembered = 4_000_000;

/** Items that one list of the variables may hold; rows to import come in their thousands and have a limit of their own. */
export const mostItems = 1000;
const bulk: ReadonlySet<string> = new Set(['rehearseImportRows']);

/**
 * Refuses documents that hold too much before anything else looks at them: validation itself is what a hostile one
 * would keep busy. A text that is no GraphQL at all is left to the server, which says where it breaks.
 */
export function limitDocuments(): RequestHandler {
  const fine = new LRUCache<string, true>({ maxSize: remembered, sizeCalculation: (_, text) => text.length + 1 });
  return (request, _response, next) => {
    // Express's reader makes an object of a JSON body and of the query string; what is in it is anybody's guess.
    const sent = (request.method === 'GET' ? request.query : request.body) as { query?: unknown } | undefined;
    const text = sent?.query;
    if (typeof text !== 'string' || fine.has(text)) return next();
    const code = refusalOf(text);
    if (code) return next(new Refusal(code));
    fine.set(text, true);
    return next();
  };
}

function refusalOf(text: string): ReturnType<typeof documentRefusal> {
  try {
    return documentRefusal(parse(text, { maxTokens: documentLimits.tokens, noLocation: true }));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes('tokens') ? 'QUERY_TOO_LONG' : null;
  }
}

/** Where in the variables a list is too long, as a path; null where none is. */
export function longList(operation: OperationDefinitionNode, variables: unknown): string | null {
  const isBulk = operation.selectionSet.selections.some(
    (selection) => selection.kind === Kind.FIELD && bulk.has(selection.name.value),
  );
  return isBulk ? null : longListAt(variables, '');
}

function longListAt(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > mostItems) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = longListAt(inner, path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** The operation that is asked for, with the fragments: what else stands in the document costs nothing. */
export const documentOf = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [operation, ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)],
});

/** The refusal of a whole request as Apollo answers it: with its status, in the reader's language. */
export function refusedRequest(refusal: Refusal, locale: Locale): GraphQLError {
  const { message, extensions } = asGraphQLError(refusal, locale);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: statusOf(refusal.code) } } });
}
