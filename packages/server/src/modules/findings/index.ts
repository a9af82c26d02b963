import type { Module } from '../../platform/module.ts';
import { Finding, ServiceRequest } from './finding.entity.ts';
import * as resolvers from './finding.resolver.ts';
import { findingRows, moreFindingFields } from './finding.rows.ts';

export { FindingInput } from './finding.inputs.ts';
export { addFindings, convertFinding, noteFinding } from './finding.service.ts';
export { FindingType } from './finding.type.ts';
export { FindingKind, FindingSeverity, FindingTarget } from './finding-states.ts';

export const findings: Module = {
  name: 'findings',
  entities: [Finding, ServiceRequest],
  resolvers: Object.values(resolvers),
  rows: findingRows,
  moreFields: moreFindingFields,
};
