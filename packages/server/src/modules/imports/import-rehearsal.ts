import type { Work } from '../../platform/context.ts';
import { dayOf } from '../../platform/clock.ts';
import { fileContent } from '../../platform/files.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { nudge } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { lookOverRegisters } from './fresh-statistics.ts';
import { ImportKind, ImportState } from './import-states.ts';
import type { FileJudge } from './import-work.ts';
import { importWorks } from './import-works.ts';
import { EnterpriseImport, type MatchedColumn } from './import.entity.ts';
import { compareLines, findGone } from './register-diff.ts';
import { ownFieldsAt, ownHeadings } from './own-cells.ts';
import { cellsOf } from './row-facts.ts';
import type { ReadTable } from './stored-table.ts';
import { readTableAside } from './table-aside.ts';
import type { SheetLine } from './sheet-line.ts';
import { SheetProblem } from './sheet-problem.ts';

/** Rows that are judged and written in one transaction. */
const batchSize = 500;

interface Rehearsal {
  importKey: RowKey;
  columns: readonly MatchedColumn[];
  judge: FileJudge;
}

/**
 * The job that rehearses an import: reads the file, judges each row against the register, and writes nothing to it.
 *
 * Begun again from the start when it was interrupted; rows of an earlier try are taken away first.
 */
export async function rehearse(job: Job): Promise<void> {
  const importKey = { regionId: job.regionId, id: String(job.given['importId']) };
  const opened = await open(job, importKey).catch((error: unknown) => fail(job, importKey, error));
  if (!opened) return;
  const { columns, data } = opened.table;
  const pass = { importRegionId: job.regionId, columns, today: dayOf(job.clock.now()) };
  const judge = await job.inScope((work) => importWorks[opened.kind].openFile(work, pass));
  for (let from = 0; from < data.length; from += batchSize) {
    if (job.isStopping()) throw new Error('stopped; the rehearsal begins again at the next start');
    const lines = data.slice(from, from + batchSize);
    await job.inScope((work) => judgeBatch(work, { importKey, columns, judge }, lines));
  }
  await lookOverRegisters(job, data.length);
  await compareAll(job, importKey);
  await job.inScope((work) => finish(work, importKey));
}

/** Lines that are held against the register and the last file in one transaction. */
const comparedAtOnce = 2000;

/** The file of a register that comes again is held against the last one. */
async function compareAll(job: Job, key: RowKey): Promise<void> {
  const run = await job.inScope((work) => work.em.findOne(EnterpriseImport, key));
  if (run?.source == null || run.state !== ImportState.REHEARSING) return;
  const last = await job.inScope((work) => lastLine(work, key));
  for (let first = 1; first <= last; first += comparedAtOnce) {
    if (job.isStopping()) throw new Error('stopped; the rehearsal begins again at the next start');
    await job.inScope((work) => compareLines(work, run, { first, last: first + comparedAtOnce - 1 }));
  }
}

async function lastLine(work: Work, { regionId, id }: RowKey): Promise<number> {
  const [row] = await work.em.execute<{ last: number }[]>(
    'select coalesce(max(line), 0) as last from enterprise_import_row where region_id = ? and import_id = ?',
    [regionId, id],
  );
  return row?.last ?? 0;
}

/** Reads the file outside any transaction and writes down what was understood; null where nothing waits to be rehearsed. */
async function open(job: Job, key: RowKey): Promise<{ table: ReadTable; kind: ImportKind } | null> {
  const file = await job.inScope((work) => waitingFile(work, key));
  if (!file) return null;
  const table = await readTableAside(file.content, file.given);
  await job.inScope((work) => noteTable(work, key, table));
  return { table, kind: file.given.kind };
}

async function waitingFile(work: Work, key: RowKey) {
  const started = await work.em.findOne(EnterpriseImport, key, { populate: ['source'] });
  if (started?.state !== ImportState.REHEARSING) return null;
  const content = await fileContent(work, { regionId: key.regionId, id: started.file.id });
  if (!content) throw new SheetProblem('FILE_UNREADABLE');
  const { kind, fileName, format = null, columns: chosen, chosenSheets, source } = started;
  const saved = source?.columns ?? [];
  const ownFields = kind === ImportKind.ENTERPRISES ? ownHeadings(await ownFieldsAt(work, key.regionId)) : [];
  return { content, given: { kind, fileName, format, chosen, saved, chosenSheets: chosenSheets ?? null, ownFields } };
}

async function noteTable(work: Work, key: RowKey, table: ReadTable): Promise<void> {
  const { columns, setAside, sheets, format, encoding } = table;
  const started = await work.em.findOneOrFail(EnterpriseImport, key);
  Object.assign(started, { columns, setAside, sheets, format, encoding, done: 0, total: table.data.length });
  await work.em.execute('delete from enterprise_import_row where region_id = ? and import_id = ?', [
    key.regionId,
    key.id,
  ]);
  await nudge(work, 'importChanged', key);
}

/** A file that cannot be read ends the import with the refusal that says why. */
async function fail(job: Job, key: RowKey, error: unknown): Promise<null> {
  if (!(error instanceof SheetProblem)) throw error;
  await job.inScope(async (work) => {
    const started = await work.em.findOne(EnterpriseImport, key);
    if (started)
      Object.assign(started, { state: ImportState.FAILED, failureCode: error.code, finishedAt: work.clock.now() });
    await nudge(work, 'importChanged', key);
  });
  return null;
}

async function judgeBatch(work: Work, rehearsal: Rehearsal, lines: readonly SheetLine[]): Promise<void> {
  const { importKey, columns, judge } = rehearsal;
  const read = lines.map(({ line, cells }) => ({ line, cells: cellsOf(cells, columns) }));
  const judged = await judge(work, read);
  await insertRows(
    work,
    importKey,
    judged.map((row) => ({ id: newId(), ...row })),
  );
  await work.em.execute('update enterprise_import set done = done + ? where region_id = ? and id = ?', [
    lines.length,
    importKey.regionId,
    importKey.id,
  ]);
  await nudge(work, 'importChanged', importKey);
}

async function insertRows(work: Work, key: RowKey, rows: readonly object[]): Promise<void> {
  await work.em.execute(
    `insert into enterprise_import_row (region_id, import_id, id, line, outcome, is_applied, name, credit_code, county_id, candidates, cells, problems, changes, enterprise_id, facts)
     select ?, ?, id, line, outcome, false, name, "creditCode", "countyId", array(select jsonb_array_elements_text(candidates)::int), cells, problems, changes, "enterpriseId", facts
       from jsonb_to_recordset(?::jsonb) as r(id uuid, line int, outcome text, name text, "creditCode" text, "countyId" int, candidates jsonb, cells jsonb, problems jsonb, changes jsonb, "enterpriseId" uuid, facts jsonb)`,
    [key.regionId, key.id, JSON.stringify(rows)],
  );
}

async function finish(work: Work, key: RowKey): Promise<void> {
  const started = await work.em.findOne(EnterpriseImport, key, { populate: ['source'] });
  if (started?.state === ImportState.REHEARSING) {
    if (started.source?.isComplete === true) await findGone(work, started, await lastLine(work, key));
    started.state = ImportState.REHEARSED;
  }
  await nudge(work, 'importChanged', key);
}
