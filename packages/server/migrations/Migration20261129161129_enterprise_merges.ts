import { Migration } from '@mikro-orm/migrations';

/** Two records of one enterprise are merged with a trace, or told apart for good. */
export class Migration20261129161129_enterprise_merges extends Migration {

  override name = 'Migration20261129161129_enterprise_merges';

  override up(): void | Promise<void> {
    this.addSql(`create table "enterprise_merge" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "survivor_id" uuid not null, "standing_id" uuid not null, "status_before" text not null, "before" jsonb not null, "after" jsonb not null, "reason" text not null, "merged_at" timestamptz(3) not null, "merged_by_name" text not null, "undone_at" timestamptz(3) null, "undone_by_name" text null, "undo_reason" text null, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_merge_region_id_standing_id_index" on "enterprise_merge" ("region_id", "standing_id");`);
    this.addSql(`create unique index "enterprise_merged_once" on "enterprise_merge" ("region_id", "enterprise_id") where "undone_at" is null;`);

    this.addSql(`create table "enterprise_told_apart" ("region_id" int not null, "id" uuid not null, "first_region_id" int not null, "first_id" uuid not null, "second_region_id" int not null, "second_id" uuid not null, "reason" text null, "told_at" timestamptz(3) not null, "told_by_name" text not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "enterprise_told_apart" add constraint "enterprise_told_apart_once" unique ("region_id", "first_region_id", "first_id", "second_region_id", "second_id");`);

    this.addSql(`alter table "enterprise" drop constraint "enterprise_region_id_credit_code_unique";`);
    this.addSql(`create unique index "enterprise_region_id_credit_code_unique" on "enterprise" ("region_id", "credit_code") where "status" <> 'MERGED';`);

    this.addSql(`alter table "scope_entry" drop constraint "scope_entry_reason_check";`);
    this.addSql(`alter table "scope_entry" add constraint "scope_entry_reason_check" check ("reason" in ('ACTIVE_ON_THE_DAY', 'CLOSED_BEFORE', 'OPENED_AFTER', 'NOT_ACTIVE', 'DUPLICATE'));`);

    this.addSql(`alter table "enterprise_merge" add constraint "enterprise_merge_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_merge" add constraint "enterprise_merge_region_id_survivor_id_foreign" foreign key ("region_id", "survivor_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_merge" add constraint "enterprise_merge_region_id_standing_id_foreign" foreign key ("region_id", "standing_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_merge" add constraint "enterprise_merge_status_before_check" check ("status_before" in ('PROSPECT', 'ACTIVE', 'SUSPENDED', 'CLOSED', 'MERGED'));`);
    this.addSql(`alter table "enterprise_merge" enable row level security;`);
    this.addSql(`alter table "enterprise_merge" force row level security;`);
    this.addSql(`create policy "enterprise_merge_seen_in_scope" on "enterprise_merge" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_merge_added_in_scope" on "enterprise_merge" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_merge_changed_in_scope" on "enterprise_merge" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_told_apart" enable row level security;`);
    this.addSql(`alter table "enterprise_told_apart" force row level security;`);
    this.addSql(`create policy "enterprise_told_apart_seen_in_scope" on "enterprise_told_apart" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_told_apart_added_in_scope" on "enterprise_told_apart" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on enterprise_merge to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert on enterprise_told_apart to lianxi_app, lianxi_worker');
  }
}
