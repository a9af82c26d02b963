import {
  astFromValue,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { documentLimits, documentRefusal } from '../../../src/http/document-limits.ts';
import { rootTypes, type RootKind } from './positions.ts';

type Field = GraphQLField<unknown, unknown>;

/** A root field, and the fields below it that lead to one with arguments of its own. */
export interface Asked {
  root: RootKind;
  field: string;
  via?: readonly string[];
  /** How far the answer is followed: by itself to a list's rows and what stands on them. */
  depth?: number;
}

/** The field of a root type; fails where the schema has none of that name. */
export function rootField(schema: GraphQLSchema, { root, field }: Asked): Field {
  const type = rootTypes(schema).find(([kind]) => kind === root)?.[1];
  const found = type?.getFields()[field];
  if (!found) throw new Error(`the schema has no ${root} ${field}`);
  return found;
}

/**
 * A document that asks for everything a root field answers with, as far as it reaches and as the API takes it: one that
 * is refused for its size would prove nothing.
 *
 * Its arguments are variables of their own names; those of the field at the end of `via` bear `nested_` before them.
 */
export function documentOf(schema: GraphQLSchema, asked: Asked): string {
  const { depth = 3 } = asked;
  const document = documentTo(schema, { ...asked, depth });
  return depth === 1 || isTakenWhole(document) ? document : documentOf(schema, { ...asked, depth: depth - 1 });
}

/** Whether a document is no longer than the API takes one. */
function isTakenWhole(text: string): boolean {
  const words = text.match(/[\w$]+|[^\w$\s,]/g) ?? [];
  return words.length <= documentLimits.tokens && documentRefusal(parse(text)) === null;
}

function documentTo(schema: GraphQLSchema, asked: Asked & { depth: number }): string {
  const field = rootField(schema, asked);
  const { via = [], depth } = asked;
  const ends = via.length > 0 ? endOf(field, via) : null;
  const variables = [
    ...field.args.map((arg) => declared(arg, '')),
    ...(ends?.args ?? []).map((arg) => declared(arg, 'nested_')),
  ];
  const ending = ends ? `${argumentsOf(ends, 'nested_')}${everythingOf(schema, ends, depth)}` : '';
  const body = ends ? wayTo(field, via, ending) : everythingOf(schema, field, depth);
  const head = variables.length > 0 ? `(${variables.join(',')})` : '';
  return `${asked.root}${head}{${field.name}${argumentsOf(field, '')}${body}}`;
}

/** A variable for an argument, with the argument's own default. */
function declared({ name, type, defaultValue }: GraphQLArgument, prefix: string): string {
  const fallback = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `$${prefix}${name}:${String(type)}${fallback ? `=${print(fallback)}` : ''}`;
}

const argumentsOf = ({ args }: Field, prefix: string): string =>
  args.length > 0 ? `(${args.map(({ name }) => `${name}:$${prefix}${name}`).join(',')})` : '';

const everythingOf = (schema: GraphQLSchema, field: Field, depth: number): string => {
  const type = getNamedType(field.type);
  if (isInterfaceType(type)) return `{${ofEachType(schema.getImplementations(type).objects)}}`;
  return isObjectType(type) ? `{${selectionOf(type, depth)}}` : '';
};

/** The columns of whatever type a row of an interface is of, but for names that another type gives another meaning. */
function ofEachType(types: readonly GraphQLObjectType[]): string {
  const meanings = new Map<string, string>();
  const own = types.map((type) => {
    const leaves = Object.values(type.getFields()).filter(({ name, type: leaf, args }) => {
      if (!isLeafType(getNamedType(leaf)) || args.some(isRequiredArgument)) return false;
      if (!meanings.has(name)) meanings.set(name, String(leaf));
      return meanings.get(name) === String(leaf);
    });
    return `... on ${type.name}{${leaves.map(({ name }) => name).join(' ')}}`;
  });
  return ['__typename id', ...own].join(' ');
}

function below(field: Field, name: string): Field {
  const type = getNamedType(field.type);
  const found = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!found) throw new Error(`${field.name} has no ${name}`);
  return found;
}

/** The field at the end of a way from a root field. */
export const endOf = (field: Field, via: readonly string[]): Field => {
  let at = field;
  for (const name of via) at = below(at, name);
  return at;
};

/** The selection from a field down to the one at the end, which is asked for everything. */
function wayTo(field: Field, via: readonly string[], ending: string): string {
  const [name = '', ...rest] = via;
  return `{${name}${rest.length > 0 ? wayTo(below(field, name), rest, ending) : ending}}`;
}

/** All fields of a type that need no argument; lists of rows are asked for once, as nodes. */
function selectionOf(type: GraphQLObjectType, left: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const parts = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (!isObjectType(inner) || left <= 1 || field.name === 'edges') return [];
    return [`${field.name}{${selectionOf(inner, left - 1)}}`];
  });
  return ['__typename', ...parts].join(' ');
}
