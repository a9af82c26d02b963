import pg from 'pg';
import type { DatabaseConfig } from './config.ts';
import { StartProblem } from './start-problem.ts';

type External = Extract<DatabaseConfig, { kind: 'external' }>;

/** Row policies of older versions do not keep what the wall relies on. */
const OLDEST = 150_000;

/**
 * Connects once with each address of an external database; throws a StartProblem that names every variable whose
 * address does not answer, and never its password.
 */
export async function checkExternal({ appUrl, workerUrl, ownerUrl, listenUrl }: External): Promise<void> {
  const addresses = Object.entries({
    DATABASE_URL: appUrl,
    DATABASE_WORKER_URL: workerUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_LISTEN_URL: listenUrl,
  });
  const complaints = await Promise.all(
    addresses.map(async ([variable, url]) => {
      const reason = url === null ? null : await complaintOf(url);
      return reason === null ? [] : [`  ${variable}: ${reason}`];
    }),
  );
  const list = complaints.flat().join('\n');
  if (list !== '') throw new StartProblem(`The database cannot be used:\n${list}`, `数据库无法使用：\n${list}`);
}

async function complaintOf(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    return (rows[0]?.version ?? 0) < OLDEST ? 'PostgreSQL 15 or newer is needed' : null;
  } catch (error) {
    return reasonOf(error);
  } finally {
    await client.end();
  }
}

/** A host with several addresses fails with one error for each, and no words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
