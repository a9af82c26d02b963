import { Migration } from '@mikro-orm/migrations';

/** The tiers of enterprises, how often each is visited, and who goes on a visit that was scheduled. */
export class Migration20261129162402_regular_visits extends Migration {

  override name = 'Migration20261129162402_regular_visits';

  override up(): void | Promise<void> {
    this.addSql(`create table "programme" ("region_id" int not null, "id" uuid not null, "title" text not null, "from_on" date not null, "to_on" date null, "county_key_every" int not null, "county_key_unit" text not null, "county_ordinary_every" int not null, "county_ordinary_unit" text not null, "county_since_on" date not null, "city_key_every" int null, "city_key_unit" text null, "city_since_on" date null, "counts_history" boolean not null, "reason" text null, "set_by_name" text not null, "set_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);

    this.addSql(`create table "enterprise_tier" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "tier" text not null, "from_on" date not null, "to_on" date null, "reason" text not null, "set_by_name" text not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_tier_region_id_enterprise_id_from_on_index" on "enterprise_tier" ("region_id", "enterprise_id", "from_on");`);

    this.addSql(`alter table "visit" add "office_region_id" int null, add "visitor_id" uuid null, add "visitor_name" text null;`);
    this.addSql(`create index "visit_visitor_id_planned_on_index" on "visit" ("visitor_id", "planned_on");`);

    this.addSql(`alter table "handover_matter" drop constraint "handover_matter_kind_check";`);
    this.addSql(`alter table "handover_matter" add constraint "handover_matter_kind_check" check ("kind" in ('OPEN_PROBLEM', 'PROMISE', 'PLANNED_VISIT', 'REGULAR_VISIT'));`);

    this.addSql(`alter table "programme" add constraint "programme_never_overlaps" EXCLUDE USING gist (region_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&);`);
    this.addSql(`alter table "programme" add constraint "programme_runs_forward" check (to_on IS NULL OR to_on >= from_on);`);
    this.addSql(`alter table "programme" add constraint "programme_county_key_unit_check" check ("county_key_unit" in ('MONTH', 'WORKING_DAY'));`);
    this.addSql(`alter table "programme" add constraint "programme_county_ordinary_unit_check" check ("county_ordinary_unit" in ('MONTH', 'WORKING_DAY'));`);
    this.addSql(`alter table "programme" add constraint "programme_city_key_unit_check" check ("city_key_unit" in ('MONTH', 'WORKING_DAY'));`);
    this.addSql(`alter table "programme" enable row level security;`);
    this.addSql(`alter table "programme" force row level security;`);
    this.addSql(`create policy "programme_seen_in_scope" on "programme" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "programme_added_in_scope" on "programme" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "programme_changed_in_scope" on "programme" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "programme_flows_down" on "programme" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "enterprise_tier" add constraint "enterprise_tier_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_tier" add constraint "enterprise_tier_never_overlaps" EXCLUDE USING gist (region_id WITH =, enterprise_id WITH =, daterange(from_on, to_on, '[]'::text) WITH &&);`);
    this.addSql(`alter table "enterprise_tier" add constraint "enterprise_tier_runs_forward" check (to_on IS NULL OR to_on >= from_on);`);
    this.addSql(`alter table "enterprise_tier" add constraint "enterprise_tier_tier_check" check ("tier" in ('KEY', 'ORDINARY'));`);
    this.addSql(`alter table "enterprise_tier" enable row level security;`);
    this.addSql(`alter table "enterprise_tier" force row level security;`);
    this.addSql(`create policy "enterprise_tier_seen_in_scope" on "enterprise_tier" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_tier_added_in_scope" on "enterprise_tier" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_tier_changed_in_scope" on "enterprise_tier" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on programme, enterprise_tier to lianxi_app, lianxi_worker');
  }
}
