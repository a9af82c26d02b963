import type { Module } from '../../platform/module.ts';
import { CallBackItem, CallBackSample } from './call-back.entity.ts';
import * as resolvers from './call-back.resolver.ts';
import { callBackRows } from './call-back.rows.ts';

export { CallBackState } from './call-back-state.ts';
export { drawCallBackSample, recordCallBack } from './call-back.service.ts';

export const callbacks: Module = {
  name: 'callbacks',
  entities: [CallBackSample, CallBackItem],
  resolvers: Object.values(resolvers),
  rows: callBackRows,
};
