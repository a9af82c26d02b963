import { cityOf } from '@lianxi/schema';
import { loadDivisions } from '../tenancy/index.ts';
import { makeCountyFinder } from './county-finder.ts';
import { ImportKind, ImportOutcome } from './import-states.ts';
import { cellsOf, readCells, type RowReading } from './row-facts.ts';
import { judgeRow } from './row-judge.ts';
import { readTable } from './stored-table.ts';
import { Twins } from './twins.ts';

export interface RegistryCheck {
  regionId: number;
  format: string;
  encoding: string | null;
  rows: number;
  setAside: number;
  outcomes: Record<ImportOutcome, number>;
  foundBy: Record<'ADDRESS' | 'CODE' | 'COLUMN', number>;
  byCounty: Map<number, number>;
  problems: Map<string, number>;
}

const nation = 100_000;

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What a rehearsal into an empty register would say of a file; throws `SheetProblem` where it cannot be read. */
export async function checkRegistry(
  content: Buffer,
  given: { fileName: string; regionId: number | null; today: string },
): Promise<RegistryCheck> {
  const table = await readTable(content, {
    kind: ImportKind.ENTERPRISES,
    fileName: given.fileName,
    format: null,
    chosen: [],
  });
  const read = table.data.map(({ cells: line }) => {
    const cells = cellsOf(line, table.columns);
    return { cells, reading: readCells(cells, table.columns, { today: given.today, groups: new Map() }) };
  });
  const regionId = given.regionId ?? commonestCity(read.map(({ reading }) => reading));
  const find = makeCountyFinder(loadDivisions(), regionId);
  const twins = new Twins();
  const none = { byCode: new Map(), byName: new Map() };
  const check: RegistryCheck = {
    regionId,
    format: table.format,
    encoding: table.encoding,
    rows: read.length,
    setAside: table.setAside.length,
    outcomes: { NEW: 0, UPDATE: 0, UNCHANGED: 0, CONFLICT: 0, DOUBTFUL: 0, INVALID: 0, FOREIGN: 0, GONE: 0 },
    foundBy: { ADDRESS: 0, CODE: 0, COLUMN: 0 },
    byCounty: new Map(),
    problems: new Map(),
  };
  for (const { cells, reading } of read) {
    const place = find(reading.clues);
    const judged = judgeRow({ ...reading, place, twin: twins.of(reading, cells) }, none);
    check.outcomes[judged.outcome] += 1;
    if (place.kind === 'FOUND') check.foundBy[place.by] += 1;
    if (judged.outcome === ImportOutcome.NEW && judged.countyId !== null) count(check.byCounty, judged.countyId);
    for (const { rule } of judged.problems) count(check.problems, rule);
  }
  return check;
}

/** The city that most rows belong to, seen from the whole country; the country itself where no row says. */
function commonestCity(readings: readonly RowReading[]): number {
  const find = makeCountyFinder(loadDivisions(), null);
  const cities = new Map<number, number>();
  for (const { clues } of readings) {
    const place = find(clues);
    if (place.kind === 'FOUND') count(cities, cityOf(place.regionId));
  }
  const [commonest] = [...cities].toSorted(([, a], [, b]) => b - a);
  return commonest?.[0] ?? nation;
}
