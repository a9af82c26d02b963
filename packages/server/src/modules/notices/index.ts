import type { Module } from '../../platform/module.ts';
import { Notice, NoticeIssuer } from './notice.entity.ts';
import * as resolvers from './notice.resolver.ts';
import { noticeRows } from './notice.rows.ts';

export { Notice } from './notice.entity.ts';
export { registerNotice } from './notice.service.ts';
export { NoticeType } from './notice.type.ts';

export const notices: Module = {
  name: 'notices',
  entities: [Notice, NoticeIssuer],
  resolvers: Object.values(resolvers),
  rows: noticeRows,
};
