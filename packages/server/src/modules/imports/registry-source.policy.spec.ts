import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { canKeepSource, canSetUpSource } from './registry-source.policy.ts';

const yanzhou = 370812;
const actor = (role: Role, regionId: number): Actor => ({
  accountId: '00000000-0000-7000-8000-000000000001',
  loginName: 'a',
  displayName: 'a',
  memberships: [{ id: 'm', regionId, role }],
});
const clerk = actor(Role.CLERK, yanzhou);
const city = actor(Role.DIRECTOR, 370800);
const neighbour = actor(Role.DIRECTOR, 370883);
const auditor = actor(Role.AUDITOR, yanzhou);
const running = { regionId: yanzhou, endedAt: null };
const ended = { regionId: yanzhou, endedAt: new Date(0) };
const said = (decision: ReturnType<typeof canSetUpSource>) => (decision.allowed ? 'yes' : decision.code);

describe('setting a register up that comes again', () => {
  it.each([
    ['a clerk of the county', clerk, 'yes'],
    ['the city above', city, 'yes'],
    ['a neighbour', neighbour, 'NOT_ALLOWED'],
    ['who only reads', auditor, 'NOT_ALLOWED'],
  ])('%s', (_who, who, answer) => expect(said(canSetUpSource(who, yanzhou))).toBe(answer));
});

describe('revising it, ending it, and handing a file in', () => {
  it.each([
    ['a clerk of the county', clerk, running, 'yes'],
    ['the same, once it ended', clerk, ended, 'SOURCE_ENDED'],
    ['a neighbour, once it ended', neighbour, ended, 'NOT_ALLOWED'],
    ['who only reads', auditor, running, 'NOT_ALLOWED'],
  ])('%s', (_who, who, source, answer) => expect(said(canKeepSource(who, source))).toBe(answer));
});
