import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { rowsOf } from './platform/backup/manifest.ts';
import { openBackup } from './platform/backup/shelf.ts';
import { typedPath } from './platform/config.ts';
import { StartProblem } from './platform/start-problem.ts';
import { restoreBackup } from './restoring.ts';

/** `pnpm restore <backup> [data folder] [--replace]`: makes a data folder out of a backup, while no server uses it. */
await runCommand(async ({ config, words, say }) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { replace: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [typed, into] = positionals;
  if (typed === undefined)
    throw new StartProblem(
      'Name the backup: restore <backup> [data folder] [--replace]',
      '请指定备份：restore <备份> [数据目录] [--replace]',
    );
  const backup = openBackup(typedPath(typed));
  const folder = into === undefined ? config.dataFolder : typedPath(into);
  const { setAside } = await restoreBackup(backup, { into: folder, replaces: values.replace, say });
  say(
    `Restored to ${folder}: ${rowsOf(backup.content)} rows as of ${backup.content.madeAt}, compared and found equal.`,
  );
  say(`已恢复到 ${folder}：共 ${rowsOf(backup.content)} 行，截至 ${backup.content.madeAt}，核对一致。`);
  if (setAside !== null) say(`The database of before is kept in ${setAside}. 原数据库保留在 ${setAside}。`);
});
