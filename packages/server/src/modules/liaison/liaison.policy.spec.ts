import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canKeepLiaison } from './liaison.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});

describe('keeping the posts and liaison persons of Yanzhou', () => {
  it.each([
    ['a clerk of Yanzhou', actor(Role.CLERK, 370812), 'yes'],
    ['the director of Yanzhou', actor(Role.DIRECTOR, 370812), 'yes'],
    ['the director of the city above it', actor(Role.DIRECTOR, 370800), 'yes'],
    ['an administrator of the province', actor(Role.ADMINISTRATOR, 370000), 'yes'],
    ['a leader of Yanzhou', actor(Role.LEADER, 370812), 'NOT_ALLOWED'],
    ['an auditor of the city', actor(Role.AUDITOR, 370800), 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', actor(Role.DEPARTMENT_CONTACT, 370812), 'NOT_ALLOWED'],
    ['a clerk of another county', actor(Role.CLERK, 370883), 'NOT_ALLOWED'],
    ['the director of another city', actor(Role.DIRECTOR, 370900), 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    const decision = canKeepLiaison(who, 370812);
    expect(decision.allowed ? 'yes' : decision.code).toBe(expected);
  });
});
