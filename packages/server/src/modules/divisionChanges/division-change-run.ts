import { cityOf } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { laterJob, type Job } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { keepFigures } from '../figures/index.ts';
import { ReformState } from '../reforms/index.ts';
import { Region } from '../tenancy/index.ts';
import { DivisionChangeKind } from './division-change-kinds.ts';
import { DivisionChange } from './division-change.entity.ts';

const keyOf = (job: Job): RowKey => ({ regionId: job.regionId, id: String(job.given['changeId']) });

/**
 * The job that carries a change of divisions out, on its day, in one transaction: whoever reads before its commit reads
 * what was, whoever reads after it what is, however many rows it is about.
 *
 * Killed in between, nothing has happened and it is done anew; one that was called off is left alone.
 */
export async function runDivisionChange(job: Job): Promise<void> {
  const key = keyOf(job);
  await job.inScope(async (work) => {
    const change = await work.em.findOneOrFail(DivisionChange, key);
    if (change.state !== ReformState.PLANNED) return;
    if (change.effectiveOn > dayOf(work.clock.now())) return orderForItsDay(work, change);
    await keepWhatLeaves(work, change);
    const [row] = await work.em.execute<{ isDone: boolean }[]>('select sec.run_division_change(?, ?, ?) as "isDone"', [
      key.regionId,
      key.id,
      work.clock.now(),
    ]);
    if (row?.isDone !== true) return;
    const { effectiveOn, fromNames, successorName: successor, document } = change;
    const changes = changesBetween({}, { effectiveOn, fromNames, successor });
    const verb = 'runDivisionChange';
    recordDeed(work, { verb, subjectType: 'DivisionChange', subject: key, reason: document, changes });
    await work.em.flush();
    await tell(work, 'divisionChangeMoved', key);
  });
}

/**
 * Counties that go to another superior take their rows along; what the one before counted of them is written down first.
 * A change that turns out not to be there to be done leaves lines that nobody is shown: the counties are where they were.
 */
async function keepWhatLeaves(work: Work, change: DivisionChange): Promise<void> {
  const { kind, fromIds, partIds, parentId, successorId, effectiveOn: movedOn } = change;
  const to = parentId ?? (successorId == null ? null : cityOf(successorId));
  if (to === null) return;
  const { regionId, name } = await work.em.findOneOrFail(Region, { regionId: to });
  const countyIds = kind === DivisionChangeKind.SPLIT ? partIds : fromIds;
  await keepFigures(work, { countyIds, goneTo: { regionId, name }, movedOn });
}

/** By the installation: whoever prepared it may have left by then. */
async function orderForItsDay(work: Work, { regionId, id: changeId, effectiveOn }: DivisionChange): Promise<void> {
  const afterMs = new Date(`${effectiveOn}T00:00:00+08:00`).getTime() - work.clock.now().getTime();
  const order = { regionId, accountId: null, given: { changeId }, key: `divisionDay:${changeId}`, afterMs };
  await laterJob(work, 'runDivisionChange', order);
}

/** The job that takes a change back, whole or, where somebody went on from it meanwhile, not at all. */
export async function undoDivisionChangeJob(job: Job): Promise<void> {
  const key = keyOf(job);
  await job.inScope(async (work) => {
    const change = await work.em.findOneOrFail(DivisionChange, key);
    if (change.state !== ReformState.UNDOING) return;
    const [row] = await work.em.execute<{ isUndone: boolean }[]>(
      'select sec.take_back_division_change(?, ?) as "isUndone"',
      [key.regionId, key.id],
    );
    const state = row?.isUndone === true ? ReformState.UNDONE : ReformState.DONE;
    const changes = changesBetween({ state: change.state }, { state });
    recordDeed(work, { verb: 'undoDivisionChange', subjectType: 'DivisionChange', subject: key, changes });
    await work.em.flush();
    await tell(work, 'divisionChangeMoved', key);
  });
}
