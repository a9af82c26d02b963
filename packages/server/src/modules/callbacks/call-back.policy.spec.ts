import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { CallBackState as State } from './call-back-state.ts';
import { canDrawCallBack, canRecordCallBack } from './call-back.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: role,
  loginName: role,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const [jining, yanzhou, qingdao] = [370800, 370812, 370202];

describe('drawing a sample', () => {
  it.each([
    ['the city’s director, from a county', actor(Role.DIRECTOR, jining), jining, yanzhou, 'yes'],
    ['a clerk of the city, from all its counties', actor(Role.CLERK, jining), jining, jining, 'yes'],
    ['the county, for itself', actor(Role.DIRECTOR, yanzhou), yanzhou, yanzhou, 'NOT_ALLOWED'],
    ['the county, in the name of the city', actor(Role.DIRECTOR, yanzhou), jining, yanzhou, 'NOT_ALLOWED'],
    ['the city’s director, from another city’s county', actor(Role.DIRECTOR, jining), jining, qingdao, 'NOT_ALLOWED'],
    ['an auditor of the city', actor(Role.AUDITOR, jining), jining, yanzhou, 'NOT_ALLOWED'],
  ])('%s', (_who, who, regionId, fromRegionId, expected) => {
    expect(answer(canDrawCallBack(who, { regionId, fromRegionId }))).toBe(expected);
  });
});

describe('writing down what was said', () => {
  it.each([
    ['the city, of one to be called', actor(Role.CLERK, jining), State.OPEN, 'yes'],
    ['the city, of one who was not reached', actor(Role.CLERK, jining), State.NOT_REACHED, 'yes'],
    ['the city, of one who has spoken', actor(Role.CLERK, jining), State.DENIED, 'CALL_BACK_STATE'],
    ['the county', actor(Role.DIRECTOR, yanzhou), State.OPEN, 'NOT_ALLOWED'],
    ['an auditor', actor(Role.AUDITOR, jining), State.OPEN, 'NOT_ALLOWED'],
  ])('%s', (_who, who, state, expected) => {
    expect(answer(canRecordCallBack(who, { regionId: jining, state }))).toBe(expected);
  });
});
