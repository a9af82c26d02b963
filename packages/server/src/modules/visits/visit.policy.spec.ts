import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { VisitConfirmer as By, VisitState as State } from './visit-states.ts';
import {
  canCancelVisit,
  canCarryOut,
  canConfirmOwnVisit,
  canConfirmVisit,
  canCorrectVisit,
  canJoinVisit,
  canMissVisit,
  canMoveVisit,
  canPlanVisit,
  canRecordVisit,
  canRestoreVisit,
  canSetVisitLimits,
  canVoidVisit,
} from './visit.policy.ts';

const actor = (accountId: string, role: Role, regionId: number): Actor => ({
  accountId,
  loginName: accountId,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const recorder = actor('recorder', Role.CLERK, 370812);
const colleague = actor('colleague', Role.CLERK, 370812);
const director = actor('director', Role.DIRECTOR, 370800);
const administrator = actor('administrator', Role.ADMINISTRATOR, 370812);
const auditor = actor('auditor', Role.AUDITOR, 370800);
const leader = actor('leader', Role.LEADER, 370812);
const contact = actor('contact', Role.DEPARTMENT_CONTACT, 370812);
const stranger = actor('stranger', Role.DIRECTOR, 370883);
/** Recorded it once, and reads only by now. */
const former = actor('recorder', Role.AUDITOR, 370812);

const at = (state: State, confirmedBy: By | null = null) => ({
  regionId: 370812,
  state,
  recordedBy: [State.PLANNED, State.IN_PROGRESS, State.CANCELLED, State.MISSED].includes(state) ? null : 'recorder',
  confirmedBy,
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const writers = [
  ['a clerk of Yanzhou', colleague, 'yes'],
  ['an administrator of Yanzhou', administrator, 'yes'],
  ['the director of the city above it', director, 'yes'],
  ['an auditor of the city', auditor, 'NOT_ALLOWED'],
  ['a leader of Yanzhou', leader, 'NOT_ALLOWED'],
  ['a department contact of Yanzhou', contact, 'NOT_ALLOWED'],
  ['a director of another county', stranger, 'NOT_ALLOWED'],
] as const;

describe('planning and recording a visit in Yanzhou', () => {
  it.each(writers)('%s', (_who, who, expected) => {
    expect(answer(canPlanVisit(who, 370812))).toBe(expected);
    expect(answer(canRecordVisit(who, 370812))).toBe(expected);
  });
});

describe('limits of visits in Yanzhou', () => {
  it.each([
    ['an administrator of Yanzhou', administrator, 'yes'],
    ['the director of the city above it', director, 'yes'],
    ['a clerk', colleague, 'NOT_ALLOWED'],
    ['a leader', leader, 'NOT_ALLOWED'],
    ['an auditor', auditor, 'NOT_ALLOWED'],
    ['a director of another county', stranger, 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    expect(answer(canSetVisitLimits(who, 370812))).toBe(expected);
  });
});

describe('what becomes of a plan', () => {
  it.each(writers)('is for %s as well', (_who, who, expected) => {
    for (const can of [canCarryOut, canCancelVisit, canMissVisit, canJoinVisit, canMoveVisit])
      expect(answer(can(who, at(State.PLANNED)))).toBe(expected);
  });
  it.each([
    [State.PLANNED, 'yes', 'yes', 'yes'],
    [State.IN_PROGRESS, 'yes', 'yes', 'VISIT_STATE'],
    [State.RECORDED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.CONFIRMED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.CANCELLED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.MISSED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.VOIDED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
  ])('%s: carried out %s, cancelled %s, missed %s', (state, carriedOut, cancelled, missed) => {
    const plan = at(state);
    expect([canCarryOut, canCancelVisit, canMissVisit].map((can) => answer(can(colleague, plan)))).toEqual([
      carriedOut,
      cancelled,
      missed,
    ]);
  });
});

describe('joining and moving', () => {
  it.each([
    [State.PLANNED, 'yes', 'yes'],
    [State.IN_PROGRESS, 'yes', 'VISIT_STATE'],
    [State.RECORDED, 'VISIT_STATE', 'VISIT_STATE'],
    [State.CONFIRMED, 'VISIT_STATE', 'VISIT_STATE'],
    [State.CANCELLED, 'VISIT_STATE', 'VISIT_STATE'],
    [State.VOIDED, 'VISIT_STATE', 'VISIT_STATE'],
  ])('%s: joined %s, moved %s', (state, joined, moved) => {
    expect([canJoinVisit, canMoveVisit].map((can) => answer(can(colleague, at(state))))).toEqual([joined, moved]);
  });
});

describe('confirming a visit', () => {
  const byEnterprise = (who: Actor, visit: ReturnType<typeof at>) => canConfirmVisit(who, visit, By.ENTERPRISE);
  const byOffice = (who: Actor, visit: ReturnType<typeof at>) => canConfirmVisit(who, visit, By.OFFICE);
  it.each([
    ['its recorder, once recorded', byEnterprise(recorder, at(State.RECORDED)), 'yes'],
    ['its recorder, by the office', byOffice(recorder, at(State.RECORDED)), 'yes'],
    ['a plan', byOffice(director, at(State.PLANNED)), 'VISIT_STATE'],
    ['its recorder, once voided', byOffice(recorder, at(State.VOIDED)), 'VISIT_STATE'],
    ['one the office confirmed, by the enterprise', byEnterprise(recorder, at(State.CONFIRMED, By.OFFICE)), 'yes'],
    ['one the office confirmed, by the office', byOffice(recorder, at(State.CONFIRMED, By.OFFICE)), 'VISIT_STATE'],
    ['one the enterprise confirmed, by it', byEnterprise(recorder, at(State.CONFIRMED, By.ENTERPRISE)), 'VISIT_STATE'],
    [
      'one the enterprise confirmed, by the office',
      byOffice(recorder, at(State.CONFIRMED, By.ENTERPRISE)),
      'VISIT_STATE',
    ],
    ['one the office confirmed, voided since', byEnterprise(recorder, at(State.VOIDED, By.OFFICE)), 'VISIT_STATE'],
    ['a colleague', byOffice(colleague, at(State.RECORDED)), 'VISIT_NOT_YOURS'],
    ['the director above', byOffice(director, at(State.RECORDED)), 'yes'],
    ['an administrator', byOffice(administrator, at(State.RECORDED)), 'yes'],
    ['a director of another county', byOffice(stranger, at(State.RECORDED)), 'NOT_ALLOWED'],
    ['its recorder, who only reads by now', byOffice(former, at(State.RECORDED)), 'NOT_ALLOWED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});

describe('correcting, voiding and restoring a visit', () => {
  it.each([
    [State.PLANNED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.RECORDED, 'yes', 'yes', 'VISIT_STATE'],
    [State.CONFIRMED, 'yes', 'yes', 'VISIT_STATE'],
    [State.CANCELLED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.MISSED, 'VISIT_STATE', 'VISIT_STATE', 'VISIT_STATE'],
    [State.VOIDED, 'VISIT_STATE', 'VISIT_STATE', 'yes'],
  ])('%s: corrected %s, voided %s, restored %s', (state, ...expected) => {
    const visit = at(state);
    for (const who of [recorder, director, administrator])
      expect([canCorrectVisit, canVoidVisit, canRestoreVisit].map((can) => answer(can(who, visit)))).toEqual(expected);
  });
  it.each([
    ['a colleague', colleague, 'VISIT_NOT_YOURS'],
    ['an auditor', auditor, 'NOT_ALLOWED'],
    ['a contact', contact, 'NOT_ALLOWED'],
    ['a stranger', stranger, 'NOT_ALLOWED'],
    ['its recorder, who only reads by now', former, 'NOT_ALLOWED'],
  ])('is not for %s', (_who, who, expected) => {
    expect(answer(canCorrectVisit(who, at(State.RECORDED)))).toBe(expected);
    expect(answer(canVoidVisit(who, at(State.CONFIRMED)))).toBe(expected);
    expect(answer(canRestoreVisit(who, at(State.VOIDED)))).toBe(expected);
  });
});

describe('an enterprise confirms that they came', () => {
  const itself: Actor = { ...recorder, memberships: [], enterprise: { regionId: 370812, id: 'e' } };
  const other: Actor = { ...itself, enterprise: { regionId: 370812, id: 'f' } };
  const own = (state: State, confirmedBy: By | null = null) => ({ ...at(state, confirmedBy), enterpriseId: 'e' });
  it.each([
    ['itself, what was recorded', canConfirmOwnVisit(itself, own(State.RECORDED)), 'yes'],
    ['itself, what the office alone confirmed', canConfirmOwnVisit(itself, own(State.CONFIRMED, By.OFFICE)), 'yes'],
    ['not twice', canConfirmOwnVisit(itself, own(State.CONFIRMED, By.ENTERPRISE)), 'VISIT_STATE'],
    ['not a plan', canConfirmOwnVisit(itself, own(State.PLANNED)), 'VISIT_STATE'],
    ['not what was voided', canConfirmOwnVisit(itself, own(State.VOIDED)), 'VISIT_STATE'],
    ['another enterprise', canConfirmOwnVisit(other, own(State.RECORDED)), 'NOT_ALLOWED'],
    ['its recorder in its name', canConfirmOwnVisit(recorder, own(State.RECORDED)), 'NOT_ALLOWED'],
    ['by the way of the office', canConfirmVisit(itself, own(State.RECORDED), By.OFFICE), 'NOT_ALLOWED'],
  ])('%s', (_who, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
