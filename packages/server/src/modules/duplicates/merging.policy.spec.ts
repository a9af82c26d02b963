import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { EnterpriseStatus as Status } from '../enterprises/index.ts';
import { canMerge, canTellApart, canUndoMerge } from './merging.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, 370812);
const director = actor(Role.DIRECTOR, 370800);
const auditor = actor(Role.AUDITOR, 370800);
const stranger = actor(Role.DIRECTOR, 370883);
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const record = (status: Status, regionId = 370812) => ({ regionId, status });

describe('merging two records of Yanzhou', () => {
  it.each([
    ['a clerk of Yanzhou', clerk, [record(Status.ACTIVE), record(Status.PROSPECT)], 'yes'],
    ['the director of the city above it', director, [record(Status.ACTIVE), record(Status.CLOSED)], 'yes'],
    ['an auditor', auditor, [record(Status.ACTIVE), record(Status.ACTIVE)], 'NOT_ALLOWED'],
    ['a director of another county', stranger, [record(Status.ACTIVE), record(Status.ACTIVE)], 'NOT_ALLOWED'],
    ['where one lies elsewhere', clerk, [record(Status.ACTIVE), record(Status.ACTIVE, 370883)], 'NOT_ALLOWED'],
    ['where one was merged already', clerk, [record(Status.ACTIVE), record(Status.MERGED)], 'ENTERPRISE_MERGED'],
  ])('%s', (_who, who, records, expected) => {
    expect(answer(canMerge(who, ...records))).toBe(expected);
  });
});

describe('undoing a merge of Yanzhou, and telling two records apart', () => {
  it.each([
    ['a clerk of Yanzhou', clerk, 'yes'],
    ['the director of the city', director, 'yes'],
    ['an auditor', auditor, 'NOT_ALLOWED'],
    ['a stranger', stranger, 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    expect(answer(canUndoMerge(who, 370812))).toBe(expected);
    expect(answer(canTellApart(who, 370812))).toBe(expected);
  });
});
