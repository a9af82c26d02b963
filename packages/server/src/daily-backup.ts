import { accessSync, constants, mkdirSync } from 'node:fs';
import pkg from '../package.json' with { type: 'json' };
import { prune } from './platform/backup/shelf.ts';
import { writeBackup } from './platform/backup/write-backup.ts';
import type { Chore } from './platform/chore.ts';
import { systemClock } from './platform/clock.ts';
import { log } from './platform/log.ts';
import { StartProblem } from './platform/start-problem.ts';

export interface DailyBackupOptions {
  adminUrl: string;
  database: string;
  folder: string;
  keep: number;
}

/**
 * The daily backup of the embedded database, at two o'clock in Asia/Shanghai; one that a stopped server missed is made
 * up for within the day. None where `keep` is 0. Throws a StartProblem where the folder cannot be written.
 */
export function dailyBackup({ adminUrl, database, folder, keep }: DailyBackupOptions): Chore[] {
  if (keep === 0) return [];
  claimFolder(folder);
  const work = async (): Promise<void> => {
    // The demo's standing clock would give every backup the same name.
    const { content } = await writeBackup({
      adminUrl,
      database,
      folder,
      version: pkg.version,
      madeAt: systemClock.now(),
    });
    prune(folder, keep);
    log.info('a backup was made', { tables: content.tables.length });
  };
  return [{ name: 'backup', when: '0 18 * * *', options: '?fill=23h&max=3', work }];
}

/** Told at the start rather than at two in the morning. */
function claimFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartProblem(
      `Backups cannot be kept in ${folder} (${reason}). Choose another folder with LIANXI_BACKUP_DIR, or turn the daily backup off with LIANXI_BACKUP_KEEP=0.`,
      `无法在 ${folder} 保存备份（${reason}）。请用 LIANXI_BACKUP_DIR 指定其他目录，或用 LIANXI_BACKUP_KEEP=0 关闭每日备份。`,
      { cause },
    );
  }
}
