import { creditCodeProblem } from '@lianxi/schema';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../src/modules/imports/columns.ts';
import { makeCountyFinder, type CountyFinding } from '../../src/modules/imports/county-finder.ts';
import { readRow } from '../../src/modules/imports/row-reader.ts';
import { readSheets } from '../../src/modules/imports/sheet-reader.ts';
import { findTable } from '../../src/modules/imports/table-finder.ts';
import { loadDivisions } from '../../src/modules/tenancy/divisions.ts';
import { asCsv, asXlsx, creditCodeOf, syntheticRegistry, type Registry } from './registry.ts';

const find = makeCountyFinder(loadDivisions(), 370800);
const today = '2014-11-17';

/** Reads a file as an import does, as far as the register is not needed. */
async function rehearse(file: Buffer, name: string) {
  const { format, encoding, sheets } = await readSheets(file, name);
  const sheet = { format, encoding, sheet: sheets[0]?.name ?? null };
  const table = findTable(sheets[0]?.lines ?? [], 'ENTERPRISES');
  const matches = matchColumns(
    table.header,
    table.data.slice(0, 200).map(({ cells }) => cells),
    'ENTERPRISES',
  );
  const drafts = table.data.map(({ cells }) => readRow(cells, matches, today));
  return { sheet, table, matches, drafts, findings: drafts.map((draft) => find(draft)) };
}

const labelOf = (finding: CountyFinding): string =>
  finding.kind === 'DOUBTFUL' ? `${finding.kind} ${finding.reason}` : finding.kind;

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function counted({ drafts, findings }: Awaited<ReturnType<typeof rehearse>>): Registry['expected'] {
  const problems = tally(drafts.flatMap((draft) => draft.problems.map(({ rule }) => rule)));
  const isValid = (at: number) => drafts[at]?.problems.every(({ isWarning }) => isWarning) ?? false;
  const outcomes = tally(findings.filter((_, at) => isValid(at)).map(labelOf));
  const counties = findings.flatMap((one, at) => (one.kind === 'FOUND' && isValid(at) ? [String(one.regionId)] : []));
  return {
    found: outcomes['FOUND'] ?? 0,
    byCounty: tally(counties),
    doubtful: {
      silent: outcomes['DOUBTFUL SILENT'] ?? 0,
      disagreement: outcomes['DOUBTFUL DISAGREEMENT'] ?? 0,
      several: outcomes['DOUBTFUL SEVERAL'] ?? 0,
    },
    foreign: outcomes['FOREIGN'] ?? 0,
    invalid: { check: problems['CREDIT_CODE_CHECK'] ?? 0, shape: problems['CREDIT_CODE_SHAPE'] ?? 0 },
    lowerCaseCodes: 1,
    capital: {
      bare: problems['CAPITAL_DOUBTFUL'] ?? 0,
      unknown: drafts.filter(({ capital }) => capital.text === null).length,
    },
    unknownTypes: drafts.filter(({ enterpriseType }) => enterpriseType === null).length,
  };
}

describe('the synthetic registry', () => {
  it('is the same for the same seed and another for another', () => {
    expect(syntheticRegistry({ rows: 300, seed: 7 })).toEqual(syntheticRegistry({ rows: 300, seed: 7 }));
    expect(syntheticRegistry({ rows: 300, seed: 7 }).rows).not.toEqual(syntheticRegistry({ rows: 300, seed: 8 }).rows);
  });

  it('has no name and no code twice', () => {
    const { rows } = syntheticRegistry();
    expect(rows).toHaveLength(4106);
    for (const column of [0, 1]) expect(new Set(rows.map((row) => row[column]?.toUpperCase())).size).toBe(4106);
  });

  it('makes valid codes of any authority', () => {
    for (let number = 0; number < 500; number += 1) {
      expect(creditCodeProblem(creditCodeOf('370882', number))).toBeNull();
    }
  });

  it('promises the counts of its kinds for the whole file', () => {
    const { found, doubtful, foreign, invalid } = syntheticRegistry().expected;
    expect({ found, doubtful, foreign, invalid }).toEqual({
      found: 3708,
      doubtful: { silent: 330, disagreement: 20, several: 4 },
      foreign: 26,
      invalid: { check: 12, shape: 6 },
    });
  });

  it.each([1, 2, 3])('is read as it promises, as CSV, seed %i', async (seed) => {
    const registry = syntheticRegistry({ seed });
    const read = await rehearse(asCsv(registry, 'utf-8'), '名录.csv');
    expect(read.sheet).toMatchObject({ format: 'CSV', encoding: 'UTF-8' });
    expect(read.table.data).toHaveLength(4106);
    expect(counted(read)).toEqual(registry.expected);
  });

  it('is read as it promises in GB18030', async () => {
    const registry = syntheticRegistry({ rows: 400 });
    const read = await rehearse(asCsv(registry, 'gb18030'), '名录.csv');
    expect(read.sheet).toMatchObject({ format: 'CSV', encoding: 'GB18030' });
    expect(counted(read)).toEqual(registry.expected);
  });

  it('is read as it promises in Excel, with its title, double headings and total', async () => {
    const registry = syntheticRegistry({ rows: 400 });
    const read = await rehearse(await asXlsx(registry), '名录.xlsx');
    expect(read.sheet).toMatchObject({ format: 'XLSX', encoding: null, sheet: '名录' });
    expect(read.table.setAside).toEqual([
      { line: 1, kind: 'TITLE', text: '企业登记名录' },
      { line: 2, kind: 'HEADER', text: '企业名称 统一社会信用代码 登记情况 所在地' },
      { line: 404, kind: 'TOTAL', text: '合计 400' },
    ]);
    expect(read.table.data[0]?.line).toBe(4);
    expect(read.drafts.map(({ registeredOn }) => registeredOn)).toEqual(registry.rows.map((row) => row[2]));
    expect(counted(read)).toEqual(registry.expected);
  });
});
