import { Migration } from '@mikro-orm/migrations';

/** The archive of a county of many people takes a second member; what became of one's own asking is one's own. */
export class Migration20261130200100_archive_approvals extends Migration {

  override name = 'Migration20261130200100_archive_approvals';

  override up(): void | Promise<void> {
    this.addSql(`alter table "person_export" add "answered_by_id" uuid null;`);
    this.addSql(`alter table "person_export" add constraint "person_export_answered_by_another" check (answered_by_id IS DISTINCT FROM account_id);`);

    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_addressee_check";`);
    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add "for_account_id" uuid null, add "not_account_id" uuid null;`);
    this.addSql(`create index "inbox_item_for_account_id_settled_at_index" on "inbox_item" ("for_account_id", "settled_at");`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_addressee_check" check ("addressee" in ('OFFICE', 'LEADS', 'HEADS', 'DEPARTMENT', 'PERSON'));`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW', 'TRANSFER_DECLINED', 'PAIRS_TO_DECIDE', 'REGISTER_TO_IMPORT', 'EXPORT_TO_APPROVE', 'EXPORT_TO_FETCH', 'ARCHIVE_TO_APPROVE', 'ARCHIVE_TO_FETCH', 'RIGHTS_REQUEST_TO_ANSWER'));`);

    this.addSql(`alter table "county_archive" drop constraint "county_archive_state_check";`);
    this.addSql(`alter table "county_archive" add "person_count" int null, add "needs_approval" boolean not null default false, add "answered_by_id" uuid null, add "answered_by_name" text null, add "answer" text null, add "answered_at" timestamptz(3) null, add "fetched_at" timestamptz(3) null;`);
    this.addSql(`alter table "county_archive" add constraint "county_archive_answered_by_another" check (answered_by_id IS DISTINCT FROM account_id);`);
    this.addSql(`alter table "county_archive" add constraint "county_archive_made_once_approved" check (state = 'ASKED'::text OR NOT needs_approval OR answered_by_id IS NOT NULL);`);
    this.addSql(`alter table "county_archive" add constraint "county_archive_state_check" check ("state" in ('ASKED', 'DECLINED', 'MAKING', 'READY', 'FAILED', 'REMOVED'));`);
    for (const statement of [heads, ...known]) this.addSql(statement);
  }
}

/** Of an archive of a county those who administer an office have word as well. */
const heads = `create or replace function sec.inbox_roles(addressee text) returns text[] language sql immutable set search_path = pg_catalog as
   $$ select case addressee when 'LEADS' then array['DIRECTOR'] when 'HEADS' then array['DIRECTOR', 'ADMINISTRATOR'] else array['DIRECTOR', 'CLERK'] end $$`;

/** What waited of lists of people before is told from whoever asked, and to them. */
const known = [
  `update inbox_item i set not_account_id = e.account_id from person_export e
     where i.kind = 'EXPORT_TO_APPROVE' and e.region_id = i.region_id and e.id = i.subject_id`,
  `update inbox_item i set addressee = 'PERSON', for_account_id = e.account_id from person_export e
     where i.kind = 'EXPORT_TO_FETCH' and e.region_id = i.region_id and e.id = i.subject_id`,
];
