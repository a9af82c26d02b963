import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { VisitState as State } from '../visits/index.ts';
import { canAttachToVisit } from './visit-file.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: role,
  loginName: role,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});

describe('attaching to a visit in Yanzhou', () => {
  it.each([
    ['a clerk', actor(Role.CLERK, 370812), State.RECORDED, 'yes'],
    ['a clerk, once it is confirmed', actor(Role.CLERK, 370812), State.CONFIRMED, 'yes'],
    ['the director above', actor(Role.DIRECTOR, 370800), State.RECORDED, 'yes'],
    ['a clerk, of a plan', actor(Role.CLERK, 370812), State.PLANNED, 'VISIT_STATE'],
    ['a clerk, of a voided one', actor(Role.CLERK, 370812), State.VOIDED, 'VISIT_STATE'],
    ['a leader', actor(Role.LEADER, 370812), State.RECORDED, 'NOT_ALLOWED'],
    ['an auditor', actor(Role.AUDITOR, 370800), State.RECORDED, 'NOT_ALLOWED'],
    ['a stranger', actor(Role.CLERK, 370883), State.RECORDED, 'NOT_ALLOWED'],
  ])('%s', (_who, who, state, expected) => {
    const decision = canAttachToVisit(who, { regionId: 370812, state });
    expect(decision.allowed ? 'yes' : decision.code).toBe(expected);
  });
});
