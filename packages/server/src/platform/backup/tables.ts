import pg from 'pg';
import { migrationName } from '../our-migrations.ts';
import type { BackupContent, SequenceContent, TableContent } from './manifest.ts';

/** The schemas that hold the installation's data; what else there is belongs to PostgreSQL. */
const schemas = ['public', 'sec', 'graphile_worker'];

/** Written by running the migrations, never copied. */
const ofMigrations = ['public.mikro_orm_migrations', 'graphile_worker.migrations'];

export type TableColumns = Pick<TableContent, 'schema' | 'name' | 'columns'>;
export type TableState = Pick<TableContent, 'rows' | 'digest'>;

/**
 * A superuser's connection to the database of this cluster, whose text forms depend on no setting: policies do not
 * stand before a superuser, so it sees every row.
 */
export function adminClient(adminUrl: string, database: string): pg.Client {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return new pg.Client({
    connectionString: url.toString(),
    options: '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c bytea_output=hex -c extra_float_digits=1',
  });
}

export const quoted = ({ schema, name }: { schema: string; name: string }): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

export const quotedColumns = ({ columns }: Pick<TableContent, 'columns'>): string =>
  columns.map((column) => pg.escapeIdentifier(column)).join(', ');

/** Every table with data and the columns that are given rather than generated. */
export async function tablesIn(client: pg.ClientBase): Promise<TableColumns[]> {
  const { rows } = await client.query<TableColumns>(
    `select n.nspname as schema, c.relname as name,
            (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relkind = 'r' and n.nspname || '.' || c.relname <> all ($2)
      order by 1, 2`,
    [schemas, ofMigrations],
  );
  return rows;
}

/** How many rows a table has, and a sum over their hashes that says whether they are the same ones. */
export async function stateOf(client: pg.ClientBase, table: TableColumns): Promise<TableState> {
  const { rows } = await client.query<{ rows: string; digest: string }>(
    `select count(*)::text as rows, coalesce(sum(('x' || left(md5(row(${quotedColumns(table)})::text), 15))::bit(60)::int8), 0)::text as digest
       from ${quoted(table)}`,
  );
  const [state] = rows;
  if (!state) throw new Error('an aggregate always has a row');
  return { rows: Number(state.rows), digest: state.digest };
}

export async function sequencesIn(client: pg.ClientBase): Promise<SequenceContent[]> {
  const { rows } = await client.query<SequenceContent>(
    `select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
      where schemaname = any ($1) and last_value is not null order by 1, 2`,
    [schemas],
  );
  return rows;
}

/** The migrations that made the tables, in their order. */
export async function migrationsIn(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from mikro_orm_migrations order by id');
  return rows.map((row) => migrationName(row.name));
}

/** Which tables force their policies, and each policy by its name: what stands between two regions. */
export async function wallIn(client: pg.ClientBase): Promise<BackupContent['wall']> {
  const { rows } = await client.query<{ line: string }>(
    `select n.nspname || '.' || c.relname || ' forces its policies' as line from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any ($1) and c.relrowsecurity and c.relforcerowsecurity
     union all select schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd from pg_policies where schemaname = any ($1)
      order by 1`,
    [schemas],
  );
  return rows.map((row) => row.line);
}
