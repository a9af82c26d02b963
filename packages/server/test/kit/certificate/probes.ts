import { contains } from '@lianxi/schema';
import {
  getNamedType,
  GraphQLSchema,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { toGlobalId } from '../../../src/platform/global-id.ts';
import type { Pair, Probe, Target } from './attack.ts';
import { regionOf, regionsIn, wordOf } from './calls.ts';
import { typeOfIds, wordsBesideTypes } from './id-names.ts';
import { canaryOf } from './canary.ts';
import { documentOf, endOf, rootField, type Asked } from './documents.ts';
import { nameOf, rootTypes, type Position } from './positions.ts';
import { codeIn, places, type Principal, type Stage } from './stage.ts';
import { sample, valueAt, withValue, type Args } from './values.ts';

type Field = GraphQLField<unknown, unknown>;
type Value = string | number;

/** The word of the ids that a position takes; fails by the position's name where nothing tells. */
function wordAt(stage: Stage, position: Position, base: Args): string {
  const given = wordOf(valueAt(base, position.path));
  if (given !== null) return given;
  const name = position.path.filter((step) => step !== '*').at(-1) ?? '';
  const ofType = stage.tenants.get(places.home)?.wordByType.get(typeOfIds(name, returned(stage, position)));
  const word = wordsBesideTypes[name] ?? ofType;
  if (word === undefined) throw new Error(`of which type are the ids of ${nameOf(position)}?`);
  return word;
}

/** The words to reach with through a position: one for the ids of a type, every one where any id may stand. */
function wordsAt(stage: Stage, position: Position, base: Args): (string | null)[] {
  if (position.reach !== 'id') return [null];
  const { byWord } = stage.tenants.get(places.home) ?? {};
  return returned(stage, position) === 'Node' ? [...(byWord?.keys() ?? [])] : [wordAt(stage, position, base)];
}

const returned = ({ schema }: Stage, { root, field }: Position): string =>
  getNamedType(rootField(schema, { root, field }).type).name;

/** A row of a tenant by the word of its id; fails where the furniture has none, since then nothing would be proven. */
export function rowOf(stage: Stage, regionId: number, word: string): string {
  const [id] = stage.tenants.get(regionId)?.byWord.get(word) ?? [];
  if (id === undefined) throw new Error(`no row ${word} of ${regionId} is furnished`);
  return id;
}

/** A number that a root field asks for is a region's key, unless its name says what it counts. */
const isRegion = (name: string, type: GraphQLInputType): boolean =>
  getNamedType(type).name === 'Int' && !name.endsWith('Days');

/** Arguments of a query that the home county may ask: nothing that need not be said. */
export function queryArgs(stage: Stage, field: Field): Args {
  const required = field.args.filter(isRequiredArgument).map(({ name, type }): [string, unknown] => {
    if (getNamedType(type).name === 'ID') {
      const position: Position = { root: 'query', field: field.name, via: [], path: [name], reach: 'id' };
      return [name, rowOf(stage, places.home, wordAt(stage, position, {}))];
    }
    return [name, isRegion(name, type) ? places.home : sample(type, name)];
  });
  return Object.fromEntries(required);
}

/** Whose call it is: the county's director's, or the city's where it reaches beyond the county. */
export const rightful = ({ insiders }: Stage, args: Args): Principal =>
  regionsIn(args).every((regionId) => contains(places.home, regionId)) ? insiders.keeper : insiders.director;

const never = (like: string): string =>
  toGlobalId(wordOf(like) ?? '', { regionId: regionOf(like), id: crypto.randomUUID() });

/** The counties of an attack, and beside each one that keeps no rows. */
const emptyBeside = new Map<number, number>([
  [places.home, places.emptySibling],
  [places.sibling, places.emptySibling],
  [places.otherCity, places.emptyElsewhere],
]);

/** What somebody who may see none of these regions puts into a position. */
function pairsFor(
  stage: Stage,
  { position, base, word, from }: { position: Position; base: Args; word: string | null; from: readonly number[] },
) {
  const { reach } = position;
  if (reach === 'region') return from.map((regionId): Pair => [regionId, emptyBeside.get(regionId) ?? 0]);
  if (reach === 'word')
    return from.flatMap((regionId): Pair[] => [
      [canaryOf(regionId), canaryOf(999_999)],
      [codeIn(regionId), codeIn(emptyBeside.get(regionId) ?? 0)],
      [`群体企业有限公司${canaryOf(regionId)}`, `群体企业有限公司${canaryOf(999_999)}`],
    ]);
  const own = valueAt(base, position.path);
  return from.flatMap((regionId): Pair[] => {
    // What the call itself stands on is the best there is to reach for; what a city keeps its counties may see.
    const isOwn =
      regionId === places.home && typeof own === 'string' && wordOf(own) === word && regionOf(own) === regionId;
    const id = isOwn ? own : rowOf(stage, regionId, word ?? '');
    return [[id, never(id)]];
  });
}

/** An own id of another type, which is no id of this one whatever it points at. */
function otherType(stage: Stage, word: string): Pair {
  const id = rowOf(stage, places.home, word === 'ent' ? 'per' : 'ent');
  const foreign = rowOf(stage, places.sibling, word === 'ent' ? 'per' : 'ent');
  return [foreign, id];
}

/** Where a region is named that something goes to, and nothing is asked of it. */
const destinations: ReadonlySet<string> = new Set([
  'mutation proposeEnterpriseTransfer(input.toRegionId)',
  'mutation proposeEnterpriseTransfers(input.toRegionId)',
]);

/** Everybody who reaches through one position of a call, with what they put there. */
export function probesAt(stage: Stage, position: Position, base: Args): Probe[] {
  const { insiders, outsiders } = stage;
  const send = sender(stage, position, base);
  const { keeper, clerk, key, director } = insiders;
  const rightfully = rightful(stage, base) === keeper ? [keeper, clerk, key] : [director];
  // Whoever may hand an enterprise on says where it went, be it any county: that is the deed itself, and no attack.
  const inside = destinations.has(nameOf(position)) ? [] : rightfully;
  const target: Target = {
    name: nameOf(position),
    mustRefuse: position.root === 'mutation',
    isPublic: position.reach === 'region' && returned(stage, position).startsWith('Region'),
  };
  const words = wordsAt(stage, position, base);
  return [...inside, ...outsiders].map((principal) => ({
    principal,
    target,
    pairs: words.flatMap((word) => [
      ...pairsFor(stage, { position, base, word, from: reachedBy(principal, word) }),
      // Where an id of any type may stand there is no other type.
      ...(word === null || words.length > 1 ? [] : [otherType(stage, word)]),
    ]),
    send: (value) => send(principal, value),
  }));
}

/** The regions whose rows somebody must not know: for a contact those of its own county too, but what was put before it. */
const reachedBy = ({ blind, knows }: Principal, word: string | null): readonly number[] =>
  word !== null && knows?.has(word) === false ? [places.home, ...blind] : blind;

/** What of a document somebody may ask for; null where that is all of it, or where they may not ask at all. */
export function documentFor({ schema }: Principal, asked: Asked): string | null {
  const type = rootTypes(schema ?? new GraphQLSchema({})).find(([kind]) => kind === asked.root)?.[1];
  const field = type?.getFields()[asked.field];
  return schema && field && leadsOn(field, asked.via ?? []) ? documentOf(schema, asked) : null;
}

/** Whether the fields on the way are there. */
function leadsOn(field: Field, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  const type = getNamedType(field.type);
  const next = isObjectType(type) ? type.getFields()[step] : undefined;
  return next !== undefined && leadsOn(next, rest);
}

/** Sends the call with a value at the position; arguments below the root are the nested field's own. */
function sender(stage: Stage, { root, field, via, path }: Position, base: Args) {
  const { schema } = stage;
  const rootOf = rootField(schema, { root, field });
  const whole = documentOf(schema, { root, field, via });
  const ends = via.length > 0 ? endOf(rootOf, via) : null;
  const ids = (name: string) =>
    rowOf(stage, places.home, stage.tenants.get(places.home)?.wordByType.get(typeOfIds(name, '')) ?? name);
  return (principal: Principal, value: Value): Promise<string> => {
    const document = documentFor(principal, { root, field, via }) ?? whole;
    if (!ends) return principal.graphql(document, withValue(rootOf, base, { path, value, ids }));
    const nested = Object.entries(withValue(ends, {}, { path, value, ids }));
    const renamed = Object.fromEntries(nested.map(([name, one]) => [`nested_${name}`, one]));
    return principal.graphql(document, { ...base, ...renamed });
  };
}
