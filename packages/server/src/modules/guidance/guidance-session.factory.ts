import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { RecordGuidanceSessionInput } from './guidance-session.inputs.ts';
import { recordGuidanceSession } from './guidance-session.service.ts';
import { GuidanceTopic } from './guidance-topic.ts';

/** Records a session through the service: on the environment, today, unless the test says something else. */
export function guidanceSessionFactory(
  ctx: Context,
  given: Partial<RecordGuidanceSessionInput> & { regionId: number },
): Promise<RowKey> {
  return recordGuidanceSession(ctx, {
    topic: GuidanceTopic.ENVIRONMENT,
    heldOn: dayOf(ctx.clock.now()),
    ...given,
  });
}
