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
    for (const statement of [...readers, ...known]) this.addSql(statement);
  }
}

/**
 * Who has which item: as before, but what a second member answers is looked for past the first, so that it climbs where
 * nobody nearer is left, of an archive those who administer an office have as well, and what became of somebody's own asking is theirs alone, as long as they work there.
 */
const readers = [
  `create or replace function sec.inbox_roles(addressee text) returns text[] language sql immutable set search_path = pg_catalog as
   $$ select case addressee when 'LEADS' then array['DIRECTOR'] when 'HEADS' then array['DIRECTOR', 'ADMINISTRATOR'] else array['DIRECTOR', 'CLERK'] end $$`,
  `create or replace view sec.inbox_pair as
     select m.account_id, m.region_id as member_region_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from public.membership m join public.inbox_item i on i.department_region_id = m.region_id and i.department_id = m.department_id
      where m.ended_at is null and m.role = 'DEPARTMENT_CONTACT' and i.settled_at is null
     union
     select m.account_id, m.standing_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from sec.office m
       join (select o.*, coalesce(h.heir_id, o.region_id) as standing_id from public.inbox_item o left join public.region_heir h on h.region_id = o.region_id) i on i.standing_id <@ sec.subtree(m.standing_id)
      where i.settled_at is null and i.department_id is null and i.for_account_id is null
        and m.role = any (sec.inbox_roles(i.addressee)) and m.account_id is distinct from i.not_account_id
        and not exists (select from sec.office n
              where n.standing_id <> m.standing_id and n.role = any (sec.inbox_roles(i.addressee))
                and n.account_id is distinct from i.not_account_id
                and sec.subtree(m.standing_id) @> n.standing_id and sec.subtree(n.standing_id) @> i.standing_id)
        and (i.region_id = m.standing_id or i.region_id <> all (sec.practice_regions()))
     union
     select m.account_id, m.standing_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from sec.office m
       join (select o.*, coalesce(h.heir_id, o.region_id) as standing_id from public.inbox_item o left join public.region_heir h on h.region_id = o.region_id) i on i.for_account_id = m.account_id and i.standing_id <@ sec.subtree(m.standing_id)
      where m.role <> 'DEPARTMENT_CONTACT' and i.settled_at is null
        and (i.region_id = m.standing_id or i.region_id <> all (sec.practice_regions()))`,
];

/** What waited of lists of people before is told from whoever asked, and to them. */
const known = [
  `update inbox_item i set not_account_id = e.account_id from person_export e
     where i.kind = 'EXPORT_TO_APPROVE' and e.region_id = i.region_id and e.id = i.subject_id`,
  `update inbox_item i set addressee = 'PERSON', for_account_id = e.account_id from person_export e
     where i.kind = 'EXPORT_TO_FETCH' and e.region_id = i.region_id and e.id = i.subject_id`,
];
