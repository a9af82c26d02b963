import type { Job } from '../../platform/jobs.ts';

/** From so many rows on, what PostgreSQL knows of the tables is another world than what they hold. */
const manyRows = 1000;

/**
 * Has PostgreSQL look over the registers after a file of many rows, so that whoever opens them next does not wait for its
 * own round. In a transaction of its own: the tables are held, for other such looks alone, until it ends.
 */
export async function lookOverRegisters(job: Pick<Job, 'inScope'>, rows: number): Promise<void> {
  if (rows < manyRows) return;
  await job.inScope((work) => work.em.execute('select sec.look_over_registers()'));
}
