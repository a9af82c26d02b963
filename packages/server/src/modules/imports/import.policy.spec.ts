import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { ImportKind, ImportState as State } from './import-states.ts';
import { canDecideRows, canDiscard, canImport, canMapColumns, canRun, canSettle, canUndo } from './import.policy.ts';

const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: 'm', regionId, role }],
});
const director = actor(Role.DIRECTOR, 370800);
const auditor = actor(Role.AUDITOR, 370800);
const clerk = actor(Role.CLERK, 370812);
const run = (state: State) => ({ regionId: 370800, state });
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);

describe('an import of the city', () => {
  it.each([
    ['is made by its director', canImport(director, 370800), 'yes'],
    ['is not made by an auditor', canImport(auditor, 370800), 'NOT_ALLOWED'],
    ['is not made by a clerk of one county', canImport(clerk, 370800), 'NOT_ALLOWED'],
    ['of one county is made by its clerk', canImport(clerk, 370812), 'yes'],
    ['runs once rehearsed', canRun(director, run(State.REHEARSED)), 'yes'],
    ['does not run while rehearsing', canRun(director, run(State.REHEARSING)), 'IMPORT_STATE'],
    ['does not run twice', canRun(director, run(State.DONE)), 'IMPORT_STATE'],
    ['is discarded after a failure', canDiscard(director, run(State.FAILED)), 'yes'],
    ['is not discarded once done', canDiscard(director, run(State.DONE)), 'IMPORT_STATE'],
    ['has its columns chosen while rehearsed', canMapColumns(director, run(State.REHEARSED)), 'yes'],
    ['has its columns left alone while running', canMapColumns(director, run(State.RUNNING)), 'IMPORT_STATE'],
    ['has doubts settled after the run', canSettle(director, run(State.DONE)), 'yes'],
    ['has no doubts settled during it', canSettle(director, run(State.RUNNING)), 'IMPORT_STATE'],
    ['has rows of a register decided while rehearsed', canDecideRows(director, run(State.REHEARSED)), 'yes'],
    ['has none decided while running', canDecideRows(director, run(State.RUNNING)), 'IMPORT_STATE'],
    ['has none decided by a stranger', canDecideRows(clerk, run(State.REHEARSED)), 'NOT_ALLOWED'],
    ['is not settled by a stranger', canSettle(clerk, run(State.DONE)), 'NOT_ALLOWED'],
  ])('%s', (_what, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});

describe('undoing an import', () => {
  const doneAt = new Date('2014-10-08T09:00:00+08:00');
  const written = { ...run(State.DONE), kind: ImportKind.ENTERPRISES, finishedAt: doneAt };
  const after = (hours: number) => new Date(doneAt.getTime() + hours * 3_600_000);
  it.each([
    ['the same day', canUndo(director, written, after(5)), 'yes'],
    ['a day later', canUndo(director, written, after(24)), 'IMPORT_UNDO_OVER'],
    ['before it was written', canUndo(director, { ...written, state: State.REHEARSED }, after(1)), 'IMPORT_STATE'],
    ['of a file of visits', canUndo(director, { ...written, kind: ImportKind.VISITS }, after(1)), 'IMPORT_STATE'],
    ['by who only reads', canUndo(auditor, written, after(1)), 'NOT_ALLOWED'],
  ])('%s', (_when, decision, expected) => {
    expect(answer(decision)).toBe(expected);
  });
});
