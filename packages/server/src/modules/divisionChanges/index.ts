import type { Module } from '../../platform/module.ts';
import { DivisionChange } from './division-change.entity.ts';
import * as resolvers from './division-change.resolver.ts';
import { divisionChangeRows } from './division-change.rows.ts';
import { runDivisionChange, undoDivisionChangeJob } from './division-change-run.ts';

export const divisionChanges: Module = {
  name: 'divisionChanges',
  entities: [DivisionChange],
  resolvers: Object.values(resolvers),
  rows: divisionChangeRows,
  tasks: { runDivisionChange, undoDivisionChange: undoDivisionChangeJob },
};
