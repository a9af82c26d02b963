import type { Module } from '../../platform/module.ts';
import { ArticleResolver } from './article.resolver.ts';

export const publications: Module = { name: 'publications', entities: [], resolvers: [ArticleResolver] };
