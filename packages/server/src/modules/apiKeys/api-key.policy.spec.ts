import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { canIssueApiKey, canRevokeApiKey } from './api-key.policy.ts';

const [shandongId, jiningId, yanzhouId, zouchengId] = [370000, 370800, 370812, 370883];
const actor = (...held: [Role, number][]): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: held.map(([role, regionId], i) => ({ id: String(i), regionId, role })),
});
const told = (decision: Decision): string => (decision.allowed ? 'yes' : decision.code);

describe('issuing a key of Yanzhou', () => {
  it.each([
    ['an administrator of the province', actor([Role.ADMINISTRATOR, shandongId]), 'yes'],
    ['a director of the city', actor([Role.DIRECTOR, jiningId]), 'yes'],
    ['a director of Yanzhou', actor([Role.DIRECTOR, yanzhouId]), 'yes'],
    ['a clerk of Yanzhou', actor([Role.CLERK, yanzhouId]), 'NOT_ALLOWED'],
    ['a leader of the city', actor([Role.LEADER, jiningId]), 'NOT_ALLOWED'],
    ['an auditor of the city', actor([Role.AUDITOR, jiningId]), 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', actor([Role.DEPARTMENT_CONTACT, yanzhouId]), 'NOT_ALLOWED'],
    ['a director of Zoucheng', actor([Role.DIRECTOR, zouchengId]), 'NOT_ALLOWED'],
    [
      'a director elsewhere who is a clerk here',
      actor([Role.DIRECTOR, zouchengId], [Role.CLERK, yanzhouId]),
      'NOT_ALLOWED',
    ],
  ])('%s', (_who, who, answer) => {
    expect(told(canIssueApiKey(who, { regionId: yanzhouId, regionIds: [yanzhouId] }))).toBe(answer);
    expect(told(canRevokeApiKey(who, { regionId: yanzhouId, revokedAt: null }))).toBe(answer);
  });

  it('reaches the issuing region or some below, and never beside or above it', () => {
    const director = actor([Role.DIRECTOR, jiningId]);
    const reaching = (regionId: number, ...regionIds: number[]) =>
      told(canIssueApiKey(director, { regionId, regionIds }));
    expect(reaching(jiningId, yanzhouId, zouchengId)).toBe('yes');
    expect(reaching(jiningId, jiningId)).toBe('yes');
    expect(reaching(yanzhouId, zouchengId)).toBe('NOT_ALLOWED');
    expect(reaching(yanzhouId, yanzhouId, jiningId)).toBe('NOT_ALLOWED');
  });
});

describe('revoking a key', () => {
  it('is done once', () => {
    const key = { regionId: yanzhouId, revokedAt: new Date(0) };
    expect(told(canRevokeApiKey(actor([Role.DIRECTOR, yanzhouId]), key))).toBe('KEY_REVOKED');
  });
});
