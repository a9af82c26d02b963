import { isPrintable } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { nudge } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { columnsOf } from './column-words.ts';
import { ImportOutcome, ImportState } from './import-states.ts';
import { importWorks } from './import-works.ts';
import { EnterpriseImport, ImportRow, type MatchedColumn } from './import.entity.ts';
import type { CorrectImportRowInput } from './import.inputs.ts';
import { canSettle } from './import.policy.ts';
import { countyOfImport, keyOf } from './import.service.ts';
import { compareAnew } from './register-diff.ts';
import { ownFieldsIn } from './own-cells.ts';
import { ownCell } from './row-facts.ts';

/** The most rows that one person's word settles at once. */
const mostLines = 500;

/**
 * A person decides the county of doubtful rows.
 *
 * Before the run they join what will be written; after it they are written at once, in this transaction.
 */
export async function settleImportRows(
  ctx: Context,
  input: { importId: string; lines: number[]; countyId: number },
): Promise<RowKey> {
  const run = await heldImport(ctx, input.importId);
  if (input.lines.length === 0) throw badInput('lines', 'REQUIRED');
  if (input.lines.length > mostLines) throw badInput('lines', 'OUT_OF_RANGE');
  const countyId = await countyOfImport(ctx, run, input.countyId);
  const rows = await rowsOf(ctx, run, input.lines);
  const isOpen = (row: ImportRow) => row.outcome === ImportOutcome.DOUBTFUL && !row.isApplied;
  if (rows.length !== new Set(input.lines).size) throw new Refusal('NOT_FOUND', { field: 'lines' });
  if (!rows.every(isOpen)) throw new Refusal('IMPORT_STATE', { field: 'lines' });
  for (const row of rows) row.countyId = countyId;
  await importWorks[run.kind].judgeAnew(ctx, run, rows);
  await finish(ctx, run, { rows, verb: 'settleImportRows' });
  return keyOf(run);
}

/** Corrects cells of one row in place; the row is judged again, and written at once where the import was run. */
export async function correctImportRow(
  ctx: Context,
  input: CorrectImportRowInput,
): Promise<{ run: RowKey; row: RowKey }> {
  const run = await heldImport(ctx, input.importId);
  const [row] = await rowsOf(ctx, run, [input.line]);
  if (!row) throw new Refusal('NOT_FOUND', { field: 'line' });
  if (row.isApplied || row.outcome === ImportOutcome.GONE) throw new Refusal('IMPORT_STATE', { field: 'line' });
  const fields = await ownFieldsIn(ctx, run.regionId, input.cells);
  const cells = { ...row.cells };
  for (const { column, ownFieldId = null, text } of input.cells) {
    const field = column === 'OWN_FIELD' ? fields.get(ownFieldId ?? '') : null;
    if (field === null && ownFieldId !== null) throw badInput(`cells.${column}`, 'NOT_HERE');
    const isKnown = field === null ? columnsOf(run.kind).some((known) => known === column) : field !== undefined;
    if (!isKnown) throw badInput(`cells.${column}`, 'NOT_HERE');
    if (!isPrintable(text)) throw badInput(`cells.${column}`, 'CONTROL_CHARACTER');
    const fieldId = field ? ownFieldId : null;
    const isThere = run.columns.some((known) => known.column === column && (known.fieldId ?? null) === fieldId);
    if (!isThere) run.columns = [...run.columns, addedColumn(run, { column, fieldId, header: field?.name ?? column })];
    cells[fieldId === null ? column : ownCell(fieldId)] = text.trim();
  }
  row.cells = cells;
  await importWorks[run.kind].judgeAnew(ctx, run, [row]);
  await finish(ctx, run, { rows: [row], verb: 'correctImportRow' });
  return { run: keyOf(run), row: keyOf(row) };
}

/**
 * The import whose rows a person decides, held until the commit.
 *
 * Without it two people, or a person and the job, would each bring the same row into the register.
 */
async function heldImport(ctx: Context, importId: string): Promise<EnterpriseImport> {
  const key = fromGlobalId('imp', importId, 'importId');
  const run = await ctx.em.findOne(EnterpriseImport, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!run) throw new Refusal('NOT_FOUND', { field: 'importId' });
  demand(canSettle(actorOf(ctx), run));
  return run;
}

/** A person may state a fact for which the file has no column. */
const addedColumn = (
  run: EnterpriseImport,
  added: Required<Pick<MatchedColumn, 'column' | 'fieldId' | 'header'>>,
): MatchedColumn => ({
  index: run.columns.length,
  ...added,
  sample: null,
  matchedBy: 'PERSON',
  unit: null,
});

const rowsOf = (ctx: Context, run: EnterpriseImport, lines: readonly number[]): Promise<ImportRow[]> =>
  ctx.em.find(ImportRow, { regionId: run.regionId, import: [run.regionId, run.id], line: { $in: [...lines] } });

async function finish(
  ctx: Context,
  run: EnterpriseImport,
  done: { rows: readonly ImportRow[]; verb: string },
): Promise<void> {
  if (run.source) await compareRows(ctx, run, done.rows);
  const isWritable = ({ outcome }: ImportRow) => outcome === ImportOutcome.NEW || outcome === ImportOutcome.UPDATE;
  if (run.state === ImportState.DONE) await importWorks[run.kind].write(ctx, run, done.rows.filter(isWritable));
  const reason = done.rows.map(({ line }) => line).join('、');
  recordDeed(ctx, { verb: done.verb, subjectType: 'Import', subject: keyOf(run), reason });
  await ctx.em.flush();
  await nudge(ctx, 'importChanged', keyOf(run));
}

/** Rows of a register's file are held against the last file again, and read anew with what that found. */
async function compareRows(ctx: Context, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void> {
  await ctx.em.flush();
  const lines = rows.map(({ line }) => line);
  await compareAnew(ctx, run, lines);
  const { regionId, id } = run;
  await ctx.em.find(ImportRow, { regionId, import: [regionId, id], line: { $in: lines } }, { refresh: true });
}
