import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { HandoverState } from './handover-states.ts';
import { canPrepareHandover, canSignHandover, canWithdrawHandover } from './handover.policy.ts';

const actor = (role: Role, regionId = 370883): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '1', regionId, role }],
});
const said = (decision: Decision): string => (decision.allowed ? 'yes' : decision.code);
const prepared = { regionId: 370883, state: HandoverState.PREPARED };

describe('who prepares, signs, signs for somebody else and withdraws a hand-over of Zoucheng', () => {
  it.each([
    [Role.DIRECTOR, 370883, ['yes', 'yes', 'yes', 'yes']],
    [Role.ADMINISTRATOR, 370800, ['yes', 'yes', 'yes', 'yes']],
    [Role.CLERK, 370883, ['yes', 'yes', 'NOT_ALLOWED', 'yes']],
    [Role.LEADER, 370883, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
    [Role.AUDITOR, 370883, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
    [Role.DIRECTOR, 370812, ['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']],
  ])('%s of %s: %s', (role, regionId, answers) => {
    const who = actor(role, regionId);
    expect([
      said(canPrepareHandover(who, 370883)),
      said(canSignHandover(who, prepared, true)),
      said(canSignHandover(who, prepared, false)),
      said(canWithdrawHandover(who, prepared)),
    ]).toEqual(answers);
  });

  it.each([HandoverState.IN_FORCE, HandoverState.WITHDRAWN])('nobody touches one that is %s', (state) => {
    const who = actor(Role.DIRECTOR);
    const ended = { ...prepared, state };
    expect([said(canSignHandover(who, ended, true)), said(canWithdrawHandover(who, ended))]).toEqual([
      'HANDOVER_STATE',
      'HANDOVER_STATE',
    ]);
  });
});
