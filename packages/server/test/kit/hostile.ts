import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { toGlobalId } from '../../src/platform/global-id.ts';

const yanzhouId = 370812;
const uuid = '0198c2f0-0000-7000-8000-000000000000';
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '\u202eevil\u200f\u2066',
  '\u0001\u001f\u007f',
  `' or 1=1 --`,
  `"; drop table enterprise; --`,
  `$1 ? :a ${'{'}0}`,
  '%_\\',
  '=HYPERLINK("http://x","y")',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'NaN',
  '{"a":[1]}',
  '9'.repeat(400),
  '1e400',
  '2014-02-30',
  '0000-00-00',
  '9999-12-31',
  '👩‍👩‍👧‍👦'.repeat(300),
  '路'.repeat(100_000),
];
/** Ids that are nobody's, somebody else's, of another kind, or mangled. */
const idTexts = (foreignId: string) => [
  foreignId,
  `${foreignId.slice(0, -1)}!`,
  foreignId.slice(0, -2),
  foreignId.replace('ent_', 'imp_'),
  foreignId.replace('ent_', 'fil_'),
  ...[2_147_483_647, -2_147_483_648, -1, 0].flatMap((regionId) =>
    ['ent', 'imp', 'fil'].map((word) => toGlobalId(word, { regionId, id: uuid })),
  ),
  `ent_${'/'.repeat(27)}`,
  '__proto__',
];
const numbers = [
  0,
  -1,
  1,
  2,
  101,
  370_899,
  100_000,
  999_999,
  1e9,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  1.5,
  1e300,
  '1',
  null,
];
const days = [
  ...texts.filter((text) => text.length < 500),
  '2014-10-07T00:00:00Z',
  '10000-01-01',
  '-2014-10-07',
  '0001-01-01',
];

/** Ids of rows that are there, by the word that each begins with. */
export type KnownIds = Readonly<Record<string, string>>;

/** The word of the ids that a field or an argument takes, by its name: `visit`, `visitId`, `noticeId`. */
const words: Readonly<Record<string, string>> = {
  enterprise: 'ent',
  import: 'imp',
  campaign: 'cam',
  person: 'per',
  visit: 'vis',
  problem: 'prb',
  referral: 'ref',
  officer: 'ofc',
  office: 'off',
  post: 'pos',
  department: 'dep',
  notice: 'not',
  opinionForm: 'opf',
  opinion: 'opn',
  template: 'ftp',
  field: 'efd',
  ownField: 'efd',
  enterpriseField: 'efd',
  enterpriseQr: 'eqr',
  form: 'opf',
  file: 'fil',
  apiKey: 'key',
};

function idFor(name: string, field: string, known: KnownIds): string {
  const plain = name.replace(/Ids?$/, '');
  const word = words[plain] ?? words[field] ?? 'ent';
  return known[word] ?? toGlobalId(word, { regionId: yanzhouId, id: uuid });
}

/** A value that is acceptable in form; for an id that of a row, where one is known. */
export function usual(type: GraphQLInputType, name: string, given: { field: string; known: KnownIds }): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [usual(bare.ofType, name, given)];
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, usual(field.type, field.name, given)]),
    );
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (bare.name === 'ID') return idFor(name, given.field, given.known);
  if (bare.name === 'Boolean') return true;
  if (bare.name === 'Int') return /region|county/i.test(name) ? yanzhouId : 1;
  return bare.name === 'Day' ? '2014-10-07' : 'x';
}

/** Where a value may stand below an argument: each with the whole argument made around the value. */
export interface Position {
  path: string;
  type: GraphQLInputType;
  around(value: unknown): unknown;
}
export function positions(type: GraphQLInputType, path: string, given: { field: string; known: KnownIds }): Position[] {
  const bare = getNullableType(type);
  if (isListType(bare))
    return positions(bare.ofType, `${path}[]`, given).map((inner) => ({
      ...inner,
      around: (value) => [inner.around(value)],
    }));
  if (!isInputObjectType(bare)) return [{ path, type: bare, around: (value) => value }];
  return Object.values(bare.getFields()).flatMap((field) =>
    positions(field.type, `${path}.${field.name}`, given).map((inner) => ({
      ...inner,
      around: (value: unknown) => ({
        // An input object is made as one.
        ...(usual(bare, path, given) as object),
        [field.name]: inner.around(value),
      }),
    })),
  );
}

/** The hostile values for a place of a type. `cursors` are ones that the server gave, tampered with. */
export function valuesFor(
  type: GraphQLInputType,
  given: { foreignId: string; cursors: readonly string[]; name: string },
): readonly unknown[] {
  const bare = getNamedType(type);
  if (isEnumType(bare)) return ['NOBODY', 'x\0', 1, '__proto__'];
  if (bare.name === 'Boolean') return ['true', 1, null];
  if (bare.name === 'Int') return numbers;
  if (bare.name === 'Day') return days;
  if (bare.name === 'ID') return [...texts, ...idTexts(given.foreignId)];
  return [...texts, 1, true, {}, [], ...(/^(after|before)$/.test(given.name) ? given.cursors : [])];
}

/** A field with arguments and the way to it from the root, each step with what it needs to be asked for. */
export interface Place {
  kind: 'query' | 'mutation';
  /** The fields from the root to the one with the arguments, by name: `campaign.figures`. */
  name: string;
  steps: readonly GraphQLField<unknown, unknown>[];
}

/** Every field of the schema that takes arguments, by the shortest way to it; each type is gone into once. */
export function placesOf(schema: GraphQLSchema): Place[] {
  const places: Place[] = [];
  const seen = new Set<string>();
  type Level = { kind: Place['kind']; type: GraphQLObjectType; steps: Place['steps'] }[];
  const below = ({ kind, type, steps }: Level[number]): Level => {
    if (seen.has(type.name)) return [];
    seen.add(type.name);
    return Object.values(type.getFields()).flatMap((field) => {
      const way = [...steps, field];
      if (field.args.length > 0) places.push({ kind, name: way.map(({ name }) => name).join('.'), steps: way });
      const inner = getNamedType(field.type);
      return isObjectType(inner) ? [{ kind, type: inner, steps: way }] : [];
    });
  };
  const roots = [
    { kind: 'query' as const, type: schema.getQueryType() },
    { kind: 'mutation' as const, type: schema.getMutationType() },
  ];
  let level: Level = roots.flatMap(({ kind, type }) => (type ? [{ kind, type, steps: [] }] : []));
  while (level.length > 0) level = level.flatMap(below);
  return places;
}

/** What is selected of an answer, so that it is really read: its scalars, and one row of a list with the total. */
export function selectionOf(type: GraphQLOutputType, depth = 2): string {
  const bare = getNamedType(type);
  if (isInterfaceType(bare)) return '{__typename id}';
  if (!isObjectType(bare)) return '';
  const parts = Object.values(bare.getFields()).flatMap((field) => {
    if (field.args.some(({ type: needed }) => isNonNullType(needed))) return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    const isOnTheWay = ['nodes', 'pageInfo', 'totalCount'].includes(field.name);
    return isOnTheWay && depth > 0 ? [`${field.name}${selectionOf(field.type, depth - 1)}`] : [];
  });
  return `{${parts.length > 0 ? parts.join(' ') : '__typename'}}`;
}

/** The arguments without which a field cannot be asked for. */
export const neededArgs = ({ args }: GraphQLField<unknown, unknown>): GraphQLArgument[] =>
  args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
