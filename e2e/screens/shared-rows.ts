import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Member, Person } from '../world.ts';
import { rowsOf, type Rows } from './demo-rows.ts';

/** Whose turn it is to make the rows: the first worker whose file it becomes. */
function isFirst(turn: string): boolean {
  try {
    writeFileSync(turn, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who makes the rows signs in only where it is this worker’s turn. */
type As = (member: Member) => Promise<Person>;

async function madeOnce(as: As): Promise<Rows> {
  const folder = process.env['E2E_DATA'];
  if (!folder) throw new Error('This run has no folder.');
  const [turn, rows] = [path.join(folder, 'rows.turn'), path.join(folder, 'rows.json')];
  const read = () => (existsSync(rows) ? 'made' : existsSync(turn) ? 'being made' : 'not made');
  await expect
    .poll(() => (read() === 'not made' && isFirst(turn) ? 'mine' : read()), { timeout: 90_000 })
    .not.toBe('being made');
  // What this worker or another wrote below.
  if (existsSync(rows)) return JSON.parse(readFileSync(rows, 'utf8')) as Rows;
  try {
    const made = await rowsOf(await as('jining'), await as('shandong'));
    // Whoever waits reads all of it or nothing.
    writeFileSync(`${rows}.part`, JSON.stringify(made));
    renameSync(`${rows}.part`, rows);
    return made;
  } catch (error) {
    rmSync(turn);
    throw error;
  }
}

let known: Promise<Rows> | undefined;
/** The rows of the demo that the screens show, made once for all the workers of a run. */
export const rowsOfThisRun = (as: As): Promise<Rows> => (known ??= madeOnce(as));
