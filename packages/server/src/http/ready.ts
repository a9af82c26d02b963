import type pg from 'pg';
import { migrationName, ourMigrations } from '../platform/our-migrations.ts';

/** Whether requests can be served: the database answers and every migration of this version was run. */
export interface Readiness {
  isReady: boolean;
  database: 'answers' | 'away';
  pendingMigrations: string[];
}

export async function readiness(pool: pg.Pool): Promise<Readiness> {
  try {
    const { rows } = await pool.query<{ name: string }>('select name from mikro_orm_migrations');
    const done = new Set(rows.map((row) => migrationName(row.name)));
    const pendingMigrations = ourMigrations.filter((name) => !done.has(name));
    return { isReady: pendingMigrations.length === 0, database: 'answers', pendingMigrations };
  } catch (error) {
    // 42P01 and 42501: nothing was migrated yet, so there is no table to read.
    const isEmpty = error instanceof Error && 'code' in error && ['42P01', '42501'].includes(String(error.code));
    return {
      isReady: false,
      database: isEmpty ? 'answers' : 'away',
      pendingMigrations: isEmpty ? [...ourMigrations] : [],
    };
  }
}
