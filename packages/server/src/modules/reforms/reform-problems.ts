import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { mayDo, OwnerKind, ownerOf, ProblemDeed, problemToStep, takeStep } from '../problems/index.ts';
import type { Body, Handed } from './reform-moves.ts';

/**
 * The problems of what was handed on: one that the department answered for is answered for by the other from today on,
 * which is a step of it; of the rest the inboxes are filled anew.
 */
export async function passProblemsOn(
  work: Work,
  { handed, from, to, verb }: { handed: readonly Handed[]; from: Body; to: Body; verb: string },
): Promise<void> {
  const problems = new Map<string, RowKey>();
  for (const { regionId, problemId } of handed) if (problemId) problems.set(problemId, { regionId, id: problemId });
  for (const key of problems.values()) {
    const problem = await problemToStep(work, key, null);
    const owner = await ownerOf(work, problem);
    const isOwner = owner?.kind === OwnerKind.DEPARTMENT && owner.bodyName === from.name;
    if (isOwner && !problem.mergedInto && mayDo(ProblemDeed.PASS_TO_SUCCESSOR, problem.state)) {
      const next = { kind: OwnerKind.DEPARTMENT, bodyName: to.name, personName: owner.personName ?? null };
      const text = `${from.name} → ${to.name}`;
      await takeStep(work, problem, { verb, deed: ProblemDeed.PASS_TO_SUCCESSOR, owner: next, text });
    } else await tell(work, 'problemMoved', key);
  }
}
