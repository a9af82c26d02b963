import { ownAnswersRules, ownOpinionRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { ownVisit, VisitState } from '../visits/index.ts';
import { answersTo, takeBack } from './form-return.ts';
import { FormChannel } from './form-state.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import { canFillFormIn } from './opinion-form.policy.ts';
import { addOpinion, campaignOf } from './opinion-record.ts';
import { mayBecomeProblem, OpinionKind, OpinionSource } from './opinion-states.ts';

/** A form filled in by the enterprise it was handed out to; the second of two that come at once finds it returned. */
export async function returnOwnForm(ctx: Work, key: RowKey, said: unknown): Promise<RowKey> {
  const form = await ownForm(ctx, key);
  const today = dayOf(ctx.clock.now());
  const { regionId, state, dueOn = null } = form;
  demand(canFillFormIn(actorOf(ctx), { regionId, state, dueOn, enterpriseId: form.enterprise.id }, today));
  const { answers } = checked(ownAnswersRules, said);
  // A clock behind the one that handed it out is no reason to turn it away.
  const returnedOn = today < form.issuedOn ? form.issuedOn : today;
  return takeBack(ctx, form, {
    returnedOn,
    channel: FormChannel.QR,
    answers: await answersTo(ctx, form, answers ?? []),
  });
}

/** What an enterprise says about a visit or a form, beside its words. */
export interface OwnWords {
  kind: OpinionKind;
  said: unknown;
  visit?: RowKey | null;
  form?: RowKey | null;
  earlierForm?: RowKey | null;
}

/** Takes down what an enterprise says itself, in one of the ways in which it can say it. */
export async function sayOneself(ctx: Work, { kind, said, ...about }: OwnWords): Promise<RowKey> {
  const { text, topic = null, proposedOn = null } = checked(ownOpinionRules, said);
  const { enterprise } = actorOf(ctx);
  if (!enterprise) throw new Refusal('NOT_ALLOWED');
  const receivedOn = dayOf(ctx.clock.now());
  if (kind === OpinionKind.OTHER_DAY) await judgeOtherDay(ctx, about.visit, { proposedOn, today: receivedOn });
  else if (about.visit) await ownVisit(ctx, about.visit);
  if (kind === OpinionKind.ASKED_ALREADY && !about.earlierForm) throw badInput('earlierForm', 'REQUIRED');
  const form = about.form ? await ownForm(ctx, about.form) : null;
  const earlierForm = about.earlierForm ? await ownForm(ctx, about.earlierForm) : null;
  return addOpinion(ctx, {
    enterprise,
    kind,
    source: OpinionSource.QR,
    text,
    topic: mayBecomeProblem(kind) ? topic : null,
    receivedOn,
    campaign: campaignOf(form),
    form,
    earlierForm,
    visit: about.visit ?? null,
    proposedOn: kind === OpinionKind.OTHER_DAY ? proposedOn : null,
  });
}

/** Another day is proposed for a plan, and lies ahead. */
async function judgeOtherDay(
  ctx: Work,
  visit: RowKey | null | undefined,
  { proposedOn, today }: { proposedOn: string | null; today: string },
): Promise<void> {
  if (!visit) throw badInput('visit', 'REQUIRED');
  if (proposedOn === null) throw badInput('proposedOn', 'REQUIRED');
  if (proposedOn <= today) throw badInput('proposedOn', 'DAY_PAST');
  if ((await ownVisit(ctx, visit)).state !== VisitState.PLANNED) throw new Refusal('VISIT_STATE');
}

/** A form of the enterprise that speaks, locked until it has spoken; one of somebody else is not there. */
async function ownForm(ctx: Work, key: RowKey): Promise<OpinionForm> {
  const { enterprise } = actorOf(ctx);
  const form = await ctx.em.findOne(OpinionForm, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!form || form.regionId !== enterprise?.regionId || form.enterprise.id !== enterprise.id)
    throw new Refusal('NOT_FOUND', { field: 'form' });
  return form;
}
