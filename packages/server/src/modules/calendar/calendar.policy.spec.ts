import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canLoadCalendar } from './calendar.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '1', regionId, role }],
});

describe('loading a calendar for Jining', () => {
  it.each([
    [Role.ADMINISTRATOR, 100000, 'yes'],
    [Role.ADMINISTRATOR, 370000, 'yes'],
    [Role.ADMINISTRATOR, 370800, 'yes'],
    [Role.ADMINISTRATOR, 370812, 'NOT_ALLOWED'],
    [Role.ADMINISTRATOR, 370900, 'NOT_ALLOWED'],
    [Role.DIRECTOR, 370800, 'yes'],
    [Role.DIRECTOR, 370812, 'NOT_ALLOWED'],
    [Role.LEADER, 370800, 'NOT_ALLOWED'],
    [Role.CLERK, 370800, 'NOT_ALLOWED'],
    [Role.AUDITOR, 370800, 'NOT_ALLOWED'],
    [Role.DEPARTMENT_CONTACT, 370800, 'NOT_ALLOWED'],
  ])('by %s of %s: %s', (role, regionId, answer) => {
    const decision = canLoadCalendar(actor(role, regionId), 370800);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});
