import { ImportByIdDocument, ImportListDocument, RehearseImportDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begun, ran, rehearsed, rowsOf, settled, uploaded } from '../../../test/kit/imports.ts';
import { asCsv, syntheticRegistry } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type World } from '../../../test/kit/world.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const registry = syntheticRegistry();
const { expected } = registry;
const doubtful = expected.doubtful.silent + expected.doubtful.disagreement + expected.doubtful.several;
const invalid = expected.invalid.check + expected.invalid.shape;
const file = { name: '济宁名录.csv', content: asCsv(registry, 'gb18030'), regionId: jiningId };

/** The whole registry goes through the job several times, and the machine may have other work. */
const patience = 120_000;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const count = async (sql: string): Promise<number> =>
  (await world.owner<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n ?? -1;
const deeds = () => count(`audit_event where subject_type = 'Enterprise'`);

describe('a registry of 4,106 rows in GB18030', { timeout: patience }, () => {
  let id = '';

  it('is rehearsed: every row has one outcome, and nothing is written to the register', async () => {
    const run = await rehearsed(world.director, file);
    id = run.id;
    expect(run).toMatchObject({
      format: 'CSV',
      encoding: 'GB18030',
      fileName: file.name,
      startedByName: 'director',
      setAside: [],
      finishedAt: null,
      progress: { done: 4106, total: 4106 },
      counts: {
        total: 4106,
        new: expected.found,
        update: 0,
        unchanged: 0,
        conflict: 0,
        doubtful,
        invalid,
        foreign: expected.foreign,
        applied: 0,
      },
    });
    expect(run.columns.map(({ column }) => column)).toEqual([
      'NAME',
      'CREDIT_CODE',
      'REGISTERED_ON',
      'ENTERPRISE_TYPE',
      'CAPITAL',
      'BUSINESS_SCOPE',
      'PROVINCE',
      'CITY',
      'ADDRESS',
    ]);
    expect(doubtful).toBeLessThanOrEqual(500);
    expect([await count('enterprise'), await deeds()]).toEqual([0, 0]);
  });

  it('has every row in its county or on a list: each line once, and the sum is the file', async () => {
    const byCounty = await world.owner<{ county: number; n: number }>(
      `select county_id as county, count(*)::int as n from enterprise_import_row where outcome = 'NEW' group by 1`,
    );
    expect(Object.fromEntries(byCounty.map(({ county, n }) => [county, n]))).toEqual(expected.byCounty);
    const inCounties = Object.values(expected.byCounty).reduce((sum, n) => sum + n, 0);
    expect(inCounties + doubtful + invalid + expected.foreign).toBe(4106);
    expect(await count('(select distinct line from enterprise_import_row) l')).toBe(4106);
    const rules: Record<string, number> = {};
    for (const row of await rowsOf(world.director, id, 'DOUBTFUL', 'INVALID', 'FOREIGN'))
      for (const { rule } of row.problems) rules[rule] = (rules[rule] ?? 0) + 1;
    expect(rules).toMatchObject({
      COUNTY_SILENT: expected.doubtful.silent,
      COUNTY_DISAGREEMENT: expected.doubtful.disagreement,
      COUNTY_SEVERAL: expected.doubtful.several,
      CREDIT_CODE_CHECK: expected.invalid.check,
      CREDIT_CODE_SHAPE: expected.invalid.shape,
      OTHER_JURISDICTION: expected.foreign,
    });
  });

  it('E7 is nobody’s business in the counties before it is run', async () => {
    for (const actor of [world.yanzhou, world.zoucheng]) {
      expect(dataOf(await actor.send(ImportByIdDocument, { id })).import).toBeNull();
      const { imports } = dataOf(await actor.send(ImportListDocument, { regionId: jiningId, first: 10 }));
      expect([imports.nodes, imports.totalCount.value]).toEqual([[], 0]);
    }
  });

  it('is run: each row stands in the register of its county, once, with its deed', async () => {
    const run = await ran(world.director, { id });
    expect(run.counts).toMatchObject({ total: 4106, new: expected.found, applied: expected.found, doubtful, invalid });
    expect(run.progress).toEqual({ done: expected.found, total: expected.found });
    expect(run.finishedAt).not.toBeNull();
    const byCounty = await world.owner<{ county: number; n: number }>(
      'select region_id as county, count(*)::int as n from enterprise group by 1',
    );
    expect(Object.fromEntries(byCounty.map(({ county, n }) => [county, n]))).toEqual(expected.byCounty);
    expect([
      await deeds(),
      await count(`(select distinct subject_id from audit_event where verb = 'importEnterprise') s`),
    ]).toEqual([expected.found, expected.found]);
    expect(
      await count(`enterprise where capital_text = 'N/A' or enterprise_type = 'N/A' or name = '' or address = ''`),
    ).toBe(0);
  });

  it('E7 gives each county its own rows and no other', async () => {
    const asked = '{enterprises{totalCount{value}} imports{totalCount{value}}}';
    for (const [actor, regionId] of [
      [world.yanzhou, yanzhouId],
      [world.zoucheng, zouchengId],
    ] as const)
      expect(dataOf(await actor.ask(asked))).toEqual({
        enterprises: { totalCount: { value: expected.byCounty[regionId] } },
        imports: { totalCount: { value: 0 } },
      });
  });

  it('changes nothing when it is imported once more', async () => {
    const before = await deeds();
    const again = await rehearsed(world.director, { ...file, content: asCsv(registry, 'utf-8') });
    expect(again.counts).toMatchObject({
      new: 0,
      update: 0,
      unchanged: expected.found,
      conflict: 0,
      doubtful,
      invalid,
    });
    const run = await ran(world.director, again);
    expect([run.progress.total, run.counts.applied]).toEqual([0, 0]);
    expect([await deeds(), await count('enterprise'), await count('enterprise where version > 1')]).toEqual([
      before,
      expected.found,
      0,
    ]);
  });

  it('is updated row by row where a later file says something else', async () => {
    const rows = registry.rows.map((row) => [...row]);
    const changed = (await rowsOf(world.director, id, 'NEW')).slice(0, 3).map(({ line }) => line);
    for (const line of changed) {
      const row = rows[line - 2];
      if (row) row[5] = '新的经营范围';
    }
    const run = await rehearsed(world.director, { ...file, content: asCsv({ ...registry, rows }, 'utf-8') });
    expect(run.counts).toMatchObject({ new: 0, update: 3 });
    const [first] = await rowsOf(world.director, run.id, 'UPDATE');
    expect(first?.changes).toEqual([{ field: 'businessScope', before: expect.any(String), after: '新的经营范围' }]);
    await ran(world.director, run);
    expect([
      await count('enterprise where version > 1'),
      await count(`enterprise where business_scope = '新的经营范围'`),
    ]).toEqual([3, 3]);
  });
});

describe('a clerk’s import', { timeout: patience }, () => {
  it('E7 takes the rows of the clerk’s county and refuses those of others as such', async () => {
    const fresh = await makeWorld();
    try {
      const small = syntheticRegistry({ rows: 600, seed: 3 });
      const content = asCsv(small, 'utf-8');
      const run = await rehearsed(fresh.yanzhou, { name: '全市.csv', content, regionId: yanzhouId });
      const own = small.expected.byCounty[yanzhouId] ?? 0;
      expect(own).toBeGreaterThan(10);
      expect(run.counts).toMatchObject({ total: 600, new: own });
      const { foreign, doubtful: unsure, invalid: wrong } = run.counts;
      expect(own + foreign + unsure + wrong).toBe(600);
      expect(foreign).toBeGreaterThan(400);
      await ran(fresh.yanzhou, run);
      expect(await fresh.owner('select region_id as r, count(*)::int as n from enterprise group by 1')).toEqual([
        { r: yanzhouId, n: own },
      ]);
    } finally {
      await fresh.stop();
    }
  });

  it('E7 of another county’s file, or into another county, is refused as if there were nothing', async () => {
    const foreign = await uploaded(world.zoucheng, {
      name: 'a.csv',
      content: '企业名称\n甲公司\n',
      regionId: zouchengId,
    });
    const rehearse = async (regionId: number, fileId: string) =>
      codeOf(await world.yanzhou.send(RehearseImportDocument, { input: { regionId, fileId } }));
    expect(await rehearse(yanzhouId, foreign)).toBe('NOT_FOUND');
    expect(await rehearse(zouchengId, foreign)).toBe('NOT_ALLOWED');
    expect(await rehearse(yanzhouId, 'garbage')).toBe('BAD_ID');
    const refused = await world.yanzhou.upload('b.csv', '企业名称\n乙公司\n', zouchengId);
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] });
    const id = await begun(world.zoucheng, { name: 'a.csv', content: '企业名称\n甲公司\n', regionId: zouchengId });
    const mutations = [
      `discardImport(input:{id:"${id}",version:1}){import{id}}`,
      `runImport(input:{id:"${id}",version:1}){import{id}}`,
      `mapImportColumns(input:{id:"${id}",version:1,columns:[NAME]}){import{id}}`,
      `settleImportRows(input:{importId:"${id}",lines:[2],countyId:${yanzhouId}}){import{id}}`,
      `correctImportRow(input:{importId:"${id}",line:2,cells:[{column:NAME,text:"丙"}]}){import{id}}`,
    ];
    for (const mutation of mutations)
      expect([mutation, codeOf(await world.yanzhou.ask(`mutation{${mutation}}`))]).toEqual([mutation, 'NOT_FOUND']);
    expect((await settled(world.zoucheng, id, 'REHEARSED')).fileName).toBe('a.csv');
  });
});
