import { Migration } from '@mikro-orm/migrations';

/** Consultations: who was invited, what was decided, and what was not carried out. */
export class Migration20261128235308_consultations extends Migration {

  override name = 'Migration20261128235308_consultations';

  override up(): void | Promise<void> {
    this.addSql(`create table "consultation" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "problem_id" uuid not null, "trigger" text not null, "returns_then" int not null, "state" text not null, "settled_by_name" text not null, "settled_on" date not null, "reason" text null, "meet_on" date null, "place" text null, "agenda" text null, "held_on" date null, "minutes" text null, "signed_by_name" text null, "signed_on" date null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "consultation_region_id_settled_on_id_index" on "consultation" ("region_id", "settled_on", "id");`);
    this.addSql(`create index "consultation_city_id_settled_on_id_region_id_index" on "consultation" ("city_id", "settled_on", "id", "region_id");`);
    this.addSql(`create index "consultation_province_id_settled_on_id_region_id_index" on "consultation" ("province_id", "settled_on", "id", "region_id");`);
    this.addSql(`create index "consultation_region_id_problem_id_index" on "consultation" ("region_id", "problem_id");`);

    this.addSql(`create table "consultation_invitee" ("region_id" int not null, "id" uuid not null, "consultation_id" uuid not null, "department_region_id" int not null, "department_id" uuid not null, "name" text not null, "attended" boolean null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "consultation_invitee" add constraint "consultation_invitee_region_id_consultation_id_de_b450d_unique" unique ("region_id", "consultation_id", "department_id");`);

    this.addSql(`create table "consultation_decision" ("region_id" int not null, "id" uuid not null, "consultation_id" uuid not null, "text" text not null, "owner_name" text not null, "decided_on" date not null, "deadline_id" uuid not null, "level" text not null, "climbed_on" date null, "executed_on" date null, "outcome" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "consultation_decision_region_id_consultation_id_index" on "consultation_decision" ("region_id", "consultation_id");`);

    this.addSql(`create policy "deadline_kept_by_owner" on "deadline" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "consultation" add constraint "consultation_region_id_problem_id_foreign" foreign key ("region_id", "problem_id") references "problem" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "consultation" add constraint "consultation_trigger_check" check ("trigger" in ('TWO_RETURNS', 'OVERDUE', 'BY_HAND'));`);
    this.addSql(`alter table "consultation" add constraint "consultation_state_check" check ("state" in ('DECLINED', 'CONVENED', 'HELD', 'DECIDED', 'EXECUTED'));`);
    this.addSql(`alter table "consultation" enable row level security;`);
    this.addSql(`alter table "consultation" force row level security;`);
    this.addSql(`create policy "consultation_seen_in_scope" on "consultation" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_added_in_scope" on "consultation" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_changed_in_scope" on "consultation" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "consultation_invitee" add constraint "consultation_invitee_region_id_consultation_id_foreign" foreign key ("region_id", "consultation_id") references "consultation" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "consultation_invitee" enable row level security;`);
    this.addSql(`alter table "consultation_invitee" force row level security;`);
    this.addSql(`create policy "consultation_invitee_seen_in_scope" on "consultation_invitee" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_invitee_added_in_scope" on "consultation_invitee" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_invitee_changed_in_scope" on "consultation_invitee" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "consultation_decision" add constraint "consultation_decision_region_id_consultation_id_foreign" foreign key ("region_id", "consultation_id") references "consultation" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "consultation_decision" add constraint "consultation_decision_region_id_deadline_id_foreign" foreign key ("region_id", "deadline_id") references "deadline" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "consultation_decision" add constraint "consultation_decision_level_check" check ("level" in ('OWNER', 'LEADER_IN_CHARGE', 'CITY'));`);
    this.addSql(`alter table "consultation_decision" enable row level security;`);
    this.addSql(`alter table "consultation_decision" force row level security;`);
    this.addSql(`create policy "consultation_decision_seen_in_scope" on "consultation_decision" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_decision_added_in_scope" on "consultation_decision" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_decision_changed_in_scope" on "consultation_decision" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "consultation_decision_kept_by_owner" on "consultation_decision" to "lianxi_owner" using (true) with check (true);`);

    this.addSql('grant select, insert, update on consultation, consultation_invitee, consultation_decision to lianxi_app, lianxi_worker');
    // By the clock somebody has to look into every region, so the worker is told which have something to look at.
    this.addSql(`create function sec.regions_owing(today date) returns setof int language plpgsql stable security definer set search_path = sec, pg_catalog as $$
     begin
       return query select distinct d.region_id from public.consultation_decision d join public.deadline l on l.region_id = d.region_id and l.id = d.deadline_id
         where d.executed_on is null and d.level <> 'CITY' and l.due_on < today;
     end $$`);
    this.addSql('revoke all on function sec.regions_owing(date) from public');
    this.addSql('grant execute on function sec.regions_owing(date) to lianxi_worker');
  }
}
