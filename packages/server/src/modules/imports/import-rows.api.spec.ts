import {
  CorrectImportRowDocument,
  DiscardImportDocument,
  ImportRowListDocument,
  MapImportColumnsDocument,
  RunImportDocument,
  SettleImportRowsDocument,
  type ImportCellInput,
  type ImportColumn,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOf, ran, rehearsed, rowsOf, settled } from '../../../test/kit/imports.ts';
import { asXlsx, creditCodeOf, syntheticRegistry } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';

const [yanzhouId, zouchengId, jiningId, feichengId] = [370812, 370883, 370800, 370983];

let world: World;
let made = 0;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const header = '企业名称,统一社会信用代码,注册地址,注册资本';
const code = (): string => creditCodeOf('370812', 5000 + (made += 1));
/** Rehearses a few lines for the city. */
const importing = (...lines: string[]) =>
  rehearsed(world.director, { name: '名录.csv', content: [header, ...lines].join('\n'), regionId: jiningId });
const settle = (actor: Actor, importId: string, given: { lines: number[]; countyId: number }) =>
  actor.send(SettleImportRowsDocument, { input: { importId, ...given } });
const correct = (actor: Actor, importId: string, given: { line: number; cells: ImportCellInput[] }) =>
  actor.send(CorrectImportRowDocument, { input: { importId, ...given } });
const corrected = async (importId: string, line: number, column: ImportColumn, text: string) =>
  dataOf(await correct(world.director, importId, { line, cells: [{ column, text }] })).correctImportRow;
const ruleOf = (answer: Answer<unknown>) => {
  const { code: refusal, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [refusal, field, rule];
};
const registerOf = (name: string) =>
  world.owner<{ region_id: number; credit_code: string | null }>(
    'select region_id, credit_code from enterprise where name = $1',
    [name],
  );

describe('a registry in Excel', { timeout: 240_000 }, () => {
  const registry = syntheticRegistry({ rows: 400, seed: 5 });
  const { doubtful: doubts, found, foreign, invalid } = registry.expected;
  const doubtful = doubts.silent + doubts.disagreement + doubts.several;

  it('is read past its title, double headings and total, and its doubts are settled before and after the run', async () => {
    const content = await asXlsx(registry);
    const run = await rehearsed(world.director, { name: '名录.xlsx', content, regionId: jiningId });
    expect(run).toMatchObject({
      format: 'XLSX',
      encoding: null,
      counts: { total: 400, new: found, doubtful, foreign, invalid: invalid.check + invalid.shape, conflict: 0 },
    });
    expect(run.setAside.map(({ kind, line }) => [kind, line])).toEqual([
      ['TITLE', 1],
      ['HEADER', 2],
      ['TOTAL', 404],
    ]);

    const rows = await rowsOf(world.director, run.id, 'DOUBTFUL');
    expect(rows).toHaveLength(doubtful);
    const [one, two, later, ...rest] = rows.map(({ line }) => line);
    if (one === undefined || two === undefined || later === undefined)
      throw new Error('the registry has too few doubts');
    const before = await settle(world.director, run.id, { lines: [one, two, one], countyId: yanzhouId });
    expect(dataOf(before).settleImportRows.import.counts).toMatchObject({ doubtful: doubtful - 2, new: found + 2 });
    expect(ruleOf(await settle(world.director, run.id, { lines: [one], countyId: zouchengId }))).toEqual([
      'IMPORT_STATE',
      'lines',
      undefined,
    ]);

    const done = await ran(world.director, run);
    expect(done.counts).toMatchObject({ applied: found + 2, doubtful: doubtful - 2 });
    const after = await settle(world.director, run.id, { lines: [later, ...rest], countyId: zouchengId });
    expect(dataOf(after).settleImportRows.import.counts).toMatchObject({ applied: found + doubtful, doubtful: 0 });
    const byLine = new Map((await rowsOf(world.director, run.id)).map((row) => [row.line, row]));
    expect([one, two, later].map((line) => byLine.get(line)?.enterprise?.regionId)).toEqual([
      yanzhouId,
      yanzhouId,
      zouchengId,
    ]);
    expect(byLine.get(later)?.isApplied).toBe(true);
  });

  it('has no doubt about a settled row when it comes again', async () => {
    const again = await rehearsed(world.director, {
      name: '名录.xlsx',
      content: await asXlsx(registry),
      regionId: jiningId,
    });
    expect(again.counts).toMatchObject({ new: 0, update: 0, unchanged: found + doubtful, doubtful: 0 });
  });
});

describe('settling doubts', () => {
  it('takes only counties of the import that keep enterprises, and only lines in doubt', async () => {
    const run = await importing(`澄野一号厂,,济宁市太和路1号,`, `澄野二号厂,,兖州区建安路,`);
    expect(run.counts).toMatchObject({ doubtful: 1, new: 1 });
    const refused = async (lines: number[], countyId: number) =>
      ruleOf(await settle(world.director, run.id, { lines, countyId }));
    expect(await refused([2], feichengId)).toEqual(['BAD_INPUT', 'countyId', 'REGION_UNKNOWN']);
    expect(await refused([2], 370899)).toEqual(['BAD_INPUT', 'countyId', 'REGION_UNKNOWN']);
    expect(await refused([2], jiningId)).toEqual(['REGION_KEEPS_NO_ENTERPRISES', 'countyId', undefined]);
    expect(await refused([], yanzhouId)).toEqual(['BAD_INPUT', 'lines', 'REQUIRED']);
    expect(await refused([2, 99], yanzhouId)).toEqual(['NOT_FOUND', 'lines', undefined]);
    expect(await refused([2, 3], yanzhouId)).toEqual(['IMPORT_STATE', 'lines', undefined]);
    expect(
      await refused(
        Array.from({ length: 501 }, (_, i) => i),
        yanzhouId,
      ),
    ).toEqual(['BAD_INPUT', 'lines', 'OUT_OF_RANGE']);
    expect((await importOf(world.director, run.id)).counts).toMatchObject({ doubtful: 1, new: 1 });
  });

  it('by several at once writes one enterprise', async () => {
    const run = await importing(`澄野三号厂,,济宁市太和路3号,`);
    await ran(world.director, run);
    const given = { lines: [2], countyId: yanzhouId };
    const answers = await Promise.all(Array.from({ length: 6 }, () => settle(world.director, run.id, given)));
    expect(answers.filter((answer) => codeOf(answer) === undefined)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === 'IMPORT_STATE')).toHaveLength(5);
    expect(await registerOf('澄野三号厂')).toHaveLength(1);
  });
});

describe('correcting a row in place', () => {
  it('judges it anew before the run', async () => {
    const [good, name] = [code(), '云栎一号厂'];
    const run = await importing(`${name},${good.slice(0, 17)}!,兖州区建安路,`);
    expect(run.counts).toMatchObject({ invalid: 1, new: 0 });
    const { row, import: changed } = await corrected(run.id, 2, 'CREDIT_CODE', good);
    expect(row).toMatchObject({
      outcome: 'NEW',
      creditCode: good,
      region: { regionId: yanzhouId },
      problems: [],
      isApplied: false,
    });
    expect(changed.counts).toMatchObject({ invalid: 0, new: 1 });
    await ran(world.director, run);
    expect(await registerOf(name)).toEqual([{ region_id: yanzhouId, credit_code: good }]);
  });

  it('writes it at once after the run', async () => {
    const run = await importing(`云栎二号厂,,济宁市太和路2号,`, `云栎三号厂,,兖州区建安路,一大笔`);
    await ran(world.director, run);
    expect(await registerOf('云栎二号厂')).toEqual([]);
    const { row } = await corrected(run.id, 2, 'ADDRESS', '邹城市太和路2号');
    expect(row).toMatchObject({ outcome: 'NEW', isApplied: true, enterprise: { regionId: zouchengId } });
    expect(ruleOf(await correct(world.director, run.id, { line: 2, cells: [{ column: 'NAME', text: '甲' }] }))).toEqual(
      ['IMPORT_STATE', 'line', undefined],
    );
    expect(await registerOf('云栎二号厂')).toHaveLength(1);
  });

  it('states a fact for which the file has no column', async () => {
    const run = await importing(`云栎四号厂,,济宁市太和路4号,`);
    const { row } = await corrected(run.id, 2, 'COUNTY', '邹城市');
    expect(row).toMatchObject({ outcome: 'NEW', region: { regionId: zouchengId } });
  });

  it('to what another line of the file is does not write it twice, and the run comes to its end', async () => {
    const shared = code();
    const run = await importing(
      `松砚一号厂,${shared},兖州区建安路1号,`,
      `松砚二号厂,${shared.slice(0, 17)}!,邹城市建安路2号,`,
      `松砚三号厂,${shared.slice(0, 17)}!,兖州区建安路3号,`,
    );
    await corrected(run.id, 3, 'CREDIT_CODE', shared);
    await corrected(run.id, 4, 'CREDIT_CODE', shared);
    const done = await ran(world.director, run);
    expect(done.counts).toMatchObject({ applied: 1, conflict: 2 });
    expect(await world.owner('select name from enterprise where credit_code = $1', [shared])).toEqual([
      { name: '松砚一号厂' },
    ]);
  });

  it('that is a twin of another line stays a conflict as long as it is one', async () => {
    const shared = code();
    const run = await importing(`霁川一号厂,${shared},兖州区建安路1号,`, `霁川二号厂,${shared},兖州区建安路2号,`);
    expect(run.counts).toMatchObject({ new: 1, conflict: 1 });
    const { row } = await corrected(run.id, 3, 'ADDRESS', '兖州区建安路3号');
    expect(row.outcome).toBe('CONFLICT');
    const { row: mended } = await corrected(run.id, 3, 'CREDIT_CODE', code());
    expect(mended.outcome).toBe('NEW');
    expect((await ran(world.director, run)).counts).toMatchObject({ applied: 2, conflict: 0 });
  });

  it('refuses lines that are not there and text that cannot be kept', async () => {
    const run = await importing(`栖岩一号厂,,兖州区建安路,`);
    const refused = async (line: number, text: string) =>
      ruleOf(await correct(world.director, run.id, { line, cells: [{ column: 'NAME', text }] }));
    expect(await refused(1, '甲')).toEqual(['NOT_FOUND', 'line', undefined]);
    expect(await refused(2_000_000_000, '甲')).toEqual(['NOT_FOUND', 'line', undefined]);
    expect((await refused(2, 'a\0b'))[2]).toBe('CONTROL_CHARACTER');
    expect((await corrected(run.id, 2, 'NAME', '名'.repeat(100_000))).row.outcome).toBe('INVALID');
    expect((await corrected(run.id, 2, 'NAME', ' ')).row).toMatchObject({ outcome: 'INVALID', name: null });
  });
});

describe('the columns of an import', () => {
  const map = (id: string, version: number, columns: ImportColumn[]) =>
    world.director.send(MapImportColumnsDocument, { input: { id, version, columns } });

  it('are chosen by a person and the file is read anew', async () => {
    const run = await importing(`禾澈一号厂,,兖州区建安路,100万元`);
    expect(ruleOf(await map(run.id, run.version, ['NAME', 'NAME', 'ADDRESS', 'IGNORE']))).toEqual([
      'BAD_INPUT',
      'columns',
      'OUT_OF_RANGE',
    ]);
    expect(ruleOf(await map(run.id, run.version, ['NAME']))).toEqual(['BAD_INPUT', 'columns', 'OUT_OF_RANGE']);
    expect(ruleOf(await map(run.id, run.version, ['SHORT_NAME', 'IGNORE', 'ADDRESS', 'IGNORE']))).toEqual([
      'FILE_NO_NAME_COLUMN',
      'columns',
      undefined,
    ]);
    expect(codeOf(await map(run.id, run.version + 1, ['NAME', 'IGNORE', 'ADDRESS', 'IGNORE']))).toBe('STALE_VERSION');
    dataOf(await map(run.id, run.version, ['NAME', 'IGNORE', 'ADDRESS', 'ENTERPRISE_TYPE']));
    const again = await settled(world.director, run.id, 'REHEARSED');
    expect(again.columns.map(({ column, matchedBy }) => [column, matchedBy])).toEqual(
      ['NAME', 'IGNORE', 'ADDRESS', 'ENTERPRISE_TYPE'].map((column) => [column, 'PERSON']),
    );
    const [row, ...others] = await rowsOf(world.director, run.id);
    expect(others).toEqual([]);
    expect(row?.cells).toEqual([
      { column: 'NAME', ownFieldId: null, text: '禾澈一号厂' },
      { column: 'ENTERPRISE_TYPE', ownFieldId: null, text: '100万元' },
      { column: 'ADDRESS', ownFieldId: null, text: '兖州区建安路' },
    ]);
  });
});

describe('an import that is given up', () => {
  it('writes nothing and can be neither run nor changed', async () => {
    const run = await importing(`岚石一号厂,,兖州区建安路,`, `岚石二号厂,,济宁市太和路2号,`);
    const discard = (version: number) => world.director.send(DiscardImportDocument, { input: { id: run.id, version } });
    expect(codeOf(await discard(run.version + 5))).toBe('STALE_VERSION');
    expect(dataOf(await discard(run.version)).discardImport.import).toMatchObject({
      state: 'DISCARDED',
      finishedAt: expect.any(String),
    });
    const { version } = await importOf(world.director, run.id);
    expect(codeOf(await discard(version))).toBe('IMPORT_STATE');
    expect(codeOf(await world.director.send(RunImportDocument, { input: { id: run.id, version } }))).toBe(
      'IMPORT_STATE',
    );
    expect(codeOf(await settle(world.director, run.id, { lines: [3], countyId: yanzhouId }))).toBe('IMPORT_STATE');
    expect(await registerOf('岚石一号厂')).toEqual([]);
  });
});

describe('the rows of an import', () => {
  it('are found by fragment and code, and an empty search leaves none out', async () => {
    const known = code();
    const run = await importing(
      `沐桐一号厂,${known},兖州区建安路,`,
      `,,兖州区建安路,100万元`,
      `沐桐%厂,,兖州区建安路,`,
    );
    const found = async (search: string | null) =>
      dataOf(
        await world.director.send(ImportRowListDocument, { id: run.id, search, first: 10 }),
      ).import?.rows.nodes.map(({ line }) => line);
    expect(await found('')).toEqual([2, 3, 4]);
    expect(await found('沐桐')).toEqual([2, 4]);
    expect(await found(known.slice(0, 8).toLowerCase())).toEqual([2]);
    expect(await found('%')).toEqual([4]);
    expect(await found(null)).toEqual([2, 3, 4]);
    expect(await found('')).toEqual([2, 3, 4]);
  });
});
