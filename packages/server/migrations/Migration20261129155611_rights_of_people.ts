import { Migration } from '@mikro-orm/migrations';

/**
 * What people ask about their own data, the notices they were given, and their own links.
 *
 * Histories may be changed by the owner's function for an erasure, and by nobody else: no role is granted an update.
 */
export class Migration20261129155611_rights_of_people extends Migration {

  override name = 'Migration20261129155611_rights_of_people';

  override up(): void | Promise<void> {
    this.addSql(`create table "person_notice" ("region_id" int not null, "id" uuid not null, "person_id" uuid not null, "given_on" date not null, "way" text not null, "script" text not null, "given_by_name" text not null, "created_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "person_notice_region_id_person_id_given_on_index" on "person_notice" ("region_id", "person_id", "given_on");`);

    this.addSql(`create table "rights_link" ("region_id" int not null, "id" uuid not null, "person_id" uuid not null, "issued_by_name" text not null, "issued_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "revoked_by_name" text null, "last_used_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "rights_link_region_id_person_id_issued_at_index" on "rights_link" ("region_id", "person_id", "issued_at");`);

    this.addSql(`create table "rights_request" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "person_id" uuid not null, "kind" text not null, "state" text not null, "channel" text not null, "field" text null, "words" text null, "received_on" date not null, "checked_on" date null, "checked_by_name" text null, "deadline_id" uuid not null, "handler_id" uuid null, "handler_name" text null, "answer" text null, "answered_on" date null, "answered_by_name" text null, "places_left" int null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "rights_request_region_id_received_on_id_index" on "rights_request" ("region_id", "received_on", "id");`);
    this.addSql(`create index "rights_request_city_id_received_on_id_region_id_index" on "rights_request" ("city_id", "received_on", "id", "region_id");`);
    this.addSql(`create index "rights_request_province_id_received_on_id_region_id_index" on "rights_request" ("province_id", "received_on", "id", "region_id");`);
    this.addSql(`create index "rights_request_region_id_person_id_index" on "rights_request" ("region_id", "person_id");`);
    this.addSql(`create index "rights_request_region_id_deadline_id_index" on "rights_request" ("region_id", "deadline_id");`);

    this.addSql(`create policy "audit_event_erased_by_owner" on "audit_event" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "outbox_event_erased_by_owner" on "outbox_event" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "personal_reading_erased_by_owner" on "personal_reading" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "person_link_erased_by_owner" on "person_link" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "person" add "erased_at" timestamptz(3) null;`);

    this.addSql(`create policy "notice_erased_by_owner" on "notice" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "notice_issuer_erased_by_owner" on "notice_issuer" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "guidance_session_erased_by_owner" on "guidance_session" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "form_template_version_erased_by_owner" on "form_template_version" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "deadline" drop constraint "deadline_purpose_check";`);
    this.addSql(`alter table "deadline" add constraint "deadline_purpose_check" check ("purpose" in ('PROBLEM_ACCEPTANCE', 'PROBLEM_REPLY', 'CONSULTATION_DECISION', 'SUPERVISION_ANSWER', 'APPEAL_VERIFICATION', 'APPEAL_REPLY', 'APPEAL_SOLUTION', 'RIGHTS_ANSWER'));`);

    this.addSql(`create policy "stored_file_erased_by_owner" on "stored_file" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "policy_explained_erased_by_owner" on "policy_explained" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "problem_step_erased_by_owner" on "problem_step" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "handover_matter_erased_by_owner" on "handover_matter" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "visit_file_erased_by_owner" on "visit_file" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "visit_visitor_erased_by_owner" on "visit_visitor" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "working_calendar_erased_by_owner" on "working_calendar" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`create policy "working_calendar_day_erased_by_owner" on "working_calendar_day" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "person_notice" add constraint "person_notice_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "person_notice" add constraint "person_notice_way_check" check ("way" in ('HANDED', 'READ_OUT', 'SENT'));`);
    this.addSql(`alter table "person_notice" add constraint "person_notice_script_check" check ("script" in ('HANS', 'HANT'));`);
    this.addSql(`alter table "person_notice" enable row level security;`);
    this.addSql(`alter table "person_notice" force row level security;`);
    this.addSql(`create policy "person_notice_seen_in_scope" on "person_notice" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_notice_added_in_scope" on "person_notice" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "person_notice_erased_by_owner" on "person_notice" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "rights_link" add constraint "rights_link_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "rights_link" enable row level security;`);
    this.addSql(`alter table "rights_link" force row level security;`);
    this.addSql(`create policy "rights_link_seen_in_scope" on "rights_link" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "rights_link_kept_by_owner" on "rights_link" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "rights_request" add constraint "rights_request_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "rights_request" add constraint "rights_request_region_id_deadline_id_foreign" foreign key ("region_id", "deadline_id") references "deadline" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "rights_request" add constraint "rights_request_kind_check" check ("kind" in ('COPY', 'CORRECT', 'OBJECT', 'ERASE'));`);
    this.addSql(`alter table "rights_request" add constraint "rights_request_state_check" check ("state" in ('RECEIVED', 'GRANTED', 'REFUSED', 'WITHDRAWN'));`);
    this.addSql(`alter table "rights_request" add constraint "rights_request_channel_check" check ("channel" in ('LINK', 'COUNTER'));`);
    this.addSql(`alter table "rights_request" enable row level security;`);
    this.addSql(`alter table "rights_request" force row level security;`);
    this.addSql(`create policy "rights_request_seen_in_scope" on "rights_request" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "rights_request_added_in_scope" on "rights_request" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "rights_request_changed_in_scope" on "rights_request" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on rights_request to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert on person_notice to lianxi_app, lianxi_worker');
    this.addSql('grant select on rights_link to lianxi_app, lianxi_worker');
  }
}
