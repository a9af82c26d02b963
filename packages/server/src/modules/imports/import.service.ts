import { contains, hasNeededColumns, isPrintable, namesEnterprises } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { StoredFile, storeFile } from '../../platform/files.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enqueue } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { columnsOf, type ImportColumn } from './column-words.ts';
import { ImportKind, ImportState } from './import-states.ts';
import { EnterpriseImport } from './import.entity.ts';
import type { MapImportColumnsInput } from './import.inputs.ts';
import { canDiscard, canImport, canMapColumns, canRun } from './import.policy.ts';
import { ownFieldsIn } from './own-cells.ts';
import { placeInSource } from './registry-source.service.ts';
import { rowsFormat } from './stored-table.ts';

/** The import behind an id, at the version the caller saw; absent and not yours are one answer. */
export async function seenImport(ctx: Context, id: string): Promise<EnterpriseImport> {
  const run = await ctx.em.findOne(EnterpriseImport, fromGlobalId('imp', id, 'id'));
  if (!run) throw new Refusal('NOT_FOUND', { field: 'id' });
  return run;
}
export const keyOf = ({ regionId, id }: RowKey): RowKey => ({ regionId, id });

/** Begins the import of an uploaded file: the rehearsal runs as a job. */
export async function rehearseImport(
  ctx: Context,
  input: { regionId: number; fileId: string; kind?: ImportKind | null; sourceId?: string | null },
): Promise<RowKey> {
  demand(canImport(actorOf(ctx), input.regionId));
  const fileKey = fromGlobalId('fil', input.fileId, 'fileId');
  const file = await ctx.em.findOne(StoredFile, fileKey, { fields: ['name'] });
  if (!file || fileKey.regionId !== input.regionId) throw new Refusal('NOT_FOUND', { field: 'fileId' });
  const { regionId, kind, sourceId } = input;
  return begin(ctx, { regionId, kind, sourceId, fileId: fileKey.id, fileName: file.name, format: null });
}

/** The most cells that rows given inline may hold; more comes as a file. */
const mostCells = 200_000;

/** Begins an import of rows that an integrator gives inline; they are kept like a file. */
export async function rehearseImportRows(
  ctx: Context,
  input: {
    regionId: number;
    kind?: ImportKind | null;
    sourceId?: string | null;
    fileName?: string | null;
    header: string[];
    rows: string[][];
  },
): Promise<RowKey> {
  demand(canImport(actorOf(ctx), input.regionId));
  if (input.rows.length === 0) throw badInput('rows', 'REQUIRED');
  if (input.rows.length * input.header.length > mostCells) throw badInput('rows', 'TOO_LONG');
  const name = input.fileName?.trim() || 'rows';
  if (!isPrintable(name) || name.length > 200)
    throw badInput('fileName', isPrintable(name) ? 'TOO_LONG' : 'CONTROL_CHARACTER');
  const content = Buffer.from(JSON.stringify([input.header, ...input.rows]), 'utf8');
  const file = storeFile(ctx, { regionId: input.regionId, name, content });
  await ctx.em.flush();
  const { regionId, kind, sourceId } = input;
  return begin(ctx, { regionId, kind, sourceId, fileId: file.id, fileName: name, format: rowsFormat });
}

async function begin(
  ctx: Context,
  made: {
    regionId: number;
    kind: ImportKind | null | undefined;
    sourceId: string | null | undefined;
    fileId: string;
    fileName: string;
    format: string | null;
  },
): Promise<RowKey> {
  if (!(await ctx.em.findOne(Region, { regionId: made.regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const kind = made.kind ?? ImportKind.ENTERPRISES;
  const ofSource = await placeInSource(ctx, { ...made, kind });
  const actor = actorOf(ctx);
  const key = { regionId: made.regionId, id: newId() };
  ctx.em.create(EnterpriseImport, {
    ...key,
    ...ofSource,
    file: ctx.em.getReference(StoredFile, [made.regionId, made.fileId]),
    kind,
    state: ImportState.REHEARSING,
    fileName: made.fileName,
    format: made.format,
    accountId: actor.accountId,
    startedByName: actor.displayName,
    createdAt: ctx.clock.now(),
    columns: [],
    setAside: [],
    sheets: [],
  });
  recordDeed(ctx, { verb: 'rehearseImport', subjectType: 'Import', subject: key, reason: made.fileName });
  await ctx.em.flush();
  await enqueueFor(ctx, 'rehearseImport', key);
  return key;
}

const enqueueFor = (ctx: Context, task: string, key: RowKey): Promise<void> =>
  enqueue(ctx, task, { regionId: key.regionId, given: { importId: key.id }, key: `${task}:${key.id}` });

/** Reads the file anew with the columns that a person chose, one for each column of the file. */
export async function mapImportColumns(ctx: Context, input: MapImportColumnsInput): Promise<RowKey> {
  const run = await seenImport(ctx, input.id);
  demand(canMapColumns(actorOf(ctx), run));
  await ctx.em.lock(run, LockMode.OPTIMISTIC, input.version);
  const chosen = await chosenColumns(ctx, run, input);
  const named = chosen.map(({ column }) => column);
  if (!namesEnterprises(run.kind, named)) throw new Refusal('FILE_NO_NAME_COLUMN', { field: 'columns' });
  if (!hasNeededColumns(run.kind, named)) throw badInput('columns', 'COLUMN_NEEDED');
  run.columns = run.columns.map((matched, i) => ({
    ...matched,
    ...(chosen[i] ?? { column: 'IGNORE', fieldId: null }),
    matchedBy: 'PERSON',
  }));
  run.state = ImportState.REHEARSING;
  recordDeed(ctx, { verb: 'mapImportColumns', subjectType: 'Import', subject: keyOf(run) });
  await ctx.em.flush();
  await enqueueFor(ctx, 'rehearseImport', keyOf(run));
  return keyOf(run);
}

/** What each column is taken as: each meaning once, and each field once, of those that the import may have. */
async function chosenColumns(ctx: Context, run: EnterpriseImport, input: MapImportColumnsInput) {
  const chosen = input.columns.map((column, i) => ({
    column,
    fieldId: column === 'OWN_FIELD' ? (input.ownFieldIds?.[i] ?? '') : null,
  }));
  const isBeside = (id: string | null, i: number) => id !== null && chosen[i]?.fieldId == null;
  if (input.ownFieldIds?.some(isBeside) === true) throw badInput('ownFieldIds', 'NOT_HERE');
  const isKnown = ({ column }: { column: ImportColumn }) =>
    column === 'OWN_FIELD' ? run.kind === ImportKind.ENTERPRISES : columnsOf(run.kind).some((one) => one === column);
  const taken = chosen.filter(({ column }) => column !== 'IGNORE');
  const meanings = new Set(taken.map(({ column, fieldId }) => fieldId ?? column));
  if (chosen.length !== run.columns.length || !taken.every(isKnown) || meanings.size !== taken.length)
    throw badInput('columns', 'OUT_OF_RANGE');
  const fieldIds = taken.flatMap(({ fieldId }) => fieldId ?? []);
  const fields = await ownFieldsIn(ctx, run.regionId, taken);
  if (fieldIds.some((id) => !fields.has(id))) throw badInput('ownFieldIds', 'NOT_HERE');
  return chosen;
}

/** Reads a workbook anew with the sheets that a person chose; its columns are matched anew as well. */
export async function chooseImportSheets(
  ctx: Context,
  input: { id: string; version: number; sheets: string[] },
): Promise<RowKey> {
  const run = await seenImport(ctx, input.id);
  demand(canMapColumns(actorOf(ctx), run));
  await ctx.em.lock(run, LockMode.OPTIMISTIC, input.version);
  const tables = run.sheets.filter(({ state }) => state !== 'NO_TABLE').map(({ name }) => name);
  if (input.sheets.length === 0) throw badInput('sheets', 'REQUIRED');
  if (!input.sheets.every((name) => tables.includes(name))) throw badInput('sheets', 'OUT_OF_RANGE');
  Object.assign(run, { chosenSheets: [...new Set(input.sheets)], columns: [], state: ImportState.REHEARSING });
  recordDeed(ctx, { verb: 'chooseImportSheets', subjectType: 'Import', subject: keyOf(run) });
  await ctx.em.flush();
  await enqueueFor(ctx, 'rehearseImport', keyOf(run));
  return keyOf(run);
}

/** Writes what was rehearsed to the register, as a job. */
export async function runImport(ctx: Context, input: { id: string; version: number }): Promise<RowKey> {
  const run = await seenImport(ctx, input.id);
  demand(canRun(actorOf(ctx), run));
  await ctx.em.lock(run, LockMode.OPTIMISTIC, input.version);
  const [counted] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from enterprise_import_row where region_id = ? and import_id = ? and outcome in ('NEW', 'UPDATE') and not is_applied and decision is distinct from 'KEEP_OURS'`,
    [run.regionId, run.id],
  );
  Object.assign(run, { state: ImportState.RUNNING, done: 0, total: counted?.total ?? 0 });
  recordDeed(ctx, { verb: 'runImport', subjectType: 'Import', subject: keyOf(run), reason: run.fileName });
  await ctx.em.flush();
  await enqueueFor(ctx, 'runImport', keyOf(run));
  return keyOf(run);
}

/** Gives a rehearsed import up; nothing was written to the register. */
export async function discardImport(ctx: Context, input: { id: string; version: number }): Promise<RowKey> {
  const run = await seenImport(ctx, input.id);
  demand(canDiscard(actorOf(ctx), run));
  await ctx.em.lock(run, LockMode.OPTIMISTIC, input.version);
  Object.assign(run, { state: ImportState.DISCARDED, finishedAt: ctx.clock.now() });
  recordDeed(ctx, { verb: 'discardImport', subjectType: 'Import', subject: keyOf(run), reason: run.fileName });
  await ctx.em.flush();
  await tell(ctx, 'importChanged', keyOf(run));
  return keyOf(run);
}

/** A county that keeps enterprises and lies where the import was made; anything else is refused naming the field. */
export async function countyOfImport(ctx: Context, run: EnterpriseImport, countyId: number): Promise<number> {
  const county = await ctx.em.findOne(Region, { regionId: countyId });
  if (!county || !contains(run.regionId, countyId)) throw badInput('countyId', 'REGION_UNKNOWN');
  if (!county.isUnit) throw new Refusal('REGION_KEEPS_NO_ENTERPRISES', { field: 'countyId' });
  return countyId;
}
