import { dayOf } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { RaiseProblemInput } from './problem.inputs.ts';
import { raiseProblem } from './problem.service.ts';

let made = 0;

/** Takes a problem down through the service; it is collected, today, unless the test says something else. */
export function problemFactory(
  ctx: Context,
  given: Partial<RaiseProblemInput> & { enterpriseId: string },
): Promise<RowKey> {
  made += 1;
  return raiseProblem(ctx, { title: `用电增容${made}`, raisedOn: dayOf(ctx.clock.now()), ...given });
}
