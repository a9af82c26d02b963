import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canRecordGuidance } from './guidance-session.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});

describe('recording a session of guidance in the High-tech Zone', () => {
  it.each([
    ['a clerk of the zone', actor(Role.CLERK, 370871), 'yes'],
    ['the director of the city above it', actor(Role.DIRECTOR, 370800), 'yes'],
    ['an administrator of the province', actor(Role.ADMINISTRATOR, 370000), 'yes'],
    ['a leader of the zone', actor(Role.LEADER, 370871), 'NOT_ALLOWED'],
    ['an auditor of the city', actor(Role.AUDITOR, 370800), 'NOT_ALLOWED'],
    ['a department contact of the zone', actor(Role.DEPARTMENT_CONTACT, 370871), 'NOT_ALLOWED'],
    ['a clerk of a county beside it', actor(Role.CLERK, 370812), 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    const decision = canRecordGuidance(who, 370871);
    expect(decision.allowed ? 'yes' : decision.code).toBe(expected);
  });
});
