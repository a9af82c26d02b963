import { Migration } from '@mikro-orm/migrations';

/**
 * What an import has filled is looked over at once: PostgreSQL plans by what it knows of a table, and would learn of the new
 * rows about a minute later. Until then whoever opens the register of a county just imported would wait in vain.
 */
export class Migration20261201000310_fresh_statistics extends Migration {
  override name = 'Migration20261201000310_fresh_statistics';

  override up(): void {
    this.addSql(`create function sec.look_over_registers() returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog set lock_timeout = '5s' as $$
      begin
        analyze public.enterprise, public.enterprise_search_word, public.enterprise_status_span, public.enterprise_field_value, public.enterprise_file_entry, public.enterprise_import_row,
          public.person, public.person_role, public.liaison_assignment, public.visit, public.visit_attendance, public.visit_visitor, public.problem, public.audit_event;
        return true;
      exception when lock_not_available then
        -- Somebody else looks them over at this moment.
        return false;
      end $$`);
    this.addSql('revoke all on function sec.look_over_registers() from public');
    this.addSql('grant execute on function sec.look_over_registers() to lianxi_worker');
  }
}
