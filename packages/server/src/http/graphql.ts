import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Locale } from '@lianxi/schema';
import { execute, GraphQLError, OperationTypeNode, subscribe, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import type { Request } from 'express';
import type { Server } from 'node:http';
import type { Context } from '../platform/context.ts';
import { formatError } from '../platform/errors.ts';
import { asRefusal, rootOf } from '../platform/failures.ts';
import { asGraphQLError, Refusal } from '../platform/refusal.ts';
import { fieldResolver } from '../schema.ts';
import { knownOperation, noteOutcome } from './observed.ts';

/** Apollo's resolver type knows no source type of ours; ours reads rows and plain objects alike. */
const anyFieldResolver = fieldResolver as never;

/** Tokens a document may have; one of 40 kB with fragments would hold the event loop for a second. */
const maxTokens = 4000;

export function makeApollo(schema: GraphQLSchema, httpServer: Server): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    fieldResolver: anyFieldResolver,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // The process stops app and database in its own order.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationOptions: { maxErrors: 20 },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ operation, contextValue }) => {
            if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw byTheStream(contextValue.locale);
          },
          willSendResponse: async ({ response, operationName }) => {
            const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
            const codes = errors?.map((error) => String(error.extensions?.['code'])) ?? [];
            noteOutcome({ operation: knownOperation(operationName), code: codes[0] ?? 'OK' });
            if (!codes.includes('TOO_BUSY')) return;
            response.http.status = 503;
            response.http.headers.set('retry-after', '2');
          },
        }),
      },
    ],
    formatError: (formatted, error) => formatError(formatted, error, 'zh-CN'),
  });
}

/** Subscriptions over server-sent events; nobody listens without a session. */
export function makeStream(schema: GraphQLSchema, contextOf: (request: Request) => Promise<Context>) {
  return createHandler<Context & Record<PropertyKey, unknown>>({
    schema,
    context: async (request) => ({ ...(await contextOf(request.raw)) }),
    execute: (args) => execute({ ...args, fieldResolver: anyFieldResolver }),
    subscribe: async (args) => {
      // graphql-sse hands over the context made above.
      const context = args.contextValue as unknown as Context;
      if (!context.actor) return { errors: [asGraphQLError(new Refusal('UNAUTHENTICATED'), context.locale)] };
      const begun = await subscribe({ ...args, fieldResolver: anyFieldResolver });
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

/** A subscription that is sent like a query would be answered once, with nothing: it belongs to `/graphql/stream`. */
function byTheStream(locale: Locale): GraphQLError {
  const { message, extensions } = asGraphQLError(new Refusal('BAD_REQUEST'), locale);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}
