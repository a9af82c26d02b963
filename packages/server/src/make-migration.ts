import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeTables, openOwnerOrm } from './migrate.ts';
import { ourMigrations } from './platform/our-migrations.ts';
import { prepareDatabase } from './platform/database/prepare.ts';
import { startEmbedded } from './platform/embedded/embedded.ts';

/**
 * Writes the migration for what the entities say and the migrations so far do not make:
 * `pnpm --filter @lianxi/server migration <name>`, on a throw-away database of its own.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'lianxi-migration-'));
// As root, PostgreSQL runs under another account, which must be able to pass.
chmodSync(folder, 0o755);
const postgres = await startEmbedded(folder, (line) => process.stderr.write(`${line}\n`), { isThrowaway: true });
try {
  const urls = await prepareDatabase(postgres.adminUrl, folder, 'lianxi');
  // The rows that a start sees to may want the very tables that the migration is for.
  await makeTables(urls, ourMigrations);
  const orm = openOwnerOrm(urls.owner);
  const made = await orm.migrator.create(undefined, false, false, process.argv[2]);
  process.stdout.write(`${made.fileName}\n`);
  await orm.close();
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
