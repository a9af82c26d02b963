import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canRegisterNotice } from './notice.policy.ts';

const actor = (...held: [Role, number][]): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: held.map(([role, regionId], i) => ({ id: String(i), regionId, role })),
});

describe('registering a notice of Jining', () => {
  it.each([
    ['an administrator of the province', actor([Role.ADMINISTRATOR, 370000]), 'yes'],
    ['a director of Jining', actor([Role.DIRECTOR, 370800]), 'yes'],
    ['a clerk of Jining', actor([Role.CLERK, 370800]), 'NOT_ALLOWED'],
    ['a leader of Jining', actor([Role.LEADER, 370800]), 'NOT_ALLOWED'],
    ['an auditor of Jining', actor([Role.AUDITOR, 370800]), 'NOT_ALLOWED'],
    ['a department contact of Jining', actor([Role.DEPARTMENT_CONTACT, 370800]), 'NOT_ALLOWED'],
    ['a director of Yanzhou, below it', actor([Role.DIRECTOR, 370812]), 'NOT_ALLOWED'],
    ['a director of Tai’an', actor([Role.DIRECTOR, 370900]), 'NOT_ALLOWED'],
    ['a director elsewhere who is a clerk here', actor([Role.DIRECTOR, 370900], [Role.CLERK, 370800]), 'NOT_ALLOWED'],
  ])('%s', (_who, who, answer) => {
    const decision = canRegisterNotice(who, 370800);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});
