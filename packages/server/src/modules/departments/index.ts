import type { Module } from '../../platform/module.ts';
import { Department } from './department.entity.ts';
import * as departmentResolvers from './department.resolver.ts';
import { departmentRows } from './department.rows.ts';
import * as memberResolvers from './member.resolver.ts';
import { memberRows, moreMembershipFields } from './member.rows.ts';

export { Department } from './department.entity.ts';
export { DepartmentKind } from './department-kind.ts';
export { DepartmentType } from './department.type.ts';
export { isAtWork, isAtWorkSql } from './at-work.ts';
export { registerDepartment } from './department.service.ts';

export const departments: Module = {
  name: 'departments',
  entities: [Department],
  resolvers: [...Object.values(departmentResolvers), ...Object.values(memberResolvers)],
  rows: { ...departmentRows, ...memberRows },
  moreFields: moreMembershipFields,
};
