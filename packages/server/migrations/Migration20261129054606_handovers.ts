import { Migration } from '@mikro-orm/migrations';

/** Hand-overs: what was handed on to whom, what was open then, and who signed. */
export class Migration20261129054606_handovers extends Migration {

  override name = 'Migration20261129054606_handovers';

  override up(): void | Promise<void> {
    this.addSql(`create table "handover" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "leaver_id" uuid not null, "leaver_name" text not null, "leaver_post" text null, "effective_on" date not null, "shadow_until" date null, "reason" text not null, "burden_reason" text null, "state" text not null, "end_reason" text null, "prepared_by_name" text not null, "prepared_on" date not null, "signed" int not null default 0, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "handover_region_id_effective_on_id_index" on "handover" ("region_id", "effective_on", "id");`);
    this.addSql(`create index "handover_city_id_effective_on_id_region_id_index" on "handover" ("city_id", "effective_on", "id", "region_id");`);
    this.addSql(`create index "handover_province_id_effective_on_id_region_id_index" on "handover" ("province_id", "effective_on", "id", "region_id");`);

    this.addSql(`create table "handover_signature" ("region_id" int not null, "id" uuid not null, "handover_id" uuid not null, "officer_id" uuid not null, "name" text not null, "post" text null, "is_leaver" boolean not null, "signed_by_name" text null, "signed_on" date null, "instead_reason" text null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "handover_signature" add constraint "handover_signature_region_id_handover_id_officer_id_unique" unique ("region_id", "handover_id", "officer_id");`);

    this.addSql(`create table "handover_item" ("region_id" int not null, "id" uuid not null, "handover_id" uuid not null, "enterprise_id" uuid not null, "enterprise_name" text not null, "successor_id" uuid not null, "successor_name" text not null, "caution" text null, "last_visit_on" date null, "next_due_on" date null, "joint_visit_on" date null, "joint_visit_id" uuid null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "handover_item" add constraint "handover_item_region_id_handover_id_enterprise_id_unique" unique ("region_id", "handover_id", "enterprise_id");`);

    this.addSql(`create table "handover_matter" ("region_id" int not null, "id" uuid not null, "item_id" uuid not null, "kind" text not null, "what" text not null, "who" text null, "due_on" date null, "problem_state" text null, primary key ("region_id", "id"));`);
    this.addSql(`create index "handover_matter_region_id_item_id_index" on "handover_matter" ("region_id", "item_id");`);

    this.addSql(`alter table "handover" add constraint "handover_region_id_leaver_id_foreign" foreign key ("region_id", "leaver_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover" add constraint "handover_state_check" check ("state" in ('PREPARED', 'IN_FORCE', 'WITHDRAWN'));`);
    this.addSql(`alter table "handover" enable row level security;`);
    this.addSql(`alter table "handover" force row level security;`);
    this.addSql(`create policy "handover_seen_in_scope" on "handover" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_added_in_scope" on "handover" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_changed_in_scope" on "handover" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "handover_signature" add constraint "handover_signature_region_id_handover_id_foreign" foreign key ("region_id", "handover_id") references "handover" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover_signature" add constraint "handover_signature_region_id_officer_id_foreign" foreign key ("region_id", "officer_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover_signature" enable row level security;`);
    this.addSql(`alter table "handover_signature" force row level security;`);
    this.addSql(`create policy "handover_signature_seen_in_scope" on "handover_signature" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_signature_added_in_scope" on "handover_signature" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_signature_changed_in_scope" on "handover_signature" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "handover_item" add constraint "handover_item_region_id_handover_id_foreign" foreign key ("region_id", "handover_id") references "handover" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover_item" add constraint "handover_item_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover_item" add constraint "handover_item_region_id_successor_id_foreign" foreign key ("region_id", "successor_id") references "officer" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover_item" add constraint "handover_item_region_id_joint_visit_id_foreign" foreign key ("region_id", "joint_visit_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "handover_item" enable row level security;`);
    this.addSql(`alter table "handover_item" force row level security;`);
    this.addSql(`create policy "handover_item_seen_in_scope" on "handover_item" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_item_added_in_scope" on "handover_item" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_item_changed_in_scope" on "handover_item" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "handover_matter" add constraint "handover_matter_region_id_item_id_foreign" foreign key ("region_id", "item_id") references "handover_item" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "handover_matter" add constraint "handover_matter_kind_check" check ("kind" in ('OPEN_PROBLEM', 'PROMISE', 'PLANNED_VISIT'));`);
    this.addSql(`alter table "handover_matter" add constraint "handover_matter_problem_state_check" check ("problem_state" in ('RAISED', 'TRIAGED', 'ANSWERED_ON_SPOT', 'COLLECTED', 'ASSIGNED', 'ACCEPTED', 'RETURNED', 'IN_HANDLING', 'EXTENDED', 'COORDINATING', 'CONSULTING', 'ESCALATED', 'DEFERRED', 'REPLIED', 'CONFIRMED', 'REOPENED', 'CLOSED', 'CLOSED_UNRESOLVABLE', 'WITHDRAWN'));`);
    this.addSql(`alter table "handover_matter" enable row level security;`);
    this.addSql(`alter table "handover_matter" force row level security;`);
    this.addSql(`create policy "handover_matter_seen_in_scope" on "handover_matter" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handover_matter_added_in_scope" on "handover_matter" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on handover, handover_item, handover_signature to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert on handover_matter to lianxi_app, lianxi_worker');
  }
}
