import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type RootKind = 'query' | 'mutation' | 'subscription';

/**
 * What a caller may put into a position to reach for a foreign row: an id, the key of a region, a word to look for, or
 * a client's own uuid for a row that is written now.
 */
export type Reach = 'id' | 'region' | 'word' | 'uuid';

/** A place of the API that takes what a stranger may know of another tenant. */
export interface Position {
  root: RootKind;
  field: string;
  /** Fields from the root's type down to the one whose argument it is; none for an argument of the root itself. */
  via: readonly string[];
  /** Argument and input fields; `*` stands for the elements of a list. */
  path: readonly string[];
  reach: Reach;
}

/** The position as it is named in reports and failures. */
export const nameOf = ({ root, field, via, path }: Position): string =>
  `${root} ${[field, ...via].join('.')}(${path.join('.')})`;

/** The root types of a schema by the kind of their operations. */
export function rootTypes(schema: GraphQLSchema): [RootKind, GraphQLObjectType][] {
  const types = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  const kinds = ['query', 'mutation', 'subscription'] as const;
  return kinds.flatMap((kind): [RootKind, GraphQLObjectType][] => {
    const type = types[kind];
    return type ? [[kind, type]] : [];
  });
}

/** Every root field there is. */
export const rootFields = (schema: GraphQLSchema): { root: RootKind; field: GraphQLField<unknown, unknown> }[] =>
  rootTypes(schema).flatMap(([root, type]) => Object.values(type.getFields()).map((field) => ({ root, field })));

type Taken = Pick<Position, 'path' | 'reach'>;

/** Every position of a schema, found by walking it: nothing of it is listed by hand. */
export function positionsOf(schema: GraphQLSchema): Position[] {
  const own = rootFields(schema).flatMap(({ root, field }) =>
    takenBy(field.args, root).map((taken): Position => ({ root, field: field.name, via: [], ...taken })),
  );
  return [...own, ...nestedPositions(schema)];
}

/** A field on the way down from a root. */
interface Step {
  field: string;
  via: readonly string[];
  type: GraphQLNamedType;
}

/** Positions of fields below the roots, each reached once, by the shortest way from a query. */
function nestedPositions(schema: GraphQLSchema): Position[] {
  const found: Position[] = [];
  const seen = new Set<string>();
  const way = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field): Step => {
    return { field: field.name, via: [], type: getNamedType(field.type) };
  });
  // Grows while it is walked, so that what is near comes before what is far.
  for (const { field, via, type } of way) {
    if (!isObjectType(type) || seen.has(type.name)) continue;
    seen.add(type.name);
    const below = Object.values(type.getFields()).map((one) => ({ one, deeper: [...via, one.name] }));
    found.push(
      ...below.flatMap(({ one, deeper }) =>
        takenBy(one.args, 'query').map((taken): Position => ({ root: 'query', field, via: deeper, ...taken })),
      ),
    );
    way.push(...below.map(({ one, deeper }) => ({ field, via: deeper, type: getNamedType(one.type) })));
  }
  return found;
}

const takenBy = (args: readonly GraphQLArgument[], root: RootKind): Taken[] =>
  args.flatMap((arg) => walked(arg, { root, path: [], types: [] }));

interface At {
  root: RootKind;
  path: readonly string[];
  types: readonly string[];
}

function walked(input: GraphQLArgument | GraphQLInputField, { root, path, types }: At): Taken[] {
  const type = getNamedType(input.type);
  const here = [...path, input.name, ...starsOf(input.type)];
  if (isInputObjectType(type)) {
    if (types.includes(type.name)) return [];
    const at = { root, path: here, types: [...types, type.name] };
    return Object.values(type.getFields()).flatMap((field) => walked(field, at));
  }
  const reach = reachOf(input.name, type.name, root);
  return reach ? [{ path: here, reach }] : [];
}

const starsOf = (type: GraphQLInputType): string[] => {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) ? ['*', ...starsOf(inner.ofType)] : [];
};

function reachOf(name: string, type: string, root: RootKind): Reach | null {
  if (type === 'ID') return 'id';
  if (type === 'Int') return /Ids?$/.test(name) ? 'region' : null;
  if (type !== 'String') return null;
  if (name.endsWith('Id')) return 'uuid';
  // What a query looks for; a cursor is no word, and what a mutation writes down is the caller's own.
  return root === 'query' && !['after', 'before'].includes(name) ? 'word' : null;
}
