import type { Module } from '../../platform/module.ts';
import { Region, RegionCode } from './region.entity.ts';
import { RegionResolver } from './region.resolver.ts';
import { regionRows } from './region.rows.ts';

export { loadDivisions } from './divisions.ts';
export { keepDivisions } from './keep-divisions.ts';
export { Region } from './region.entity.ts';
export { RegionType } from './region.type.ts';

export const tenancy: Module = {
  name: 'tenancy',
  entities: [Region, RegionCode],
  resolvers: [RegionResolver],
  rows: regionRows,
};
