import { changesBetween, recordDeed } from '../../platform/audit.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput } from '../../platform/refusal.ts';
import { nextSerialNo } from '../../platform/serial-number.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Visit } from '../visits/index.ts';
import type { FormTemplateVersion } from './form-template.entity.ts';
import { templateAtHand } from './form-template.service.ts';
import type { FormState } from './form-state.ts';
import { OpinionForm } from './opinion-form.entity.ts';

/** A form as it is handed out: what is not known is null. */
export interface FormGiven {
  key?: RowKey;
  enterprise: RowKey;
  visit: RowKey | null;
  campaign: RowKey | null;
  serialNo: string | null;
  issuedOn: string;
  state: FormState;
  returnedOn: string | null;
  reason: string | null;
  /** The questions it asks; left out, those of the questionnaire at hand. */
  template?: FormTemplateVersion | null;
  dueOn?: string | null;
}

/** A number of the house's own form that is so great that none would follow it. */
const endsTheRow = /^\d{6}-\d{4}-\d{7,}$/;

/**
 * Writes a form, its deed and its event; the caller has judged rights, days and what the form belongs to.
 *
 * A form without a printed number gets the next one of the region's year.
 */
export async function issueForm(ctx: Context, given: FormGiven): Promise<RowKey> {
  const { enterprise, visit, campaign, issuedOn, state, returnedOn, reason, dueOn = null } = given;
  const { regionId } = enterprise;
  const template = given.template ?? (await templateAtHand(ctx, regionId));
  const key = given.key ?? { regionId, id: newId() };
  if (endsTheRow.test(given.serialNo ?? '')) throw badInput('serialNo', 'OUT_OF_RANGE');
  const serialNo = given.serialNo ?? (await nextSerialNo(ctx.em, 'opinion_form', { regionId, day: issuedOn }));
  if ((await ctx.em.count(OpinionForm, { regionId, serialNo })) > 0) throw badInput('serialNo', 'SERIAL_TAKEN');
  const facts = { serialNo, state, issuedOn, returnedOn, dueOn };
  ctx.em.create(OpinionForm, {
    ...key,
    ...facts,
    reason,
    templateRegionId: template?.regionId ?? null,
    templateVersionId: template?.id ?? null,
    enterprise: ctx.em.getReference(Enterprise, [regionId, enterprise.id]),
    visit: visit && ctx.em.getReference(Visit, [regionId, visit.id]),
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    createdAt: ctx.clock.now(),
  });
  const changes = changesBetween({}, facts);
  recordDeed(ctx, {
    verb: 'issueOpinionForm',
    subjectType: 'OpinionForm',
    subject: key,
    about: enterprise,
    reason,
    changes,
  });
  // The next number is read from the table, so one who writes several forms needs each of them there.
  await ctx.em.flush();
  await tell(ctx, 'opinionFormIssued', key);
  return key;
}

/** Whether the enterprise was handed a form of the campaign before; outside a campaign, any form at all. */
export async function isFormIssued(ctx: Context, enterprise: RowKey, campaign: RowKey | null): Promise<boolean> {
  const { regionId, id } = enterprise;
  const ofEnterprise = { regionId, enterprise: ctx.em.getReference(Enterprise, [regionId, id]) };
  const ofCampaign = campaign && { campaignRegionId: campaign.regionId, campaignId: campaign.id };
  return (await ctx.em.count(OpinionForm, { ...ofEnterprise, ...ofCampaign })) > 0;
}
