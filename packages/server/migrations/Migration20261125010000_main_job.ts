import { Migration } from '@mikro-orm/migrations';

export class Migration20261125010000_main_job extends Migration {

  override name = 'Migration20261125010000_main_job';

  override up(): void | Promise<void> {
    // Trusted by PostgreSQL: whoever may create in the database may have it.
    this.addSql('create extension if not exists btree_gist');
    this.addSql(`create table "personal_reading" ("region_id" int not null, "id" uuid not null, "subject_type" text not null, "subject_id" uuid not null, "field" text not null, "purpose" text not null, "account_id" uuid not null, "actor_name" text not null, "read_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "personal_reading_region_id_subject_id_read_at_id_index" on "personal_reading" ("region_id", "subject_id", "read_at", "id");`);

    this.addSql(`create table "person_link" ("region_id" int not null, "id" uuid not null, "reason" text not null, "linked_by_name" text not null, "linked_at" timestamptz(3) not null, primary key ("region_id", "id"));`);

    this.addSql(`create table "person" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "made_in_region_id" int not null, "name" text not null, "initials" text not null, "phone" text null, "link_id" uuid null, "source" text not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "person_region_name" on "person" ("region_id", "name" collate "zh-x-icu", "id");`);
    this.addSql(`create index "person_city_name" on "person" ("city_id", "name" collate "zh-x-icu", "id");`);
    this.addSql(`create index "person_province_name" on "person" ("province_id", "name" collate "zh-x-icu", "id");`);
    this.addSql(`create index "person_region_id_updated_at_id_index" on "person" ("region_id", "updated_at", "id");`);
    this.addSql(`create index "person_city_id_updated_at_id_index" on "person" ("city_id", "updated_at", "id");`);
    this.addSql(`create index "person_link_id_index" on "person" ("link_id");`);

    this.addSql(`create table "officer" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "name" text not null, "initials" text not null, "account_id" uuid null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "officer_region_id_name_id_index" on "officer" ("region_id", "name", "id");`);
    this.addSql(`alter table "officer" add constraint "officer_region_id_account_id_unique" unique ("region_id", "account_id");`);

    this.addSql(`create table "office" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "kind" text not null, "name" text not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "office" add constraint "office_region_id_unique" unique ("region_id");`);

    this.addSql(`create table "post" ("region_id" int not null, "id" uuid not null, "office_id" uuid not null, "kind" text not null, "title" text not null, "since_on" date not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "post" add constraint "post_region_id_title_unique" unique ("region_id", "title");`);
    this.addSql(`create unique index "post_one_principal" on "post" ("region_id") where "kind" = 'OFFICE_PRINCIPAL';`);

    this.addSql(`create table "notice" ("region_id" int not null, "id" uuid not null, "title" text not null, "document_no" text null, "issued_on" date not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "notice_region_id_issued_on_id_index" on "notice" ("region_id", "issued_on", "id");`);

    this.addSql(`create table "notice_issuer" ("region_id" int not null, "id" uuid not null, "notice_id" uuid not null, "name" text not null, "is_lead" boolean not null, "position" int not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "notice_issuer" add constraint "notice_issuer_region_id_notice_id_position_unique" unique ("region_id", "notice_id", "position");`);

    this.addSql(`create table "guidance_session" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "campaign_region_id" int null, "campaign_id" uuid null, "topic" text not null, "held_on" date not null, "provider_name" text not null, "note" text null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "guidance_session_region_id_held_on_id_index" on "guidance_session" ("region_id", "held_on", "id");`);
    this.addSql(`create index "guidance_session_campaign_id_region_id_index" on "guidance_session" ("campaign_id", "region_id");`);

    this.addSql(`create table "person_role" ("region_id" int not null, "id" uuid not null, "person_id" uuid not null, "enterprise_id" uuid not null, "kind" text not null, "title" text null, "from_on" date null, "to_on" date null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "person_role_region_id_person_id_index" on "person_role" ("region_id", "person_id");`);
    this.addSql(`create index "person_role_region_id_enterprise_id_index" on "person_role" ("region_id", "enterprise_id");`);

    this.addSql(`create table "liaison_assignment" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "officer_id" uuid not null, "from_on" date not null, "to_on" date null, "reason" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "liaison_assignment_region_id_enterprise_id_from_on_index" on "liaison_assignment" ("region_id", "enterprise_id", "from_on");`);
    this.addSql(`create index "liaison_assignment_region_id_officer_id_index" on "liaison_assignment" ("region_id", "officer_id");`);

    this.addSql(`create table "department" ("region_id" int not null, "id" uuid not null, "kind" text not null, "name" text not null, "ended_on" date null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "department" add constraint "department_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "campaign" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "name" text not null, "theme" text not null, "group_code" text not null, "scope_rule" text not null, "starts_on" date not null, "cut_off_on" date not null, "state" text not null, "counts_phone" boolean not null, "notice_region_id" int null, "notice_id" uuid null, "frozen_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "campaign_region_id_starts_on_id_index" on "campaign" ("region_id", "starts_on", "id");`);
    this.addSql(`alter table "campaign" add constraint "campaign_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "campaign_target" ("region_id" int not null, "id" uuid not null, "campaign_id" uuid not null, "county_id" int not null, "enterprises_to_visit" int null, "due_on" date not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "campaign_target" add constraint "campaign_target_region_id_campaign_id_county_id_unique" unique ("region_id", "campaign_id", "county_id");`);

    this.addSql(`create table "campaign_activity" ("region_id" int not null, "id" uuid not null, "campaign_id" uuid not null, "kind" text not null, "title" text not null, "planned_on" date null, "held_on" date null, "state" text not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "campaign_activity_region_id_campaign_id_index" on "campaign_activity" ("region_id", "campaign_id");`);

    this.addSql(`create table "scope_entry" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "campaign_region_id" int not null, "campaign_id" uuid not null, "enterprise_id" uuid not null, "is_in_scope" boolean not null, "reason" text not null, "frozen_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "scope_entry_campaign_id_region_id_index" on "scope_entry" ("campaign_id", "region_id");`);
    this.addSql(`alter table "scope_entry" add constraint "scope_entry_region_id_campaign_id_enterprise_id_unique" unique ("region_id", "campaign_id", "enterprise_id");`);

    this.addSql(`create table "enterprise_status_span" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "status" text not null, "from_on" date not null, "to_on" date null, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_status_span_region_id_enterprise_id_from_on_index" on "enterprise_status_span" ("region_id", "enterprise_id", "from_on");`);

    this.addSql(`create table "tenure" ("region_id" int not null, "id" uuid not null, "post_id" uuid not null, "officer_id" uuid not null, "is_acting" boolean not null, "from_on" date not null, "to_on" date null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "tenure_region_id_post_id_from_on_index" on "tenure" ("region_id", "post_id", "from_on");`);

    this.addSql(`create table "visit" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "made_in_region_id" int not null, "enterprise_id" uuid not null, "campaign_region_id" int null, "campaign_id" uuid null, "kind" text not null, "channel" text not null, "state" text not null, "outcome" text null, "planned_on" date null, "visited_on" date null, "listed_on" date not null, "note" text null, "confirmed_by" text null, "confirmed_at" timestamptz(3) null, "end_reason" text null, "recorded_by" uuid null, "recorded_by_name" text null, "recorded_at" timestamptz(3) null, "source" text not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "visit_region_id_listed_on_id_index" on "visit" ("region_id", "listed_on", "id");`);
    this.addSql(`create index "visit_city_id_listed_on_id_index" on "visit" ("city_id", "listed_on", "id");`);
    this.addSql(`create index "visit_province_id_listed_on_id_index" on "visit" ("province_id", "listed_on", "id");`);
    this.addSql(`create index "visit_region_id_enterprise_id_listed_on_index" on "visit" ("region_id", "enterprise_id", "listed_on");`);
    this.addSql(`create index "visit_campaign_id_region_id_index" on "visit" ("campaign_id", "region_id");`);

    this.addSql(`create table "problem" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "enterprise_id" uuid not null, "visit_id" uuid null, "raised_by_id" uuid null, "campaign_region_id" int null, "campaign_id" uuid null, "serial_no" text not null, "title" text not null, "detail" text null, "raised_on" date not null, "state" text not null, "answer" text null, "answered_on" date null, "answered_by_name" text null, "recorded_by_name" text not null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "problem_region_id_raised_on_id_index" on "problem" ("region_id", "raised_on", "id");`);
    this.addSql(`create index "problem_city_id_raised_on_id_index" on "problem" ("city_id", "raised_on", "id");`);
    this.addSql(`create index "problem_province_id_raised_on_id_index" on "problem" ("province_id", "raised_on", "id");`);
    this.addSql(`create index "problem_region_id_enterprise_id_index" on "problem" ("region_id", "enterprise_id");`);
    this.addSql(`create index "problem_region_id_visit_id_index" on "problem" ("region_id", "visit_id");`);
    this.addSql(`create index "problem_campaign_id_region_id_index" on "problem" ("campaign_id", "region_id");`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_serial_no_unique" unique ("region_id", "serial_no");`);

    this.addSql(`create table "referral" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "problem_id" uuid not null, "department_region_id" int not null, "department_id" uuid not null, "department_name" text not null, "problem_serial_no" text not null, "title" text not null, "detail" text null, "enterprise_name" text not null, "referred_by_name" text not null, "referred_on" date not null, "state" text not null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "referral_department_id_referred_on_id_index" on "referral" ("department_id", "referred_on", "id");`);
    this.addSql(`alter table "referral" add constraint "referral_region_id_problem_id_department_id_unique" unique ("region_id", "problem_id", "department_id");`);

    this.addSql(`create table "policy_explained" ("region_id" int not null, "id" uuid not null, "visit_id" uuid not null, "level" text not null, "kind" text not null, "title" text null, primary key ("region_id", "id"));`);
    this.addSql(`create index "policy_explained_region_id_visit_id_index" on "policy_explained" ("region_id", "visit_id");`);

    this.addSql(`create table "opinion_form" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "enterprise_id" uuid not null, "visit_id" uuid null, "campaign_region_id" int null, "campaign_id" uuid null, "serial_no" text not null, "state" text not null, "issued_on" date not null, "returned_on" date null, "reason" text null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "opinion_form_region_id_issued_on_id_index" on "opinion_form" ("region_id", "issued_on", "id");`);
    this.addSql(`create index "opinion_form_city_id_issued_on_id_index" on "opinion_form" ("city_id", "issued_on", "id");`);
    this.addSql(`create index "opinion_form_province_id_issued_on_id_index" on "opinion_form" ("province_id", "issued_on", "id");`);
    this.addSql(`create index "opinion_form_region_id_enterprise_id_index" on "opinion_form" ("region_id", "enterprise_id");`);
    this.addSql(`create index "opinion_form_region_id_visit_id_index" on "opinion_form" ("region_id", "visit_id");`);
    this.addSql(`create index "opinion_form_campaign_id_region_id_index" on "opinion_form" ("campaign_id", "region_id");`);
    this.addSql(`alter table "opinion_form" add constraint "opinion_form_region_id_serial_no_unique" unique ("region_id", "serial_no");`);

    this.addSql(`create table "hazard" ("region_id" int not null, "id" uuid not null, "visit_id" uuid not null, "place" text not null, "text" text not null, "advice" text null, "due_on" date null, "state" text not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "hazard_region_id_visit_id_index" on "hazard" ("region_id", "visit_id");`);

    this.addSql(`create table "visit_attendance" ("region_id" int not null, "id" uuid not null, "visit_id" uuid not null, "person_id" uuid not null, "role" text not null, "capacity" text null, "is_removed" boolean not null default false, primary key ("region_id", "id"));`);
    this.addSql(`create index "visit_attendance_region_id_person_id_index" on "visit_attendance" ("region_id", "person_id");`);
    this.addSql(`alter table "visit_attendance" add constraint "visit_attendance_region_id_visit_id_person_id_unique" unique ("region_id", "visit_id", "person_id");`);

    this.addSql(`create table "visit_department" ("region_id" int not null, "id" uuid not null, "visit_id" uuid not null, "department_region_id" int not null, "department_id" uuid not null, "kind" text not null, "name" text not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "visit_department" add constraint "visit_department_region_id_visit_id_department_id_unique" unique ("region_id", "visit_id", "department_id");`);

    this.addSql(`create table "visit_visitor" ("region_id" int not null, "id" uuid not null, "visit_id" uuid not null, "officer_id" uuid not null, "name" text not null, "post" text null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "visit_visitor" add constraint "visit_visitor_region_id_visit_id_officer_id_unique" unique ("region_id", "visit_id", "officer_id");`);

    this.addSql(`alter table "audit_event" add "about_id" uuid null;`);
    this.addSql(`create index "audit_event_region_id_about_id_happened_at_id_index" on "audit_event" ("region_id", "about_id", "happened_at", "id");`);

    this.addSql(`alter table "membership" add "department_id" uuid null;`);

    this.addSql(`alter table "personal_reading" enable row level security;`);
    this.addSql(`alter table "personal_reading" force row level security;`);
    this.addSql(`create policy "personal_reading_seen_in_scope" on "personal_reading" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "personal_reading_added_in_scope" on "personal_reading" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "person_link" enable row level security;`);
    this.addSql(`alter table "person_link" force row level security;`);
    this.addSql(`create policy "person_link_seen_in_scope" on "person_link" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_link_added_in_scope" on "person_link" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "person" add constraint "person_source_check" check ("source" in ('ENTERED', 'IMPORTED'));`);
    this.addSql(`alter table "person" enable row level security;`);
    this.addSql(`alter table "person" force row level security;`);
    this.addSql(`create policy "person_seen_in_scope" on "person" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_added_in_scope" on "person" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_changed_in_scope" on "person" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "officer" enable row level security;`);
    this.addSql(`alter table "officer" force row level security;`);
    this.addSql(`create policy "officer_seen_in_scope" on "officer" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "officer_added_in_scope" on "officer" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "officer_changed_in_scope" on "officer" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "office" add constraint "office_kind_check" check ("kind" in ('LIAISON_OFFICE', 'ZONE_COMMITTEE'));`);
    this.addSql(`alter table "office" enable row level security;`);
    this.addSql(`alter table "office" force row level security;`);
    this.addSql(`create policy "office_seen_in_scope" on "office" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "office_added_in_scope" on "office" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "office_changed_in_scope" on "office" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "post" add constraint "post_region_id_office_id_foreign" foreign key ("region_id", "office_id") references "office" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "post" add constraint "post_kind_check" check ("kind" in ('OFFICE_PRINCIPAL', 'LIAISON_OFFICER', 'LEADER_IN_CHARGE'));`);
    this.addSql(`alter table "post" enable row level security;`);
    this.addSql(`alter table "post" force row level security;`);
    this.addSql(`create policy "post_seen_in_scope" on "post" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "post_added_in_scope" on "post" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "post_changed_in_scope" on "post" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "notice" enable row level security;`);
    this.addSql(`alter table "notice" force row level security;`);
    this.addSql(`create policy "notice_seen_in_scope" on "notice" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "notice_added_in_scope" on "notice" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "notice_flows_down" on "notice" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "notice_issuer" add constraint "notice_issuer_region_id_notice_id_foreign" foreign key ("region_id", "notice_id") references "notice" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "notice_issuer" enable row level security;`);
    this.addSql(`alter table "notice_issuer" force row level security;`);
    this.addSql(`create policy "notice_issuer_seen_in_scope" on "notice_issuer" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "notice_issuer_added_in_scope" on "notice_issuer" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "notice_issuer_flows_down" on "notice_issuer" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "guidance_session" add constraint "guidance_session_topic_check" check ("topic" in ('ENVIRONMENT', 'QUALITY', 'WORK_SAFETY', 'FOOD_DRUG', 'OTHER'));`);
    this.addSql(`alter table "guidance_session" enable row level security;`);
    this.addSql(`alter table "guidance_session" force row level security;`);
    this.addSql(`create policy "guidance_session_seen_in_scope" on "guidance_session" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "guidance_session_added_in_scope" on "guidance_session" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "person_role" add constraint "person_role_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "person_role" add constraint "person_role_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "person_role" add constraint "person_role_kind_check" check ("kind" in ('BUSINESSPERSON', 'STAFF'));`);
    this.addSql(`alter table "person_role" enable row level security;`);
    this.addSql(`alter table "person_role" force row level security;`);
    this.addSql(`create policy "person_role_seen_in_scope" on "person_role" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_role_added_in_scope" on "person_role" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_role_changed_in_scope" on "person_role" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "liaison_assignment" add constraint "liaison_assignment_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "liaison_assignment" add constraint "liaison_assignment_region_id_officer_id_foreign" foreign key ("region_id", "officer_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "liaison_assignment" add constraint "liaison_assignment_never_overlaps" EXCLUDE USING gist (region_id WITH =, enterprise_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&);`);
    this.addSql(`alter table "liaison_assignment" add constraint "liaison_assignment_runs_forward" check (to_on IS NULL OR to_on >= from_on);`);
    this.addSql(`alter table "liaison_assignment" enable row level security;`);
    this.addSql(`alter table "liaison_assignment" force row level security;`);
    this.addSql(`create policy "liaison_assignment_seen_in_scope" on "liaison_assignment" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "liaison_assignment_added_in_scope" on "liaison_assignment" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "liaison_assignment_changed_in_scope" on "liaison_assignment" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "department" add constraint "department_kind_check" check ("kind" in ('COMMERCE', 'HEALTH', 'ENVIRONMENT', 'BUSINESS_REGISTRATION', 'QUALITY', 'WORK_SAFETY', 'FOOD_DRUG', 'OTHER'));`);
    this.addSql(`alter table "department" enable row level security;`);
    this.addSql(`alter table "department" force row level security;`);
    this.addSql(`create policy "department_seen_in_scope" on "department" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_added_in_scope" on "department" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_changed_in_scope" on "department" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_flows_down" on "department" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);
    this.addSql(`create policy "department_known_to_contacts" on "department" for select using (((((region_id)::text || ':'::text) || (id)::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[])));`);

    this.addSql(`alter table "campaign" add constraint "campaign_scope_rule_check" check ("scope_rule" in ('ACTIVE_AT_START', 'ACTIVE_AT_CUT_OFF'));`);
    this.addSql(`alter table "campaign" add constraint "campaign_state_check" check ("state" in ('DRAFT', 'ACTIVE', 'SUMMARISING', 'CLOSED', 'ARCHIVED'));`);
    this.addSql(`alter table "campaign" enable row level security;`);
    this.addSql(`alter table "campaign" force row level security;`);
    this.addSql(`create policy "campaign_seen_in_scope" on "campaign" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_added_in_scope" on "campaign" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_changed_in_scope" on "campaign" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_flows_down" on "campaign" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "campaign_target" add constraint "campaign_target_region_id_campaign_id_foreign" foreign key ("region_id", "campaign_id") references "campaign" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "campaign_target" enable row level security;`);
    this.addSql(`alter table "campaign_target" force row level security;`);
    this.addSql(`create policy "campaign_target_seen_in_scope" on "campaign_target" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_target_added_in_scope" on "campaign_target" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_target_changed_in_scope" on "campaign_target" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_target_flows_down" on "campaign_target" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "campaign_activity" add constraint "campaign_activity_region_id_campaign_id_foreign" foreign key ("region_id", "campaign_id") references "campaign" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "campaign_activity" add constraint "campaign_activity_kind_check" check ("kind" in ('UNIVERSAL_VISITS', 'JOINT_VISITS', 'GUIDANCE', 'SYMPOSIUM', 'HEALTH_CHECK'));`);
    this.addSql(`alter table "campaign_activity" add constraint "campaign_activity_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));`);
    this.addSql(`alter table "campaign_activity" enable row level security;`);
    this.addSql(`alter table "campaign_activity" force row level security;`);
    this.addSql(`create policy "campaign_activity_seen_in_scope" on "campaign_activity" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_activity_added_in_scope" on "campaign_activity" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_activity_changed_in_scope" on "campaign_activity" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "campaign_activity_flows_down" on "campaign_activity" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "scope_entry" add constraint "scope_entry_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "scope_entry" add constraint "scope_entry_reason_check" check ("reason" in ('ACTIVE_ON_THE_DAY', 'CLOSED_BEFORE', 'OPENED_AFTER', 'NOT_ACTIVE'));`);
    this.addSql(`alter table "scope_entry" enable row level security;`);
    this.addSql(`alter table "scope_entry" force row level security;`);
    this.addSql(`create policy "scope_entry_seen_in_scope" on "scope_entry" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "scope_entry_added_in_scope" on "scope_entry" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "scope_entry_changed_in_scope" on "scope_entry" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_status_span" add constraint "enterprise_status_span_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_status_span" add constraint "enterprise_status_span_never_overlaps" EXCLUDE USING gist (region_id WITH =, enterprise_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&);`);
    this.addSql(`alter table "enterprise_status_span" add constraint "enterprise_status_span_runs_forward" check (to_on IS NULL OR to_on >= from_on);`);
    this.addSql(`alter table "enterprise_status_span" add constraint "enterprise_status_span_status_check" check ("status" in ('PROSPECT', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'MERGED'));`);
    this.addSql(`alter table "enterprise_status_span" enable row level security;`);
    this.addSql(`alter table "enterprise_status_span" force row level security;`);
    this.addSql(`create policy "enterprise_status_span_seen_in_scope" on "enterprise_status_span" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_status_span_added_in_scope" on "enterprise_status_span" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_status_span_changed_in_scope" on "enterprise_status_span" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "tenure" add constraint "tenure_region_id_post_id_foreign" foreign key ("region_id", "post_id") references "post" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "tenure" add constraint "tenure_region_id_officer_id_foreign" foreign key ("region_id", "officer_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "tenure" add constraint "tenure_never_overlaps" EXCLUDE USING gist (region_id WITH =, post_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&);`);
    this.addSql(`alter table "tenure" add constraint "tenure_runs_forward" check (to_on IS NULL OR to_on >= from_on);`);
    this.addSql(`alter table "tenure" enable row level security;`);
    this.addSql(`alter table "tenure" force row level security;`);
    this.addSql(`create policy "tenure_seen_in_scope" on "tenure" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "tenure_added_in_scope" on "tenure" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "tenure_changed_in_scope" on "tenure" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "visit" add constraint "visit_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit" add constraint "visit_kind_check" check ("kind" in ('UNIVERSAL', 'JOINT', 'REGULAR', 'FOLLOW_UP'));`);
    this.addSql(`alter table "visit" add constraint "visit_channel_check" check ("channel" in ('ON_SITE', 'PHONE'));`);
    this.addSql(`alter table "visit" add constraint "visit_state_check" check ("state" in ('PLANNED', 'IN_PROGRESS', 'RECORDED', 'CONFIRMED', 'CANCELLED', 'MISSED', 'VOIDED'));`);
    this.addSql(`alter table "visit" add constraint "visit_outcome_check" check ("outcome" in ('MET', 'OWNER_ABSENT', 'MOVED', 'CLOSED', 'REFUSED', 'DORMANT'));`);
    this.addSql(`alter table "visit" add constraint "visit_confirmed_by_check" check ("confirmed_by" in ('ENTERPRISE', 'OFFICE'));`);
    this.addSql(`alter table "visit" add constraint "visit_source_check" check ("source" in ('ENTERED', 'IMPORTED'));`);
    this.addSql(`alter table "visit" enable row level security;`);
    this.addSql(`alter table "visit" force row level security;`);
    this.addSql(`create policy "visit_seen_in_scope" on "visit" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_added_in_scope" on "visit" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_changed_in_scope" on "visit" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "problem" add constraint "problem_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_raised_by_id_foreign" foreign key ("region_id", "raised_by_id") references "person" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "problem" add constraint "problem_state_check" check ("state" in ('ANSWERED_ON_SPOT', 'COLLECTED'));`);
    this.addSql(`alter table "problem" enable row level security;`);
    this.addSql(`alter table "problem" force row level security;`);
    this.addSql(`create policy "problem_seen_in_scope" on "problem" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "problem_added_in_scope" on "problem" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "problem_changed_in_scope" on "problem" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "referral" add constraint "referral_region_id_problem_id_foreign" foreign key ("region_id", "problem_id") references "problem" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "referral" add constraint "referral_state_check" check ("state" in ('REFERRED'));`);
    this.addSql(`alter table "referral" enable row level security;`);
    this.addSql(`alter table "referral" force row level security;`);
    this.addSql(`create policy "referral_seen_in_scope" on "referral" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "referral_added_in_scope" on "referral" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "referral_changed_in_scope" on "referral" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "referral_referred_to_department" on "referral" for select using (((((department_region_id)::text || ':'::text) || (department_id)::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[])));`);

    this.addSql(`alter table "policy_explained" add constraint "policy_explained_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "policy_explained" add constraint "policy_explained_level_check" check ("level" in ('STATE', 'PROVINCE', 'CITY'));`);
    this.addSql(`alter table "policy_explained" add constraint "policy_explained_kind_check" check ("kind" in ('SPIRIT', 'PREFERENTIAL'));`);
    this.addSql(`alter table "policy_explained" enable row level security;`);
    this.addSql(`alter table "policy_explained" force row level security;`);
    this.addSql(`create policy "policy_explained_seen_in_scope" on "policy_explained" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "policy_explained_added_in_scope" on "policy_explained" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "opinion_form" add constraint "opinion_form_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "opinion_form" add constraint "opinion_form_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "opinion_form" add constraint "opinion_form_state_check" check ("state" in ('ISSUED', 'RETURNED', 'DECLINED', 'EXPIRED'));`);
    this.addSql(`alter table "opinion_form" enable row level security;`);
    this.addSql(`alter table "opinion_form" force row level security;`);
    this.addSql(`create policy "opinion_form_seen_in_scope" on "opinion_form" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "opinion_form_added_in_scope" on "opinion_form" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "opinion_form_changed_in_scope" on "opinion_form" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "hazard" add constraint "hazard_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "hazard" add constraint "hazard_place_check" check ("place" in ('WORKPLACE', 'LIVING_QUARTERS'));`);
    this.addSql(`alter table "hazard" add constraint "hazard_state_check" check ("state" in ('FOUND', 'RECTIFYING', 'VERIFIED'));`);
    this.addSql(`alter table "hazard" enable row level security;`);
    this.addSql(`alter table "hazard" force row level security;`);
    this.addSql(`create policy "hazard_seen_in_scope" on "hazard" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "hazard_added_in_scope" on "hazard" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "hazard_changed_in_scope" on "hazard" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "visit_attendance" add constraint "visit_attendance_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_attendance" add constraint "visit_attendance_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_attendance" add constraint "visit_attendance_role_check" check ("role" in ('BUSINESSPERSON', 'STAFF'));`);
    this.addSql(`alter table "visit_attendance" enable row level security;`);
    this.addSql(`alter table "visit_attendance" force row level security;`);
    this.addSql(`create policy "visit_attendance_seen_in_scope" on "visit_attendance" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_attendance_added_in_scope" on "visit_attendance" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_attendance_changed_in_scope" on "visit_attendance" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "visit_department" add constraint "visit_department_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_department" add constraint "visit_department_kind_check" check ("kind" in ('COMMERCE', 'HEALTH', 'ENVIRONMENT', 'BUSINESS_REGISTRATION', 'QUALITY', 'WORK_SAFETY', 'FOOD_DRUG', 'OTHER'));`);
    this.addSql(`alter table "visit_department" enable row level security;`);
    this.addSql(`alter table "visit_department" force row level security;`);
    this.addSql(`create policy "visit_department_seen_in_scope" on "visit_department" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_department_added_in_scope" on "visit_department" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "visit_visitor" add constraint "visit_visitor_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_visitor" add constraint "visit_visitor_region_id_officer_id_foreign" foreign key ("region_id", "officer_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_visitor" enable row level security;`);
    this.addSql(`alter table "visit_visitor" force row level security;`);
    this.addSql(`create policy "visit_visitor_seen_in_scope" on "visit_visitor" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_visitor_added_in_scope" on "visit_visitor" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "person_role" drop constraint "person_role_region_id_person_id_foreign";`);
    this.addSql(`alter table "problem" drop constraint "problem_region_id_raised_by_id_foreign";`);
    this.addSql(`alter table "visit_attendance" drop constraint "visit_attendance_region_id_person_id_foreign";`);
    this.addSql(`alter table "liaison_assignment" drop constraint "liaison_assignment_region_id_officer_id_foreign";`);
    this.addSql(`alter table "tenure" drop constraint "tenure_region_id_officer_id_foreign";`);
    this.addSql(`alter table "visit_visitor" drop constraint "visit_visitor_region_id_officer_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_region_id_office_id_foreign";`);
    this.addSql(`alter table "tenure" drop constraint "tenure_region_id_post_id_foreign";`);
    this.addSql(`alter table "notice_issuer" drop constraint "notice_issuer_region_id_notice_id_foreign";`);
    this.addSql(`alter table "campaign_target" drop constraint "campaign_target_region_id_campaign_id_foreign";`);
    this.addSql(`alter table "campaign_activity" drop constraint "campaign_activity_region_id_campaign_id_foreign";`);
    this.addSql(`alter table "problem" drop constraint "problem_region_id_visit_id_foreign";`);
    this.addSql(`alter table "policy_explained" drop constraint "policy_explained_region_id_visit_id_foreign";`);
    this.addSql(`alter table "opinion_form" drop constraint "opinion_form_region_id_visit_id_foreign";`);
    this.addSql(`alter table "hazard" drop constraint "hazard_region_id_visit_id_foreign";`);
    this.addSql(`alter table "visit_attendance" drop constraint "visit_attendance_region_id_visit_id_foreign";`);
    this.addSql(`alter table "visit_department" drop constraint "visit_department_region_id_visit_id_foreign";`);
    this.addSql(`alter table "visit_visitor" drop constraint "visit_visitor_region_id_visit_id_foreign";`);
    this.addSql(`alter table "referral" drop constraint "referral_region_id_problem_id_foreign";`);

    this.addSql(`drop table if exists "personal_reading" cascade;`);
    this.addSql(`drop table if exists "person_link" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "officer" cascade;`);
    this.addSql(`drop table if exists "office" cascade;`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop table if exists "notice" cascade;`);
    this.addSql(`drop table if exists "notice_issuer" cascade;`);
    this.addSql(`drop table if exists "guidance_session" cascade;`);
    this.addSql(`drop table if exists "person_role" cascade;`);
    this.addSql(`drop table if exists "liaison_assignment" cascade;`);
    this.addSql(`drop table if exists "department" cascade;`);
    this.addSql(`drop table if exists "campaign" cascade;`);
    this.addSql(`drop table if exists "campaign_target" cascade;`);
    this.addSql(`drop table if exists "campaign_activity" cascade;`);
    this.addSql(`drop table if exists "scope_entry" cascade;`);
    this.addSql(`drop table if exists "enterprise_status_span" cascade;`);
    this.addSql(`drop table if exists "tenure" cascade;`);
    this.addSql(`drop table if exists "visit" cascade;`);
    this.addSql(`drop table if exists "problem" cascade;`);
    this.addSql(`drop table if exists "referral" cascade;`);
    this.addSql(`drop table if exists "policy_explained" cascade;`);
    this.addSql(`drop table if exists "opinion_form" cascade;`);
    this.addSql(`drop table if exists "hazard" cascade;`);
    this.addSql(`drop table if exists "visit_attendance" cascade;`);
    this.addSql(`drop table if exists "visit_department" cascade;`);
    this.addSql(`drop table if exists "visit_visitor" cascade;`);

    this.addSql(`drop index "audit_event_region_id_about_id_happened_at_id_index";`);
    this.addSql(`alter table "audit_event" drop column "about_id";`);

    this.addSql(`alter table "membership" drop column "department_id";`);
  }

}
