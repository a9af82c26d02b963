import { Migration } from '@mikro-orm/migrations';

/** Reforms of departments: who follows whom from a day on, and what was handed on. */
export class Migration20261129155615_department_reforms extends Migration {

  override name = 'Migration20261129155615_department_reforms';

  override up(): void | Promise<void> {
    this.addSql(`create table "reform_move" ("region_id" int not null, "id" uuid not null, "reform_region_id" int not null, "reform_id" uuid not null, "succession_id" uuid not null, "kind" text not null, "item_id" uuid not null, "item_version" int not null, "subject_word" text not null, "subject_id" uuid not null, "label" text not null, "from_name" text not null, "to_name" text not null, "moved_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "reform_move_reform_id_kind_id_index" on "reform_move" ("reform_id", "kind", "id");`);

    this.addSql(`create table "department_reform" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "kind" text not null, "effective_on" date not null, "document" text not null, "with_counties" boolean not null, "state" text not null, "prepared_by_name" text not null, "prepared_on" date not null, "started_at" timestamptz(3) null, "finished_at" timestamptz(3) null, "done" int not null default 0, "total" int not null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "department_reform_region_id_effective_on_id_index" on "department_reform" ("region_id", "effective_on", "id");`);
    this.addSql(`create index "department_reform_city_id_effective_on_id_region_id_index" on "department_reform" ("city_id", "effective_on", "id", "region_id");`);
    this.addSql(`create index "department_reform_province_id_effective_on_id_region_id_index" on "department_reform" ("province_id", "effective_on", "id", "region_id");`);

    this.addSql(`create table "department_succession" ("region_id" int not null, "id" uuid not null, "reform_region_id" int not null, "reform_id" uuid not null, "predecessor_id" uuid not null, "predecessor_name" text not null, "successor_id" uuid null, "successor_kind" text not null, "successor_name" text not null, "takes_over" boolean not null, "effective_on" date not null, "position" int not null, "moved_at" timestamptz(3) null, "undone_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "department_succession_reform_id_position_index" on "department_succession" ("reform_id", "position");`);
    this.addSql(`create index "department_succession_region_id_predecessor_id_index" on "department_succession" ("region_id", "predecessor_id");`);

    this.addSql(`alter table "department" drop constraint "department_kind_check";`);
    this.addSql(`alter table "department" add "opened_on" date null;`);
    this.addSql(`alter table "department" add constraint "department_kind_check" check ("kind" in ('COMMERCE', 'HEALTH', 'ENVIRONMENT', 'BUSINESS_REGISTRATION', 'QUALITY', 'WORK_SAFETY', 'FOOD_DRUG', 'MARKET_REGULATION', 'ECOLOGY', 'EMERGENCY_MANAGEMENT', 'OTHER'));`);

    this.addSql(`alter table "problem_step" drop constraint "problem_step_deed_check";`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_deed_check" check ("deed" in ('RAISE', 'TRIAGE', 'ASSIGN', 'TAKE_ON', 'ACCEPT', 'RETURN', 'EXTEND', 'PAUSE', 'RESUME', 'PROMISE', 'COORDINATE', 'CONSULT', 'DECIDE', 'ESCALATE', 'DEFER', 'REPLY', 'CONFIRM', 'REOPEN', 'CLOSE', 'CLOSE_UNRESOLVABLE', 'WITHDRAW', 'CALL_BACK', 'MERGE', 'FEED_BACK', 'SUPERVISE', 'ANSWER_SUPERVISION', 'CATEGORISE', 'DECLARE_COMMON', 'DECIDE_COMMON', 'PASS_TO_SUCCESSOR', 'LINK_APPEAL', 'NOTE_APPEAL_STATUS', 'EXTEND_APPEAL'));`);

    this.addSql(`alter table "visit_department" drop constraint "visit_department_kind_check";`);
    this.addSql(`alter table "visit_department" add constraint "visit_department_kind_check" check ("kind" in ('COMMERCE', 'HEALTH', 'ENVIRONMENT', 'BUSINESS_REGISTRATION', 'QUALITY', 'WORK_SAFETY', 'FOOD_DRUG', 'MARKET_REGULATION', 'ECOLOGY', 'EMERGENCY_MANAGEMENT', 'OTHER'));`);

    this.addSql(`alter table "reform_move" add constraint "reform_move_kind_check" check ("kind" in ('REFERRAL', 'INVITATION', 'DECISION', 'LETTER', 'CONTACT', 'VISIT'));`);
    this.addSql(`alter table "reform_move" enable row level security;`);
    this.addSql(`alter table "reform_move" force row level security;`);
    this.addSql(`create policy "reform_move_seen_in_scope" on "reform_move" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "reform_move_added_in_scope" on "reform_move" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "department_reform" add constraint "department_reform_kind_check" check ("kind" in ('MERGE', 'SPLIT', 'RENAME'));`);
    this.addSql(`alter table "department_reform" add constraint "department_reform_state_check" check ("state" in ('PLANNED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE'));`);
    this.addSql(`alter table "department_reform" enable row level security;`);
    this.addSql(`alter table "department_reform" force row level security;`);
    this.addSql(`create policy "department_reform_seen_in_scope" on "department_reform" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_reform_added_in_scope" on "department_reform" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_reform_changed_in_scope" on "department_reform" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_reform_flows_down" on "department_reform" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "department_succession" add constraint "department_succession_region_id_predecessor_id_foreign" foreign key ("region_id", "predecessor_id") references "department" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "department_succession" add constraint "department_succession_region_id_successor_id_foreign" foreign key ("region_id", "successor_id") references "department" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "department_succession" add constraint "department_succession_successor_kind_check" check ("successor_kind" in ('COMMERCE', 'HEALTH', 'ENVIRONMENT', 'BUSINESS_REGISTRATION', 'QUALITY', 'WORK_SAFETY', 'FOOD_DRUG', 'MARKET_REGULATION', 'ECOLOGY', 'EMERGENCY_MANAGEMENT', 'OTHER'));`);
    this.addSql(`alter table "department_succession" enable row level security;`);
    this.addSql(`alter table "department_succession" force row level security;`);
    this.addSql(`create policy "department_succession_seen_in_scope" on "department_succession" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_succession_added_in_scope" on "department_succession" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_succession_changed_in_scope" on "department_succession" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "department_succession_flows_down" on "department_succession" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql('grant select, insert, update on department_reform, department_succession to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert on reform_move to lianxi_app, lianxi_worker');
    for (const statement of contacts) this.addSql(statement);
  }
}

/** The scope is minted from memberships, so the database itself moves contacts: for a job, inside its write scope. */
const contacts = [
  `create function sec.move_contacts(place int, old uuid, new uuid, ids uuid[]) returns table (id uuid) language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     if not coalesce(place <@ sec.verified_write_scope(), false) then raise exception 'not the one to move them' using errcode = '42501'; end if;
     if ids is null then update sec.invitation i set department_id = new where i.region_id = place and i.department_id = old and i.used_at is null; end if;
     return query
       with gone as (
         update public.membership m set ended_at = clock_timestamp() where m.region_id = place and m.department_id = old and m.ended_at is null
            and m.role = 'DEPARTMENT_CONTACT' and (ids is null or m.id = any (ids)) returning m.account_id, m.role, m.login_name, m.display_name),
       come as (
         insert into public.membership as n (region_id, id, account_id, role, department_id, login_name, display_name, granted_at)
           select place, gen_random_uuid(), g.account_id, g.role, new, g.login_name, g.display_name, clock_timestamp() from gone g returning n.id)
       select c.id from come c;
   end $$`,
  'revoke all on function sec.move_contacts(int, uuid, uuid, uuid[]) from public',
  'grant execute on function sec.move_contacts(int, uuid, uuid, uuid[]) to lianxi_worker',
];
