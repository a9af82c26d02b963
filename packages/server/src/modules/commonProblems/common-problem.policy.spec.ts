import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { CommonProblemDeed, CommonProblemState } from './common-problem-states.ts';
import { canDeclareCommon, canDoInCommon } from './common-problem.policy.ts';

const [jiningId, yanzhouId] = [370800, 370812];
const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '1', regionId, role }],
});
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.code);

/** Who it is, and what is said to declaring for the city, for the county, and to deciding what the city declared. */
const table: [Role, number, string, string, string][] = [
  [Role.ADMINISTRATOR, jiningId, 'yes', 'NOT_ALLOWED', 'yes'],
  [Role.DIRECTOR, jiningId, 'yes', 'NOT_ALLOWED', 'yes'],
  [Role.DIRECTOR, 370000, 'yes', 'NOT_ALLOWED', 'yes'],
  [Role.CLERK, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.LEADER, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.AUDITOR, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.DEPARTMENT_CONTACT, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.DIRECTOR, yanzhouId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.DIRECTOR, 370900, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
];

describe('what counties have in common', () => {
  it.each(table)('%s of %s', (role, regionId, city, county, decide) => {
    const who = actor(role, regionId);
    const at = { regionId: jiningId, state: CommonProblemState.DECLARED };
    const decisions = [
      canDeclareCommon(who, jiningId),
      canDeclareCommon(who, yanzhouId),
      canDoInCommon(who, CommonProblemDeed.DECIDE, at),
    ];
    expect(decisions.map(said)).toEqual([city, county, decide]);
  });

  it.each([
    [CommonProblemState.DECLARED, ['REVISE', 'DECIDE', 'DISSOLVE']],
    [CommonProblemState.DECIDED, ['CARRY_OUT']],
    [CommonProblemState.CARRIED_OUT, []],
    [CommonProblemState.DISSOLVED, []],
  ])('%s allows %j', (state, deeds) => {
    const who = actor(Role.DIRECTOR, jiningId);
    const open = Object.values(CommonProblemDeed).filter(
      (deed) => canDoInCommon(who, deed, { regionId: jiningId, state }).allowed,
    );
    expect(open).toEqual(deeds);
  });
});
