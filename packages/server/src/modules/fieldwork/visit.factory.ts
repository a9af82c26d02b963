import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { VisitKind, VisitOutcome } from '../visits/index.ts';
import type { RecordVisitInput } from './visit-record.inputs.ts';
import { recordVisit } from './visit-record.service.ts';

/** Records a visit through the service: today and with nobody met, unless the test says otherwise. */
export async function visitFactory(
  ctx: Context,
  given: Partial<RecordVisitInput> & { enterpriseId: string },
): Promise<RowKey> {
  const outcome = given.attendees?.length ? VisitOutcome.MET : VisitOutcome.OWNER_ABSENT;
  const visitedOn = dayOf(ctx.clock.now());
  return (await recordVisit(ctx, { kind: VisitKind.UNIVERSAL, visitedOn, outcome, ...given })).visit;
}
