import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { nextSerialNo } from '../../platform/serial-number.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Opinion } from '../opinions/index.ts';
import { Person } from '../people/index.ts';
import { Visit } from '../visits/index.ts';
import { isEnded, ProblemDeed, ProblemSource, ProblemState, type ProblemCategory } from './problem-states.ts';
import { addOwner, addStep, officeOwner } from './problem-way.ts';
import { Problem } from './problem.entity.ts';

/** A problem as it is raised: by a person, or by the enterprise itself where `raisedBy` is null. */
export interface ProblemGiven {
  key?: RowKey;
  enterprise: RowKey;
  visit: RowKey | null;
  campaign: RowKey | null;
  raisedBy: RowKey | null;
  /** What it is about; left out it is said later. */
  category?: ProblemCategory | null;
  title: string;
  detail: string | null;
  raisedOn: string;
  /** The words given on the spot; without them the problem is collected for handling. */
  answer: string | null;
  /** The opinion that a person made it of. */
  opinion?: RowKey | null;
  /** Whether a person has still to say which way it goes; what a clerk takes down is collected at once. */
  awaitsTriage?: boolean;
  /** An office takes it down where nothing else is said. */
  source?: ProblemSource;
}

/** What the words of an answer make of a problem; who answers on the spot has told the enterprise by it. */
function settled(work: Work, { answer, raisedOn, awaitsTriage = false }: ProblemGiven) {
  return answer === null
    ? {
        state: awaitsTriage ? ProblemState.RAISED : ProblemState.COLLECTED,
        answer,
        answeredOn: null,
        answeredByName: null,
      }
    : {
        state: ProblemState.ANSWERED_ON_SPOT,
        answer,
        answeredOn: raisedOn,
        answeredByName: actorOf(work).displayName,
        enterpriseToldOn: raisedOn,
        endedOn: raisedOn,
      };
}

/**
 * Writes a problem with its first step and its first owner, its deed and its event.
 *
 * The caller has judged rights, the day and who raises it. The office answers for it from the day on which it was
 * raised, also where it is entered later.
 */
export async function addProblem(work: Work, given: ProblemGiven): Promise<RowKey> {
  const { enterprise, visit, campaign, raisedBy, title, detail, raisedOn, category = null } = given;
  const { regionId } = enterprise;
  const key = given.key ?? { regionId, id: newId() };
  const serialNo = await nextSerialNo(work.em, 'problem', { regionId, day: raisedOn });
  const facts = { serialNo, title, detail, category, raisedOn, ...settled(work, given) };
  const problem = work.em.create(Problem, {
    ...key,
    ...facts,
    source: given.source ?? ProblemSource.OFFICE,
    enterprise: work.em.getReference(Enterprise, [regionId, enterprise.id]),
    visit: visit && work.em.getReference(Visit, [regionId, visit.id]),
    opinion: given.opinion ? work.em.getReference(Opinion, [regionId, given.opinion.id]) : null,
    raisedBy: raisedBy && work.em.getReference(Person, [regionId, raisedBy.id]),
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    recordedByName: actorOf(work).displayName,
    createdAt: work.clock.now(),
  });
  const { state, answer } = facts;
  const changes = changesBetween({}, { serialNo, title, detail, category, raisedOn, state, answer });
  recordDeed(work, { verb: 'raiseProblem', subjectType: 'Problem', subject: key, about: enterprise, changes });
  // The next number is read from the table, so one who raises several problems needs each of them there.
  await work.em.flush();
  await addStep(work, { problem, deed: ProblemDeed.RAISE, to: state, text: answer });
  const owner = await officeOwner(work, regionId);
  await addOwner(work, problem, { owner, fromOn: raisedOn, toOn: isEnded(state) ? raisedOn : null, isFirst: true });
  await work.em.flush();
  await tell(work, 'problemRaised', key);
  return key;
}
