import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { positionsOf, rootFields, type RootKind } from './kit/certificate/positions.ts';
import { committed, wordsOf } from './kit/certificate/report.ts';
import { readSchema } from './kit/certificate/stage.ts';
import { copyTemplate } from './kit/database.ts';
import { tenantTables } from './kit/wall-probes.ts';
import { withoutTenant } from './kit/wall-variants.ts';

const schema = readSchema();
const positions = positionsOf(schema);
const count = (kind: RootKind): number => rootFields(schema).filter(({ root }) => root === kind).length;
const { certificate, words } = committed();
const { api, sql, twins } = certificate;

/** Where it says less than there is it is out of date: `pnpm certificate` issues it anew. */
describe('E7 the committed isolation certificate', () => {
  it('speaks of every operation and position of the schema', () => {
    expect([api.queries, api.mutations, api.subscriptions]).toEqual([
      count('query'),
      count('mutation'),
      count('subscription'),
    ]);
    expect(api.positions).toBe(positions.length);
    for (const reach of ['id', 'region', 'word'] as const)
      expect(api.probes[reach]).toBeGreaterThanOrEqual(
        3 * positions.filter((one) => one.reach === reach && one.root !== 'subscription').length,
      );
  });

  it('speaks of every tenant table there is', async () => {
    const copy = await copyTemplate();
    const client = new pg.Client(copy.urls.app);
    await client.connect();
    const tables = await tenantTables(client, Object.keys(withoutTenant));
    await client.end();
    await copy.drop();
    expect([sql.tables, sql.probes]).toEqual([tables.length, tables.length * sql.commands * sql.scopes]);
    expect([sql.commands, sql.scopes]).toEqual([4, 6]);
  });

  it('comes of ten thousand operations of twin worlds, and tells of no leak', () => {
    expect(twins.operations).toBeGreaterThanOrEqual(10_000);
    expect([api.leaks, sql.leaks, twins.leaks]).toEqual([0, 0, 0]);
  });

  it('says the same in words', () => {
    expect(words).toBe(wordsOf(certificate));
  });
});
