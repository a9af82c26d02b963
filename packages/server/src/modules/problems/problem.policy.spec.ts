import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { ProblemState } from './problem-states.ts';
import { canRaiseProblem, canRefer } from './problem.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, 370812);
const director = actor(Role.DIRECTOR, 370800);
const leader = actor(Role.LEADER, 370812);
const contact = actor(Role.DEPARTMENT_CONTACT, 370812);
const stranger = actor(Role.DIRECTOR, 370883);
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('taking down a problem of Yanzhou', () => {
  it.each([
    ['a clerk of Yanzhou', clerk, 'yes'],
    ['the director of the city above it', director, 'yes'],
    ['a leader of Yanzhou', leader, 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', contact, 'NOT_ALLOWED'],
    ['a director of another county', stranger, 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    expect(answer(canRaiseProblem(who, 370812))).toBe(expected);
  });
});

describe('putting a problem of Yanzhou before a department', () => {
  const at = (state: ProblemState) => ({ regionId: 370812, state });
  it.each([
    ['a clerk, one that was collected', canRefer(clerk, at(ProblemState.COLLECTED)), 'yes'],
    ['the city, one that was collected', canRefer(director, at(ProblemState.COLLECTED)), 'yes'],
    ['a clerk, one that was answered', canRefer(clerk, at(ProblemState.ANSWERED_ON_SPOT)), 'PROBLEM_STATE'],
    ['a leader', canRefer(leader, at(ProblemState.COLLECTED)), 'NOT_ALLOWED'],
    ['a contact', canRefer(contact, at(ProblemState.COLLECTED)), 'NOT_ALLOWED'],
    ['a stranger, whatever its state', canRefer(stranger, at(ProblemState.ANSWERED_ON_SPOT)), 'NOT_ALLOWED'],
  ])('%s', (_who, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
