import type { Work } from '../../platform/context.ts';
import type { Job } from '../../platform/jobs.ts';
import { Deadline } from './calendar.entity.ts';
import { recountDeadlines } from './deadline.service.ts';

/** Deadlines that are counted in one transaction: killed in between, the job goes on, and none is moved twice. */
const batchSize = 200;

type Place = readonly [regionId: number, id: string];

/** The job that follows a calendar: open deadlines that run through its year are counted anew. */
export async function recountDeadlinesJob(job: Job): Promise<void> {
  const year = Number(job.given['year']);
  const reason = String(job.given['title']);
  for (let after: Place | null = [0, '00000000-0000-0000-0000-000000000000']; after !== null;) {
    if (job.isStopping()) throw new Error('stopped; the deadlines are counted at the next start');
    const from: Place = after;
    after = await job.inScope((work) => recountBatch(work, { from, year, reason }));
  }
}

/** Counts the next ones by their keys; answers where to go on, or null at the end. */
async function recountBatch(
  work: Work,
  { from, year, reason }: { from: Place; year: number; reason: string },
): Promise<Place | null> {
  const keys = await work.em.execute<{ region_id: number; id: string }[]>(
    `select region_id, id from deadline where (region_id, id) > (?, ?::uuid) and settled_on is null
        and starts_on <= ? and due_on >= ? order by region_id, id limit ?`,
    [...from, `${year}-12-31`, `${year - 1}-12-01`, batchSize],
  );
  const last = keys.at(-1);
  if (!last) return null;
  const deadlines = await work.em.find(
    Deadline,
    { $or: keys.map(({ region_id: regionId, id }) => ({ regionId, id })) },
    { orderBy: { regionId: 'asc', id: 'asc' } },
  );
  await recountDeadlines(work, deadlines, reason);
  return [last.region_id, last.id];
}
