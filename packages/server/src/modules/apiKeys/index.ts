import type { Module } from '../../platform/module.ts';
import { ApiKey, ApiKeyCall } from './api-key.entity.ts';
import * as apiKeyResolvers from './api-key.resolver.ts';
import { apiKeyRows } from './api-key.rows.ts';

export { outsideKey, reachesType } from './key-reach.ts';

export const apiKeys: Module = {
  name: 'apiKeys',
  entities: [ApiKey, ApiKeyCall],
  resolvers: Object.values(apiKeyResolvers),
  rows: apiKeyRows,
};
