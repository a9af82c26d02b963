import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { Job } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { isBuiltUpon } from './reform-building.ts';
import { handOn } from './reform-moves.ts';
import { passProblemsOn } from './reform-problems.ts';
import { successionsOf } from './reform-run.ts';
import { ReformItemKind, ReformState } from './reform-states.ts';
import { DepartmentReform, ReformMove, type DepartmentSuccession } from './reform.entity.ts';

const verb = 'undoDepartmentReform';

/**
 * The job that takes a reform back, whole or not at all: what was handed on returns, the predecessors are there again,
 * and the successors never were.
 *
 * Where somebody went on from it meanwhile, it stays done.
 */
export async function undoReform(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['reformId']) };
  await job.inScope(async (work) => {
    const reform = await work.em.findOneOrFail(DepartmentReform, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (reform.state !== ReformState.UNDOING) return;
    const isLate = await isBuiltUpon(work, key);
    if (!isLate) for (const one of await successionsOf(work, key)) await giveBack(work, one);
    reform.state = isLate ? ReformState.DONE : ReformState.UNDONE;
    await work.em.flush();
    await tell(work, 'departmentReformMoved', key);
  });
}

async function giveBack(work: Work, one: DepartmentSuccession): Promise<void> {
  const { predecessor, successor, regionId } = one;
  if (!successor) return;
  const moves = await work.em.find(ReformMove, { successionId: one.id });
  for (const kind of Object.values(ReformItemKind)) {
    const items = moves
      .filter((move) => move.kind === kind)
      .map((move) => ({ regionId: move.regionId, id: move.itemId }));
    if (items.length === 0) continue;
    const handed = await handOn(work, { from: successor, to: predecessor, items }, kind);
    await passProblemsOn(work, { handed, from: successor, to: predecessor, verb });
  }
  predecessor.endedOn = null;
  // One that was there before the reform stays.
  if (successor.openedOn === one.effectiveOn) successor.endedOn = one.effectiveOn;
  one.undoneAt = work.clock.now();
  const subject = { regionId, id: predecessor.id };
  const changes = changesBetween({ successor: successor.name }, { successor: null });
  recordDeed(work, { verb, subjectType: 'Department', subject, changes });
  await work.em.flush();
}
