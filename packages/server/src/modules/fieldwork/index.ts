import type { Module } from '../../platform/module.ts';
import { VisitRecordResolver } from './visit-record.resolver.ts';

export { FormStep } from './form-step.ts';
export { recordVisitByFile } from './visit-file.ts';
export type { RecordVisitInput } from './visit-record.inputs.ts';
export { recordVisit } from './visit-record.service.ts';

export const fieldwork: Module = { name: 'fieldwork', entities: [], resolvers: [VisitRecordResolver] };
