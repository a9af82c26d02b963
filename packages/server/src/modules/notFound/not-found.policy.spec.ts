import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { NotFoundState as State } from './not-found-states.ts';
import { canConfirmNotFound, canEndNotFound, canReportNotFound } from './not-found.policy.ts';

const actor = (role: Role, regionId: number, accountId: string = role): Actor => ({
  accountId,
  loginName: role,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const found = (state: State) => ({ regionId: 370812, state, reportedBy: 'first' });
const clerk = actor(Role.CLERK, 370812);

describe('an enterprise of Yanzhou that was not found', () => {
  it.each([
    ['a clerk', clerk, 'yes'],
    ['the director of the city', actor(Role.DIRECTOR, 370800), 'yes'],
    ['a leader', actor(Role.LEADER, 370812), 'NOT_ALLOWED'],
    ['a clerk of another county', actor(Role.CLERK, 370883), 'NOT_ALLOWED'],
  ])('is reported by %s', (_who, who, expected) => {
    expect(answer(canReportNotFound(who, 370812))).toBe(expected);
  });

  it.each([
    ['another clerk', clerk, State.REPORTED, 'yes'],
    ['whoever reported it', actor(Role.CLERK, 370812, 'first'), State.REPORTED, 'NOT_FOUND_SECOND_LOOK'],
    ['another clerk, once it is', clerk, State.CONFIRMED, 'NOT_FOUND_CASE_STATE'],
    ['an auditor', actor(Role.AUDITOR, 370812), State.REPORTED, 'NOT_ALLOWED'],
  ])('is confirmed by %s', (_who, who, state, expected) => {
    expect(answer(canConfirmNotFound(who, found(state)))).toBe(expected);
  });

  it.each([
    ['as found, at once', clerk, State.REPORTED, false, 'yes'],
    ['as found, later', clerk, State.CONFIRMED, false, 'yes'],
    ['as gone, before a second look', clerk, State.REPORTED, true, 'NOT_FOUND_CASE_STATE'],
    ['as gone', clerk, State.CONFIRMED, true, 'yes'],
    ['twice', clerk, State.ENDED, false, 'NOT_FOUND_CASE_STATE'],
    ['by an auditor', actor(Role.AUDITOR, 370812), State.REPORTED, false, 'NOT_ALLOWED'],
  ])('is ended %s', (_how, who, state, isGone, expected) => {
    expect(answer(canEndNotFound(who, found(state), isGone))).toBe(expected);
  });
});
