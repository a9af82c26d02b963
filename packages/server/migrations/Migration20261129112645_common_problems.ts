import { Migration } from '@mikro-orm/migrations';

/** What a problem is about, and the problems that several counties share. */
export class Migration20261129112645_common_problems extends Migration {

  override name = 'Migration20261129112645_common_problems';

  override up(): void | Promise<void> {
    this.addSql(`create table "common_problem" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "title" text not null, "category" text not null, "summary" text null, "state" text not null, "declared_on" date not null, "declared_by_name" text not null, "decision" text null, "owner" text null, "due_on" date null, "decided_on" date null, "decided_by_name" text null, "outcome" text null, "ended_on" date null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "common_problem_region_id_declared_on_id_index" on "common_problem" ("region_id", "declared_on", "id");`);
    this.addSql(`create index "common_problem_city_id_declared_on_id_region_id_index" on "common_problem" ("city_id", "declared_on", "id", "region_id");`);
    this.addSql(`create index "common_problem_province_id_declared_on_id_region_id_index" on "common_problem" ("province_id", "declared_on", "id", "region_id");`);

    this.addSql(`alter table "problem" add "common_region_id" int null, add "common_problem_id" uuid null, add "category" text null;`);
    this.addSql(`create index "problem_common_problem_id_region_id_index" on "problem" ("common_problem_id", "region_id");`);
    this.addSql(`alter table "problem" add constraint "problem_category_check" check ("category" in ('LAND', 'FINANCE', 'LABOUR', 'TAXES_AND_FEES', 'UTILITIES', 'ENVIRONMENT', 'WORK_SAFETY', 'LICENSING', 'POLICY_DELIVERY', 'MARKET', 'RIGHTS', 'DAILY_LIFE', 'OTHER'));`);

    this.addSql(`alter table "problem_step" drop constraint "problem_step_deed_check";`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_deed_check" check ("deed" in ('RAISE', 'TRIAGE', 'ASSIGN', 'TAKE_ON', 'ACCEPT', 'RETURN', 'EXTEND', 'PAUSE', 'RESUME', 'PROMISE', 'COORDINATE', 'CONSULT', 'DECIDE', 'ESCALATE', 'DEFER', 'REPLY', 'CONFIRM', 'REOPEN', 'CLOSE', 'CLOSE_UNRESOLVABLE', 'WITHDRAW', 'CALL_BACK', 'MERGE', 'FEED_BACK', 'SUPERVISE', 'ANSWER_SUPERVISION', 'CATEGORISE', 'DECLARE_COMMON', 'DECIDE_COMMON'));`);

    this.addSql(`alter table "common_problem" add constraint "common_problem_category_check" check ("category" in ('LAND', 'FINANCE', 'LABOUR', 'TAXES_AND_FEES', 'UTILITIES', 'ENVIRONMENT', 'WORK_SAFETY', 'LICENSING', 'POLICY_DELIVERY', 'MARKET', 'RIGHTS', 'DAILY_LIFE', 'OTHER'));`);
    this.addSql(`alter table "common_problem" add constraint "common_problem_state_check" check ("state" in ('DECLARED', 'DECIDED', 'CARRIED_OUT', 'DISSOLVED'));`);
    this.addSql(`alter table "common_problem" enable row level security;`);
    this.addSql(`alter table "common_problem" force row level security;`);
    this.addSql(`create policy "common_problem_seen_in_scope" on "common_problem" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "common_problem_added_in_scope" on "common_problem" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "common_problem_changed_in_scope" on "common_problem" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "common_problem_flows_down" on "common_problem" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql('grant select, insert, update on common_problem to lianxi_app, lianxi_worker');
  }
}
