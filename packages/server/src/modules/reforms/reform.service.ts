import { prepareReformRules, reasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { enqueue } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Department } from '../departments/index.ts';
import { isBuiltUpon } from './reform-building.ts';
import { placesOf, type ReformPlace } from './reform-places.ts';
import { ReformState } from './reform-states.ts';
import { DepartmentReform, DepartmentSuccession } from './reform.entity.ts';
import type { PrepareDepartmentReformInput, UndoDepartmentReformInput } from './reform.inputs.ts';
import { canPrepareReform, canUndoReform } from './reform.policy.ts';

/**
 * Prepares a reform: who follows whom is written down now, and a job carries it out on its day.
 *
 * A day that has passed is the day of a document that is entered late: the departments end on that day, and what is
 * open goes to the successor today.
 */
export async function prepareDepartmentReform(ctx: Context, input: PrepareDepartmentReformInput): Promise<RowKey> {
  const { regionId, kind, withCounties } = input;
  demand(canPrepareReform(actorOf(ctx), regionId));
  const said = checked(prepareReformRules, input);
  const places = await placesOf(
    ctx,
    input,
    said.successors.map(({ name }) => name),
  );
  await demandFree(ctx, places);
  const { effectiveOn, document } = said;
  const key = { regionId, id: newId() };
  ctx.em.create(DepartmentReform, {
    ...key,
    kind,
    effectiveOn,
    document,
    withCounties,
    state: ReformState.PLANNED,
    preparedByName: actorOf(ctx).displayName,
    preparedOn: dayOf(ctx.clock.now()),
    total: places.reduce((sum, { predecessors }) => sum + predecessors.length, 0),
    createdAt: ctx.clock.now(),
  });
  addSuccessions(ctx, { places, reform: key, effectiveOn });
  const names = {
    predecessors: places.flatMap(({ predecessors }) => predecessors.map(({ name }) => name)),
    successors: places.flatMap((place) => place.successors.map(({ name }) => name)),
  };
  const changes = changesBetween({}, { kind, effectiveOn, ...names });
  const verb = 'prepareDepartmentReform';
  recordDeed(ctx, { verb, subjectType: 'DepartmentReform', subject: key, reason: document, changes });
  await ctx.em.flush();
  await tell(ctx, 'departmentReformMoved', key);
  await enqueue(ctx, 'runReform', { regionId, given: { reformId: key.id }, key: `runReform:${key.id}` });
  return key;
}

function addSuccessions(
  ctx: Context,
  { places, reform, effectiveOn }: { places: readonly ReformPlace[]; reform: RowKey; effectiveOn: string },
): void {
  const pairs = places.flatMap(({ predecessors, successors }) =>
    predecessors.flatMap((predecessor) =>
      successors.map((successor, place) => ({ predecessor, successor, takesOver: place === 0 })),
    ),
  );
  for (const [position, { predecessor, successor, takesOver }] of pairs.entries())
    ctx.em.create(DepartmentSuccession, {
      regionId: predecessor.regionId,
      id: newId(),
      reformRegionId: reform.regionId,
      reformId: reform.id,
      predecessor,
      predecessorName: predecessor.name,
      successorKind: successor.kind,
      successorName: successor.name,
      takesOver,
      effectiveOn,
      position,
    });
}

/** Nobody waits for two reforms, and no name is given twice; one that was taken back may be given again. */
async function demandFree(ctx: Context, places: readonly ReformPlace[]): Promise<void> {
  for (const { regionId, predecessors, successors } of places) {
    const ids = predecessors.map(({ id }) => id);
    const waiting = await ctx.em.find(DepartmentSuccession, {
      regionId,
      predecessor: { id: { $in: ids } },
      movedAt: null,
      undoneAt: null,
    });
    const at = predecessors.findIndex(({ id }) => waiting.some(({ predecessor }) => predecessor.id === id));
    if (at >= 0) throw badInput(`predecessorIds.${at}`, 'REFORM_WAITS');
    for (const [place, { name }] of successors.entries()) {
      const bearer = await ctx.em.findOne(Department, { regionId, name });
      if (bearer && !neverWorked(bearer)) throw badInput(`successors.${place}.name`, 'NAME_TAKEN');
    }
  }
}

/** What a reform opened that was taken back ended on the day on which it began. */
const neverWorked = ({ openedOn, endedOn }: Department): boolean => openedOn != null && openedOn === endedOn;

/** Calls a reform off that waits, or takes back what was done today; the latter is a job. */
export async function undoDepartmentReform(ctx: Context, input: UndoDepartmentReformInput): Promise<RowKey> {
  const reform = await ctx.em.findOne(DepartmentReform, fromGlobalId('dpr', input.id));
  if (!reform) throw new Refusal('NOT_FOUND', { field: 'id' });
  await ctx.em.lock(reform, LockMode.OPTIMISTIC, input.version);
  const { regionId, id, state, finishedAt = null } = reform;
  const finishedOn = finishedAt && dayOf(finishedAt);
  demand(canUndoReform(actorOf(ctx), { regionId, state, finishedOn }, dayOf(ctx.clock.now())));
  const { reason } = checked(reasonRules, input);
  const key = { regionId, id };
  const isWaiting = state === ReformState.PLANNED;
  if (!isWaiting && (await isBuiltUpon(ctx, key))) throw new Refusal('REFORM_BUILT_UPON', { field: 'id' });
  reform.state = isWaiting ? ReformState.UNDONE : ReformState.UNDOING;
  if (isWaiting) await callOff(ctx, key);
  const changes = changesBetween({ state }, { state: reform.state });
  recordDeed(ctx, { verb: 'undoDepartmentReform', subjectType: 'DepartmentReform', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'departmentReformMoved', key);
  if (!isWaiting) await enqueue(ctx, 'undoReform', { regionId, given: { reformId: id }, key: `undoReform:${id}` });
  return key;
}

async function callOff(ctx: Context, { regionId, id }: RowKey): Promise<void> {
  const successions = await ctx.em.find(DepartmentSuccession, { reformRegionId: regionId, reformId: id });
  for (const one of successions) one.undoneAt = ctx.clock.now();
}
