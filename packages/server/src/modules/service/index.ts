import type { Module } from '../../platform/module.ts';
import { ServiceResolver } from './service.resolver.ts';

export const service: Module = { name: 'service', entities: [], resolvers: [ServiceResolver] };
