import { registerDepartmentRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { Department } from './department.entity.ts';
import type { RegisterDepartmentInput } from './department.inputs.ts';
import { canRegisterDepartment } from './department.policy.ts';

/** Enters a department of a region; its name stands there once, that of one which ended included. */
export async function registerDepartment(ctx: Context, input: RegisterDepartmentInput): Promise<RowKey> {
  const { regionId, kind } = input;
  demand(canRegisterDepartment(actorOf(ctx), regionId));
  const { name } = checked(registerDepartmentRules, input);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  if ((await ctx.em.count(Department, { regionId, name })) > 0) throw badInput('name', 'NAME_TAKEN');
  const key = { regionId, id: newId() };
  ctx.em.create(Department, { ...key, kind, name });
  recordDeed(ctx, {
    verb: 'registerDepartment',
    subjectType: 'Department',
    subject: key,
    changes: changesBetween({}, { kind, name }),
  });
  await ctx.em.flush();
  await tell(ctx, 'departmentRegistered', key);
  return key;
}
