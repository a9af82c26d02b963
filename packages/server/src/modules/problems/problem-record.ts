import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { nextSerialNo } from '../../platform/serial-number.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Opinion } from '../opinions/index.ts';
import { Person } from '../people/index.ts';
import { Visit } from '../visits/index.ts';
import { ProblemState } from './problem-states.ts';
import { Problem } from './problem.entity.ts';

/** A problem as it is raised: by a person, or by the enterprise itself where `raisedBy` is null. */
export interface ProblemGiven {
  key?: RowKey;
  enterprise: RowKey;
  visit: RowKey | null;
  campaign: RowKey | null;
  raisedBy: RowKey | null;
  title: string;
  detail: string | null;
  raisedOn: string;
  /** The words given on the spot; without them the problem is collected for handling. */
  answer: string | null;
  /** The opinion that a person made it of. */
  opinion?: RowKey | null;
}

/** What the words of an answer make of a problem. */
function settled(ctx: Context, { answer, raisedOn }: ProblemGiven) {
  return answer === null
    ? { state: ProblemState.COLLECTED, answer, answeredOn: null, answeredByName: null }
    : {
        state: ProblemState.ANSWERED_ON_SPOT,
        answer,
        answeredOn: raisedOn,
        answeredByName: actorOf(ctx).displayName,
      };
}

/** Writes a problem, its deed and its event; the caller has judged rights, the day and who raises it. */
export async function addProblem(ctx: Context, given: ProblemGiven): Promise<RowKey> {
  const { enterprise, visit, campaign, raisedBy, title, detail, raisedOn } = given;
  const { regionId } = enterprise;
  const key = given.key ?? { regionId, id: newId() };
  const serialNo = await nextSerialNo(ctx.em, 'problem', { regionId, day: raisedOn });
  const facts = { serialNo, title, detail, raisedOn, ...settled(ctx, given) };
  ctx.em.create(Problem, {
    ...key,
    ...facts,
    enterprise: ctx.em.getReference(Enterprise, [regionId, enterprise.id]),
    visit: visit && ctx.em.getReference(Visit, [regionId, visit.id]),
    opinion: given.opinion ? ctx.em.getReference(Opinion, [regionId, given.opinion.id]) : null,
    raisedBy: raisedBy && ctx.em.getReference(Person, [regionId, raisedBy.id]),
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    recordedByName: actorOf(ctx).displayName,
    createdAt: ctx.clock.now(),
  });
  const { state, answer } = facts;
  const changes = changesBetween({}, { serialNo, title, detail, raisedOn, state, answer });
  recordDeed(ctx, { verb: 'raiseProblem', subjectType: 'Problem', subject: key, about: enterprise, changes });
  // The next number is read from the table, so one who raises several problems needs each of them there.
  await ctx.em.flush();
  await tell(ctx, 'problemRaised', key);
  return key;
}
