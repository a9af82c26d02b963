import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { correctEnterprise } from '../enterprises/index.ts';
import type { RestoreEnterpriseVersionInput } from './enterprise-field.inputs.ts';
import { fillEnterpriseFields } from './filling.service.ts';

/**
 * Makes an earlier version of an enterprise the present one: its facts by a correction, its own fields by filling them in.
 *
 * Both are judged as ever, each value at the version that was seen, and stand in the history as what they are. One that
 * is refused takes back the other.
 */
export async function restoreEnterpriseVersion(
  ctx: Context,
  { correction, values }: RestoreEnterpriseVersionInput,
): Promise<RowKey> {
  const key = await correctEnterprise(ctx, correction);
  if (values.length > 0) await fillEnterpriseFields(ctx, { enterpriseId: correction.id, values });
  return key;
}
