import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { EnterpriseStatus as Status } from '../enterprises/index.ts';
import { FileEntryState as State } from './dossier-states.ts';
import { canAssignSection, canChangeEntry, canKeepFile, canKeepPromise } from './dossier.policy.ts';
import { FileSection as Section } from './file-sections.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: role,
  loginName: role,
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const clerk = actor(Role.CLERK, 370812);
const entry = (given: object = {}) => ({
  regionId: 370812,
  section: Section.PROMISES,
  state: State.CURRENT,
  keptOn: null,
  ...given,
});

describe('keeping a file of Yanzhou', () => {
  it.each([
    ['a clerk', clerk, Status.ACTIVE, 'yes'],
    ['a clerk, of a closed enterprise', clerk, Status.CLOSED, 'yes'],
    ['a clerk, of a merged one', clerk, Status.MERGED, 'STATUS_STEP'],
    ['the director above', actor(Role.DIRECTOR, 370800), Status.ACTIVE, 'yes'],
    ['a leader', actor(Role.LEADER, 370812), Status.ACTIVE, 'NOT_ALLOWED'],
    ['an auditor', actor(Role.AUDITOR, 370800), Status.ACTIVE, 'NOT_ALLOWED'],
    ['a contact', actor(Role.DEPARTMENT_CONTACT, 370812), Status.ACTIVE, 'NOT_ALLOWED'],
    ['a stranger', actor(Role.CLERK, 370883), Status.ACTIVE, 'NOT_ALLOWED'],
  ])('%s', (_who, who, status, expected) => {
    expect(answer(canKeepFile(who, { regionId: 370812, status }))).toBe(expected);
  });
});

describe('correcting or withdrawing an entry', () => {
  it.each([
    ['a clerk', clerk, State.CURRENT, 'yes'],
    ['a clerk, once it was corrected', clerk, State.REPLACED, 'FILE_ENTRY_STATE'],
    ['a clerk, once it was withdrawn', clerk, State.WITHDRAWN, 'FILE_ENTRY_STATE'],
    ['an auditor', actor(Role.AUDITOR, 370812), State.CURRENT, 'NOT_ALLOWED'],
    ['a stranger', actor(Role.DIRECTOR, 370883), State.CURRENT, 'NOT_ALLOWED'],
  ])('%s', (_who, who, state, expected) => {
    expect(answer(canChangeEntry(who, entry({ state })))).toBe(expected);
  });
});

describe('keeping a promise', () => {
  it.each([
    ['one that is open', clerk, {}, 'yes'],
    ['one that was kept', clerk, { keptOn: '2014-11-01' }, 'FILE_ENTRY_STATE'],
    ['one that was withdrawn', clerk, { state: State.WITHDRAWN }, 'FILE_ENTRY_STATE'],
    ['what is no promise', clerk, { section: Section.SITES }, 'FILE_ENTRY_STATE'],
    ['one of another county', actor(Role.CLERK, 370883), {}, 'NOT_ALLOWED'],
  ])('%s', (_what, who, given, expected) => {
    expect(answer(canKeepPromise(who, entry(given)))).toBe(expected);
  });
});

describe('saying whose section it is', () => {
  it.each([
    ['a director', actor(Role.DIRECTOR, 370812), 'yes'],
    ['an administrator of the city', actor(Role.ADMINISTRATOR, 370800), 'yes'],
    ['a clerk', clerk, 'NOT_ALLOWED'],
    ['a director of another county', actor(Role.DIRECTOR, 370883), 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    expect(answer(canAssignSection(who, 370812))).toBe(expected);
  });
});
