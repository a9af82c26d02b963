import type { Module } from '../../platform/module.ts';
import { NotFoundCase } from './not-found.entity.ts';
import * as resolvers from './not-found.resolver.ts';
import { moreNotFoundFields, notFoundRows } from './not-found.rows.ts';

export const notFound: Module = {
  name: 'notFound',
  entities: [NotFoundCase],
  resolvers: Object.values(resolvers),
  rows: notFoundRows,
  moreFields: moreNotFoundFields,
};
