import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { canPrepareReform, canUndoReform } from './reform.policy.ts';
import { ReformState } from './reform-states.ts';

const somebody = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: 'a',
  memberships: [{ id: 'm', regionId, role }],
});
const [yanzhouId, jiningId] = [370812, 370800];
const director = somebody(Role.DIRECTOR, jiningId);
const said = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('preparing a reform of departments', () => {
  it.each([
    ['the director', director, jiningId, 'yes'],
    ['the director, for a county', director, yanzhouId, 'yes'],
    ['the administrator of the county', somebody(Role.ADMINISTRATOR, yanzhouId), yanzhouId, 'yes'],
    ['the administrator of the county, for the city', somebody(Role.ADMINISTRATOR, yanzhouId), jiningId, 'NOT_ALLOWED'],
    ['a clerk', somebody(Role.CLERK, jiningId), jiningId, 'NOT_ALLOWED'],
    ['an auditor', somebody(Role.AUDITOR, jiningId), jiningId, 'NOT_ALLOWED'],
    ['a contact', somebody(Role.DEPARTMENT_CONTACT, jiningId), jiningId, 'NOT_ALLOWED'],
  ])('%s', (_who, actor, regionId, answer) => {
    expect(said(canPrepareReform(actor, regionId))).toBe(answer);
  });
});

describe('taking a reform back', () => {
  const today = '2018-12-20';
  it.each([
    ['while it waits', director, ReformState.PLANNED, null, 'yes'],
    ['while it is at work', director, ReformState.RUNNING, null, 'REFORM_STATE'],
    ['on the day it was done', director, ReformState.DONE, today, 'yes'],
    ['on the day after', director, ReformState.DONE, '2018-12-19', 'REFORM_STATE'],
    ['twice', director, ReformState.UNDONE, today, 'REFORM_STATE'],
    ['by a clerk', somebody(Role.CLERK, jiningId), ReformState.DONE, today, 'NOT_ALLOWED'],
  ])('%s', (_when, actor, state, finishedOn, answer) => {
    expect(said(canUndoReform(actor, { regionId: jiningId, state, finishedOn }, today))).toBe(answer);
  });
});
