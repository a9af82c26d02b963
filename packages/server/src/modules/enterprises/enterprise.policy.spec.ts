import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { EnterpriseStatus as Status } from './enterprise-states.ts';
import { canChangeStatus, canCorrect, canRegister } from './enterprise.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, 370812);
const director = actor(Role.DIRECTOR, 370800);
const auditor = actor(Role.AUDITOR, 370800);
const contact = actor(Role.DEPARTMENT_CONTACT, 370812);
const stranger = actor(Role.DIRECTOR, 370883);
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('registering an enterprise in Yanzhou', () => {
  it.each([
    ['a clerk of Yanzhou', clerk, 'yes'],
    ['the director of the city above it', director, 'yes'],
    ['an auditor of the city', auditor, 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', contact, 'NOT_ALLOWED'],
    ['a director of another county', stranger, 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    expect(answer(canRegister(who, 370812))).toBe(expected);
  });
});

describe('correcting and changing the status', () => {
  const at = (status: Status) => ({ regionId: 370812, status, hasMovedAway: false });
  const away = { ...at(Status.CLOSED), hasMovedAway: true };
  it.each([
    ['a clerk corrects an active one', canCorrect(clerk, at(Status.ACTIVE)), 'yes'],
    ['a merged one stays as it is', canCorrect(clerk, at(Status.MERGED)), 'STATUS_STEP'],
    ['an auditor corrects nothing', canCorrect(auditor, at(Status.ACTIVE)), 'NOT_ALLOWED'],
    ['a prospect becomes active', canChangeStatus(clerk, at(Status.PROSPECT), Status.ACTIVE), 'yes'],
    ['a prospect is not suspended', canChangeStatus(clerk, at(Status.PROSPECT), Status.SUSPENDED), 'STATUS_STEP'],
    ['a closed one opens again', canChangeStatus(clerk, at(Status.CLOSED), Status.ACTIVE), 'yes'],
    ['what was handed on stays closed', canChangeStatus(clerk, away, Status.ACTIVE), 'ENTERPRISE_MOVED_AWAY'],
    ['nothing follows a merge', canChangeStatus(clerk, at(Status.MERGED), Status.ACTIVE), 'STATUS_STEP'],
    ['nobody merges by a step', canChangeStatus(clerk, at(Status.ACTIVE), Status.MERGED), 'STATUS_STEP'],
    ['a stranger changes nothing', canChangeStatus(stranger, at(Status.ACTIVE), Status.CLOSED), 'NOT_ALLOWED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
