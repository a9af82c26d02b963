import { expect, it } from 'vitest';
import { Role } from '../../platform/actor.ts';
import { canCheckSignal } from './early-signal.policy.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];

it.each([
  [Role.CLERK, yanzhouId, true],
  [Role.DIRECTOR, yanzhouId, true],
  [Role.ADMINISTRATOR, jiningId, true],
  [Role.CLERK, zouchengId, false],
  [Role.LEADER, yanzhouId, false],
  [Role.AUDITOR, yanzhouId, false],
])('%s of %i checks a signal of the county: %s', (role, regionId, allowed) => {
  const memberships = [{ id: '1', regionId, role }];
  expect(canCheckSignal({ accountId: 'a', loginName: 'a', displayName: '甲', memberships }, yanzhouId).allowed).toBe(
    allowed,
  );
});
