import { Migration } from '@mikro-orm/migrations';

/** An enterprise that is not found is looked for by a second person, and only then suspended. */
export class Migration20261129230200_not_found extends Migration {

  override name = 'Migration20261129230200_not_found';

  override up(): void | Promise<void> {
    this.addSql(`create table "not_found_case" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "enterprise_id" uuid not null, "visit_id" uuid null, "state" text not null, "place" text not null, "looked_on" date not null, "note" text null, "reported_by" uuid not null, "reported_by_name" text not null, "reported_at" timestamptz(3) not null, "confirmed_on" date null, "confirmed_note" text null, "confirmed_by_name" text null, "status_before" text null, "ending" text null, "ended_on" date null, "ended_note" text null, "ended_by_name" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "not_found_case_region_id_looked_on_id_index" on "not_found_case" ("region_id", "looked_on", "id");`);
    this.addSql(`create index "not_found_case_city_id_looked_on_id_region_id_index" on "not_found_case" ("city_id", "looked_on", "id", "region_id");`);
    this.addSql(`create index "not_found_case_province_id_looked_on_id_region_id_index" on "not_found_case" ("province_id", "looked_on", "id", "region_id");`);
    this.addSql(`create index "not_found_case_region_id_visit_id_index" on "not_found_case" ("region_id", "visit_id");`);
    this.addSql(`create unique index "not_found_case_once" on "not_found_case" ("region_id", "enterprise_id") where "state" <> 'ENDED';`);

    this.addSql(`alter table "not_found_case" add constraint "not_found_case_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "not_found_case" add constraint "not_found_case_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "not_found_case" add constraint "not_found_case_state_check" check ("state" in ('REPORTED', 'CONFIRMED', 'ENDED'));`);
    this.addSql(`alter table "not_found_case" add constraint "not_found_case_status_before_check" check ("status_before" in ('PROSPECT', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'MERGED'));`);
    this.addSql(`alter table "not_found_case" add constraint "not_found_case_ending_check" check ("ending" in ('FOUND', 'CLOSED'));`);
    this.addSql(`alter table "not_found_case" enable row level security;`);
    this.addSql(`alter table "not_found_case" force row level security;`);
    this.addSql(`create policy "not_found_case_seen_in_scope" on "not_found_case" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "not_found_case_added_in_scope" on "not_found_case" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "not_found_case_changed_in_scope" on "not_found_case" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on not_found_case to lianxi_app, lianxi_worker');
  }
}
