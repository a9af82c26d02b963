import { readdirSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

/** Whether requests can be served: the database answers and every migration of this version was run. */
export interface Readiness {
  isReady: boolean;
  database: 'answers' | 'away';
  pendingMigrations: string[];
}

const ours = readdirSync(path.resolve(import.meta.dirname, '../../migrations'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

export async function readiness(pool: pg.Pool): Promise<Readiness> {
  try {
    const { rows } = await pool.query<{ name: string }>('select name from mikro_orm_migrations');
    const done = new Set(rows.map((row) => row.name.replace(/\.ts$/, '')));
    const pendingMigrations = ours.filter((name) => !done.has(name));
    return { isReady: pendingMigrations.length === 0, database: 'answers', pendingMigrations };
  } catch (error) {
    // 42P01 and 42501: nothing was migrated yet, so there is no table to read.
    const isEmpty = error instanceof Error && 'code' in error && ['42P01', '42501'].includes(String(error.code));
    return { isReady: false, database: isEmpty ? 'answers' : 'away', pendingMigrations: isEmpty ? ours : [] };
  }
}
