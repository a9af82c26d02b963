import { recordGuidanceSessionRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { campaignAtWork } from '../campaigns/index.ts';
import { officeAt } from '../liaison/index.ts';
import { Region } from '../tenancy/index.ts';
import { GuidanceSession } from './guidance-session.entity.ts';
import type { RecordGuidanceSessionInput } from './guidance-session.inputs.ts';
import { canRecordGuidance } from './guidance-session.policy.ts';

/** Records a session of guidance that the office of a county or a zone gave. */
export async function recordGuidanceSession(ctx: Context, input: RecordGuidanceSessionInput): Promise<RowKey> {
  const { regionId, topic } = input;
  demand(canRecordGuidance(actorOf(ctx), regionId));
  const { heldOn, note = null } = checked(recordGuidanceSessionRules, input);
  const providerName = await providerIn(ctx, regionId);
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId && (await ctx.em.findOne(GuidanceSession, key))) return key;
  const campaign = await campaignAtWork(ctx, input.campaignId, regionId);
  const facts = { topic, heldOn: pastDay(ctx, 'heldOn', heldOn), providerName, note };
  ctx.em.create(GuidanceSession, {
    ...key,
    ...facts,
    campaignRegionId: campaign?.regionId ?? null,
    campaignId: campaign?.id ?? null,
    createdAt: ctx.clock.now(),
  });
  const changes = changesBetween({}, facts);
  recordDeed(ctx, { verb: 'recordGuidanceSession', subjectType: 'GuidanceSession', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'guidanceSessionRecorded', key);
  return key;
}

/** Who gives guidance in a county or a zone: its office, or the region where no office is entered yet. */
async function providerIn(ctx: Context, regionId: number): Promise<string> {
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'REGION_UNKNOWN');
  if (!region.isUnit) throw badInput('regionId', 'REGION_NO_UNIT');
  return (await officeAt(ctx, regionId))?.name ?? region.name;
}
