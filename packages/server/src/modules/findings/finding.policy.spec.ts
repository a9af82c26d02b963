import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { FindingState as State, ServiceRequestState as Request } from './finding-states.ts';
import { canCompleteServiceRequest, canSettleFinding } from './finding.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: role,
  loginName: role,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const finding = (state: State) => ({ regionId: 370812, state });
const request = (state: Request) => ({ regionId: 370812, state });

describe('what becomes of a finding in Yanzhou', () => {
  it.each([
    ['a clerk', actor(Role.CLERK, 370812), State.OPEN, 'yes'],
    ['an administrator', actor(Role.ADMINISTRATOR, 370812), State.OPEN, 'yes'],
    ['the director of the city', actor(Role.DIRECTOR, 370800), State.OPEN, 'yes'],
    ['a clerk, once it was converted', actor(Role.CLERK, 370812), State.CONVERTED, 'FINDING_STATE'],
    ['a clerk, once it was noted', actor(Role.CLERK, 370812), State.NOTED, 'FINDING_STATE'],
    ['a leader', actor(Role.LEADER, 370812), State.OPEN, 'NOT_ALLOWED'],
    ['an auditor', actor(Role.AUDITOR, 370800), State.OPEN, 'NOT_ALLOWED'],
    ['a contact', actor(Role.DEPARTMENT_CONTACT, 370812), State.OPEN, 'NOT_ALLOWED'],
    ['a director of another county', actor(Role.DIRECTOR, 370883), State.OPEN, 'NOT_ALLOWED'],
  ])('%s', (_who, who, state, expected) => {
    expect(answer(canSettleFinding(who, finding(state)))).toBe(expected);
  });
});

describe('doing a service request', () => {
  it.each([
    ['a clerk', actor(Role.CLERK, 370812), Request.OPEN, 'yes'],
    ['a clerk, once it is done', actor(Role.CLERK, 370812), Request.DONE, 'FINDING_STATE'],
    ['an auditor', actor(Role.AUDITOR, 370812), Request.OPEN, 'NOT_ALLOWED'],
    ['a stranger', actor(Role.CLERK, 370883), Request.OPEN, 'NOT_ALLOWED'],
  ])('%s', (_who, who, state, expected) => {
    expect(answer(canCompleteServiceRequest(who, request(state)))).toBe(expected);
  });
});
