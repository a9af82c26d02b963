import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { nextSerialNo } from '../../platform/serial-number.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Visit } from '../visits/index.ts';
import { OpinionForm } from './opinion-form.entity.ts';
import { OpinionState, type OpinionKind, type OpinionSource } from './opinion-states.ts';
import { Opinion } from './opinion.entity.ts';

/** An opinion as it is received; what it is about is null where nothing was named. */
export interface OpinionGiven {
  key?: RowKey;
  enterprise: RowKey;
  kind: OpinionKind;
  source: OpinionSource;
  text: string;
  topic: string | null;
  receivedOn: string;
  campaign: RowKey | null;
  form?: RowKey | null;
  earlierForm?: RowKey | null;
  visit?: RowKey | null;
  proposedOn?: string | null;
}

/** The campaign of a form or of an opinion, which mostly stands above them. */
export const campaignOf = (
  of: { campaignRegionId?: number | null | undefined; campaignId?: string | null | undefined } | null,
): RowKey | null =>
  of?.campaignId == null || of.campaignRegionId == null ? null : { regionId: of.campaignRegionId, id: of.campaignId };

/** Writes an opinion, its deed and its event; the caller has judged rights and what it is about. */
export async function addOpinion(ctx: Work, given: OpinionGiven): Promise<RowKey> {
  const { enterprise, kind, source, text, topic, receivedOn, campaign, proposedOn = null } = given;
  const { regionId } = enterprise;
  const key = given.key ?? { regionId, id: newId() };
  const serialNo = await nextSerialNo(ctx.em, 'opinion', { regionId, day: receivedOn });
  const formOf = (form: RowKey | null | undefined) =>
    form == null ? null : ctx.em.getReference(OpinionForm, [regionId, form.id]);
  const facts = { serialNo, kind, source, text, topic, receivedOn, proposedOn, state: OpinionState.RECEIVED };
  ctx.em.create(Opinion, {
    ...key,
    ...facts,
    enterprise: ctx.em.getReference(Enterprise, [regionId, enterprise.id]),
    form: formOf(given.form),
    earlierForm: formOf(given.earlierForm),
    visit: given.visit ? ctx.em.getReference(Visit, [regionId, given.visit.id]) : null,
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    recordedByName: actorOf(ctx).displayName,
    createdAt: ctx.clock.now(),
  });
  const { state, ...said } = facts;
  const changes = changesBetween({}, { ...said, state });
  recordDeed(ctx, { verb: 'recordOpinion', subjectType: 'Opinion', subject: key, about: enterprise, changes });
  // The next number is read from the table, so a form that brings several needs each of them there.
  await ctx.em.flush();
  await tell(ctx, 'opinionReceived', key);
  return key;
}
