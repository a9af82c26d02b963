import type { Module } from '../../platform/module.ts';
import { Handover, HandoverItem, HandoverMatter, HandoverSignature } from './handover.entity.ts';
import * as resolvers from './handover.resolver.ts';
import { handoverRows, moreHandoverFields } from './handover.rows.ts';

export { mattersSql } from './handover-sql.ts';
export { HandoverMatterType } from './handover.type.ts';

export const handovers: Module = {
  name: 'handovers',
  entities: [Handover, HandoverItem, HandoverMatter, HandoverSignature],
  resolvers: Object.values(resolvers),
  rows: handoverRows,
  moreFields: moreHandoverFields,
};
