import { Migration } from '@mikro-orm/migrations';

/** A county is told that a transfer was declined, until somebody who leads it has read so; a city of pairs of two counties. */
export class Migration20261130190100_transfers_and_pairs_in_inboxes extends Migration {

  override name = 'Migration20261130190100_transfers_and_pairs_in_inboxes';

  override up(): void | Promise<void> {
    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW', 'TRANSFER_DECLINED', 'PAIRS_TO_DECIDE', 'REGISTER_TO_IMPORT', 'EXPORT_TO_APPROVE', 'EXPORT_TO_FETCH', 'RIGHTS_REQUEST_TO_ANSWER'));`);
    for (const statement of told) this.addSql(statement);
  }
}

/** What is told and not owed is over once one of those for whom it waits has read it, whatever region is on screen. */
const told = [
  `create function sec.settle_told(chosen uuid[], read_at timestamptz) returns table (region_id int) language sql volatile security definer set search_path = sec, pg_catalog as
   $$ update public.inbox_item i set settled_at = read_at
       where i.kind = 'TRANSFER_DECLINED' and i.settled_at is null and (chosen is null or i.id = any (chosen))
         and (i.region_id, i.id) in (select m.region_id, m.id from sec.my_inbox() m)
      returning i.region_id $$`,
  'revoke all on function sec.settle_told(uuid[], timestamptz) from public',
  'grant execute on function sec.settle_told(uuid[], timestamptz) to lianxi_app',
];
