import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import type { EnterpriseStatus } from './enterprise-states.ts';
import { Enterprise, StatusSpan } from './enterprise.entity.ts';

/** The day before, both as YYYY-MM-DD. */
export function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** Opens the first span of a new enterprise: from the day told, else of its registration, else today. */
export function openFirstSpan(
  ctx: Work,
  key: RowKey,
  { status, since }: { status: EnterpriseStatus; since: string | null },
): void {
  ctx.em.create(StatusSpan, {
    regionId: key.regionId,
    id: newId(),
    enterprise: ctx.em.getReference(Enterprise, [key.regionId, key.id]),
    status,
    fromOn: since ?? dayOf(ctx.clock.now()),
  });
}

/**
 * Ends the present span the day before and opens the next one.
 *
 * A change on the very day the present span began replaces it: no day has two statuses. Refused where the day lies
 * before the present span (DAY_ORDER) or in the future (DAY_FUTURE).
 */
export async function openNextSpan(
  ctx: Work,
  key: RowKey,
  { status, on }: { status: EnterpriseStatus; on: string | null },
): Promise<string> {
  const day = pastDay(ctx, 'effectiveOn', on ?? dayOf(ctx.clock.now()));
  const enterprise = ctx.em.getReference(Enterprise, [key.regionId, key.id]);
  const present = await ctx.em.findOne(StatusSpan, { regionId: key.regionId, enterprise, toOn: null });
  if (present && day < present.fromOn) throw badInput('effectiveOn', 'DAY_ORDER');
  if (present?.fromOn === day) {
    present.status = status;
    return day;
  }
  if (present) present.toOn = dayBefore(day);
  // The old period is closed first: the database lets no two share a day, not even for a moment.
  await ctx.em.flush();
  ctx.em.create(StatusSpan, { regionId: key.regionId, id: newId(), enterprise, status, fromOn: day });
  return day;
}
