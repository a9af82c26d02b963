import {
  declineOpinionFormRules,
  issueOpinionFormRules,
  processOpinionFormRules,
  returnOpinionFormRules,
} from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/actor.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { Decision } from '../../platform/decision.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { visitOf } from '../visits/index.ts';
import { issueForm } from './form-record.ts';
import { answersTo, formStep, takeBack } from './form-return.ts';
import { FormChannel, FormState } from './form-state.ts';
import { templateInUse } from './form-template.service.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import type {
  DeclineOpinionFormInput,
  ExpireOpinionFormInput,
  IssueOpinionFormInput,
  ProcessOpinionFormInput,
  ReturnOpinionFormInput,
} from './opinion-form.inputs.ts';
import { canDeclineForm, canExpireForm, canIssueForm, canProcessForm, canReturnForm } from './opinion-form.policy.ts';

/** Hands a form out to an enterprise, by its printed number or by the next one of the region's year. */
export async function issueOpinionForm(ctx: Context, input: IssueOpinionFormInput): Promise<RowKey> {
  const { serialNo = null, issuedOn, dueOn = null } = checked(issueOpinionFormRules, input);
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  demand(canIssueForm(actorOf(ctx), enterprise.regionId));
  if (!(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
  const key = { regionId: enterprise.regionId, id: clientIdOf(input.clientId) };
  if (input.clientId && (await ctx.em.findOne(OpinionForm, key))) return key;
  if (dueOn !== null && dueOn < issuedOn) throw badInput('dueOn', 'DAY_ORDER');
  return issueForm(ctx, {
    key,
    enterprise,
    visit: await visitOf(ctx, input.visitId, enterprise),
    campaign: await campaignAtWork(ctx, input.campaignId, enterprise.regionId),
    template: await templateInUse(ctx, input.templateId),
    serialNo,
    issuedOn: pastDay(ctx, 'issuedOn', issuedOn),
    dueOn,
    state: FormState.ISSUED,
    returnedOn: null,
    reason: null,
  });
}

/** Takes a form back on the day it came, with what stands on it where somebody transcribed it. */
export async function returnOpinionForm(ctx: Context, input: ReturnOpinionFormInput): Promise<RowKey> {
  const { returnedOn, answers = null } = checked(returnOpinionFormRules, input);
  const form = await formToChange(ctx, input, canReturnForm);
  if (pastDay(ctx, 'returnedOn', returnedOn) < form.issuedOn) throw badInput('returnedOn', 'DAY_ORDER');
  const channel = input.channel ?? FormChannel.PAPER;
  return takeBack(ctx, form, { returnedOn, channel, answers: answers && (await answersTo(ctx, form, answers)) });
}

/** Notes that the enterprise does not fill the form in, and why. */
export async function declineOpinionForm(ctx: Context, input: DeclineOpinionFormInput): Promise<RowKey> {
  const { reason } = checked(declineOpinionFormRules, input);
  const form = await formToChange(ctx, input, canDeclineForm);
  return formStep(ctx, form, {
    verb: 'declineOpinionForm',
    told: 'opinionFormDeclined',
    facts: { state: FormState.DECLINED, reason },
  });
}

/** Closes a form that came back: what stands on it was dealt with. */
export async function processOpinionForm(ctx: Context, input: ProcessOpinionFormInput): Promise<RowKey> {
  const { outcome = null } = checked(processOpinionFormRules, input);
  const form = await formToChange(ctx, input, canProcessForm);
  const processed = { processedOn: dayOf(ctx.clock.now()), processedByName: actorOf(ctx).displayName, outcome };
  return formStep(ctx, form, {
    verb: 'processOpinionForm',
    told: 'opinionFormProcessed',
    facts: { state: FormState.PROCESSED, ...processed },
  });
}

/** Lets a form run out whose day has passed; the enterprise can no longer fill it in. */
export async function expireOpinionForm(ctx: Context, input: ExpireOpinionFormInput): Promise<RowKey> {
  const today = dayOf(ctx.clock.now());
  const form = await formToChange(ctx, input, (actor, { regionId, state, dueOn = null }) =>
    canExpireForm(actor, { regionId, state, dueOn }, today),
  );
  return formStep(ctx, form, {
    verb: 'expireOpinionForm',
    told: 'opinionFormExpired',
    facts: { state: FormState.EXPIRED },
  });
}

/** The form of an id at the version that was seen; one that is absent and one that is not yours are the same answer. */
async function formToChange(
  ctx: Context,
  { id, version }: { id: string; version: number },
  can: (actor: Actor, form: OpinionForm) => Decision,
): Promise<OpinionForm> {
  const form = await ctx.em.findOne(OpinionForm, fromGlobalId('opf', id));
  if (!form) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(can(actorOf(ctx), form));
  await ctx.em.lock(form, LockMode.OPTIMISTIC, version);
  return form;
}
