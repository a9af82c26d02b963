import { Migration } from '@mikro-orm/migrations';

/** Changes of divisions: what is planned, who answers for whom from a day on, and who does today. */
export class Migration20261129210100_division_changes extends Migration {

  override name = 'Migration20261129210100_division_changes';

  override up(): void | Promise<void> {
    this.addSql(`create table "division_change" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "kind" text not null, "effective_on" date not null, "document" text not null, "from_ids" int[] not null, "from_names" text[] not null, "part_ids" int[] not null, "successor_id" int null, "successor_name" text not null, "parent_id" int null, "naming" jsonb null, "before" jsonb null, "state" text not null, "prepared_by" uuid not null, "prepared_by_name" text not null, "prepared_on" date not null, "finished_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "division_change_region_id_effective_on_id_index" on "division_change" ("region_id", "effective_on", "id");`);
    this.addSql(`create index "division_change_city_id_effective_on_id_region_id_index" on "division_change" ("city_id", "effective_on", "id", "region_id");`);
    this.addSql(`create index "division_change_province_id_effective_on_id_region_id_index" on "division_change" ("province_id", "effective_on", "id", "region_id");`);

    this.addSql(`create table "region_heir" ("region_id" int not null, "heir_id" int not null, primary key ("region_id"));`);
    this.addSql(`create index "region_heir_heir_id_index" on "region_heir" ("heir_id");`);

    this.addSql(`create table "region_succession" ("id" uuid not null, "from_id" int not null, "to_id" int not null, "effective_on" date not null, "from_code" text not null, "from_name" text not null, "to_code" text not null, "to_name" text not null, "change_region_id" int not null, "change_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "region_succession_from_id_index" on "region_succession" ("from_id");`);
    this.addSql(`create index "region_succession_change_id_index" on "region_succession" ("change_id");`);

    this.addSql(`alter table "region" add "opened_on" date null, add "ended_on" date null, add "is_kept_here" boolean not null default false;`);

    this.addSql(`alter table "division_change" add constraint "division_change_kind_check" check ("kind" in ('OPEN', 'RENAME', 'MERGE', 'SPLIT', 'MOVE'));`);
    this.addSql(`alter table "division_change" add constraint "division_change_state_check" check ("state" in ('PLANNED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE'));`);
    this.addSql(`alter table "division_change" enable row level security;`);
    this.addSql(`alter table "division_change" force row level security;`);
    this.addSql(`create policy "division_change_seen_in_scope" on "division_change" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "division_change_flows_down" on "division_change" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);
    this.addSql(`create policy "division_change_kept_by_owner" on "division_change" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "region_heir" enable row level security;`);
    this.addSql(`alter table "region_heir" force row level security;`);
    this.addSql(`create policy "region_heir_public_facts" on "region_heir" for select using (true);`);
    this.addSql(`create policy "region_heir_kept_by_owner" on "region_heir" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "region_succession" enable row level security;`);
    this.addSql(`alter table "region_succession" force row level security;`);
    this.addSql(`create policy "region_succession_public_facts" on "region_succession" for select using (true);`);
    this.addSql(`create policy "region_succession_kept_by_owner" on "region_succession" to "lianxi_owner" using (true) with check (true);`);

    this.addSql('grant select on division_change, region_succession, region_heir to lianxi_app, lianxi_worker');
  }
}
