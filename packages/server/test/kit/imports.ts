import {
  ImportByIdDocument,
  ImportRowListDocument,
  RehearseImportDocument,
  RunImportDocument,
  type ImportDetailFragment,
  type ImportKind,
  type ImportOutcome,
  type ImportRowDetailFragment,
  type ImportRowListQuery,
  type ImportRowListQueryVariables,
  type ImportState,
} from '@lianxi/schema/operations';
import { vi } from 'vitest';
import { dataOf, type Actor } from './world.ts';

/** How long a job of the whole registry may take on a busy machine, in milliseconds. */
const patience = 120_000;

/** A file on its way into the register. */
export interface ImportFile {
  name: string;
  content: Buffer | string;
  regionId: number;
  /** Enterprises where nothing is said. */
  kind?: ImportKind;
}

/** Uploads a file that must be taken; its id. */
export async function uploaded(actor: Actor, { name, content, regionId }: ImportFile): Promise<string> {
  const response = await actor.upload(name, content, regionId);
  const body: unknown = await response.json();
  if (response.status !== 201) throw new Error(`not taken: ${JSON.stringify(body)}`);
  // The file door answers with the id of what it took.
  return (body as { id: string }).id;
}

export async function importOf(actor: Actor, id: string): Promise<ImportDetailFragment> {
  const found = dataOf(await actor.send(ImportByIdDocument, { id })).import;
  if (!found) throw new Error('there is no such import');
  return found;
}

/** The import once it is in one of the states; fails where it ends in another. */
export function settled(actor: Actor, id: string, ...states: ImportState[]): Promise<ImportDetailFragment> {
  const isBusy = ({ state }: ImportDetailFragment) => state === 'REHEARSING' || state === 'RUNNING';
  return vi
    .waitFor(
      async () => {
        const run = await importOf(actor, id);
        if (!states.includes(run.state)) throw new Error(`${run.state} ${run.failureCode ?? ''}`);
        return run;
      },
      { timeout: patience, interval: 100 },
    )
    .catch(async (error: unknown) => {
      const run = await importOf(actor, id);
      throw isBusy(run) ? new Error(`still ${run.state} after ${run.progress.done} of ${run.progress.total}`) : error;
    });
}

/** Begins the rehearsal of an uploaded file; the id of the import. */
export async function begun(actor: Actor, file: ImportFile): Promise<string> {
  const { regionId, kind = null } = file;
  const input = { regionId, kind, fileId: await uploaded(actor, file) };
  return dataOf(await actor.send(RehearseImportDocument, { input })).rehearseImport.import.id;
}

/** Uploads and rehearses a file that can be read. */
export async function rehearsed(actor: Actor, file: ImportFile): Promise<ImportDetailFragment> {
  return settled(actor, await begun(actor, file), 'REHEARSED');
}

/** Starts the run of a rehearsed import. */
export async function started(actor: Actor, { id, version }: { id: string; version: number }): Promise<void> {
  dataOf(await actor.send(RunImportDocument, { input: { id, version } }));
}

/** Runs a rehearsed import to its end. */
export async function ran(actor: Actor, { id }: { id: string }): Promise<ImportDetailFragment> {
  await started(actor, await importOf(actor, id));
  return settled(actor, id, 'DONE');
}

/** Every row of an import with one of the outcomes, in the order of the file. */
export async function rowsOf(
  actor: Actor,
  id: string,
  ...outcome: ImportOutcome[]
): Promise<ImportRowDetailFragment[]> {
  const rows: ImportRowDetailFragment[] = [];
  let after: string | null = null;
  for (;;) {
    const asked: ImportRowListQueryVariables = { id, first: 100, after, ...(outcome.length > 0 ? { outcome } : {}) };
    const answer: ImportRowListQuery = dataOf(await actor.send(ImportRowListDocument, asked));
    const page = answer.import?.rows;
    rows.push(...(page?.nodes ?? []));
    after = page?.pageInfo.endCursor ?? null;
    if (page?.pageInfo.hasNextPage !== true) return rows;
  }
}
