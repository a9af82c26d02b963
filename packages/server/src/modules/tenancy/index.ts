import type { Module } from '../../platform/module.ts';
import { Region, RegionCode, RegionHeir, RegionSuccession } from './region.entity.ts';
import { RegionResolver } from './region.resolver.ts';
import { regionRows } from './region.rows.ts';

export { loadDivisions } from './divisions.ts';
export { keepDivisions, searchWordsOf } from './keep-divisions.ts';
export { isAnyPractice, practiceRegionsSql } from './practice.ts';
export { Region, RegionCode } from './region.entity.ts';
export { RegionKind, RegionType } from './region.type.ts';

export const tenancy: Module = {
  name: 'tenancy',
  entities: [Region, RegionCode, RegionSuccession, RegionHeir],
  resolvers: [RegionResolver],
  rows: regionRows,
};
