import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { writeAppeal, type SaidAppeal } from './appeal.record.ts';
import { addProblem } from './problem-record.ts';
import { ProblemDeed, ProblemSource } from './problem-states.ts';
import { problemToStep } from './problem-way.ts';

const verb = 'importAppeal';

/** An appeal that is new here, as a file of the platform tells it. */
export interface AppealOfFile {
  enterprise: RowKey;
  title: string;
  detail: string | null;
  said: SaidAppeal;
  /** File and line. */
  reason: string;
}

/** Takes a problem down that the platform brings: it waits for its triage, as what somebody makes of an opinion does. */
export async function receiveAppealByFile(work: Work, appeal: AppealOfFile): Promise<void> {
  const { enterprise, title, detail, said, reason } = appeal;
  const nothing = { visit: null, campaign: null, raisedBy: null, answer: null };
  const given = { enterprise, title, detail, raisedOn: said.receivedOn, ...nothing };
  const key = await addProblem(work, { ...given, awaitsTriage: true, source: ProblemSource.APPEALS_PLATFORM });
  const problem = await problemToStep(work, key, null);
  await writeAppeal(work, problem, { said, verb, deed: ProblemDeed.LINK_APPEAL, text: said.appealNo, reason });
}

/** Gives a problem that is here already what a file of the platform says of it: its number, or what is new of it. */
export async function noteAppealByFile(
  work: Work,
  key: RowKey,
  { said, reason }: Pick<AppealOfFile, 'said' | 'reason'>,
): Promise<void> {
  const problem = await problemToStep(work, key, null);
  const isLinked = problem.appealNo != null;
  const text = isLinked ? [said.status, said.reply].filter((one) => one !== null).join('：') : said.appealNo;
  const deed = isLinked ? ProblemDeed.NOTE_APPEAL_STATUS : ProblemDeed.LINK_APPEAL;
  await writeAppeal(work, problem, { said, verb, deed, text: text || said.appealNo, reason });
}
