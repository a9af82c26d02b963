import type pg from 'pg';
import { StartProblem } from '../start-problem.ts';

/** The wall does not stand in front of a superuser, an owner or a role that bypasses it, so the server refuses to be one. */
export async function refuseRolesAboveTheWall(asked: pg.Pool | pg.Client): Promise<void> {
  const { rows } = await asked.query<{ name: string; isAbove: boolean }>(
    `select current_user as name,
            (r.rolsuper or r.rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname in ('public', 'sec') and pg_has_role(current_user, c.relowner, 'member'))) as "isAbove"
       from pg_roles r where r.rolname = current_user`,
  );
  const [role] = rows;
  if (!role || role.isAbove)
    throw new StartProblem(
      `DATABASE_URL connects as "${role?.name ?? '?'}", which is a superuser, bypasses row-level security or owns the tables. ` +
        'The application must connect as a role that is none of these (see docs/operations.md).',
      `DATABASE_URL 使用的角色“${role?.name ?? '?'}”是超级用户、可绕过行级安全或拥有数据表；应用必须使用普通角色（见 docs/operations.md）。`,
    );
}
