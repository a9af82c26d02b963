import type { Module } from '../../platform/module.ts';
import { OperationResolver } from './operation.resolver.ts';
import { ServiceResolver } from './service.resolver.ts';

export const service: Module = { name: 'service', entities: [], resolvers: [ServiceResolver, OperationResolver] };
