import { liesWithin } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { badInput } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Department, isAtWork } from '../departments/index.ts';
import { isAnyPractice } from '../tenancy/index.ts';
import { Referral } from './problem-parts.entity.ts';
import { ReferralState } from './problem-states.ts';
import type { Problem } from './problem.entity.ts';

/**
 * A department at work in the region of a problem or above it, in a practice region its own alone; refused as NOT_HERE
 * otherwise.
 */
export async function departmentFor(
  work: Work,
  problem: Problem,
  { id, field }: { id: string; field: string },
): Promise<Department> {
  const key = fromGlobalId('dep', id, field);
  const department = await work.em.findOne(Department, key);
  const today = dayOf(work.clock.now());
  const isElsewhere = key.regionId !== problem.regionId;
  if (!department || !isAtWork(department, today) || !liesWithin(actorOf(work), key.regionId, problem.regionId))
    throw badInput(field, 'NOT_HERE');
  // Contacts read what was put before their department whatever their scope, and would take practice for real.
  if (isElsewhere && (await isAnyPractice(work, problem.regionId))) throw badInput(field, 'NOT_HERE');
  return department;
}

/** The referrals of a problem that a department still owes an answer to. */
export const openReferrals = (work: Work, problem: Problem): Promise<Referral[]> =>
  work.em.find(Referral, {
    regionId: problem.regionId,
    problem,
    state: { $in: [ReferralState.REFERRED, ReferralState.ACCEPTED] },
  });

/** By when a department that handles a problem takes it on, and answers. */
export interface Handling {
  acceptBy: string;
  replyBy: string;
  isProvisional: boolean;
}

/**
 * Puts a problem before a department: for handling with its days, or for its opinion.
 *
 * The department's contacts see the row that is made here and nothing else of the region, so it carries the words.
 */
export function addReferral(
  work: Work,
  { problem, department, handling }: { problem: Problem; department: Department; handling: Handling | null },
): Referral {
  const now = work.clock.now();
  const { regionId, serialNo, title, detail, enterprise } = problem;
  return work.em.create(Referral, {
    regionId,
    id: newId(),
    problem,
    departmentRegionId: department.regionId,
    departmentId: department.id,
    departmentName: department.name,
    problemSerialNo: serialNo,
    title,
    detail,
    enterpriseName: enterprise.name,
    referredByName: actorOf(work).displayName,
    referredOn: dayOf(now),
    isHandling: handling !== null,
    ...handling,
    state: ReferralState.REFERRED,
    createdAt: now,
  });
}
