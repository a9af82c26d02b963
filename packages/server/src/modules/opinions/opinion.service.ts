import { answerOpinionRules, recordOpinionRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Actor } from '../../platform/actor.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { Decision } from '../../platform/decision.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import { addOpinion, campaignOf } from './opinion-record.ts';
import { mayBecomeProblem, OpinionAnswer, OpinionSource, OpinionState } from './opinion-states.ts';
import { Opinion } from './opinion.entity.ts';
import type { AnswerOpinionInput, RecordOpinionInput } from './opinion.inputs.ts';
import { canAnswerOpinion, canConvertOpinion, canRecordOpinion, type OpinionFacts } from './opinion.policy.ts';

/** Takes down what an enterprise says; it gets a number, and a code by which the enterprise looks it up. */
export async function recordOpinion(ctx: Context, input: RecordOpinionInput): Promise<RowKey> {
  const { text, topic = null, receivedOn } = checked(recordOpinionRules, input);
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  demand(canRecordOpinion(actorOf(ctx), enterprise.regionId));
  // What is said about being asked comes from the enterprise itself, and names what was asked.
  if (!mayBecomeProblem(input.kind)) throw badInput('kind', 'NOT_HERE');
  if (!(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
  const key = { regionId: enterprise.regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(Opinion, key))) return key;
  const form = await formOf(ctx, input.formId, enterprise);
  return addOpinion(ctx, {
    key,
    enterprise,
    kind: input.kind,
    source: form ? OpinionSource.FORM : OpinionSource.CLERK,
    text,
    topic,
    receivedOn: pastDay(ctx, 'receivedOn', receivedOn),
    form,
    campaign: (await campaignAtWork(ctx, input.campaignId, enterprise.regionId)) ?? campaignOf(form),
  });
}

async function formOf(ctx: Context, id: string | null | undefined, enterprise: RowKey): Promise<OpinionForm | null> {
  if (id == null) return null;
  const form = await ctx.em.findOne(OpinionForm, fromGlobalId('opf', id, 'formId'));
  if (form?.regionId !== enterprise.regionId || form.enterprise.id !== enterprise.id)
    throw badInput('formId', 'NOT_HERE');
  return form;
}

/** Adopts an opinion, notes it, or replies to it in words that the enterprise reads. */
export async function answerOpinion(ctx: Context, input: AnswerOpinionInput): Promise<RowKey> {
  const opinion = await opinionToChange(ctx, input, canAnswerOpinion);
  const { reply = null } = checked(answerOpinionRules, input);
  if (input.answer === OpinionAnswer.REPLIED && reply === null) throw badInput('reply', 'REQUIRED');
  const answered = { answeredOn: dayOf(ctx.clock.now()), answeredByName: actorOf(ctx).displayName };
  return step(ctx, opinion, {
    verb: 'answerOpinion',
    told: 'opinionAnswered',
    facts: { state: OpinionState[input.answer], reply: reply ?? opinion.reply ?? null, ...answered },
  });
}

/** The opinion of an id at the version that was seen, where a problem may be made of it. */
export const opinionToConvert = (ctx: Context, input: { id: string; version: number }): Promise<Opinion> =>
  opinionToChange(ctx, input, canConvertOpinion);

/** Notes that a problem was made of an opinion; the problem itself leads back to it. */
export const markConverted = (ctx: Context, opinion: Opinion): Promise<RowKey> =>
  step(ctx, opinion, { verb: 'convertOpinion', told: 'opinionConverted', facts: { state: OpinionState.CONVERTED } });

async function opinionToChange(
  ctx: Context,
  { id, version }: { id: string; version: number },
  can: (actor: Actor, opinion: OpinionFacts) => Decision,
): Promise<Opinion> {
  const opinion = await ctx.em.findOne(Opinion, fromGlobalId('opn', id));
  // One that is absent and one that is not yours are the same answer.
  if (!opinion) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(can(actorOf(ctx), opinion));
  await ctx.em.lock(opinion, LockMode.OPTIMISTIC, version);
  return opinion;
}

interface Step {
  verb: string;
  told: string;
  facts: { state: OpinionState; reply?: string | null; answeredOn?: string; answeredByName?: string };
}

/** Takes an opinion to its next state, with its deed and its event. */
async function step(ctx: Context, opinion: Opinion, { verb, told, facts }: Step): Promise<RowKey> {
  const key = { regionId: opinion.regionId, id: opinion.id };
  const about = { regionId: opinion.regionId, id: opinion.enterprise.id };
  const { state, reply } = opinion;
  const changes = changesBetween({ state, reply }, { state: facts.state, reply: facts.reply ?? reply });
  Object.assign(opinion, facts);
  recordDeed(ctx, { verb, subjectType: 'Opinion', subject: key, about, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}
