import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { EnterpriseStatus as Status } from '../enterprises/index.ts';
import { TransferState as State } from './transfer-states.ts';
import { canAnswerTransfer, canProposeTransfer, canWithdrawTransfer } from './transfer.policy.ts';

const [here, there, city] = [370812, 370883, 370800];
const actor = (role: Role, regionId: number): Actor => ({
  accountId: role,
  loginName: role,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const transfer = (state: State) => ({ regionId: here, toRegionId: there, state });

describe('an enterprise that moves from Yanzhou to Zoucheng', () => {
  it.each([
    ['the director', actor(Role.DIRECTOR, here), Status.ACTIVE, 'yes'],
    ['the administrator, of one that is suspended', actor(Role.ADMINISTRATOR, here), Status.SUSPENDED, 'yes'],
    ['the director of the city', actor(Role.DIRECTOR, city), Status.PROSPECT, 'yes'],
    ['the director, of one that is closed', actor(Role.DIRECTOR, here), Status.CLOSED, 'TRANSFER_STATE'],
    ['the director, of one that was merged', actor(Role.DIRECTOR, here), Status.MERGED, 'TRANSFER_STATE'],
    ['a clerk', actor(Role.CLERK, here), Status.ACTIVE, 'NOT_ALLOWED'],
    ['a leader', actor(Role.LEADER, here), Status.ACTIVE, 'NOT_ALLOWED'],
    ['the director of the other county', actor(Role.DIRECTOR, there), Status.ACTIVE, 'NOT_ALLOWED'],
  ])('is proposed by %s', (_who, who, status, expected) => {
    expect(answer(canProposeTransfer(who, { regionId: here, status, isWaiting: false }))).toBe(expected);
  });

  it('is not proposed twice', () => {
    const waiting = { regionId: here, status: Status.ACTIVE, isWaiting: true };
    expect(answer(canProposeTransfer(actor(Role.DIRECTOR, here), waiting))).toBe('TRANSFER_STATE');
  });

  it.each([
    ['the director there', actor(Role.DIRECTOR, there), State.PROPOSED, 'yes'],
    ['the administrator there', actor(Role.ADMINISTRATOR, there), State.PROPOSED, 'yes'],
    ['the director of the city', actor(Role.DIRECTOR, city), State.PROPOSED, 'yes'],
    ['a clerk there', actor(Role.CLERK, there), State.PROPOSED, 'NOT_ALLOWED'],
    ['the director here', actor(Role.DIRECTOR, here), State.PROPOSED, 'NOT_ALLOWED'],
    ['the director there, a second time', actor(Role.DIRECTOR, there), State.ACCEPTED, 'TRANSFER_STATE'],
    ['the director there, once declined', actor(Role.DIRECTOR, there), State.DECLINED, 'TRANSFER_STATE'],
    ['the director there, once withdrawn', actor(Role.DIRECTOR, there), State.WITHDRAWN, 'TRANSFER_STATE'],
  ])('is answered by %s', (_who, who, state, expected) => {
    expect(answer(canAnswerTransfer(who, transfer(state)))).toBe(expected);
  });

  it.each([
    ['the director here', actor(Role.DIRECTOR, here), State.PROPOSED, 'yes'],
    ['the director here, once accepted', actor(Role.DIRECTOR, here), State.ACCEPTED, 'TRANSFER_STATE'],
    ['a clerk here', actor(Role.CLERK, here), State.PROPOSED, 'NOT_ALLOWED'],
    ['the director there', actor(Role.DIRECTOR, there), State.PROPOSED, 'NOT_ALLOWED'],
  ])('is withdrawn by %s', (_who, who, state, expected) => {
    expect(answer(canWithdrawTransfer(who, transfer(state)))).toBe(expected);
  });
});
