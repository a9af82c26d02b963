import { isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray, type PubSub } from 'type-graphql';
import { modules } from './orm.ts';
import type { Context } from './platform/context.ts';
import { errorsAreAnswers } from './platform/errors.ts';
import { gathered, isFromFacts } from './platform/select/rows.ts';
import { mutationIsTransaction, onlySignedIn } from './platform/transaction.ts';

/** How every row type of the house is read. */
export const rows = gathered(modules);

/** Types that `platform/select` reads: their values come keyed by response name. */
const isRead = (type: GraphQLObjectType): boolean =>
  type.name in rows ||
  type.name.endsWith('Connection') ||
  type.name.endsWith('Edge') ||
  ['PageInfo', 'TotalCount'].includes(type.name);

/** The same, found once for each type: it is asked for every field of every row. */
const read = new WeakMap<GraphQLObjectType, boolean>();
function isKnownRead(type: GraphQLObjectType): boolean {
  const before = read.get(type);
  if (before !== undefined) return before;
  const is = isRead(type);
  read.set(type, is);
  return is;
}

/**
 * Rows come keyed by response name, so that one field asked for under two names has two answers; everything else is
 * an object whose properties are named like the fields.
 */
// oxlint-disable-next-line max-params -- graphql-js calls resolvers with four
export const fieldResolver: GraphQLFieldResolver<Readonly<Record<string, unknown>>, Context> = (
  source,
  _args,
  _context,
  info,
) => source[isKnownRead(info.parentType) ? String(info.path.key) : info.fieldName];

/** The schema as the modules declare it; plain fields of rows lose the resolvers type-graphql puts on them. */
export async function makeSchema(pubSub: PubSub): Promise<GraphQLSchema> {
  const [first, ...rest] = modules.flatMap((module) => module.resolvers);
  if (!first) throw new Error('no module declares a resolver');
  const resolvers: NonEmptyArray<typeof first> = [first, ...rest];
  const schema = await buildSchema({
    resolvers,
    validate: false,
    pubSub,
    globalMiddlewares: [errorsAreAnswers, onlySignedIn, mutationIsTransaction],
  });
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type) && isRead(type)) readPlainly(type);
  return schema;
}

function readPlainly(type: GraphQLObjectType): void {
  const described = rows[type.name]?.fields ?? {};
  for (const field of Object.values(type.getFields())) {
    const how = described[field.name];
    if (isFromFacts(how)) {
      // oxlint-disable-next-line max-params -- graphql-js calls resolvers with four
      field.resolve = (
        source: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
        args,
        context: Context,
        info,
      ) => how.answer(source[String(info.path.key)] ?? {}, context, args);
    } else delete field.resolve;
  }
}
