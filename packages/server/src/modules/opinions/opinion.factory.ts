import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { OpinionKind } from './opinion-states.ts';
import type { RecordOpinionInput } from './opinion.inputs.ts';
import { recordOpinion } from './opinion.service.ts';

/** Takes an opinion down through the service, today unless the test says another day. */
export function opinionFactory(
  ctx: Context,
  given: Partial<RecordOpinionInput> & { enterpriseId: string },
): Promise<RowKey> {
  return recordOpinion(ctx, {
    kind: OpinionKind.SUGGESTION,
    text: '希望增开夜班公交',
    receivedOn: dayOf(ctx.clock.now()),
    ...given,
  });
}
