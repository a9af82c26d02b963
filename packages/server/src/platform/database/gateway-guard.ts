import type pg from 'pg';
import { StartProblem } from '../start-problem.ts';

/** The public page speaks as a role that has no table: the gateway refuses to be any other. */
export async function refuseRolesWithTables(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; hasTables: boolean }>(
    `select current_user as name, (r.rolsuper or r.rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname in ('public', 'sec') and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(c.oid, 'select, insert, update, delete'))) as "hasTables"
       from pg_roles r where r.rolname = current_user`,
  );
  const [role] = rows;
  if (!role || role.hasTables)
    throw new StartProblem(
      `GATEWAY_DATABASE_URL connects as "${role?.name ?? '?'}", which can read tables. The public page must connect as lianxi_gateway, which has none (see docs/operations.md).`,
      `GATEWAY_DATABASE_URL 使用的角色“${role?.name ?? '?'}”可读取数据表；公共页面必须使用没有任何表权限的 lianxi_gateway（见 docs/operations.md）。`,
    );
}
