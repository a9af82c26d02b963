import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/clock.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { IssueOpinionFormInput } from './opinion-form.inputs.ts';
import { issueOpinionForm } from './opinion-form.service.ts';

/** Hands a form out through the service, today unless the test says another day. */
export function opinionFormFactory(
  ctx: Context,
  given: Partial<IssueOpinionFormInput> & { enterpriseId: string },
): Promise<RowKey> {
  return issueOpinionForm(ctx, { issuedOn: dayOf(ctx.clock.now()), ...given });
}
