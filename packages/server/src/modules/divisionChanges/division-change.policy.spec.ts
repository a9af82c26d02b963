import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { ReformState } from '../reforms/index.ts';
import { canPrepareDivisionChange, canUndoDivisionChange } from './division-change.policy.ts';

const somebody = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: 'a',
  memberships: [{ id: 'm', regionId, role }],
});
const [yanzhouId, jiningId, shandongId] = [370_812, 370_800, 370_000];
const administrator = somebody(Role.ADMINISTRATOR, jiningId);
const said = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('preparing a change of divisions', () => {
  it.each([
    ['the administrator over both', administrator, jiningId, 'yes'],
    ['the administrator of the province', somebody(Role.ADMINISTRATOR, shandongId), jiningId, 'yes'],
    ['the administrator of one of two counties', somebody(Role.ADMINISTRATOR, yanzhouId), jiningId, 'NOT_ALLOWED'],
    ['the administrator of one of two cities', administrator, shandongId, 'NOT_ALLOWED'],
    ['the director', somebody(Role.DIRECTOR, jiningId), jiningId, 'NOT_ALLOWED'],
    ['an auditor', somebody(Role.AUDITOR, jiningId), jiningId, 'NOT_ALLOWED'],
  ])('%s', (_who, actor, regionId, answer) => {
    expect(said(canPrepareDivisionChange(actor, regionId))).toBe(answer);
  });
});

describe('taking a change of divisions back', () => {
  const today = '2013-11-01';
  it.each([
    ['while it waits', administrator, ReformState.PLANNED, null, 'yes'],
    ['on the day it was done', administrator, ReformState.DONE, today, 'yes'],
    ['on the day after', administrator, ReformState.DONE, '2013-10-31', 'DIVISION_CHANGE_STATE'],
    ['while it is taken back', administrator, ReformState.UNDOING, today, 'DIVISION_CHANGE_STATE'],
    ['twice', administrator, ReformState.UNDONE, today, 'DIVISION_CHANGE_STATE'],
    ['by the director', somebody(Role.DIRECTOR, jiningId), ReformState.DONE, today, 'NOT_ALLOWED'],
  ])('%s', (_when, actor, state, finishedOn, answer) => {
    expect(said(canUndoDivisionChange(actor, { regionId: jiningId, state, finishedOn }, today))).toBe(answer);
  });
});
