import { runCommand } from './command.ts';
import { newestBackup } from './platform/backup/shelf.ts';
import { systemClock } from './platform/clock.ts';
import { backupFolder, typedPath } from './platform/config.ts';
import { realDataFolder } from './platform/embedded/embedded.ts';
import { StartProblem } from './platform/start-problem.ts';
import { drill } from './restoring.ts';

/** `pnpm drill [folder]`: restores the newest backup into a throw-away cluster, checks it, and notes that it was done. */
await runCommand(async ({ config, words: [typed], say }) => {
  const shelf = typed === undefined ? backupFolder(config, realDataFolder(config.dataFolder)) : typedPath(typed);
  const backup = newestBackup(shelf);
  if (!backup) throw new StartProblem(`There is no backup in ${shelf} yet.`, `${shelf} 中尚无备份。`);
  const { rows, seconds, madeAt } = await drill(backup, config.dataFolder, {
    say,
    shelf,
    now: () => systemClock.now(),
  });
  say(`The backup of ${madeAt} can be restored: ${rows} rows compared, ${seconds} s.`);
  say(`备份（${madeAt}）可以恢复：核对 ${rows} 行，用时 ${seconds} 秒。`);
});
