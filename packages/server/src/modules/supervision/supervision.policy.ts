import { mayWriteAt, Role, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';

/** What a policy needs to know of a supervision letter. */
export interface SupervisionLetterFacts {
  regionId: number;
  answeredOn: string | null;
}

/** Whoever writes in the region of the problem takes down what the body that owes it answers, once. */
export function canAnswerSupervision(actor: Actor, { regionId, answeredOn }: SupervisionLetterFacts): Decision {
  if (!mayWriteAt(actor, regionId)) return no('NOT_ALLOWED');
  return answeredOn === null ? yes : no('SUPERVISION_STATE');
}

/** What a policy needs to know of a letter to a department; another body than a department has no key. */
export interface DepartmentLetterFacts extends SupervisionLetterFacts {
  departmentRegionId: number | null;
  departmentId: string | null;
}

const speaksFor = (actor: Actor, { departmentRegionId, departmentId }: DepartmentLetterFacts): boolean =>
  departmentId !== null &&
  actor.memberships.some(
    (held) =>
      held.role === Role.DEPARTMENT_CONTACT &&
      held.regionId === departmentRegionId &&
      held.departmentId === departmentId,
  );

/** The contacts of the department answer for it, once; the office may take down what it was told otherwise. */
export function canReplyToLetter(actor: Actor, letter: DepartmentLetterFacts): Decision {
  if (!speaksFor(actor, letter) && !mayWriteAt(actor, letter.regionId)) return no('NOT_ALLOWED');
  return letter.answeredOn === null ? yes : no('SUPERVISION_STATE');
}
