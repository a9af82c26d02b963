import type { Module } from '../../platform/module.ts';
import { DepartmentReform, DepartmentSuccession, ReformMove } from './reform.entity.ts';
import * as resolvers from './reform.resolver.ts';
import { moreReformFields, reformRows } from './reform.rows.ts';
import { runReform } from './reform-run.ts';
import { undoReform } from './reform-undo.ts';

export { ReformKind, ReformState } from './reform-states.ts';
export { prepareDepartmentReform } from './reform.service.ts';
export { runReform } from './reform-run.ts';

export const reforms: Module = {
  name: 'reforms',
  entities: [DepartmentReform, DepartmentSuccession, ReformMove],
  resolvers: Object.values(resolvers),
  rows: reformRows,
  moreFields: moreReformFields,
  tasks: { runReform, undoReform },
};
