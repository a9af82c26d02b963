import { Migration } from '@mikro-orm/migrations';

/** Working days as dated facts with their source, and the deadlines counted by them. */
export class Migration20261128231626_calendar extends Migration {

  override name = 'Migration20261128231626_calendar';

  override up(): void | Promise<void> {
    this.addSql(`create table "deadline" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "purpose" text not null, "subject_word" text not null, "subject_id" uuid not null, "subject_label" text not null, "starts_on" date not null, "working_days" int not null, "first_due_on" date not null, "due_on" date not null, "is_provisional" boolean not null, "pauses" jsonb not null, "paused_on" date null, "settled_on" date null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "deadline_region_id_due_on_id_index" on "deadline" ("region_id", "due_on", "id");`);
    this.addSql(`create index "deadline_city_id_due_on_id_region_id_index" on "deadline" ("city_id", "due_on", "id", "region_id");`);
    this.addSql(`create index "deadline_province_id_due_on_id_region_id_index" on "deadline" ("province_id", "due_on", "id", "region_id");`);
    this.addSql(`create index "deadline_region_id_subject_id_index" on "deadline" ("region_id", "subject_id");`);

    this.addSql(`create table "working_calendar" ("region_id" int not null, "id" uuid not null, "year" int not null, "title" text not null, "document_no" text null, "issued_on" date null, "source" text not null, "loaded_by_name" text not null, "loaded_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "working_calendar_region_id_year_loaded_at_index" on "working_calendar" ("region_id", "year", "loaded_at");`);

    this.addSql(`create table "working_calendar_day" ("region_id" int not null, "id" uuid not null, "calendar_id" uuid not null, "day" date not null, "kind" text not null, "name" text not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "working_calendar_day" add constraint "working_calendar_day_region_id_calendar_id_day_unique" unique ("region_id", "calendar_id", "day");`);

    this.addSql(`alter table "deadline" add constraint "deadline_purpose_check" check ("purpose" in ('PROBLEM_ACCEPTANCE', 'PROBLEM_REPLY', 'CONSULTATION_DECISION'));`);
    this.addSql(`alter table "deadline" enable row level security;`);
    this.addSql(`alter table "deadline" force row level security;`);
    this.addSql(`create policy "deadline_seen_in_scope" on "deadline" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "deadline_added_in_scope" on "deadline" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "deadline_changed_in_scope" on "deadline" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "working_calendar" enable row level security;`);
    this.addSql(`alter table "working_calendar" force row level security;`);
    this.addSql(`create policy "working_calendar_seen_in_scope" on "working_calendar" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "working_calendar_added_in_scope" on "working_calendar" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "working_calendar_flows_down" on "working_calendar" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);
    this.addSql(`create policy "working_calendar_of_the_nation" on "working_calendar" for select using (((region_id = 100000) AND (( SELECT sec.verified_account() AS verified_account) IS NOT NULL)));`);

    this.addSql(`alter table "working_calendar_day" add constraint "working_calendar_day_region_id_calendar_id_foreign" foreign key ("region_id", "calendar_id") references "working_calendar" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "working_calendar_day" add constraint "working_calendar_day_kind_check" check ("kind" in ('WORKDAY', 'WEEKEND', 'PUBLIC_HOLIDAY', 'MAKE_UP_WORKDAY'));`);
    this.addSql(`alter table "working_calendar_day" enable row level security;`);
    this.addSql(`alter table "working_calendar_day" force row level security;`);
    this.addSql(`create policy "working_calendar_day_seen_in_scope" on "working_calendar_day" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "working_calendar_day_added_in_scope" on "working_calendar_day" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "working_calendar_day_flows_down" on "working_calendar_day" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);
    this.addSql(`create policy "working_calendar_day_of_the_nation" on "working_calendar_day" for select using (((region_id = 100000) AND (( SELECT sec.verified_account() AS verified_account) IS NOT NULL)));`);
    // A notice that was loaded is never changed: a correction is another notice.
    this.addSql('grant select, insert on working_calendar, working_calendar_day to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert, update on deadline to lianxi_app, lianxi_worker');
  }
}
