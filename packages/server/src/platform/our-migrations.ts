import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The migrations this version brings, in their order. */
export const ourMigrations: readonly string[] = readdirSync(path.resolve(import.meta.dirname, '../../migrations'))
  .filter((file) => file.endsWith('.ts'))
  .map(migrationName)
  .sort();

/** A migration's name as files and older rows of the migrations table write it, without the ending. */
export function migrationName(written: string): string {
  return written.replace(/\.ts$/, '');
}
