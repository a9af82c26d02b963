import type { Module } from '../../platform/module.ts';
import { takeInRights } from './own-request.ts';
import { PersonNotice, RightsLink, RightsRequest } from './rights.entity.ts';
import * as resolvers from './rights.resolver.ts';
import { moreRightsFields, rightsRows } from './rights.rows.ts';

export { RightsKind, RightsState } from './rights-states.ts';
export { RightsRequest } from './rights.entity.ts';

export const rights: Module = {
  name: 'rights',
  entities: [RightsRequest, RightsLink, PersonNotice],
  resolvers: Object.values(resolvers),
  rows: rightsRows,
  moreFields: moreRightsFields,
  tasks: { takeInRights },
};
