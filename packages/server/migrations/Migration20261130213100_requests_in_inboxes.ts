import { Migration } from '@mikro-orm/migrations';

/** Requests of people that a migration brought into inboxes are called to mind as those that came there by a job. */
export class Migration20261130213100_requests_in_inboxes extends Migration {

  override name = 'Migration20261130213100_requests_in_inboxes';

  override up(): void | Promise<void> {
    // By the clock somebody has to look into every region, so the worker is told which items nobody was reminded of.
    this.addSql(`create function sec.requests_in_inboxes() returns table (region_id int, id uuid) language plpgsql stable security definer set search_path = sec, pg_catalog as $$
     begin
       return query select i.region_id, i.id from public.inbox_item i
         where i.kind = 'RIGHTS_REQUEST_TO_ANSWER' and i.settled_at is null and i.reminded_at is null and i.due_on is not null;
     end $$`);
    this.addSql('revoke all on function sec.requests_in_inboxes() from public');
    this.addSql('grant execute on function sec.requests_in_inboxes() to lianxi_worker');
  }
}
