import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { laterJob, type Job } from '../../platform/jobs.ts';
import { nudge, tell } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Department } from '../departments/index.ts';
import { handOn } from './reform-moves.ts';
import { passProblemsOn } from './reform-problems.ts';
import { ReformState } from './reform-states.ts';
import { DepartmentReform, DepartmentSuccession, ReformMove } from './reform.entity.ts';

const verb = 'runDepartmentReform';

/**
 * The job that carries a reform out, on its day: the successors are opened and the predecessors end in one
 * transaction, then what is open is handed on, one predecessor after another.
 *
 * Killed in between, it goes on with the predecessors that are left; a reform that was called off is left alone.
 */
export async function runReform(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['reformId']) };
  if (!(await job.inScope((work) => begin(work, key)))) return;
  for (;;) {
    if (job.isStopping()) throw new Error('stopped; the reform goes on at the next start');
    if (!(await job.inScope((work) => goThroughOne(work, key)))) break;
  }
  await job.inScope(async (work) => {
    const reform = await held(work, key);
    if (reform.state !== ReformState.RUNNING) return;
    Object.assign(reform, { state: ReformState.DONE, finishedAt: work.clock.now() });
    await tell(work, 'departmentReformMoved', key);
  });
}

/** The reform, which no two workers hold at once whatever the queue thinks of one of them. */
const held = ({ em }: Pick<Work, 'em'>, key: RowKey): Promise<DepartmentReform> =>
  em.findOneOrFail(DepartmentReform, key, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Whether the reform is at work now; one whose day is still to come is ordered for that day. */
async function begin(work: Work, key: RowKey): Promise<boolean> {
  const reform = await held(work, key);
  if (reform.state !== ReformState.PLANNED) return reform.state === ReformState.RUNNING;
  const now = work.clock.now();
  if (reform.effectiveOn > dayOf(now)) {
    const { regionId, id: reformId } = key;
    const afterMs = new Date(`${reform.effectiveOn}T00:00:00+08:00`).getTime() - now.getTime();
    // By the installation: whoever prepared it may have left by then.
    const order = { regionId, accountId: null, given: { reformId }, key: `reformDay:${reformId}`, afterMs };
    await laterJob(work, 'runReform', order);
    return false;
  }
  Object.assign(reform, { state: ReformState.RUNNING, startedAt: now });
  for (const one of await successionsOf(work, key)) {
    one.successor = await opened(work, one);
    one.predecessor.endedOn = one.effectiveOn;
    await work.em.flush();
  }
  await nudge(work, 'departmentReformMoved', key);
  return true;
}

export const successionsOf = ({ em }: Pick<Work, 'em'>, { regionId, id }: RowKey): Promise<DepartmentSuccession[]> =>
  em.find(
    DepartmentSuccession,
    { reformRegionId: regionId, reformId: id },
    { populate: ['predecessor', 'successor'], orderBy: { position: 'asc' } },
  );

/** The successor, at work from the reform's day on; several predecessors have the same one. */
async function opened(work: Work, one: DepartmentSuccession): Promise<Department> {
  const { regionId, successorName: name, successorKind: kind, effectiveOn } = one;
  const known = await work.em.findOne(Department, { regionId, name });
  if (!known) return work.em.create(Department, { regionId, id: newId(), kind, name, openedOn: effectiveOn });
  // One that was opened by a reform and taken back comes to be after all.
  if (known.endedOn != null) Object.assign(known, { kind, openedOn: effectiveOn, endedOn: null });
  return known;
}

/** Hands on what is open before the next predecessor; false where none is left. */
async function goThroughOne(work: Work, key: RowKey): Promise<boolean> {
  const reform = await held(work, key);
  if (reform.state !== ReformState.RUNNING) return false;
  const left = (await successionsOf(work, key)).filter(({ movedAt }) => movedAt == null);
  const [next] = left;
  if (!next?.successor) return false;
  const { predecessor: from, successor: to } = next;
  const now = work.clock.now();
  if (next.takesOver) {
    const handed = await handOn(work, { from, to, items: null });
    for (const { problemId: _problemId, ...item } of handed)
      work.em.create(ReformMove, {
        ...item,
        id: newId(),
        reformRegionId: key.regionId,
        reformId: key.id,
        successionId: next.id,
        fromName: from.name,
        toName: to.name,
        movedAt: now,
      });
    await passProblemsOn(work, { handed, from, to, verb });
    reform.done += 1;
  }
  next.movedAt = now;
  const subject = { regionId: from.regionId, id: from.id };
  const changes = changesBetween({}, { endedOn: next.effectiveOn, successor: to.name });
  recordDeed(work, { verb, subjectType: 'Department', subject, reason: reform.document, changes });
  await work.em.flush();
  await nudge(work, 'departmentReformMoved', key);
  return left.length > 1;
}
