import { Migration } from '@mikro-orm/migrations';

/** Who may see how the installation fares: the same rule as the policy canSeeOperation, held where the queue is read. */
export class Migration20261127010000_operation extends Migration {
  override up(): void {
    this.addSql(`create function sec.sees_operation() returns boolean language plpgsql stable security definer set search_path = sec, pg_catalog as $$
     begin
       return exists (select from public.membership m where m.account_id = sec.verified_account() and m.ended_at is null
                         and m.role = 'ADMINISTRATOR' and m.region_id % 100 = 0);
     end $$`);
    this.addSql('revoke all on function sec.sees_operation() from public');
    this.addSql('grant execute on function sec.sees_operation() to lianxi_app, lianxi_worker');
  }
}
