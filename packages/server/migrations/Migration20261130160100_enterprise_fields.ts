import { Migration } from '@mikro-orm/migrations';

/** An office adds fields to its enterprises; what stands in them comes over where two records become one. */
export class Migration20261130160100_enterprise_fields extends Migration {

  override name = 'Migration20261130160100_enterprise_fields';

  override up(): void | Promise<void> {
    this.addSql(`create table "enterprise_field" ("region_id" int not null, "id" uuid not null, "name" text not null, "english_name" text null, "kind" text not null, "purpose" text not null, "unit" text null, "lowest" numeric(16,4) null, "highest" numeric(16,4) null, "choices" jsonb not null, "is_retired" boolean not null default false, "defined_by_name" text not null, "defined_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "enterprise_field" add constraint "enterprise_field_region_id_name_unique" unique ("region_id", "name");`);

    this.addSql(`create table "enterprise_field_value" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "field_region_id" int not null, "field_id" uuid not null, "kind" text not null, "text" text null, "number" numeric(16,4) null, "day" date null, "is_yes" boolean null, "chosen" text[] null, "filled_by_name" text not null, "filled_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_field_value_region_id_field_id_index" on "enterprise_field_value" ("region_id", "field_id");`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_region_id_enterprise_id_fi_0e852_unique" unique ("region_id", "enterprise_id", "field_region_id", "field_id");`);

    this.addSql(`alter table "enterprise_merge" add "carried" jsonb not null default '[]';`);

    this.addSql(`alter table "enterprise_field" add constraint "enterprise_field_purpose" check (length(purpose) >= 4);`);
    this.addSql(`alter table "enterprise_field" add constraint "enterprise_field_number" check (kind = 'NUMBER'::text OR unit IS NULL AND lowest IS NULL AND highest IS NULL);`);
    this.addSql(`alter table "enterprise_field" add constraint "enterprise_field_bounds" check (lowest <= highest);`);
    this.addSql(`alter table "enterprise_field" add constraint "enterprise_field_kind_check" check ("kind" in ('TEXT', 'NUMBER', 'DAY', 'YES_NO', 'CHOICE', 'CHOICES'));`);
    this.addSql(`alter table "enterprise_field" enable row level security;`);
    this.addSql(`alter table "enterprise_field" force row level security;`);
    this.addSql(`create policy "enterprise_field_seen_in_scope" on "enterprise_field" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_field_added_in_scope" on "enterprise_field" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_field_changed_in_scope" on "enterprise_field" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_field_flows_down" on "enterprise_field" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_text" check (text IS NULL OR kind = 'TEXT'::text AND length(text) <= 1000);`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_number" check (number IS NULL OR kind = 'NUMBER'::text);`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_day" check (day IS NULL OR kind = 'DAY'::text);`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_yes" check (is_yes IS NULL OR kind = 'YES_NO'::text);`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_chosen" check (chosen IS NULL OR kind = 'CHOICES'::text AND cardinality(chosen) > 0 OR kind = 'CHOICE'::text AND cardinality(chosen) = 1);`);
    this.addSql(`alter table "enterprise_field_value" add constraint "enterprise_field_value_kind_check" check ("kind" in ('TEXT', 'NUMBER', 'DAY', 'YES_NO', 'CHOICE', 'CHOICES'));`);
    this.addSql(`alter table "enterprise_field_value" enable row level security;`);
    this.addSql(`alter table "enterprise_field_value" force row level security;`);
    this.addSql(`create policy "enterprise_field_value_seen_in_scope" on "enterprise_field_value" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_field_value_added_in_scope" on "enterprise_field_value" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_field_value_changed_in_scope" on "enterprise_field_value" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on enterprise_field, enterprise_field_value to lianxi_app, lianxi_worker');
  }
}
