import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/**
 * A role that no policy binds, for the floor without the wall: what it may read is what its WHERE says.
 *
 * It exists in the bench's own cluster only; a server of ours refuses to start as such a role.
 */
export async function makeUnbound(admin: pg.Client, app: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await admin.query(
    `do $$ begin if not exists (select from pg_roles where rolname='bench_unbound') then create role bench_unbound; end if; end $$`,
  );
  await admin.query(`alter role bench_unbound login bypassrls password ${admin.escapeLiteral(password)}`);
  await admin.query('grant connect on database lianxi to bench_unbound');
  await admin.query('grant usage on schema public, sec to bench_unbound');
  await admin.query('grant select on all tables in schema public to bench_unbound');
  await admin.query('grant select on sec.session to bench_unbound');
  const url = new URL(app);
  url.username = 'bench_unbound';
  url.password = password;
  return url.toString();
}

/** Tells PostGraphile which tables lead to which where no foreign key says so: its own way of saying it. */
export async function tellRelations(admin: pg.Client): Promise<void> {
  await admin.query(
    `comment on table visit is E'@foreignKey (region_id) references region (region_id)\\n@foreignKey (campaign_region_id, campaign_id) references campaign (region_id, id)'`,
  );
}
