import { Migration } from '@mikro-orm/migrations';

export class Migration20261128233058_visit_outcomes_and_items extends Migration {

  override name = 'Migration20261128233058_visit_outcomes_and_items';

  override up(): void | Promise<void> {
    this.addSql(`create table "visit_item" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "visit_id" uuid not null, "text" text not null, "state" text not null, "closed_in_id" uuid null, "closed_on" date null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "visit_item_region_id_enterprise_id_state_index" on "visit_item" ("region_id", "enterprise_id", "state");`);
    this.addSql(`create index "visit_item_region_id_visit_id_index" on "visit_item" ("region_id", "visit_id");`);

    this.addSql(`alter table "visit" add "evidence" text null, add "attempt_no" int not null default 1, add "attempt_of_id" uuid null;`);
    this.addSql(`alter table "visit" add constraint "visit_region_id_attempt_of_id_foreign" foreign key ("region_id", "attempt_of_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);

    this.addSql(`alter table "visit_item" add constraint "visit_item_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_item" add constraint "visit_item_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_item" add constraint "visit_item_region_id_closed_in_id_foreign" foreign key ("region_id", "closed_in_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "visit_item" add constraint "visit_item_state_check" check ("state" in ('OPEN', 'DONE'));`);
    this.addSql(`alter table "visit_item" enable row level security;`);
    this.addSql(`alter table "visit_item" force row level security;`);
    this.addSql(`create policy "visit_item_seen_in_scope" on "visit_item" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_item_added_in_scope" on "visit_item" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_item_changed_in_scope" on "visit_item" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`grant select, insert, update on "visit_item" to lianxi_app, lianxi_worker`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "visit_item" cascade;`);

    this.addSql(`alter table "visit" drop constraint "visit_region_id_attempt_of_id_foreign";`);

    this.addSql(`alter table "visit" drop column "evidence", drop column "attempt_no", drop column "attempt_of_id";`);
  }

}
