import type { Module } from '../../platform/module.ts';
import { EarlySignalCheck } from './early-signal-check.entity.ts';
import * as resolvers from './early-signal.resolver.ts';
import { earlySignalRows, moreEarlySignalFields } from './early-signal.rows.ts';

export const earlySignals: Module = {
  name: 'earlySignals',
  entities: [EarlySignalCheck],
  resolvers: Object.values(resolvers),
  rows: earlySignalRows,
  moreFields: moreEarlySignalFields,
};
