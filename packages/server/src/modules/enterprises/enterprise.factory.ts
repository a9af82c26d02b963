import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { RegisterEnterpriseInput } from './enterprise.inputs.ts';
import { registerEnterprise } from './enterprise.service.ts';

let made = 0;

/** Registers an enterprise through the service; whatever a test does not say is made up and different each time. */
export function enterpriseFactory(
  ctx: Context,
  given: Partial<RegisterEnterpriseInput> & { regionId: number },
): Promise<RowKey> {
  made += 1;
  return registerEnterprise(ctx, { name: `企业${made}号机械有限公司`, ...given });
}
