import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canRegisterDepartment } from './department.policy.ts';

const actor = (...held: [Role, number][]): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: held.map(([role, regionId], i) => ({ id: String(i), regionId, role })),
});

describe('registering a department of Yanzhou', () => {
  it.each([
    ['an administrator of the province', actor([Role.ADMINISTRATOR, 370000]), 'yes'],
    ['a director of the city', actor([Role.DIRECTOR, 370800]), 'yes'],
    ['a director of Yanzhou', actor([Role.DIRECTOR, 370812]), 'yes'],
    ['a clerk of Yanzhou', actor([Role.CLERK, 370812]), 'NOT_ALLOWED'],
    ['a leader of the city', actor([Role.LEADER, 370800]), 'NOT_ALLOWED'],
    ['an auditor of the city', actor([Role.AUDITOR, 370800]), 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', actor([Role.DEPARTMENT_CONTACT, 370812]), 'NOT_ALLOWED'],
    ['a director of Zoucheng', actor([Role.DIRECTOR, 370883]), 'NOT_ALLOWED'],
    ['a director elsewhere who is a clerk here', actor([Role.DIRECTOR, 370883], [Role.CLERK, 370812]), 'NOT_ALLOWED'],
  ])('%s', (_who, who, answer) => {
    const decision = canRegisterDepartment(who, 370812);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });

  it('is one thing, registering one of the city another', () => {
    expect(canRegisterDepartment(actor([Role.DIRECTOR, 370812]), 370800).allowed).toBe(false);
  });
});
