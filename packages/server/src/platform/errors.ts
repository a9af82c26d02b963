import { refusalMessage, type Locale } from '@lianxi/schema';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { Context } from './context.ts';
import { asRefusal, isProtocolCode, rootOf } from './failures.ts';
import { causeOf, log } from './log.ts';
import { asGraphQLError, Refusal } from './refusal.ts';

/** Turns whatever a resolver throws into an answer in the reader's language; what nobody foresaw is logged and hidden. */
export const errorsAreAnswers: MiddlewareFn<Context> = async ({ context, info }, next) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] !== undefined) throw error;
    throw asGraphQLError(
      asRefusal(rootOf(error)) ?? unforeseen(error, `${info.parentType.name}.${info.fieldName}`),
      context.locale,
    );
  }
};

function unforeseen(error: unknown, where: string): Refusal {
  log.error('a field failed', { where, ...causeOf(error) });
  return new Refusal('INTERNAL');
}

/** The last word on every error that leaves: a code of our list, no stack, no SQL. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, locale: Locale): GraphQLFormattedError {
  const root = rootOf(error);
  const refusal = asRefusal(root);
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (root instanceof GraphQLError && isOurs(root))
    return { ...place, message: root.message, extensions: withoutStack(root.extensions) };
  if (refusal) {
    const { message, extensions } = asGraphQLError(refusal, locale);
    return { ...place, message, extensions };
  }
  const code = formatted.extensions?.['code'];
  if (isProtocolCode(code)) return { ...place, message: formatted.message, extensions: { code } };
  // graphql-js gives up with a plain error when a request has too many bad variables; that is the caller's affair.
  if (formatted.message.startsWith('Too many errors processing variables'))
    return { ...place, message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
  log.error('a request failed', causeOf(root));
  return { ...place, message: refusalMessage('INTERNAL', locale), extensions: { code: 'INTERNAL' } };
}

const isOurs = (error: GraphQLError): boolean => !error.originalError && typeof error.extensions['code'] === 'string';
const withoutStack = ({ stacktrace: _stacktrace, ...extensions }: GraphQLError['extensions']) => extensions;
