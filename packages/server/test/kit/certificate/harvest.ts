import { getNamedType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLSchema } from 'graphql';
import { regionOf, wordOf } from './calls.ts';
import { documentOf } from './documents.ts';
import { isTaken, type Wire } from './wire.ts';

/** The ids somebody sees, by the word they begin with and by the type that bears them. */
export interface Harvest {
  byWord: ReadonlyMap<string, readonly string[]>;
  wordByType: ReadonlyMap<string, string>;
}

/** Questions about the service as a whole: no county's member gets an answer, and none holds a row of a tenant. */
export const ofTheWhole: ReadonlySet<string> = new Set(['serviceOperation']);

/** Every list that can be asked for by whoever knows a region and nothing else. */
const lists = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name, type, args }) =>
      !ofTheWhole.has(name) &&
      isObjectType(getNamedType(type)) &&
      args.filter(isRequiredArgument).every((arg) => getNamedType(arg.type).name === 'Int'),
  );

/** Gathers the rows of a region that somebody sees, by asking for everything that every list holds. */
export async function harvested(schema: GraphQLSchema, wire: Wire, regionId: number): Promise<Harvest> {
  const byWord = new Map<string, string[]>();
  const wordByType = new Map<string, string>();
  const keep = (type: unknown, id: unknown): void => {
    const word = wordOf(id);
    if (word === null || typeof id !== 'string' || regionOf(id) !== regionId) return;
    byWord.set(word, [...new Set([...(byWord.get(word) ?? []), id])]);
    if (typeof type === 'string') wordByType.set(type, word);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === 'object' && value !== null) {
      const row = value as Readonly<Record<string, unknown>>;
      keep(row['__typename'], row['id']);
      for (const one of Object.values(row)) walk(one);
    }
  };
  for (const { name, args } of lists(schema)) {
    const variables = Object.fromEntries(args.filter(isRequiredArgument).map((arg) => [arg.name, regionId]));
    const document = documentOf(schema, { root: 'query', field: name, depth: 4 });
    const answer = await wire.graphql(document, variables, regionId);
    if (!isTaken(answer)) throw new Error(`${wire.name} cannot ask for ${name}: ${answer.slice(0, 300)}`);
    walk(JSON.parse(answer.slice(4)));
  }
  return { byWord, wordByType };
}
