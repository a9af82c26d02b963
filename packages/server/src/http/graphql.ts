import { ApolloServer, type GraphQLRequestListener } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Locale } from '@lianxi/schema';
import {
  execute,
  GraphQLError,
  OperationTypeNode,
  subscribe,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Request } from 'express';
import type { Server } from 'node:http';
import { outsideKey } from '../modules/apiKeys/index.ts';
import type { Context } from '../platform/context.ts';
import { formatError } from '../platform/errors.ts';
import { asRefusal, rootOf } from '../platform/failures.ts';
import { asGraphQLError, Refusal } from '../platform/refusal.ts';
import { fieldResolver } from '../schema.ts';
import { costOf, mostCost } from './cost.ts';
import { documentLimits, rootNames } from './document-limits.ts';
import { documentOf, longList, refusedRequest } from './limits.ts';
import { knownOperation, noteAsked, noteOutcome } from './observed.ts';

/** Apollo's resolver type knows no source type of ours; ours reads rows and plain objects alike. */
const anyFieldResolver = fieldResolver as never;

const validationOptions = { maxErrors: 20 };

export function makeApollo(schema: GraphQLSchema, httpServer: Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    fieldResolver: anyFieldResolver,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // The process stops app and database in its own order.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationOptions,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      { requestDidStart: async ({ schema: served }) => watch(served) },
    ],
    formatError: (formatted, error) => formatError(formatted, error, 'zh-CN'),
  });
}

/** Looks at one request before it runs, and completes its answer. */
function watch(schema: GraphQLSchema): GraphQLRequestListener<Context> {
  let cost: number | null = null;
  return {
    didResolveOperation: async ({ operation, document, request, contextValue }) => {
      if (!operation) return;
      refuseOutsideKey(schema, { document, operation }, contextValue);
      // Answered once, with nothing: it belongs to `/graphql/stream`.
      if (operation.operation === OperationTypeNode.SUBSCRIPTION)
        throw refusedRequest(new Refusal('BAD_REQUEST'), contextValue.locale);
      const variables = request.variables ?? {};
      const field = longList(operation, variables);
      if (field !== null) throw refusedRequest(new Refusal('LIST_TOO_LONG', { field }), contextValue.locale);
      cost = costOf(schema, { operation, document, variables });
      if (cost !== null && cost > mostCost) throw refusedRequest(new Refusal('QUERY_TOO_COSTLY'), contextValue.locale);
    },
    willSendResponse: async ({ response, operationName }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (cost !== null)
        singleResult.extensions = { ...singleResult.extensions, cost: { value: cost, most: mostCost } };
      const codes = singleResult.errors?.map((error) => String(error.extensions?.['code'])) ?? [];
      noteOutcome({ operation: knownOperation(operationName), code: codes[0] ?? 'OK' });
      if (!codes.includes('TOO_BUSY')) return;
      response.http.status = 503;
      response.http.headers.set('retry-after', '2');
    },
  };
}

/** How much of an operation's name is kept; a caller may make one as long as the request. */
const mostOfName = 200;

interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An API key is held to what it was issued for before anything runs. */
function refuseOutsideKey(schema: GraphQLSchema, { document, operation }: Asked, { actor, locale }: Context): void {
  if (!actor?.key) return;
  const asked = documentOf(document, operation);
  noteAsked({ operation: operation.name?.value.slice(0, mostOfName) ?? null, fields: rootNames(asked) });
  const field = outsideKey(schema, asked, actor.key);
  if (field !== null) throw refusedRequest(new Refusal('OUTSIDE_KEY', { field }), locale);
}

/** Subscriptions over server-sent events; nobody listens without a session. */
export function makeStream(schema: GraphQLSchema, contextOf: (request: Request) => Promise<Context>) {
  return createHandler<Context & Record<PropertyKey, unknown>>({
    schema,
    context: async (request) => ({ ...(await contextOf(request.raw)) }),
    validate: (...[given, document, rules, options]) =>
      validate(given, document, rules, { ...options, ...validationOptions, hideSuggestions: true }),
    execute: (args) => execute({ ...args, fieldResolver: anyFieldResolver, hideSuggestions: true }),
    subscribe: async (args) => {
      // graphql-sse hands over the context made above.
      const context = args.contextValue as unknown as Context;
      if (!context.actor) return { errors: [asGraphQLError(new Refusal('UNAUTHENTICATED'), context.locale)] };
      const begun = await subscribe({ ...args, fieldResolver: anyFieldResolver, hideSuggestions: true });
      return 'errors' in begun && begun.errors
        ? { errors: begun.errors.map((error) => asAnswer(error, context.locale)) }
        : begun;
    },
  });
}

/** A subscription that does not begin has passed no resolver that would have made an answer of its error. */
function asAnswer(error: GraphQLError, locale: Locale): GraphQLError {
  if (!error.originalError) return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  return asGraphQLError(asRefusal(rootOf(error)) ?? new Refusal('INTERNAL'), locale);
}
