import { Migration } from '@mikro-orm/migrations';

export class Migration20261129000638_call_backs extends Migration {

  override name = 'Migration20261129000638_call_backs';

  override up(): void | Promise<void> {
    this.addSql(`create table "call_back_sample" ("region_id" int not null, "id" uuid not null, "from_region_id" int not null, "from_on" date not null, "to_on" date not null, "size" int not null, "seed" text not null, "population" jsonb not null, "drawn_by_name" text not null, "drawn_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "call_back_sample_region_id_drawn_at_id_index" on "call_back_sample" ("region_id", "drawn_at", "id");`);

    this.addSql(`create table "call_back_item" ("region_id" int not null, "id" uuid not null, "sample_id" uuid not null, "place" int not null, "visit_region_id" int not null, "visit_id" uuid not null, "state" text not null, "note" text null, "called_by_name" text null, "called_at" timestamptz(3) null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "call_back_item" add constraint "call_back_item_region_id_sample_id_visit_id_unique" unique ("region_id", "sample_id", "visit_id");`);

    this.addSql(`alter table "visit" add "denied_on" date null, add "denied_note" text null;`);

    this.addSql(`alter table "call_back_sample" enable row level security;`);
    this.addSql(`alter table "call_back_sample" force row level security;`);
    this.addSql(`create policy "call_back_sample_seen_in_scope" on "call_back_sample" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "call_back_sample_added_in_scope" on "call_back_sample" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "call_back_sample_changed_in_scope" on "call_back_sample" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "call_back_item" add constraint "call_back_item_region_id_sample_id_foreign" foreign key ("region_id", "sample_id") references "call_back_sample" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "call_back_item" add constraint "call_back_item_state_check" check ("state" in ('OPEN', 'CONFIRMED', 'DENIED', 'NOT_REACHED'));`);
    this.addSql(`alter table "call_back_item" enable row level security;`);
    this.addSql(`alter table "call_back_item" force row level security;`);
    this.addSql(`create policy "call_back_item_seen_in_scope" on "call_back_item" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "call_back_item_added_in_scope" on "call_back_item" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "call_back_item_changed_in_scope" on "call_back_item" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    for (const table of ['call_back_sample', 'call_back_item'])
      this.addSql(`grant select, insert, update on "${table}" to lianxi_app, lianxi_worker`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "call_back_item" drop constraint "call_back_item_region_id_sample_id_foreign";`);

    this.addSql(`drop table if exists "call_back_sample" cascade;`);
    this.addSql(`drop table if exists "call_back_item" cascade;`);

    this.addSql(`alter table "visit" drop column "denied_on", drop column "denied_note";`);
  }

}
