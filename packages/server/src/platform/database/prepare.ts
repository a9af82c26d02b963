import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Where each role connects. */
export interface Urls {
  /** Owns the tables; used by migrations and the first start alone. */
  owner: string;
  /** Serves requests: owns nothing, bypasses nothing. */
  app: string;
  /** Runs jobs; owns the job queue's own schema. */
  worker: string;
  /** LISTEN does not pass a transaction pooler, so it may have an address of its own. */
  listen: string;
  /** What the public gateway connects as: it has no table, only a few functions. Null where somebody else runs it. */
  gateway: string | null;
}

/** The database's name in every cluster of ours. */
export const databaseName = 'lianxi';

const roles = ['owner', 'app', 'worker', 'gateway'] as const;
type Role = (typeof roles)[number];

function secretsIn(folder: string): Record<Role, string> {
  const file = path.join(folder, 'roles.json');
  // Written by the lines below and by nothing else, maybe before there was one of the roles.
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Role, string>>) : {};
  const made = { owner: secret(), app: secret(), worker: secret(), gateway: secret(), ...kept };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
const secret = () => randomBytes(24).toString('base64url');

/**
 * Makes the login roles and the database where they are missing, and tells where each role connects.
 *
 * `adminUrl` is a superuser's; it is used for nothing else. Repeatable. The passwords are made here once and kept in
 * `folder`, readable by its owner alone.
 */
export async function prepareDatabase(adminUrl: string, folder: string, name: string): Promise<Urls> {
  const secrets = secretsIn(folder);
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    for (const role of roles) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [`lianxi_${role}`]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role lianxi_${role} login nosuperuser nobypassrls nocreaterole password ${client.escapeLiteral(secrets[role])}`,
      );
    }
    const database = client.escapeIdentifier(name);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${database} owner lianxi_owner`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to lianxi_app, lianxi_worker, lianxi_gateway`);
    await client.query(`grant create on database ${database} to lianxi_worker`);
    // A tenant must never inherit the plan that was made for another one.
    await client.query(`alter role lianxi_app set plan_cache_mode = force_custom_plan`);
  } finally {
    await client.end();
  }
  const url = (role: Role): string => {
    const made = new URL(adminUrl);
    made.username = `lianxi_${role}`;
    made.password = secrets[role];
    made.pathname = `/${name}`;
    return made.toString();
  };
  const urls = { owner: url('owner'), app: url('app'), worker: url('worker'), gateway: url('gateway') };
  return { ...urls, listen: url('app') };
}
