import pkg from '../package.json' with { type: 'json' };
import { runCommand } from './command.ts';
import { bytesOf, rowsOf } from './platform/backup/manifest.ts';
import { writeBackup, type Backup } from './platform/backup/write-backup.ts';
import { systemClock } from './platform/clock.ts';
import { backupFolder, typedPath } from './platform/config.ts';
import { realDataFolder, runningAddress, startEmbedded } from './platform/embedded/embedded.ts';
import { databaseName } from './platform/database/prepare.ts';

/** `pnpm backup [folder]`: backs the embedded database up, beside a running server or without one. */
await runCommand(async ({ config, words: [typed], say }) => {
  const dataFolder = realDataFolder(config.dataFolder);
  const folder = typed === undefined ? backupFolder(config, dataFolder) : typedPath(typed);
  const write = (adminUrl: string): Promise<Backup> =>
    writeBackup({ adminUrl, database: databaseName, folder, version: pkg.version, madeAt: systemClock.now() });
  const begun = performance.now();
  const { path, content } = await onDatabase(config.dataFolder, say, write);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${path}\n${rowsOf(content)} rows 行 · ${bytesOf(content)} bytes 字节 · ${seconds} s 秒`);
  say(
    'A backup holds everything, personal data included: keep it like a secret. 备份含全部数据（包括个人信息），请妥善保管。',
  );
});

/** The database of a living server, or one that is started for this and stopped again. */
async function onDatabase<T>(
  dataFolder: string,
  say: (line: string) => void,
  work: (adminUrl: string) => Promise<T>,
): Promise<T> {
  const running = runningAddress(dataFolder);
  if (running !== null) return work(running);
  const postgres = await startEmbedded(dataFolder, say);
  try {
    return await work(postgres.adminUrl);
  } finally {
    await postgres.stop();
  }
}
