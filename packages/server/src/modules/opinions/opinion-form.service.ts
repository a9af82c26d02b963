import { declineOpinionFormRules, issueOpinionFormRules, returnOpinionFormRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { visitOf } from '../visits/index.ts';
import { issueForm } from './form-record.ts';
import { FormState } from './form-state.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import type { DeclineOpinionFormInput, IssueOpinionFormInput, ReturnOpinionFormInput } from './opinion-form.inputs.ts';
import { canDeclineForm, canIssueForm, canReturnForm } from './opinion-form.policy.ts';

/** Hands a form out to an enterprise, by its printed number or by the next one of the region's year. */
export async function issueOpinionForm(ctx: Context, input: IssueOpinionFormInput): Promise<RowKey> {
  const { serialNo = null, issuedOn } = checked(issueOpinionFormRules, input);
  const enterprise = fromGlobalId('ent', input.enterpriseId, 'enterpriseId');
  demand(canIssueForm(actorOf(ctx), enterprise.regionId));
  if (!(await ctx.em.findOne(Enterprise, enterprise))) throw badInput('enterpriseId', 'NOT_HERE');
  const key = { regionId: enterprise.regionId, id: clientIdOf(input.clientId) };
  if (input.clientId && (await ctx.em.findOne(OpinionForm, key))) return key;
  return issueForm(ctx, {
    key,
    enterprise,
    visit: await visitOf(ctx, input.visitId, enterprise),
    campaign: await campaignAtWork(ctx, input.campaignId, enterprise.regionId),
    serialNo,
    issuedOn: pastDay(ctx, 'issuedOn', issuedOn),
    state: FormState.ISSUED,
    returnedOn: null,
    reason: null,
  });
}

/** Takes a form back on the day it came; it counts as returned from then on. */
export async function returnOpinionForm(ctx: Context, input: ReturnOpinionFormInput): Promise<RowKey> {
  const form = await seenForm(ctx, input.id);
  const { returnedOn } = checked(returnOpinionFormRules, input);
  demand(canReturnForm(actorOf(ctx), form));
  await ctx.em.lock(form, LockMode.OPTIMISTIC, input.version);
  if (pastDay(ctx, 'returnedOn', returnedOn) < form.issuedOn) throw badInput('returnedOn', 'DAY_ORDER');
  return step(ctx, form, {
    verb: 'returnOpinionForm',
    told: 'opinionFormReturned',
    facts: { state: FormState.RETURNED, returnedOn },
  });
}

/** Notes that the enterprise does not fill the form in, and why. */
export async function declineOpinionForm(ctx: Context, input: DeclineOpinionFormInput): Promise<RowKey> {
  const form = await seenForm(ctx, input.id);
  const { reason } = checked(declineOpinionFormRules, input);
  demand(canDeclineForm(actorOf(ctx), form));
  await ctx.em.lock(form, LockMode.OPTIMISTIC, input.version);
  return step(ctx, form, {
    verb: 'declineOpinionForm',
    told: 'opinionFormDeclined',
    facts: { state: FormState.DECLINED, reason },
  });
}

interface Step {
  verb: string;
  told: string;
  facts: { state: FormState; returnedOn?: string; reason?: string };
}

/** Takes a form to its next state, with its deed and its event. */
async function step(ctx: Context, form: OpinionForm, { verb, told, facts }: Step): Promise<RowKey> {
  const { reason, ...seen } = facts;
  const key = { regionId: form.regionId, id: form.id };
  const about = { regionId: form.regionId, id: form.enterprise.id };
  const changes = changesBetween({ state: form.state, returnedOn: form.returnedOn }, seen);
  Object.assign(form, facts);
  recordDeed(ctx, { verb, subjectType: 'OpinionForm', subject: key, about, reason: reason ?? null, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}

/** The form behind an id; one that is absent and one that is not yours are the same answer. */
async function seenForm(ctx: Context, id: string): Promise<OpinionForm> {
  const form = await ctx.em.findOne(OpinionForm, fromGlobalId('opf', id));
  if (!form) throw new Refusal('NOT_FOUND', { field: 'id' });
  return form;
}
