import { createPubSub } from '@graphql-yoga/subscription';
import { isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mattersIn } from '../src/platform/never-recorded.ts';
import { makeSchema } from '../src/schema.ts';
import { copyTemplate, type DatabaseCopy } from './kit/database.ts';

const handled =
  'how an enterprise rates the service that it was given: of no person, and read by the level above in groups';

/** Places where one of the words stands for something else, each with its reason. */
const harmless: Readonly<Record<string, string>> = {
  'ActivityKind.HEALTH_CHECK': 'that an event is held; there is no field for what it finds',
  'DepartmentKind.HEALTH': 'a bureau, of which each region has one',
  'FigureKind.FLAG': 'a figure of a campaign that is yes or no, such as full coverage',
  'Industry.Q': 'a section of the classification of industries',
  RatingSubject: handled,
  RatingGroup: handled,
  'Query.ratingSummary': handled,
  ...Object.fromEntries(
    ['region_id', 'id', 'entry', 'enterprise_id', 'subject', 'subject_id', 'points', 'rated_at'].map((column) => [
      `rating.${column}`,
      handled,
    ]),
  ),
  'MessageChannel.SMS': 'how a member is told that something waits: numbers, and nothing anybody wrote',
  'GroupTool.WECOM': 'the tool whose group is told numbers; nothing is read from it',
  'Region.childCount': 'regions below a region',
  'ContactChannelKind.WECHAT':
    'an account at which somebody agreed to be reached; nothing that is written is read or kept',
  'contact_channel.kind': 'that a person is reached by such an account; nothing that is written is read or kept',
  'campaign_activity.kind': 'that an event is held; there is no field for what it finds',
  'department.kind': 'a bureau, of which each region has one',
  'department_succession.successor_kind': 'a bureau, of which each region has one',
  'visit_department.kind': 'a bureau, of which each region has one',
  'heading location': 'where an enterprise is registered',
  'heading tags': 'groups of enterprises; nothing of a person is read from it',
  'heading 标签': 'groups of enterprises; nothing of a person is read from it',
  'heading 企业标签': 'groups of enterprises; nothing of a person is read from it',
};

/** Something that a person wrote down, and where: `Person.name`, `person.phone`, `heading 姓名`. */
interface Written {
  place: string;
  text: string;
}

/** Every forbidden matter that the texts speak of, as `place: matter`. */
const spokenOf = (texts: readonly Written[]): string[] => [
  ...new Set(texts.flatMap(({ place, text }) => mattersIn(text).map((matter) => `${place}: ${matter}`))),
];

/** Every name of the API with what is said of it. */
function schemaTexts(schema: GraphQLSchema): Written[] {
  const texts: Written[] = [];
  const add = (place: string, { name, description }: { name: string; description?: string | null | undefined }) =>
    texts.push({ place, text: name }, { place, text: description ?? '' });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    add(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      for (const arg of 'args' in field ? field.args : []) add(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  return texts;
}

/** Every table and column, and the values that a column may have. */
async function tableTexts(client: pg.Client): Promise<Written[]> {
  const { rows } = await client.query<Written>(
    `select c.relname || '.' || a.attname as place, c.relname || ' ' || a.attname as text
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace in ('public'::regnamespace, 'sec'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm')
     union all
     select c.relname || '.' || a.attname, replace(pg_get_constraintdef(k.oid), '_', ' ')
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'c' and c.relnamespace in ('public'::regnamespace, 'sec'::regnamespace)`,
  );
  return rows;
}

const server = path.resolve(import.meta.dirname, '..');

/** Every heading that an import knows. */
const headings = (): Written[] =>
  globSync('src/modules/imports/*-words.ts', { cwd: server })
    .map((file) => readFileSync(path.join(server, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
    .flatMap((text) => text.split(/[\s'"`,()（）[\]{}:;/、]+/))
    .filter((word) => word !== '')
    .map((word) => ({ place: `heading ${word}`, text: word }));

let copy: DatabaseCopy;
let client: pg.Client;
let schema: GraphQLSchema;
let texts: Written[];

beforeAll(async () => {
  copy = await copyTemplate();
  client = new pg.Client(copy.urls.owner);
  await client.connect();
  schema = await makeSchema(createPubSub());
  texts = [...schemaTexts(schema), ...(await tableTexts(client)), ...headings()];
});
afterAll(async () => {
  await client?.end();
  await copy?.drop();
});

describe('what must never be in it', () => {
  it('is in no type, field, argument, enum value, table, column or heading', () => {
    expect(texts.length).toBeGreaterThan(1500);
    const found = spokenOf(texts).filter((line) => !harmless[line.slice(0, line.indexOf(': '))]);
    expect(found).toEqual([]);
  });

  it('has no exception that nobody needs', () => {
    const places = new Set(spokenOf(texts).map((line) => line.slice(0, line.indexOf(': '))));
    expect(Object.keys(harmless).filter((place) => !places.has(place))).toEqual([]);
  });

  it.each([
    ['Person.politicalStance', 'politics'],
    ['person.party_member', 'party'],
    ['heading 宗教信仰', 'religion'],
    ['heading 民族', 'ethnicity'],
    ['heading 是否参军', 'military past'],
    ['Person.relativesAbroad', 'family across borders'],
    ['heading 台胞证号', 'travel documents'],
    ['Person.lastGpsFix', 'movements'],
    ['heading 体检结果', 'health'],
    ['person.annual_income', 'private finances'],
    ['heading 通话记录', 'communications'],
    ['Person.faceTemplate', 'biometrics'],
    ['person.risk_level', 'a score, a risk level or a flag'],
    ['PersonFilter.placeOfOrigin', 'origin'],
  ])('would be found as %s', (place, matter) => {
    const text = place.replace(/^heading |^\w+\./, '');
    expect(spokenOf([{ place, text }])).toEqual([`${place}: ${matter}`]);
  });
});

describe('of a person', () => {
  it.each([
    [
      'person',
      'city_id created_at erased_at id initials link_id made_in_region_id name phone phone_tail province_id region_id source updated_at version',
    ],
    ['person_role', 'enterprise_id from_on id kind person_id region_id title to_on version'],
    ['person_link', 'id linked_at linked_by_name reason region_id'],
  ])('%s keeps these columns and nothing more: no score, no level, no flag', async (table, kept) => {
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by 1`,
      [table],
    );
    expect(rows.map(({ name }) => name).join(' ')).toBe(kept);
  });

  it('nothing is searched or put in order but name, enterprise and capacity', () => {
    const filter = schema.getType('PersonFilter');
    const order = schema.getType('PersonOrder');
    expect(isInputObjectType(filter) && Object.keys(filter.getFields())).toEqual(['search', 'enterpriseId', 'kind']);
    expect(isEnumType(order) && order.getValues().map(({ name }) => name)).toEqual([
      'NAME_ASC',
      'NAME_DESC',
      'UPDATED_AT_ASC',
      'UPDATED_AT_DESC',
    ]);
  });
});
