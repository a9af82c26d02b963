import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { settleDeadline } from '../calendar/index.ts';
import { officeAt } from '../liaison/index.ts';
import { settleMet } from './problem-clocks.ts';
import { ProblemOwner, ProblemStep } from './problem-parts.entity.ts';
import { isEnded, mayDo, OwnerKind, ProblemDeed, stateAfter, type ProblemState } from './problem-states.ts';
import { Problem } from './problem.entity.ts';

/** A body that answers for a problem, and whoever answers for the body where that is known. */
export interface Owner {
  kind: OwnerKind;
  bodyName: string;
  personName: string | null;
}

type Facts = Partial<
  Pick<
    Problem,
    | 'category'
    | 'commonProblemId'
    | 'commonRegionId'
    | 'route'
    | 'answer'
    | 'answeredOn'
    | 'answeredByName'
    | 'returns'
    | 'promises'
    | 'nextAnswerOn'
    | 'explanation'
    | 'legalBasis'
    | 'departmentToldOn'
    | 'countyToldOn'
    | 'enterpriseToldOn'
  >
>;

/** One step as it is taken. */
export interface Step {
  /** The mutation's name, for the audit. */
  verb: string;
  deed: ProblemDeed;
  /** Words or a reason, as they were given. */
  text?: string | null;
  /** What the step writes down of the problem. */
  facts?: Facts;
  /** To whom the problem goes; left out it stays with whom it is. */
  owner?: Owner;
}

/** The liaison office of the problem's region, spoken for by whoever acts. */
export async function officeOwner(work: Work, regionId: number): Promise<Owner> {
  const office = await officeAt(work, regionId);
  return { kind: OwnerKind.OFFICE, bodyName: office?.name ?? '联络办', personName: actorOf(work).displayName };
}

/** The problem of a key with all that a step changes, at the version that was seen; absent and not yours are one answer. */
export async function problemToStep(work: Work, key: RowKey, version: number | null): Promise<Problem> {
  const problem = await work.em.findOne(Problem, key, { populate: ['enterprise', 'deadline'] });
  if (!problem) throw new Refusal('NOT_FOUND', { field: 'id' });
  if (version !== null) await work.em.lock(problem, LockMode.OPTIMISTIC, version);
  return problem;
}

/** Of two who act at once the second waits here, and is told that what it saw is stale. */
export async function holdProblem(work: Work, { regionId, id, version }: Problem): Promise<void> {
  const [row] = await work.em.execute<{ version: number }[]>(
    'select version from problem where region_id = ? and id = ? for update',
    [regionId, id],
  );
  if (row?.version !== version) throw new Refusal('STALE_VERSION', { field: 'version' });
}

/**
 * Takes a problem one step on, and with it those that were merged into it.
 *
 * Refused as PROBLEM_STATE where the deed does not follow from the state, and as PROBLEM_MERGED where another problem
 * leads. The step, the owner, the audit row and the event are written together; an end closes the owner's time and
 * the clock, and whoever takes a problem over has it from this very day.
 */
export async function takeStep(work: Work, problem: Problem, step: Step): Promise<RowKey> {
  if (problem.mergedInto) throw new Refusal('PROBLEM_MERGED', { field: 'id' });
  if (!mayDo(step.deed, problem.state)) throw new Refusal('PROBLEM_STATE', { field: 'id' });
  const { regionId, id } = problem;
  await holdProblem(work, problem);
  const followers = await work.em.find(Problem, { regionId, mergedInto: problem }, { populate: ['deadline'] });
  await writeStep(work, problem, step);
  for (const follower of followers) await writeStep(work, follower, step);
  await work.em.flush();
  await tell(work, 'problemMoved', { regionId, id });
  return { regionId, id };
}

async function writeStep(work: Work, problem: Problem, step: Step): Promise<void> {
  const { deed, facts = {}, verb, text = null } = step;
  const state = stateAfter(deed, problem.state);
  const { regionId, id } = problem;
  const before = { ...pick(problem, facts), state: problem.state };
  await addStep(work, { problem, deed, to: state, text });
  await settleMet(work, problem, { deed, toState: state });
  await passOn(work, problem, { state, owner: step.owner });
  Object.assign(problem, facts, { state });
  const about = { regionId, id: problem.enterprise.id };
  const changes = changesBetween(before, { ...facts, state });
  recordDeed(work, { verb, subjectType: 'Problem', subject: { regionId, id }, about, reason: text, changes });
}

const pick = (problem: Problem, facts: Facts): Record<string, unknown> =>
  // The names are those of the problem's own columns.
  Object.fromEntries(Object.keys(facts).map((name) => [name, problem[name as keyof Facts]]));

/** Writes down what was done; the first step of a problem comes from no state. */
export async function addStep(
  work: Work,
  { problem, deed, to, text }: { problem: Problem; deed: ProblemDeed; to: ProblemState; text: string | null },
): Promise<void> {
  const { regionId } = problem;
  const position = deed === ProblemDeed.RAISE ? 0 : await work.em.count(ProblemStep, { regionId, problem });
  const now = work.clock.now();
  const { accountId, displayName } = actorOf(work);
  work.em.create(ProblemStep, {
    regionId,
    id: newId(),
    problem,
    position,
    deed,
    fromState: position === 0 ? null : problem.state,
    toState: to,
    happenedOn: dayOf(now),
    happenedAt: now,
    byAccountId: accountId,
    byName: displayName,
    text,
  });
}

/** Who answers for a problem now; nobody once it has ended. */
export const ownerOf = (work: Work, problem: Problem): Promise<ProblemOwner | null> =>
  work.em.findOne(ProblemOwner, { regionId: problem.regionId, problem, toOn: null });

/** Ends the time of the owner who is replaced, or of the last one; the next one's begins on the same day. */
async function passOn(
  work: Work,
  problem: Problem,
  { state, owner }: { state: ProblemState; owner: Owner | undefined },
): Promise<void> {
  const today = dayOf(work.clock.now());
  const isOver = isEnded(state);
  const held = await ownerOf(work, problem);
  if (held && (owner !== undefined || isOver)) held.toOn = today;
  // PostgreSQL must see the old owner's end before the new one's beginning.
  await work.em.flush();
  if (owner !== undefined && !isOver) await addOwner(work, problem, { owner, fromOn: today });
  if (isOver && problem.deadline) settleDeadline(work, problem.deadline);
  problem.endedOn = isOver ? (problem.endedOn ?? today) : null;
}

/** Writes down who answers for a problem from a day on; the first one's place is known. */
export async function addOwner(
  work: Work,
  problem: Problem,
  {
    owner,
    fromOn,
    toOn = null,
    isFirst = false,
  }: { owner: Owner; fromOn: string; toOn?: string | null; isFirst?: boolean },
): Promise<void> {
  const { regionId } = problem;
  const position = isFirst ? 0 : await work.em.count(ProblemOwner, { regionId, problem });
  work.em.create(ProblemOwner, { regionId, id: newId(), problem, ...owner, fromOn, toOn, position });
}
