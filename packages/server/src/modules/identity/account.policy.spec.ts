import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canEndMembership, canInvite, canSeeOperation } from './account.policy.ts';

const actor = (...held: [Role, number][]): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: held.map(([role, regionId], i) => ({ id: String(i), regionId, role })),
});
const administrator = actor([Role.ADMINISTRATOR, 370800]);
const director = actor([Role.DIRECTOR, 370800]);

describe('inviting a member of Yanzhou', () => {
  it.each([
    ['an administrator of the city invites an administrator', administrator, Role.ADMINISTRATOR, 'yes'],
    ['an administrator of the city invites a clerk', administrator, Role.CLERK, 'yes'],
    ['a director of the city invites a director', director, Role.DIRECTOR, 'yes'],
    ['a director of the city invites an auditor', director, Role.AUDITOR, 'yes'],
    ['a director of the city invites a contact', director, Role.DEPARTMENT_CONTACT, 'yes'],
    ['a director of the city invites no administrator', director, Role.ADMINISTRATOR, 'NOT_ALLOWED'],
    ['a director of Yanzhou invites a clerk', actor([Role.DIRECTOR, 370812]), Role.CLERK, 'yes'],
    ['a director of Zoucheng invites nobody', actor([Role.DIRECTOR, 370883]), Role.CLERK, 'NOT_ALLOWED'],
    ['an administrator of Tai’an invites nobody', actor([Role.ADMINISTRATOR, 370900]), Role.CLERK, 'NOT_ALLOWED'],
    ['a clerk of Yanzhou invites nobody', actor([Role.CLERK, 370812]), Role.CLERK, 'NOT_ALLOWED'],
    ['a leader of the city invites nobody', actor([Role.LEADER, 370800]), Role.LEADER, 'NOT_ALLOWED'],
    ['an auditor of the city invites nobody', actor([Role.AUDITOR, 370800]), Role.AUDITOR, 'NOT_ALLOWED'],
    ['a contact invites nobody', actor([Role.DEPARTMENT_CONTACT, 370812]), Role.CLERK, 'NOT_ALLOWED'],
    [
      'a director elsewhere who is a clerk here invites nobody',
      actor([Role.DIRECTOR, 370883], [Role.CLERK, 370812]),
      Role.CLERK,
      'NOT_ALLOWED',
    ],
    ['nobody in particular invites nobody', actor(), Role.CLERK, 'NOT_ALLOWED'],
  ])('%s', (_who, who, role, answer) => {
    const decision = canInvite(who, { regionId: 370812, role });
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });

  it('is one thing, inviting one of the city another', () => {
    expect(canInvite(actor([Role.DIRECTOR, 370812]), { regionId: 370800, role: Role.CLERK }).allowed).toBe(false);
  });
});

describe('ending a membership in Yanzhou', () => {
  const of = (role: Role, accountId = 'b') => ({ regionId: 370812, role, accountId });
  it.each([
    ['an administrator of the city ends an administrator’s', administrator, of(Role.ADMINISTRATOR), 'yes'],
    ['an administrator of the city ends a clerk’s', administrator, of(Role.CLERK), 'yes'],
    ['not an own one', administrator, of(Role.ADMINISTRATOR, 'a'), 'NOT_ALLOWED'],
    ['a director of the city ends a director’s', director, of(Role.DIRECTOR), 'yes'],
    ['a director ends a contact’s', director, of(Role.DEPARTMENT_CONTACT), 'yes'],
    ['a director ends no administrator’s', director, of(Role.ADMINISTRATOR), 'NOT_ALLOWED'],
    ['a director ends no own one', director, of(Role.CLERK, 'a'), 'NOT_ALLOWED'],
    ['a director of Zoucheng ends none', actor([Role.DIRECTOR, 370883]), of(Role.CLERK), 'NOT_ALLOWED'],
    ['a clerk of Yanzhou ends none', actor([Role.CLERK, 370812]), of(Role.CLERK), 'NOT_ALLOWED'],
    ['a leader of the city ends none', actor([Role.LEADER, 370800]), of(Role.CLERK), 'NOT_ALLOWED'],
  ])('%s', (_what, who, membership, answer) => {
    const decision = canEndMembership(who, membership);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});

describe('seeing how the installation fares', () => {
  it.each([
    ['an administrator of the country does', actor([Role.ADMINISTRATOR, 100000]), 'yes'],
    ['an administrator of the province does', actor([Role.ADMINISTRATOR, 370000]), 'yes'],
    ['an administrator of the city does', administrator, 'yes'],
    ['an administrator of a county does not', actor([Role.ADMINISTRATOR, 370812]), 'NOT_ALLOWED'],
    ['an administrator of a county without a city does not', actor([Role.ADMINISTRATOR, 419001]), 'NOT_ALLOWED'],
    ['a director of the city does not', director, 'NOT_ALLOWED'],
    ['an auditor of the city does not', actor([Role.AUDITOR, 370800]), 'NOT_ALLOWED'],
    [
      'a clerk of the city who administers a county does not',
      actor([Role.CLERK, 370800], [Role.ADMINISTRATOR, 370812]),
      'NOT_ALLOWED',
    ],
    ['nobody in particular does not', actor(), 'NOT_ALLOWED'],
  ])('%s', (_who, who, answer) => {
    const decision = canSeeOperation(who);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});
