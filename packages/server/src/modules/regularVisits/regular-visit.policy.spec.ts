import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { canKeepProgramme, canScheduleVisits, canTier } from './regular-visit.policy.ts';
import { CadenceUnit, isLaxer } from './visit-duties.ts';

const [jiningId, yanzhouId] = [370800, 370812];
const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '1', regionId, role }],
});
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.code);

/** Who it is, and what is said to a programme of the city, one of the county, tiers and schedules of the county. */
const table: [Role, number, string, string, string, string][] = [
  [Role.DIRECTOR, jiningId, 'yes', 'yes', 'yes', 'yes'],
  [Role.ADMINISTRATOR, jiningId, 'yes', 'yes', 'yes', 'yes'],
  [Role.CLERK, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'yes', 'yes'],
  [Role.AUDITOR, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.LEADER, jiningId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  [Role.DIRECTOR, yanzhouId, 'NOT_ALLOWED', 'yes', 'yes', 'yes'],
  [Role.CLERK, yanzhouId, 'NOT_ALLOWED', 'NOT_ALLOWED', 'yes', 'yes'],
  [Role.DIRECTOR, 370883, 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
];

describe('regular visits', () => {
  it.each(table)('%s of %s', (role, regionId, ...answers) => {
    const who = actor(role, regionId);
    const decisions = [
      canKeepProgramme(who, jiningId),
      canKeepProgramme(who, yanzhouId),
      canTier(who, yanzhouId),
      canScheduleVisits(who, yanzhouId),
    ];
    expect(decisions.map(said)).toEqual(answers);
  });

  it('the nation has no programme', () => {
    expect(said(canKeepProgramme(actor(Role.ADMINISTRATOR, 100_000), 100_000))).toBe('NOT_ALLOWED');
  });

  it.each([
    [{ every: 3, unit: CadenceUnit.MONTH }, { every: 2, unit: CadenceUnit.MONTH }, true],
    [{ every: 2, unit: CadenceUnit.MONTH }, { every: 2, unit: CadenceUnit.MONTH }, false],
    [{ every: 43, unit: CadenceUnit.WORKING_DAY }, { every: 2, unit: CadenceUnit.MONTH }, true],
    [{ every: 40, unit: CadenceUnit.WORKING_DAY }, { every: 2, unit: CadenceUnit.MONTH }, false],
  ])('%j against %j', (one, other, laxer) => {
    expect(isLaxer(one, other)).toBe(laxer);
  });
});
