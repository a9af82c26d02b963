import { recordDeed } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { Referral } from './problem-parts.entity.ts';
import { mayDo, OwnerKind, ProblemDeed, ReferralState } from './problem-states.ts';
import type { Problem } from './problem.entity.ts';
import { officeOwner, problemToStep, takeStep, type Step } from './problem-way.ts';

/**
 * The job that carries what a department answered to the problem, in the scope of the region that referred it.
 *
 * It asks what the referral says now and takes the steps that are missing, so that done twice it does nothing, and an
 * answer that follows close on an acceptance is not lost.
 */
export async function carryReferral(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['referralId']) };
  await job.inScope((work) => carry(work, key));
}

/** Takes the steps that are missing; what a department was only asked about is written down beside the problem. */
export async function carry(work: Work, key: RowKey): Promise<void> {
  const referral = await work.em.findOne(Referral, key, { populate: ['problem'], refresh: true });
  if (!referral || referral.state === ReferralState.REFERRED) return;
  const { regionId, id } = referral.problem;
  const problem = await problemToStep(work, { regionId, id }, null);
  if (!referral.isHandling || problem.mergedInto) return noteAnswer(work, problem, referral);
  for (const step of await stepsOf(work, problem, referral))
    if (mayDo(step.deed, problem.state)) await takeStep(work, problem, step);
}

async function noteAnswer(work: Work, problem: Problem, referral: Referral): Promise<void> {
  const { regionId, id } = problem;
  recordDeed(work, {
    verb: 'replyToReferral',
    subjectType: 'Problem',
    subject: { regionId, id },
    about: { regionId, id: problem.enterprise.id },
    reason: referral.words ?? null,
    changes: [{ field: 'referral', before: null, after: referral.departmentName }],
  });
  await work.em.flush();
  await tell(work, 'referralAnswered', { regionId: referral.regionId, id: referral.id });
}

/** What the answer of a department does to the problem that it handles. */
async function stepsOf(work: Work, problem: Problem, referral: Referral): Promise<Step[]> {
  const { departmentName: bodyName, legalBasis, proposedOwner } = referral;
  const { answeredByName = null, answeredOn = null, words = null } = referral;
  const owner = { kind: OwnerKind.DEPARTMENT, bodyName, personName: answeredByName };
  const accept: Step = { verb: 'acceptReferral', deed: ProblemDeed.ACCEPT, owner, text: bodyName };
  if (referral.state === ReferralState.ACCEPTED) return [accept];
  const office = await officeOwner(work, problem.regionId);
  if (referral.state === ReferralState.RETURNED) {
    const text = `${bodyName}：${words ?? ''}（依据：${legalBasis ?? ''}；建议转：${proposedOwner ?? ''}）`;
    const facts = { returns: problem.returns + 1 };
    return [{ verb: 'returnReferral', deed: ProblemDeed.RETURN, owner: { ...office, personName: null }, facts, text }];
  }
  if (referral.state !== ReferralState.REPLIED) return [];
  const facts = { answer: words, answeredOn, answeredByName: `${bodyName} ${answeredByName ?? ''}`.trim() };
  const reply = { verb: 'replyToReferral', deed: ProblemDeed.REPLY, text: words, facts };
  return [accept, { ...reply, owner: { ...office, personName: null } }];
}
