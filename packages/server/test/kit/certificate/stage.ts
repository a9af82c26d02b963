import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Role } from '../../../src/platform/actor.ts';
import { entryWords } from '../../../src/modules/dossiers/dossier-states.ts';
import { toGlobalId } from '../../../src/platform/global-id.ts';
import { issuedKey } from '../api-keys.ts';
import { quiet } from '../quiet.ts';
import { creditCodeOf } from '../registry.ts';
import { furnish } from '../wall-furniture.ts';
import { makeWorld, type Actor, type World } from '../world.ts';
import { canaryOf, plantCanary } from './canary.ts';
import { harvested, type Harvest } from './harvest.ts';
import { schemaOfKeys } from './key-schema.ts';
import { knownCalls, type KnownCalls } from './known-calls.ts';
import { wireOf, type Wire } from './wire.ts';

/** The tenants of the certificate: whose rows are reached for, and counties beside them that keep none. */
export const places = {
  home: 370812,
  sibling: 370883,
  otherCity: 370202,
  city: 370800,
  emptySibling: 370881,
  emptyElsewhere: 370203,
} as const;

/** The credit code that an enterprise of a region bears, where the region keeps any; elsewhere nobody bears it. */
export const codeIn = (regionId: number): string => creditCodeOf(String(regionId), 7);

/** The contract as it is committed; another spec compares it with what the server makes. */
export const readSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../../../schema/schema.graphql'), 'utf8'));

/** Somebody who reaches for rows, and the regions whose rows are none of theirs to see. */
export interface Principal extends Wire {
  blind: readonly number[];
  /** Words of the only ids of the home county that somebody may know who is not blind to it. */
  knows?: ReadonlySet<string>;
  /** What of the contract somebody may ask for, where that is not all of it. */
  schema?: GraphQLSchema;
}

export interface Stage {
  world: World;
  schema: GraphQLSchema;
  /** What each tenant holds, as its own director or clerk sees it. */
  tenants: ReadonlyMap<number, Harvest>;
  calls: KnownCalls;
  /** Director, clerk and API key of the home county, and the director of its city. */
  insiders: Record<'keeper' | 'clerk' | 'director' | 'key', Principal>;
  /** Those to whom nothing of the home county is told. */
  outsiders: readonly Principal[];
  /** Reads everything and writes nothing. */
  auditor: Principal;
  /** How many text columns of foreign rows bear a word to be searched for. */
  canaries: number;
}

async function contactOf(world: World, regionId: number): Promise<Actor> {
  const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, regionId);
  await world.owner(
    `update membership m set department_id = (select r.department_id from referral r where r.region_id = m.region_id limit 1) where login_name = 'contact'`,
  );
  return contact;
}

/** A key of the county that reads and writes all a key can, and as often as it likes: its rate is tried elsewhere. */
async function tirelessKey(world: World, keeper: Actor): Promise<string> {
  const { token, row } = await issuedKey(keeper, { access: 'WRITE' });
  await world.owner('update api_key set rate_per_minute = 1000000 where id = $1', [row.id]);
  return token;
}

/** What lies deeper than the lists tell: the file that a region keeps, and the entries of its enterprises' files. */
async function unlistedOf(world: World, regionId: number): Promise<[string, string[]][]> {
  const [file] = await world.owner<{ id: string }>('select id from stored_file where region_id = $1', [regionId]);
  const entries = await world.owner<{ section: keyof typeof entryWords; ids: string[] }>(
    'select section, array_agg(id order by id) as ids from enterprise_file_entry where region_id = $1 group by section',
    [regionId],
  );
  const idsOf = (word: string, ids: readonly string[]) => ids.map((id) => toGlobalId(word, { regionId, id }));
  return [
    ['fil', idsOf('fil', [file?.id ?? ''])],
    ...entries.map(({ section, ids }): [string, string[]] => [entryWords[section], idsOf(entryWords[section], ids)]),
  ];
}

/** The rows of a region, with what lies deeper than its lists. */
async function tenantOf(
  { world, schema }: Pick<Stage, 'world' | 'schema'>,
  actor: Actor,
  regionId: number,
): Promise<Harvest> {
  await actor.upload('名单.csv', `企业名称\ncanary${regionId}bird\n`, regionId);
  const harvest = await harvested(schema, wireOf(world.app.url, actor.loginName, actor.token), regionId);
  return { ...harvest, byWord: new Map([...harvest.byWord, ...(await unlistedOf(world, regionId))]) };
}

/** Furnishes a county of the home city and one of another, and knows a call for every deed of the home county. */
export async function makeStage(): Promise<Stage> {
  const world = await makeWorld();
  const { home, sibling, otherCity } = places;
  const schema = readSchema();
  const keeper = await world.member('keeper', Role.DIRECTOR, home);
  const qingdao = await world.member('qingdao', Role.DIRECTOR, 370200);
  const shinan = await world.member('shinan', Role.CLERK, otherCity);
  const auditor = await world.member('auditor', Role.AUDITOR, 370000);
  const { officeId } = await furnish(world, world.yanzhou, home);
  await furnish(world, world.zoucheng, sibling);
  await furnish({ ...world, director: qingdao }, shinan, otherCity);
  for (const regionId of [sibling, otherCity])
    await world.owner(
      `update enterprise set credit_code = $2 where region_id = $1 and id = (select id from enterprise where region_id = $1 order by id limit 1)`,
      [regionId, codeIn(regionId)],
    );
  const contact = await contactOf(world, home);
  const calls = await knownCalls(world, { countyId: home, otherId: sibling, cityId: places.city, officeId });
  await quiet(world);
  let canaries = 0;
  for (const regionId of [home, sibling, otherCity])
    canaries += await plantCanary(world, schema, { regionId, word: canaryOf(regionId) });
  const tenants = new Map<number, Harvest>();
  for (const [regionId, actor] of [
    [home, keeper],
    [sibling, world.zoucheng],
    [otherCity, shinan],
  ] as const)
    tenants.set(regionId, await tenantOf({ world, schema }, actor, regionId));
  const who = (name: string, actor: Actor, blind: readonly number[]): Principal => ({
    ...wireOf(world.app.url, name, actor.token === '' ? null : actor.token),
    blind,
  });
  return {
    world,
    schema,
    tenants,
    calls,
    canaries,
    insiders: {
      keeper: who('a director of the county', keeper, [sibling, otherCity]),
      clerk: who('a clerk of the county', world.yanzhou, [sibling, otherCity]),
      director: who('the director of its city', world.director, [otherCity]),
      key: {
        ...who('an API key of the county', world.as(await tirelessKey(world, keeper)), [sibling, otherCity]),
        schema: schemaOfKeys(schema),
      },
    },
    outsiders: [
      who('a clerk of a sibling county', world.zoucheng, [home, otherCity]),
      who('the director of another city', qingdao, [home, sibling]),
      {
        ...who('a department’s contact', contact, [sibling, otherCity]),
        knows: new Set(['ref', 'inv', 'ltr', 'dep', 'mem']),
      },
      who('nobody', world.nobody, [home, sibling, otherCity]),
    ],
    auditor: who('an auditor of the province', auditor, []),
  };
}
