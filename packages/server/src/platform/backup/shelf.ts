import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { StartProblem } from '../start-problem.ts';
import { bytesOf, manifestFile, readManifest, rowsOf } from './manifest.ts';
import type { Backup } from './write-backup.ts';

const drillRule = v.object({
  /** When it ended. */
  doneAt: v.pipe(v.string(), v.isoTimestamp()),
  /** When the backup that was tried had been made. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  seconds: v.number(),
  rows: v.number(),
  isRight: v.boolean(),
});

/** A trial of the newest backup: whether a whole, right database came of it. */
export type Drill = v.InferOutput<typeof drillRule>;

const drillFile = (folder: string): string => path.join(folder, 'last-drill.json');

/** The backups of a folder by name, the newest first; one that is still being made has another name. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const named = readdirSync(folder).filter((name) => /^lianxi-[\dTZ-]+$/.test(name));
  return named
    .filter((name) => existsSync(manifestFile(path.join(folder, name))))
    .toSorted()
    .toReversed();
}

/** The newest backup of a folder, null where it has none; throws a StartProblem where its manifest is damaged. */
export function newestBackup(folder: string): Backup | null {
  const [name] = namesIn(folder);
  return name === undefined ? null : openBackup(path.join(folder, name));
}

/** What the newest backup says of itself; `isDamaged` where it says nothing that could be trusted. */
export interface ShelfState {
  newest: { madeAt: Date; bytes: number; rows: number } | null;
  isDamaged: boolean;
}

/** How the backups of a folder stand, for those who look after them. */
export function shelfState(folder: string): ShelfState {
  try {
    const backup = newestBackup(folder);
    if (!backup) return { newest: null, isDamaged: false };
    const { content } = backup;
    return {
      newest: { madeAt: new Date(content.madeAt), bytes: bytesOf(content), rows: rowsOf(content) },
      isDamaged: false,
    };
  } catch (error) {
    if (error instanceof StartProblem) return { newest: null, isDamaged: true };
    throw error;
  }
}

/** The backup in this folder; throws a StartProblem where it is none that this version can read. */
export const openBackup = (place: string): Backup => ({ path: place, content: readManifest(place) });

/** The backups that lie beside this one and are newer; one that cannot be read is told to `say` and left out. */
export function laterBackups(backup: Backup, say: (line: string) => void): Backup[] {
  const folder = path.dirname(backup.path);
  return namesIn(folder)
    .filter((name) => name > path.basename(backup.path))
    .flatMap((name) => {
      try {
        return [openBackup(path.join(folder, name))];
      } catch (error) {
        if (!(error instanceof StartProblem)) throw error;
        say(`${error.message}\n${error.chinese}`);
        return [];
      }
    });
}

/** Takes away all but the newest `keep` backups. */
export function prune(folder: string, keep: number): void {
  for (const name of namesIn(folder).slice(keep)) {
    // Without its manifest it is no backup, whatever interrupts the rest.
    rmSync(manifestFile(path.join(folder, name)));
    rmSync(path.join(folder, name), { recursive: true });
  }
}

/** The last drill of the backups in this folder; null where there was none. */
export function lastDrill(folder: string): Drill | null {
  const file = drillFile(folder);
  return existsSync(file) ? v.parse(drillRule, JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export function recordDrill(folder: string, drill: Drill): void {
  const file = drillFile(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(drill)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
