import type { Module } from '../../platform/module.ts';
import { globalIdSql } from '../../platform/global-id.ts';
import { AccountResolver } from './account.resolver.ts';
import { regionHeld } from './membership.rows.ts';
import { Membership } from './membership.entity.ts';

export { canEndMembership, canOpenNames, canSeeOperation, type MembershipFacts } from './account.policy.ts';
export { claimInvitation, inviteMember } from './account.service.ts';
export { MembershipType, Viewer } from './account.type.ts';
export { Membership } from './membership.entity.ts';
export { endMembership } from './membership.service.ts';
export { hashOf, newToken } from './password.ts';

export const identity: Module = {
  name: 'identity',
  entities: [Membership],
  resolvers: [AccountResolver],
  rows: {
    Membership: { entity: Membership, fields: { id: ({ row }) => globalIdSql('mem', row), region: regionHeld } },
  },
};
