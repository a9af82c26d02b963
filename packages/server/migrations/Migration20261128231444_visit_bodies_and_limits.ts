import { Migration } from '@mikro-orm/migrations';

export class Migration20261128231444_visit_bodies_and_limits extends Migration {

  override name = 'Migration20261128231444_visit_bodies_and_limits';

  override up(): void | Promise<void> {
    this.addSql(`create table "visit_limit" ("region_id" int not null, "id" uuid not null, "per_day" int not null, "per_week" int not null, "per_month" int not null, "set_by_name" text not null, "set_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "visit_limit" add constraint "visit_limit_region_id_unique" unique ("region_id");`);

    this.addSql(`alter table "visit" add "with_office" boolean not null default true, add "burden_reason" text null;`);

    this.addSql(`alter table "visit_department" add "is_lead" boolean not null default false, add "is_removed" boolean not null default false;`);
    this.addSql(`create policy "visit_department_changed_in_scope" on "visit_department" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "visit_limit" enable row level security;`);
    this.addSql(`alter table "visit_limit" force row level security;`);
    this.addSql(`create policy "visit_limit_seen_in_scope" on "visit_limit" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_limit_added_in_scope" on "visit_limit" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_limit_changed_in_scope" on "visit_limit" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_limit_flows_down" on "visit_limit" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);
    this.addSql(`grant select, insert, update on "visit_limit" to lianxi_app, lianxi_worker`);
    this.addSql(`grant update on "visit_department" to lianxi_app, lianxi_worker`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "visit_limit" cascade;`);

    this.addSql(`drop policy "visit_department_changed_in_scope" on "visit_department";`);

    this.addSql(`alter table "visit" drop column "with_office", drop column "burden_reason";`);

    this.addSql(`alter table "visit_department" drop column "is_lead", drop column "is_removed";`);
  }

}
