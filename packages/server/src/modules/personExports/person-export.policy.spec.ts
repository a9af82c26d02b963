import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { PersonExportState } from './person-export-state.ts';
import { canAnswerExport, canAskExport, canFetchExport, type ExportFacts } from './person-export.policy.ts';

const [yanzhou, zoucheng, jining] = [370812, 370883, 370800];
const actor = (accountId: string, role: Role, regionId: number): Actor => ({
  accountId,
  loginName: accountId,
  displayName: accountId,
  memberships: [{ id: '1', regionId, role }],
});
const asker = actor('a', Role.CLERK, yanzhou);
const colleague = actor('b', Role.CLERK, yanzhou);
const key: Actor = {
  ...colleague,
  key: { regionId: yanzhou, id: 'k', kinds: [], access: 'WRITE' },
};
const now = new Date('2014-10-08T02:00:00Z');
const asked: ExportFacts = { regionId: yanzhou, accountId: 'a', state: PersonExportState.ASKED, usableUntil: null };
const approved = { ...asked, state: PersonExportState.APPROVED, usableUntil: new Date('2014-10-09T02:00:00Z') };
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('a list of people as a sheet', () => {
  it.each([
    ['a clerk of the county', asker, 'yes'],
    ['a director of the city', actor('c', Role.DIRECTOR, jining), 'yes'],
    ['a leader, who reads', actor('c', Role.LEADER, yanzhou), 'NOT_ALLOWED'],
    ['an auditor, who reads', actor('c', Role.AUDITOR, yanzhou), 'NOT_ALLOWED'],
    ['a clerk of another county', actor('c', Role.CLERK, zoucheng), 'NOT_ALLOWED'],
    ['another system', key, 'NOT_ALLOWED'],
  ])('is asked for by %s: %s', (_who, who, expected) => {
    expect(answer(canAskExport(who, yanzhou))).toBe(expected);
  });

  it.each([
    ['a colleague', colleague, asked, 'yes'],
    ['a director of the city', actor('c', Role.DIRECTOR, jining), asked, 'yes'],
    ['whoever asked', asker, asked, 'EXPORT_OWN'],
    ['a leader', actor('c', Role.LEADER, yanzhou), asked, 'NOT_ALLOWED'],
    ['a clerk of another county', actor('c', Role.CLERK, zoucheng), asked, 'NOT_ALLOWED'],
    ['another system', key, asked, 'NOT_ALLOWED'],
    ['a colleague, once it is answered', colleague, approved, 'EXPORT_STATE'],
  ])('is answered by %s', (_who, who, facts, expected) => {
    expect(answer(canAnswerExport(who, facts))).toBe(expected);
  });

  it.each([
    ['whoever asked, once it is approved', asker, approved, 'yes'],
    ['whoever asked, before that', asker, asked, 'EXPORT_STATE'],
    ['a colleague', colleague, approved, 'NOT_ALLOWED'],
    ['whoever asked, a second time', asker, { ...approved, state: PersonExportState.FETCHED }, 'EXPORT_STATE'],
    ['whoever asked, a day late', asker, { ...approved, usableUntil: now }, 'EXPORT_STATE'],
  ])('is fetched by %s', (_who, who, facts, expected) => {
    expect(answer(canFetchExport(who, facts, now))).toBe(expected);
  });
});
