import { Migration } from '@mikro-orm/migrations';

export class Migration20261124020000_tables extends Migration {

  override name = 'Migration20261124020000_tables';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_event" ("region_id" int not null, "id" uuid not null, "account_id" uuid not null, "actor_name" text not null, "verb" text not null, "subject_type" text not null, "subject_id" uuid not null, "happened_at" timestamptz(3) not null, "reason" text null, "changes" jsonb not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "audit_event_region_id_subject_id_happened_at_id_index" on "audit_event" ("region_id", "subject_id", "happened_at", "id");`);

    this.addSql(`create table "enterprise_group" ("region_id" int not null, "id" uuid not null, "code" text not null, "name" text not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "enterprise_group" add constraint "enterprise_group_region_id_code_unique" unique ("region_id", "code");`);

    this.addSql(`create table "idempotency_key" ("account_id" uuid not null, "key" text not null, "request_hash" text not null, "answer" jsonb null, "used_at" timestamptz(3) not null, primary key ("account_id", "key"));`);
    this.addSql(`create index "idempotency_key_used_at_index" on "idempotency_key" ("used_at");`);

    this.addSql(`create table "outbox_event" ("region_id" int not null, "id" uuid not null, "name" text not null, "subject_id" uuid not null, "happened_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "outbox_event_region_id_happened_at_id_index" on "outbox_event" ("region_id", "happened_at", "id");`);

    this.addSql(`create table "region" ("region_id" int not null, "parent_id" int null, "level" text not null, "kind" text not null, "is_unit" boolean not null, "name" text not null, "short_name" text not null, "pinyin" text not null, "initials" text not null, "search_words" text not null, primary key ("region_id"));`);
    this.addSql(`create index "region_parent_id_index" on "region" ("parent_id");`);

    this.addSql(`create table "membership" ("region_id" int not null, "id" uuid not null, "account_id" uuid not null, "role" text not null, "login_name" text not null, "display_name" text not null, "granted_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "membership_account_id_index" on "membership" ("account_id");`);

    this.addSql(`create table "enterprise" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "made_in_region_id" int not null, "name" text not null, "name_key" text not null, "short_name" text null, "credit_code" text null, "status" text not null, "enterprise_type" text null, "industry" text null, "capital_text" text null, "capital_amount" numeric(24,6) null, "capital_currency" text null, "group_codes" text[] not null, "address" text null, "business_scope" text null, "registered_on" date null, "source" text not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_region_name" on "enterprise" ("region_id", "name" collate "zh-x-icu", "id");`);
    this.addSql(`create index "enterprise_city_name" on "enterprise" ("city_id", "name" collate "zh-x-icu", "id");`);
    this.addSql(`create index "enterprise_province_name" on "enterprise" ("province_id", "name" collate "zh-x-icu", "id");`);
    this.addSql(`create index "enterprise_region_id_updated_at_id_index" on "enterprise" ("region_id", "updated_at", "id");`);
    this.addSql(`create index "enterprise_city_id_updated_at_id_index" on "enterprise" ("city_id", "updated_at", "id");`);
    this.addSql(`create index "enterprise_province_id_credit_code_index" on "enterprise" ("province_id", "credit_code");`);
    this.addSql(`create index "enterprise_province_id_name_key_index" on "enterprise" ("province_id", "name_key");`);
    this.addSql(`alter table "enterprise" add constraint "enterprise_region_id_credit_code_unique" unique ("region_id", "credit_code");`);

    this.addSql(`create table "region_code" ("code" text not null, "region_id" int not null, "name" text not null, "valid_from" date null, "valid_to" date null, "is_official" boolean not null, "succeeded_by" text null, primary key ("code"));`);
    this.addSql(`create index "region_code_region_id_index" on "region_code" ("region_id");`);

    this.addSql(`create table "stored_file" ("region_id" int not null, "id" uuid not null, "name" text not null, "size" int not null, "sha256" text not null, "content" bytea not null, "account_id" uuid not null, "created_at" timestamptz(3) not null, primary key ("region_id", "id"));`);

    this.addSql(`create table "enterprise_import" ("region_id" int not null, "id" uuid not null, "file_id" uuid not null, "state" text not null, "file_name" text not null, "format" text null, "encoding" text null, "account_id" uuid not null, "started_by_name" text not null, "created_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "failure_code" text null, "columns" jsonb not null, "set_aside" jsonb not null, "done" int not null default 0, "total" int not null default 0, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_import_region_id_created_at_id_index" on "enterprise_import" ("region_id", "created_at", "id");`);

    this.addSql(`create table "enterprise_import_row" ("region_id" int not null, "id" uuid not null, "import_id" uuid not null, "line" int not null, "outcome" text not null, "is_applied" boolean not null, "name" text null, "credit_code" text null, "county_id" int null, "candidates" int[] not null, "cells" jsonb not null, "problems" jsonb not null, "changes" jsonb not null, "enterprise_id" uuid null, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_import_row_region_id_import_id_outcome_line_index" on "enterprise_import_row" ("region_id", "import_id", "outcome", "line");`);
    this.addSql(`alter table "enterprise_import_row" add constraint "enterprise_import_row_region_id_import_id_line_unique" unique ("region_id", "import_id", "line");`);

    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(`alter table "audit_event" force row level security;`);
    this.addSql(`create policy "audit_event_seen_in_scope" on "audit_event" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "audit_event_added_in_scope" on "audit_event" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_group" enable row level security;`);
    this.addSql(`alter table "enterprise_group" force row level security;`);
    this.addSql(`create policy "enterprise_group_seen_in_scope" on "enterprise_group" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_group_added_in_scope" on "enterprise_group" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_group_changed_in_scope" on "enterprise_group" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_group_flows_down" on "enterprise_group" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "idempotency_key" enable row level security;`);
    this.addSql(`alter table "idempotency_key" force row level security;`);
    this.addSql(`create policy "idempotency_key_own_account" on "idempotency_key" using ((account_id = ( SELECT sec.verified_account() AS verified_account))) with check ((account_id = ( SELECT sec.verified_account() AS verified_account)));`);
    this.addSql(`create policy "idempotency_key_kept_by_owner" on "idempotency_key" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "outbox_event" enable row level security;`);
    this.addSql(`alter table "outbox_event" force row level security;`);
    this.addSql(`create policy "outbox_event_seen_in_scope" on "outbox_event" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "outbox_event_added_in_scope" on "outbox_event" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "region" enable row level security;`);
    this.addSql(`alter table "region" force row level security;`);
    this.addSql(`create policy "region_public_facts" on "region" for select using (true);`);
    this.addSql(`create policy "region_kept_by_owner" on "region" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "membership" add constraint "membership_role_check" check ("role" in ('ADMINISTRATOR', 'DIRECTOR', 'LEADER', 'CLERK', 'DEPARTMENT_CONTACT', 'AUDITOR'));`);
    this.addSql(`alter table "membership" enable row level security;`);
    this.addSql(`alter table "membership" force row level security;`);
    this.addSql(`create policy "membership_seen_in_scope" on "membership" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "membership_own_account" on "membership" for select using ((account_id = ( SELECT sec.verified_account() AS verified_account)));`);
    this.addSql(`create policy "membership_kept_by_owner" on "membership" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "enterprise" add constraint "enterprise_status_check" check ("status" in ('PROSPECT', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'MERGED'));`);
    this.addSql(`alter table "enterprise" add constraint "enterprise_source_check" check ("source" in ('ENTERED', 'IMPORTED'));`);
    this.addSql(`alter table "enterprise" enable row level security;`);
    this.addSql(`alter table "enterprise" force row level security;`);
    this.addSql(`create policy "enterprise_seen_in_scope" on "enterprise" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_added_in_scope" on "enterprise" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_changed_in_scope" on "enterprise" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "region_code" enable row level security;`);
    this.addSql(`alter table "region_code" force row level security;`);
    this.addSql(`create policy "region_code_public_facts" on "region_code" for select using (true);`);
    this.addSql(`create policy "region_code_kept_by_owner" on "region_code" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "stored_file" enable row level security;`);
    this.addSql(`alter table "stored_file" force row level security;`);
    this.addSql(`create policy "stored_file_seen_in_scope" on "stored_file" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "stored_file_added_in_scope" on "stored_file" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_import" add constraint "enterprise_import_region_id_file_id_foreign" foreign key ("region_id", "file_id") references "stored_file" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_import" add constraint "enterprise_import_state_check" check ("state" in ('REHEARSING', 'REHEARSED', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED'));`);
    this.addSql(`alter table "enterprise_import" enable row level security;`);
    this.addSql(`alter table "enterprise_import" force row level security;`);
    this.addSql(`create policy "enterprise_import_seen_in_scope" on "enterprise_import" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_import_added_in_scope" on "enterprise_import" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_import_changed_in_scope" on "enterprise_import" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_import_row" add constraint "enterprise_import_row_region_id_import_id_foreign" foreign key ("region_id", "import_id") references "enterprise_import" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_import_row" add constraint "enterprise_import_row_outcome_check" check ("outcome" in ('NEW', 'UPDATE', 'UNCHANGED', 'CONFLICT', 'DOUBTFUL', 'INVALID', 'FOREIGN'));`);
    this.addSql(`alter table "enterprise_import_row" enable row level security;`);
    this.addSql(`alter table "enterprise_import_row" force row level security;`);
    this.addSql(`create policy "enterprise_import_row_seen_in_scope" on "enterprise_import_row" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_import_row_added_in_scope" on "enterprise_import_row" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_import_row_changed_in_scope" on "enterprise_import_row" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_import_row_removed_in_scope" on "enterprise_import_row" for delete using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "enterprise_import" drop constraint "enterprise_import_region_id_file_id_foreign";`);
    this.addSql(`alter table "enterprise_import_row" drop constraint "enterprise_import_row_region_id_import_id_foreign";`);

    this.addSql(`drop table if exists "audit_event" cascade;`);
    this.addSql(`drop table if exists "enterprise_group" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "outbox_event" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "enterprise" cascade;`);
    this.addSql(`drop table if exists "region_code" cascade;`);
    this.addSql(`drop table if exists "stored_file" cascade;`);
    this.addSql(`drop table if exists "enterprise_import" cascade;`);
    this.addSql(`drop table if exists "enterprise_import_row" cascade;`);
  }

}
