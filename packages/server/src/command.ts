import 'reflect-metadata';
import { inspect } from 'node:util';
import { readConfig, type Config } from './platform/config.ts';
import { StartProblem } from './platform/start-problem.ts';

/** A command of the person who keeps the embedded database. */
export interface Command {
  config: Config;
  /** What was typed after the command's name. */
  words: readonly string[];
  say: (line: string) => void;
}

/**
 * Runs one command and ends the process: 0 where it is done, 1 where not, with what to do in both languages.
 *
 * A database that somebody else keeps has tools of its own, so every command refuses it.
 */
export async function runCommand(deed: (command: Command) => Promise<void>): Promise<never> {
  // The default end of a signal would skip the exit handlers, and with them the stop of a PostgreSQL of ours.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  try {
    const config = readConfig();
    if (config.database.kind === 'external') throw notOurs();
    await deed({ config, words: process.argv.slice(2), say });
    process.exit(0);
  } catch (error) {
    process.stderr.write(
      error instanceof StartProblem ? `\n${error.message}\n${error.chinese}\n` : `${inspect(error)}\n`,
    );
    process.exit(1);
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function notOurs(): StartProblem {
  return new StartProblem(
    'These commands are for the embedded database. A PostgreSQL of your own (DATABASE_URL) is backed up with pg_dump or continuous archiving; see docs/operations.md.',
    '这些命令仅用于内置数据库。自建 PostgreSQL（DATABASE_URL）请使用 pg_dump 或连续归档备份，参见 docs/operations.md。',
  );
}
