import type { Module } from '../../platform/module.ts';
import { GuidanceSession } from './guidance-session.entity.ts';
import * as resolvers from './guidance-session.resolver.ts';
import { guidanceRows } from './guidance-session.rows.ts';

export { recordGuidanceSession } from './guidance-session.service.ts';
export { GuidanceTopic } from './guidance-topic.ts';

export const guidance: Module = {
  name: 'guidance',
  entities: [GuidanceSession],
  resolvers: Object.values(resolvers),
  rows: guidanceRows,
};
