import { parentPort, workerData } from 'node:worker_threads';
import { SheetProblem } from './sheet-problem.ts';
import { readTable, type ReadTableOptions } from './stored-table.ts';

/**
 * The thread that reads a file: parsing a hundred thousand rows would otherwise hold up every request.
 *
 * Node runs this file as it stands, so what it imports keeps to syntax that types can simply be erased from.
 */
async function answer(): Promise<unknown> {
  // Posted by `readTableAside` alone.
  const { content, given } = workerData as { content: Uint8Array; given: ReadTableOptions };
  try {
    return { table: await readTable(Buffer.from(content), given) };
  } catch (error) {
    if (error instanceof SheetProblem) return { problem: error.code };
    throw error;
  }
}

parentPort?.postMessage(await answer());
