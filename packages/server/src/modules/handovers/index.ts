import type { Module } from '../../platform/module.ts';
import { Handover, HandoverItem, HandoverMatter, HandoverSignature } from './handover.entity.ts';
import * as resolvers from './handover.resolver.ts';
import { handoverRows } from './handover.rows.ts';

export const handovers: Module = {
  name: 'handovers',
  entities: [Handover, HandoverItem, HandoverMatter, HandoverSignature],
  resolvers: Object.values(resolvers),
  rows: handoverRows,
};
