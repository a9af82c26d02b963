import pg from 'pg';

const newUuid = (): string => crypto.randomUUID();

/** Two tenants side by side, as one of them sees them. */
export interface Sides {
  /** A connection as the app role. */
  client: pg.Client;
  token: string;
  own: number;
  foreign: number;
  /** An auditor there: the foreign rows are seen and still not written. */
  isForeignRead: boolean;
}

export interface Table {
  name: string;
  columns: string[];
  /** Values that keep a copied row from running into a unique key. */
  fresh: Readonly<Record<string, unknown>>;
}

/** Columns that a copy of a row must not share with its original. */
const unique: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  enterprise: { credit_code: null },
  enterprise_group: { code: 'COPIED' },
  working_calendar_day: { day: '2027-01-02' },
  enterprise_import_row: { line: 999_999 },
};

/** A unique key, a period or a reference: the wall let the copied row through, and something behind it stood in the way. */
const isBehindTheWall = (denied: string | null): boolean => ['23505', '23P01', '23503'].includes(denied ?? '');

/** Every table that has tenants: the wall must stand in front of each. */
export async function tenantTables(client: pg.Client, withoutTenant: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)
      group by c.relname order by c.relname`,
    [withoutTenant],
  );
  return rows.map(({ name, columns }) => ({ name, columns, fresh: unique[name] ?? {} }));
}

/** Runs one statement in a savepoint that is always undone: its rows, or PostgreSQL's error code. */
async function attempt(
  client: pg.Client,
  text: string,
  values: unknown[] = [],
): Promise<{ rows: number; denied: string | null }> {
  await client.query('savepoint probe');
  try {
    const { rowCount } = await client.query(text, values);
    return { rows: rowCount ?? 0, denied: null };
  } catch (error) {
    return { rows: 0, denied: error instanceof pg.DatabaseError ? (error.code ?? '') : 'unknown' };
  } finally {
    await client.query('rollback to savepoint probe');
  }
}

const copyOf = (table: Table): string => {
  const columns = table.columns.map((column) => `"${column}"`).join(',');
  const from = table.columns.map((column) => `(r)."${column}"`).join(',');
  return `insert into "${table.name}" (${columns}) select ${from} from (
     select jsonb_populate_record(x, $2::jsonb) as r from "${table.name}" x where x.region_id = $1 limit 1) s`;
};

type Privileges = Record<'insert' | 'update' | 'delete', boolean>;

async function privilegesOn(client: pg.Client, table: string): Promise<Privileges> {
  const { rows } = await client.query<Privileges>(
    `select has_table_privilege($1, 'insert') as insert, has_table_privilege($1, 'update') as update, has_table_privilege($1, 'delete') as delete`,
    [table],
  );
  const [row] = rows;
  if (!row) throw new Error('no privileges were told');
  return row;
}

/** What is wrong with the wall before one table; empty where it stands. Bare SQL, nothing of ours in between. */
async function probeTable({ client, own, foreign, isForeignRead }: Sides, table: Table): Promise<string[]> {
  const may = await privilegesOn(client, table.name);
  const name = `"${table.name}"`;
  const at = (region: number) => `where region_id = ${region}`;
  const insertInto = (region: number) =>
    attempt(client, copyOf(table), [own, JSON.stringify({ ...table.fresh, id: newUuid(), region_id: region })]);
  const touch = (region: number) => attempt(client, `update ${name} set region_id = region_id ${at(region)}`);
  const move = () => attempt(client, `update ${name} set region_id = ${foreign} ${at(own)}`);
  const remove = (region: number) => attempt(client, `delete from ${name} ${at(region)}`);
  const seen = async (region: number) => (await attempt(client, `select from ${name} ${at(region)}`)).rows;

  const findings: [boolean, string][] = [
    [(await seen(own)) === 0, 'own rows are not seen'],
    [
      (await seen(foreign)) > 0 !== isForeignRead,
      isForeignRead ? 'rows are not seen by their auditor' : 'foreign rows are seen',
    ],
  ];
  if (may.insert) {
    const [kept, strayed] = [await insertInto(own), await insertInto(foreign)];
    findings.push([kept.rows !== 1 && !isBehindTheWall(kept.denied), `an own row cannot be added (${kept.denied})`]);
    findings.push([strayed.denied !== '42501', 'a foreign row can be added']);
  } else findings.push([(await insertInto(own)).denied !== '42501', 'a row can be added without a grant']);
  if (may.update) {
    findings.push([(await touch(own)).rows === 0, 'own rows cannot be changed']);
    findings.push([(await touch(foreign)).rows > 0, 'foreign rows can be changed']);
    findings.push([(await move()).denied !== '42501', 'an own row can be moved to another region']);
  } else findings.push([(await touch(own)).denied !== '42501', 'a row can be changed without a grant']);
  if (may.delete) {
    findings.push([(await remove(own)).rows === 0, 'own rows cannot be removed']);
    findings.push([(await remove(foreign)).rows > 0, 'foreign rows can be removed']);
  } else findings.push([(await remove(own)).denied !== '42501', 'a row can be removed without a grant']);
  return findings.filter(([isWrong]) => isWrong).map(([, what]) => `${table.name}: ${what}`);
}

/** Probes every tenant table with bare statements as the app role, in the scope of one county. */
export async function breaches(sides: Sides, tables: readonly Table[]): Promise<string[]> {
  const { client, token } = sides;
  await client.query('begin');
  try {
    await client.query('select sec.open_scope($1, null)', [token]);
    const found: string[] = [];
    for (const table of tables) found.push(...(await probeTable(sides, table)));
    return found;
  } finally {
    await client.query('rollback');
  }
}

export interface Policy {
  table: string;
  name: string;
  drop: string;
  create: string;
}

/** Every policy of the schema with the SQL that takes it away and puts it back. */
export async function policies(owner: (text: string) => Promise<pg.QueryResultRow[]>): Promise<Policy[]> {
  const rows = await owner(
    `select tablename, policyname, cmd, qual, with_check, roles::text[] as roles from pg_policies where schemaname = 'public' order by tablename, policyname`,
  );
  return rows.map((row) => {
    const {
      tablename,
      policyname,
      cmd,
      qual,
      with_check: check,
      roles,
    } = row as Record<string, string> & { roles: string[] };
    const to = roles.map((role) => (role === 'public' ? role : `"${role}"`)).join(',');
    return {
      table: tablename ?? '',
      name: policyname ?? '',
      drop: `drop policy "${policyname}" on "${tablename}"`,
      create: `create policy "${policyname}" on "${tablename}" for ${cmd} to ${to}${qual ? ` using (${qual})` : ''}${check ? ` with check (${check})` : ''}`,
    };
  });
}
