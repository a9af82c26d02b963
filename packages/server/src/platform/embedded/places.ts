import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account.ts';

/** Where data and programs go when root starts a checkout that PostgreSQL's own account cannot reach. */
export const systemFolder = '/var/lib/lianxi';

/**
 * The data folder to use: the one wanted, or, where it lies below a folder closed to PostgreSQL's account (a 0700
 * home), one below `system` that only this wish leads to. Closed folders stay closed, since opening a home is not
 * ours to do.
 */
export function chooseFolder(wanted: string, account: Account | null, system = systemFolder): string {
  if (account === null || isOpenTo(wanted, account)) return wanted;
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 8);
  return path.join(system, `data-${mark}`);
}

/** Whether the account may pass through every folder that exists on the way to this one, itself included. */
export function isOpenTo(folder: string, account: Account): boolean {
  const existing = nearestExisting(path.resolve(folder));
  // A symbolic link is passed on both of its sides.
  return [existing, realpathSync(existing)].every((end) => wayTo(end).every((step) => mayPass(step, account)));
}

/**
 * Makes the folder and those above it that are missing, passable for every account and readable for none but the
 * owner. What exists already keeps its mode.
 */
export function makeOpenFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // The mode mkdir gives depends on the umask; PostgreSQL's account must be able to pass.
  for (const made of wayTo(folder).filter((step) => step.startsWith(first))) chmodSync(made, 0o711);
}

function mayPass(folder: string, { uid, gid }: Account): boolean {
  const facts = statSync(folder);
  if (facts.uid === uid) return (facts.mode & 0o100) !== 0;
  if (facts.gid === gid) return (facts.mode & 0o010) !== 0;
  return (facts.mode & 0o001) !== 0;
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

function wayTo(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [...wayTo(above), folder];
}
