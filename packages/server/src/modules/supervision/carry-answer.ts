import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { settleDeadline } from '../calendar/index.ts';
import { ProblemDeed, problemToStep, takeStep } from '../problems/index.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';

/** The job that carries what a department answered to the problem, in the scope of the region that the letter is of. */
export async function carryLetterAnswer(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['letterId']) };
  await job.inScope((work) => carryAnswer(work, key, 'replyToLetter'));
}

/**
 * Stops the clock of a letter that was answered and tells the answer on the way of its problem, or of the one that
 * leads it; a clock that stands already says that this was done.
 */
export async function carryAnswer(work: Work, key: RowKey, verb: string): Promise<void> {
  const letter = await work.em.findOne(SupervisionLetter, key, { populate: ['problem', 'deadline'], refresh: true });
  if (letter?.answer == null || letter.deadline.settledOn != null) return;
  settleDeadline(work, letter.deadline);
  const lead = letter.problem.mergedInto ?? letter.problem;
  const problem = await problemToStep(work, { regionId: letter.regionId, id: lead.id }, null);
  const text = `${letter.serialNo}：${letter.answer}`;
  await takeStep(work, problem, { verb, deed: ProblemDeed.ANSWER_SUPERVISION, text });
}
