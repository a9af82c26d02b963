import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { StartProblem } from '../start-problem.ts';

/** The shape of the backups this version writes and reads. */
export const FORMAT = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const tableRule = v.object({
  schema: v.string(),
  name: v.string(),
  columns: v.array(v.string()),
  rows: count,
  /** The sum of a hash of every row: the same rows in any order give the same. */
  digest: v.string(),
  file: v.pipe(v.string(), v.regex(/^[\w.]+\.copy\.gz$/)),
  bytes: count,
  sha256,
});

const contentRule = v.object({
  product: v.literal('lianxi'),
  format: v.literal(FORMAT),
  version: v.string(),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  postgres: v.string(),
  migrations: v.array(v.string()),
  tables: v.array(tableRule),
  sequences: v.array(v.object({ schema: v.string(), name: v.string(), value: v.string() })),
  /** Which tables force their policies, and each policy by name. */
  wall: v.array(v.string()),
});

/** What a backup says it holds. */
export type BackupContent = v.InferOutput<typeof contentRule>;
export type TableContent = BackupContent['tables'][number];
export type SequenceContent = BackupContent['sequences'][number];

const manifestRule = v.object({ content: contentRule, sha256 });
const formatRule = v.object({ content: v.object({ format: v.number() }) });

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

export const manifestFile = (backup: string): string => path.join(backup, 'manifest.json');

/** The manifest's text, with a checksum over what it says. */
export function manifestText(content: BackupContent): string {
  return `${JSON.stringify({ content, sha256: hashOf(content) }, null, 1)}\n`;
}

/**
 * What the backup in this folder says it holds; throws a StartProblem where the folder is no whole backup, was changed,
 * or is of a shape that this version does not know. The tables' files are looked at by `checkFiles`.
 */
export function readManifest(backup: string): BackupContent {
  const file = manifestFile(backup);
  if (!existsSync(file))
    throw new StartProblem(
      `${backup} is not a whole backup: it has no manifest.json. A backup that was interrupted is worthless; take another one.`,
      `${backup} 不是完整的备份：缺少 manifest.json。中断的备份不可使用，请换用其他备份。`,
    );
  const given = parsed(readFileSync(file, 'utf8'));
  const format = v.safeParse(formatRule, given);
  if (format.success && format.output.content.format > FORMAT)
    throw new StartProblem(
      `${backup} was made by a newer version of Lianxi. Update this one first, then restore.`,
      `${backup} 由更新版本的系统生成，请先升级本系统再恢复。`,
    );
  const manifest = v.safeParse(manifestRule, given);
  if (!manifest.success || hashOf(manifest.output.content) !== manifest.output.sha256)
    throw new StartProblem(
      `The manifest of ${backup} was changed or is damaged, so nothing in it can be trusted. Take another backup.`,
      `${backup} 的清单已被改动或损坏，内容不可信，请换用其他备份。`,
    );
  return manifest.output.content;
}

/** Damage of any kind is told by the rule that the text breaks. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export const rowsOf = ({ tables }: BackupContent): number => tables.reduce((sum, table) => sum + table.rows, 0);
export const bytesOf = ({ tables }: BackupContent): number => tables.reduce((sum, table) => sum + table.bytes, 0);
