import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canHandleRights, canServePerson } from './rights.policy.ts';
import { RightsDeed, RightsKind, RightsState } from './rights-states.ts';

const actor = (role: Role, regionId = 370812): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: 'a',
  memberships: [{ id: 'm', regionId, role }],
});
const machine: Actor = {
  ...actor(Role.CLERK),
  key: { regionId: 370812, id: 'k', kinds: [], access: 'WRITE' },
};
const [clerk, director, auditor] = [actor(Role.CLERK), actor(Role.DIRECTOR, 370800), actor(Role.AUDITOR)];
const stranger = actor(Role.DIRECTOR, 370883);
const asked = (kind: RightsKind, state = RightsState.RECEIVED) => ({ regionId: 370812, kind, state });

describe('handing out links, writing requests down and giving notice', () => {
  it.each([
    ['a clerk of the county', clerk, 'yes'],
    ['the director of its city', director, 'yes'],
    ['an auditor', auditor, 'NOT_ALLOWED'],
    ['a director of another county', stranger, 'NOT_ALLOWED'],
    ['a machine', machine, 'NOT_ALLOWED'],
  ])('%s', (_who, one, answer) => {
    const decision = canServePerson(one, 370812);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});

describe('handling a request', () => {
  it.each([
    ['a clerk takes it on', clerk, RightsDeed.TAKE_ON, asked(RightsKind.ERASE), 'yes'],
    ['a clerk answers a correction', clerk, RightsDeed.ANSWER, asked(RightsKind.CORRECT), 'yes'],
    ['a clerk answers an objection', clerk, RightsDeed.ANSWER, asked(RightsKind.OBJECT), 'yes'],
    ['a clerk erases', clerk, RightsDeed.ANSWER, asked(RightsKind.ERASE), 'NOT_ALLOWED'],
    ['a director erases', director, RightsDeed.ANSWER, asked(RightsKind.ERASE), 'yes'],
    ['a director of another county', stranger, RightsDeed.ANSWER, asked(RightsKind.COPY), 'NOT_ALLOWED'],
    ['an auditor', auditor, RightsDeed.WITHDRAW, asked(RightsKind.COPY), 'NOT_ALLOWED'],
    ['once granted', clerk, RightsDeed.ANSWER, asked(RightsKind.COPY, RightsState.GRANTED), 'RIGHTS_STATE'],
    ['once withdrawn', clerk, RightsDeed.WITHDRAW, asked(RightsKind.COPY, RightsState.WITHDRAWN), 'RIGHTS_STATE'],
  ])('%s', (_what, one, deed, request, answer) => {
    const decision = canHandleRights(one, deed, request);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});
