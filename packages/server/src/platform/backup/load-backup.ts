import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StartProblem } from '../start-problem.ts';
import type { Backup } from './write-backup.ts';
import type { TableContent } from './manifest.ts';
import { adminClient, quoted, quotedColumns, stateOf, tablesIn, wallIn } from './tables.ts';

/** Throws a StartProblem unless every file of the backup is there and, byte by byte, what its manifest says. */
export async function checkFiles(backup: Backup): Promise<void> {
  for (const table of backup.content.tables) {
    const file = path.join(backup.path, table.file);
    if (!existsSync(file)) throw damaged(backup, table, missing);
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    if (hash.digest('hex') !== table.sha256) throw damaged(backup, table, changed);
  }
}

const missing = ['is missing', '缺失'] as const;
const changed = ['was changed or is damaged', '已被改动或损坏'] as const;

function damaged(backup: Backup, { file }: TableContent, [english, chinese]: readonly [string, string]): StartProblem {
  return new StartProblem(
    `${backup.path} cannot be restored: its file ${file} ${english}. Take another backup.`,
    `${backup.path} 无法恢复：文件 ${file} ${chinese}。请换用其他备份。`,
  );
}

/**
 * Fills a database, whose tables the backup's own migrations made, with the backup's rows, and compares: every table
 * has the rows it had, and the wall stands as it stood. Throws a StartProblem where anything differs.
 */
export async function loadBackup(adminUrl: string, database: string, backup: Backup): Promise<void> {
  const client = adminClient(adminUrl, database);
  await client.connect();
  try {
    await refuseOtherTables(client, backup);
    await client.query('begin');
    // Rows come as they were: no trigger acts on them, and a foreign key need not wait for the table it points to.
    await client.query('set local session_replication_role = replica');
    await client.query(`truncate ${backup.content.tables.map(quoted).join(', ')}`);
    for (const table of backup.content.tables) await loadTable(client, path.join(backup.path, table.file), table);
    for (const sequence of backup.content.sequences)
      await client.query('select setval($1::regclass, $2::int8)', [quoted(sequence), sequence.value]);
    await compare(client, backup);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

async function loadTable(client: pg.Client, file: string, table: TableContent): Promise<void> {
  const rows = client.query(copyFrom(`copy ${quoted(table)} (${quotedColumns(table)}) from stdin`));
  await pipeline(createReadStream(file), createGunzip(), rows);
}

async function refuseOtherTables(client: pg.Client, { path: place, content }: Backup): Promise<void> {
  const known = new Map((await tablesIn(client)).map((table) => [quoted(table), new Set(table.columns)]));
  const strange = content.tables.flatMap((table) => {
    const columns = known.get(quoted(table));
    if (!columns) return [quoted(table)];
    return table.columns.filter((column) => !columns.has(column)).map((column) => `${quoted(table)}.${column}`);
  });
  if (strange.length > 0)
    throw new StartProblem(
      `${place} does not fit the tables of this version (${strange.join(', ')}). Restore it with the version that made it, ${content.version}, and update then.`,
      `${place} 与本版本的数据表不符（${strange.join('、')}）。请用生成该备份的版本 ${content.version} 恢复后再升级。`,
    );
}

async function compare(client: pg.Client, { path: place, content }: Backup): Promise<void> {
  const differing: string[] = [];
  for (const table of content.tables) {
    const { rows, digest } = await stateOf(client, table);
    if (rows !== table.rows || digest !== table.digest) differing.push(`${quoted(table)}: ${rows} / ${table.rows}`);
  }
  const standing = new Set(await wallIn(client));
  differing.push(...content.wall.filter((line) => !standing.has(line)));
  if (differing.length > 0)
    throw new StartProblem(
      `What was restored from ${place} is not what it held (rows now / rows then):\n  ${differing.join('\n  ')}`,
      `从 ${place} 恢复的内容与备份清单不一致（现有行数 / 原有行数见上）。`,
    );
}
