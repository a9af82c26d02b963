import { LockMode } from '@mikro-orm/postgresql';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { nudge, tell } from '../../platform/outbox.ts';
import { lookOverRegisters } from './fresh-statistics.ts';
import { ImportOutcome, ImportState } from './import-states.ts';
import { importWorks } from './import-works.ts';
import { EnterpriseImport, ImportRow } from './import.entity.ts';
import { noteFileCame } from './source-days.ts';
import { RowDecision } from './source-states.ts';

/** Rows that are written in one transaction: killed in between, the job goes on with the rows that are left. */
const batchSize = 200;

const writable = [ImportOutcome.NEW, ImportOutcome.UPDATE];

/** The job that writes a rehearsed import to the register; repeatable, since each row is marked where it is written. */
export async function runImportJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['importId']) };
  let all = 0;
  for (;;) {
    if (job.isStopping()) throw new Error('stopped; the import goes on at the next start');
    const written = await job.inScope((work) => writeBatch(work, key));
    if (written === 0) break;
    all += written;
  }
  await lookOverRegisters(job, all);
  await job.inScope(async (work) => {
    const run = await work.em.findOne(EnterpriseImport, key, { populate: ['source'] });
    if (run?.state === ImportState.RUNNING) {
      Object.assign(run, { state: ImportState.DONE, finishedAt: work.clock.now() });
      await noteFileCame(work, run);
    }
    await tell(work, 'importChanged', key);
  });
}

/** Writes the next rows in the order of the file; answers how many. */
async function writeBatch(work: Work, key: RowKey): Promise<number> {
  // Two workers must never write the same rows, whatever the queue thinks of one of them.
  const run = await work.em.findOne(EnterpriseImport, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (run?.state !== ImportState.RUNNING) return 0;
  const rows = await work.em.find(
    ImportRow,
    {
      regionId: key.regionId,
      import: [key.regionId, key.id],
      outcome: { $in: writable },
      isApplied: false,
      $or: [{ decision: null }, { decision: { $ne: RowDecision.KEEP_OURS } }],
    },
    { orderBy: { line: 'asc' }, limit: batchSize },
  );
  await importWorks[run.kind].write(work, run, rows);
  await work.em.flush();
  if (rows.length > 0) run.done += rows.length;
  await nudge(work, 'importChanged', key);
  return rows.length;
}
