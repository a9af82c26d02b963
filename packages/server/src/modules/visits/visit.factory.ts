import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { VisitKind } from './visit-states.ts';
import type { PlanVisitInput } from './visit.inputs.ts';
import { planVisit } from './visit.service.ts';

/** Plans a visit through the service, for today unless the test says another day. */
export function plannedVisitFactory(
  ctx: Context,
  given: Partial<PlanVisitInput> & { enterpriseId: string },
): Promise<RowKey> {
  const plannedOn = dayOf(ctx.clock.now());
  return planVisit(ctx, { kind: VisitKind.REGULAR, plannedOn, burdenReason: '核查', ...given });
}
