import { registerNoticeRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { Notice, NoticeIssuer } from './notice.entity.ts';
import type { RegisterNoticeInput } from './notice.inputs.ts';
import { canRegisterNotice } from './notice.policy.ts';

/** Enters a notice that a region issued, with the bodies that signed it. */
export async function registerNotice(ctx: Context, input: RegisterNoticeInput): Promise<RowKey> {
  const { regionId } = input;
  demand(canRegisterNotice(actorOf(ctx), regionId));
  const { title, documentNo = null, issuedOn, issuers } = checked(registerNoticeRules, input);
  pastDay(ctx, 'issuedOn', issuedOn);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const key = { regionId, id: newId() };
  ctx.em.create(Notice, { ...key, title, documentNo, issuedOn });
  addIssuers(ctx, key, issuers);
  const names = issuers.map(({ name }) => name);
  const changes = changesBetween({}, { title, documentNo, issuedOn, issuers: names });
  recordDeed(ctx, { verb: 'registerNotice', subjectType: 'Notice', subject: key, changes });
  await ctx.em.flush();
  await tell(ctx, 'noticeRegistered', key);
  return key;
}

/** Writes the bodies in the order in which they signed. */
function addIssuers(ctx: Context, key: RowKey, issuers: readonly { name: string; isLead: boolean }[]): void {
  const notice = ctx.em.getReference(Notice, [key.regionId, key.id]);
  for (const [position, { name, isLead }] of issuers.entries())
    ctx.em.create(NoticeIssuer, { regionId: key.regionId, id: newId(), notice, name, isLead, position });
}
