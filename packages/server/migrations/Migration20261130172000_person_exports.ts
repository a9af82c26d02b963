import { Migration } from '@mikro-orm/migrations';

/** A list of people leaves as a sheet: asked for with a purpose, and where it is long agreed to by a second member. */
export class Migration20261130172000_person_exports extends Migration {

  override name = 'Migration20261130172000_person_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table "person_export" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "of_region_id" int not null, "kind" text null, "search" text null, "person_count" int not null, "named_count" int not null, "purpose" text not null, "state" text not null, "account_id" uuid not null, "asked_by_name" text not null, "asked_at" timestamptz(3) not null, "answered_by_name" text null, "answer" text null, "answered_at" timestamptz(3) null, "usable_until" timestamptz(3) null, "fetched_at" timestamptz(3) null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "person_export_region_id_asked_at_id_index" on "person_export" ("region_id", "asked_at", "id");`);
    this.addSql(`create index "person_export_city_id_asked_at_id_region_id_index" on "person_export" ("city_id", "asked_at", "id", "region_id");`);
    this.addSql(`create index "person_export_province_id_asked_at_id_region_id_index" on "person_export" ("province_id", "asked_at", "id", "region_id");`);

    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW', 'EXPORT_TO_APPROVE', 'EXPORT_TO_FETCH', 'RIGHTS_REQUEST_TO_ANSWER'));`);

    this.addSql(`alter table "person_export" add constraint "person_export_kind_check" check ("kind" in ('BUSINESSPERSON', 'STAFF'));`);
    this.addSql(`alter table "person_export" add constraint "person_export_state_check" check ("state" in ('ASKED', 'APPROVED', 'DECLINED', 'FETCHED'));`);
    this.addSql(`alter table "person_export" enable row level security;`);
    this.addSql(`alter table "person_export" force row level security;`);
    this.addSql(`create policy "person_export_seen_in_scope" on "person_export" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_export_added_in_scope" on "person_export" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_export_changed_in_scope" on "person_export" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql('grant select, insert, update on person_export to lianxi_app, lianxi_worker');
  }
}
