import type { Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { DepartmentKind } from './department-kind.ts';
import type { RegisterDepartmentInput } from './department.inputs.ts';
import { registerDepartment } from './department.service.ts';

let made = 0;

/** Registers a department through the service; whatever a test does not say is made up and different each time. */
export function departmentFactory(
  ctx: Context,
  given: Partial<RegisterDepartmentInput> & { regionId: number },
): Promise<RowKey> {
  made += 1;
  return registerDepartment(ctx, { kind: DepartmentKind.ENVIRONMENT, name: `环境保护局${made}分局`, ...given });
}
