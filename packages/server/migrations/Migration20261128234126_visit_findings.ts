import { Migration } from '@mikro-orm/migrations';

export class Migration20261128234126_visit_findings extends Migration {

  override name = 'Migration20261128234126_visit_findings';

  override up(): void | Promise<void> {
    this.addSql(`create table "finding" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "enterprise_id" uuid not null, "visit_id" uuid not null, "problem_id" uuid null, "kind" text not null, "severity" text not null, "text" text not null, "found_on" date not null, "state" text not null, "state_reason" text null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "finding_region_id_found_on_id_index" on "finding" ("region_id", "found_on", "id");`);
    this.addSql(`create index "finding_city_id_found_on_id_region_id_index" on "finding" ("city_id", "found_on", "id", "region_id");`);
    this.addSql(`create index "finding_province_id_found_on_id_region_id_index" on "finding" ("province_id", "found_on", "id", "region_id");`);
    this.addSql(`create index "finding_region_id_visit_id_index" on "finding" ("region_id", "visit_id");`);
    this.addSql(`create index "finding_region_id_problem_id_index" on "finding" ("region_id", "problem_id");`);

    this.addSql(`create table "service_request" ("region_id" int not null, "id" uuid not null, "finding_id" uuid not null, "officer_id" uuid not null, "text" text not null, "due_on" date not null, "state" text not null, "done_on" date null, "done_note" text null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "service_request_region_id_officer_id_due_on_index" on "service_request" ("region_id", "officer_id", "due_on");`);
    this.addSql(`alter table "service_request" add constraint "service_request_region_id_finding_id_unique" unique ("region_id", "finding_id");`);

    this.addSql(`alter table "finding" add constraint "finding_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "finding" add constraint "finding_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "finding" add constraint "finding_region_id_problem_id_foreign" foreign key ("region_id", "problem_id") references "problem" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "finding" add constraint "finding_kind_check" check ("kind" in ('DIFFICULTY', 'NEED'));`);
    this.addSql(`alter table "finding" add constraint "finding_severity_check" check ("severity" in ('MINOR', 'ORDINARY', 'SERIOUS'));`);
    this.addSql(`alter table "finding" add constraint "finding_state_check" check ("state" in ('OPEN', 'CONVERTED', 'NOTED'));`);
    this.addSql(`alter table "finding" enable row level security;`);
    this.addSql(`alter table "finding" force row level security;`);
    this.addSql(`create policy "finding_seen_in_scope" on "finding" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "finding_added_in_scope" on "finding" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "finding_changed_in_scope" on "finding" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "service_request" add constraint "service_request_region_id_finding_id_foreign" foreign key ("region_id", "finding_id") references "finding" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "service_request" add constraint "service_request_region_id_officer_id_foreign" foreign key ("region_id", "officer_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "service_request" add constraint "service_request_state_check" check ("state" in ('OPEN', 'DONE'));`);
    this.addSql(`alter table "service_request" enable row level security;`);
    this.addSql(`alter table "service_request" force row level security;`);
    this.addSql(`create policy "service_request_seen_in_scope" on "service_request" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "service_request_added_in_scope" on "service_request" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "service_request_changed_in_scope" on "service_request" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    for (const table of ['finding', 'service_request'])
      this.addSql(`grant select, insert, update on "${table}" to lianxi_app, lianxi_worker`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "service_request" drop constraint "service_request_region_id_finding_id_foreign";`);

    this.addSql(`drop table if exists "finding" cascade;`);
    this.addSql(`drop table if exists "service_request" cascade;`);
  }

}
