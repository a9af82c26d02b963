import { Worker } from 'node:worker_threads';
import { SheetProblem, type SheetProblemCode } from './sheet-problem.ts';
import type { ReadTable, ReadTableOptions } from './stored-table.ts';

/** What a file may take to be read: the memory of its thread, and the time. */
const mostMemoryMb = 1024;
const longest = 120_000;

type Answer = { table: ReadTable } | { problem: SheetProblemCode };

/** Reads a table in a thread of its own; a file that takes too much memory or time is refused like a bomb. */
export async function readTableAside(content: Buffer, given: ReadTableOptions): Promise<ReadTable> {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), {
    workerData: { content, given },
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
    // The thread runs without the loaders of the process that starts it.
    execArgv: [],
  });
  const timer = setTimeout(() => void worker.terminate(), longest);
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error: Error & { code?: string }) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new SheetProblem('FILE_ZIP_BOMB', { cause: error }) : error),
      );
      worker.once('exit', () => reject(new SheetProblem('FILE_ZIP_BOMB')));
    });
    if ('problem' in answer) throw new SheetProblem(answer.problem);
    return answer.table;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
