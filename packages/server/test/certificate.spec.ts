import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacked, type Probe } from './kit/certificate/attack.ts';
import { canaryOf, fingerprint } from './kit/certificate/canary.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { deedsOf } from './kit/certificate/deeds.ts';
import { documentOf, rootField } from './kit/certificate/documents.ts';
import { nameOf, positionsOf, rootFields, type Position, type RootKind } from './kit/certificate/positions.ts';
import { probesAt, queryArgs, rightful, rowOf } from './kit/certificate/probes.ts';
import { makeStage, places, readSchema, type Stage } from './kit/certificate/stage.ts';
import { Tally, type ProbeKind } from './kit/certificate/tally.ts';
import type { Args } from './kit/certificate/values.ts';
import { ofTheWhole } from './kit/certificate/harvest.ts';
import { isTaken, wireOf } from './kit/certificate/wire.ts';
import { doorProbes, narrowProbes } from './kit/certificate/doors.ts';
import { withHole } from './kit/certificate/hole.ts';
import { keepPart } from './kit/certificate/parts.ts';
import { scopesOf, sqlBreaches } from './kit/certificate/scopes.ts';
import { tenantTables } from './kit/wall-probes.ts';
import { withoutTenant } from './kit/wall-variants.ts';
import { listen, untilHeard } from './kit/certificate/streams.ts';
import { importOf, started } from './kit/imports.ts';
import { quiet } from './kit/quiet.ts';

const schema = readSchema();
const positions = positionsOf(schema);
const tally = new Tally();
let stage: Stage;
let before: Record<string, string>;

beforeAll(async () => {
  stage = await makeStage();
  before = await fingerprint(stage.world, [places.sibling, places.otherCity]);
}, 360_000);
afterAll(async () => {
  await stage?.world.stop();
});

/** The arguments of a call that works for whoever it belongs to. */
function baseOf({ root, field }: Pick<Position, 'root' | 'field'>): Promise<Args> | Args {
  if (root !== 'mutation') return queryArgs(stage, rootField(schema, { root, field }));
  const known = stage.calls.get(field);
  if (!known) throw new Error(`no call of ${root} ${field} is known`);
  return known.args();
}

/** A few at once: more would only wait for a connection to the database. */
async function attack(probes: readonly Probe[], kind: ProbeKind): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < probes.length; at += 4) {
    const few = probes.slice(at, at + 4);
    found.push(...(await Promise.all(few.map((probe) => attacked(stage, probe)))).flat());
    for (const { principal, target, pairs } of few) {
      tally.count(kind, principal.name, pairs.length);
      tally.positions.add(target.name);
    }
  }
  return found;
}

const attackAt = async (position: Position): Promise<string[]> =>
  attack(probesAt(stage, position, await baseOf(position)), position.reach);

interface Stirring {
  id: string;
  /** Does in the county what the subscription tells of. */
  stir: () => Promise<unknown>;
  /** What is heard of it. */
  told: string;
}

/** What each subscription listens to, and how it is made to speak. */
async function stirring(name: string): Promise<Stirring> {
  const { world, calls } = stage;
  const id = rowOf(stage, places.home, 'imp');
  if (name === 'importChanged') {
    const version = (await importOf(world.director, id)).version;
    return { id, stir: () => started(world.director, { id, version }), told: '"state":"DONE"' };
  }
  const field = 'raiseProblem';
  const args = await calls.get(field)?.args();
  const raise = wireOf(world.app.url, 'director', world.director.token);
  const stir = () => raise.graphql(documentOf(schema, { root: 'mutation', field }), args ?? {});
  return { id, stir, told: '"open":' };
}

describe('E7 the isolation certificate: the API', () => {
  it('knows a call of every mutation, and of none that is gone', () => {
    const mutations = rootFields(schema).filter(({ root }) => root === 'mutation');
    expect([...stage.calls.keys()].toSorted()).toEqual(mutations.map(({ field }) => field.name).toSorted());
  });

  it.each(rootFields(schema).filter(({ root }) => root === 'query'))(
    'answers $field.name to whoever it belongs to',
    async ({ field }) => {
      const args = queryArgs(stage, field);
      const { app, platform } = stage.world;
      const asking = ofTheWhole.has(field.name) ? wireOf(app.url, 'platform', platform.token) : rightful(stage, args);
      const answer = await asking.graphql(documentOf(schema, { root: 'query', field: field.name }), args);
      expect(isTaken(answer) || answer).toBe(true);
      expect(answer).not.toMatch(/"data":\{"\w+":null\}/);
    },
  );

  it.each(
    positions
      .filter(({ root, reach }) => root !== 'subscription' && reach !== 'uuid')
      .map((position) => [nameOf(position), position] as const),
  )(
    'gives nothing away at %s',
    async (_name, position) => {
      expect(await attackAt(position)).toEqual([]);
    },
    // By `node` every kind of id is tried by everybody.
    90_000,
  );

  it('tells nobody of a county that is not theirs where a request is narrowed to it', async () => {
    expect(await attack(narrowProbes(stage), 'header')).toEqual([]);
  }, 240_000);

  it('opens no door to a foreign file or sheet', async () => {
    expect(await attack(doorProbes(stage), 'door')).toEqual([]);
  }, 240_000);

  it('lets an auditor of the province read, and refuses whatever it would do', async () => {
    const { auditor, calls } = stage;
    const done: string[] = [];
    for (const [field, known] of calls) {
      // Signing in and out is everybody's own affair.
      if (known.token !== undefined) continue;
      const answer = await auditor.graphql(documentOf(schema, { root: 'mutation', field }), await known.args());
      if (isTaken(answer)) done.push(field);
      tally.count('deed', auditor.name);
    }
    expect(done).toEqual([]);
    const seen = await auditor.graphql(documentOf(schema, { root: 'query', field: 'people' }), {}, places.sibling);
    expect(seen).toContain(canaryOf(places.sibling));
  });

  it('keeps a visit that somebody else recorded from a colleague of the same county', async () => {
    const { clerk } = stage.insiders;
    for (const field of ['confirmVisit', 'correctVisit', 'voidVisit', 'restoreVisit']) {
      const args = await baseOf({ root: 'mutation', field });
      const answer = await clerk.graphql(documentOf(schema, { root: 'mutation', field }), args);
      expect([field, answer]).toEqual([field, expect.stringContaining('VISIT_NOT_YOURS')]);
      tally.count('deed', clerk.name);
    }
  });

  it.each(rootFields(schema).filter(({ root }) => root === 'subscription'))(
    'lets $field.name be heard by its county alone',
    async ({ field }) => {
      const { world, insiders, outsiders } = stage;
      const { id, stir, told } = await stirring(field.name);
      const query = documentOf(schema, { root: 'subscription', field: field.name });
      const ears = (token: string | null, of: string) => listen(world.app.url, { token, query, variables: { id: of } });
      const own = await ears(insiders.keeper.token, id);
      const pairs = await Promise.all(
        outsiders.map(async ({ name, token }) => ({
          name,
          foreign: await ears(token, id),
          never: await ears(token, toGlobalId('imp', { regionId: places.home, id: crypto.randomUUID() })),
        })),
      );
      await stir();
      await untilHeard(own, told);
      for (const { name, foreign, never } of pairs) {
        tally.count('event', name);
        expect([name, foreign.heard()]).toEqual([name, never.heard()]);
        expect([name, foreign.heard().includes(told)]).toEqual([name, false]);
      }
      await Promise.all([own, ...pairs.flatMap(({ foreign, never }) => [foreign, never])].map((one) => one.leave()));
    },
  );

  it('would see a hole in the wall', async () => {
    const [person] = positions.filter((one) => nameOf(one) === 'query person(id)');
    expect.assert(person);
    await withHole(stage.world, async () => {
      const probes = probesAt(stage, person, queryArgs(stage, rootField(schema, person)));
      const found = (await Promise.all(probes.map((probe) => attacked(stage, probe)))).flat();
      expect(found.some((what) => what.includes('answers'))).toBe(true);
      expect(found.some((what) => what.includes('gives away'))).toBe(true);
    });
  });

  it('changed no row of any other tenant', async () => {
    expect(await fingerprint(stage.world, [places.sibling, places.otherCity])).toEqual(before);
  });

  it('refused no call that its owner may make: each mutation works', async () => {
    const refused: string[] = [];
    for (const field of stage.calls.keys())
      for (const { wire, args } of await deedsOf(stage, field)) {
        const answer = await wire.graphql(documentOf(schema, { root: 'mutation', field }), args);
        if (!isTaken(answer)) refused.push(`${field} ${JSON.stringify(args)}: ${answer.slice(0, 500)}`);
        // Who signs in or out reaches for nothing.
        if (stage.calls.get(field)?.token === undefined) tally.count('deed', wire.name);
      }
    expect(refused).toEqual([]);
    await quiet(stage.world);
  }, 240_000);

  it('found no leak in more than three probes of every position', () => {
    const count = (kind: RootKind): number => rootFields(schema).filter(({ root }) => root === kind).length;
    const total = Object.values(tally.probes).reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThan(3 * positions.length);
    expect(tally.principals.size).toBeGreaterThan(6);
    keepPart('api', {
      queries: count('query'),
      mutations: count('mutation'),
      subscriptions: count('subscription'),
      positions: positions.length,
      targets: tally.positions.size,
      principals: tally.principals.size,
      canaryColumns: stage.canaries,
      probes: tally.probes,
      leaks: 0,
    });
  });
});

describe('E7 the isolation certificate: bare SQL', () => {
  it('reaches no foreign row with any command in any scope', async () => {
    const scopes = await scopesOf(stage);
    const client = new pg.Client(stage.world.urls.app);
    await client.connect();
    const tables = await tenantTables(client, Object.keys(withoutTenant));
    await client.end();
    expect(await sqlBreaches(stage, tables, scopes)).toEqual([]);
    const inNone = 1;
    const cells = tables.length * 4 * (scopes.length + inNone);
    keepPart('sql', { tables: tables.length, commands: 4, scopes: scopes.length + inNone, probes: cells, leaks: 0 });
  }, 240_000);
});
