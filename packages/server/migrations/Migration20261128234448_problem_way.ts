import { Migration } from '@mikro-orm/migrations';

/** The way of a problem: its steps, who answered for it and by when, and what departments answer. */
export class Migration20261128234448_problem_way extends Migration {

  override name = 'Migration20261128234448_problem_way';

  override up(): void | Promise<void> {
    this.addSql(`create table "handling_batch" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "title" text not null, "assigned_on" date not null, "assigned_by_name" text not null, "created_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "handling_batch_region_id_assigned_on_id_index" on "handling_batch" ("region_id", "assigned_on", "id");`);

    this.addSql(`create table "problem_step" ("region_id" int not null, "id" uuid not null, "problem_id" uuid not null, "position" int not null, "deed" text not null, "from_state" text null, "to_state" text not null, "happened_on" date not null, "happened_at" timestamptz(3) not null, "by_account_id" uuid not null, "by_name" text not null, "text" text null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_region_id_problem_id_position_unique" unique ("region_id", "problem_id", "position");`);

    this.addSql(`create table "problem_owner" ("region_id" int not null, "id" uuid not null, "problem_id" uuid not null, "kind" text not null, "body_name" text not null, "person_name" text null, "from_on" date not null, "to_on" date null, "position" int not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "problem_owner" add constraint "problem_owner_region_id_problem_id_position_unique" unique ("region_id", "problem_id", "position");`);

    this.addSql(`alter table "problem" drop constraint "problem_state_check";`);
    this.addSql(`alter table "problem" add "deadline_id" uuid null, add "batch_id" uuid null, add "merged_into_id" uuid null, add "route" text null, add "returns" int not null default 0, add "promises" int not null default 0, add "next_answer_on" date null, add "explanation" text null, add "legal_basis" text null, add "department_told_on" date null, add "county_told_on" date null, add "enterprise_told_on" date null, add "ended_on" date null, add "foreign_system" text null, add "foreign_no" text null, add "foreign_status" text null;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_deadline_id_foreign" foreign key ("region_id", "deadline_id") references "deadline" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_batch_id_foreign" foreign key ("region_id", "batch_id") references "handling_batch" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_merged_into_id_foreign" foreign key ("region_id", "merged_into_id") references "problem" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`create index "problem_region_id_merged_into_id_index" on "problem" ("region_id", "merged_into_id");`);
    this.addSql(`alter table "problem" add constraint "problem_route_check" check ("route" in ('OWN_POWER', 'OTHER_DEPARTMENT', 'REPORT_UP'));`);
    this.addSql(`alter table "problem" add constraint "problem_state_check" check ("state" in ('RAISED', 'TRIAGED', 'ANSWERED_ON_SPOT', 'COLLECTED', 'ASSIGNED', 'ACCEPTED', 'RETURNED', 'IN_HANDLING', 'EXTENDED', 'COORDINATING', 'CONSULTING', 'ESCALATED', 'DEFERRED', 'REPLIED', 'CONFIRMED', 'REOPENED', 'CLOSED', 'CLOSED_UNRESOLVABLE', 'WITHDRAWN'));`);

    this.addSql(`alter table "referral" drop constraint "referral_region_id_problem_id_department_id_unique";`);
    this.addSql(`alter table "referral" drop constraint "referral_state_check";`);
    this.addSql(`alter table "referral" add "is_handling" boolean not null default false, add "accept_by" date null, add "reply_by" date null, add "is_provisional" boolean not null default false, add "words" text null, add "legal_basis" text null, add "proposed_owner" text null, add "answered_by_name" text null, add "answered_on" date null;`);
    this.addSql(`create index "referral_region_id_problem_id_department_id_index" on "referral" ("region_id", "problem_id", "department_id");`);
    this.addSql(`alter table "referral" add constraint "referral_state_check" check ("state" in ('REFERRED', 'ACCEPTED', 'RETURNED', 'REPLIED', 'ENDED'));`);
    this.addSql(`create policy "referral_kept_by_owner" on "referral" to lianxi_owner using (true) with check (true);`);

    this.addSql(`alter table "handling_batch" enable row level security;`);
    this.addSql(`alter table "handling_batch" force row level security;`);
    this.addSql(`create policy "handling_batch_seen_in_scope" on "handling_batch" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handling_batch_added_in_scope" on "handling_batch" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "handling_batch_changed_in_scope" on "handling_batch" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "problem_step" add constraint "problem_step_region_id_problem_id_foreign" foreign key ("region_id", "problem_id") references "problem" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_deed_check" check ("deed" in ('RAISE', 'TRIAGE', 'ASSIGN', 'TAKE_ON', 'ACCEPT', 'RETURN', 'EXTEND', 'PAUSE', 'RESUME', 'PROMISE', 'COORDINATE', 'CONSULT', 'DECIDE', 'ESCALATE', 'DEFER', 'REPLY', 'CONFIRM', 'REOPEN', 'CLOSE', 'CLOSE_UNRESOLVABLE', 'WITHDRAW', 'CALL_BACK', 'MERGE', 'FEED_BACK'));`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_from_state_check" check ("from_state" in ('RAISED', 'TRIAGED', 'ANSWERED_ON_SPOT', 'COLLECTED', 'ASSIGNED', 'ACCEPTED', 'RETURNED', 'IN_HANDLING', 'EXTENDED', 'COORDINATING', 'CONSULTING', 'ESCALATED', 'DEFERRED', 'REPLIED', 'CONFIRMED', 'REOPENED', 'CLOSED', 'CLOSED_UNRESOLVABLE', 'WITHDRAWN'));`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_to_state_check" check ("to_state" in ('RAISED', 'TRIAGED', 'ANSWERED_ON_SPOT', 'COLLECTED', 'ASSIGNED', 'ACCEPTED', 'RETURNED', 'IN_HANDLING', 'EXTENDED', 'COORDINATING', 'CONSULTING', 'ESCALATED', 'DEFERRED', 'REPLIED', 'CONFIRMED', 'REOPENED', 'CLOSED', 'CLOSED_UNRESOLVABLE', 'WITHDRAWN'));`);
    this.addSql(`alter table "problem_step" enable row level security;`);
    this.addSql(`alter table "problem_step" force row level security;`);
    this.addSql(`create policy "problem_step_seen_in_scope" on "problem_step" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "problem_step_added_in_scope" on "problem_step" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "problem_owner" add constraint "problem_owner_region_id_problem_id_foreign" foreign key ("region_id", "problem_id") references "problem" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "problem_owner" add constraint "problem_owner_one_at_a_time" EXCLUDE USING gist (region_id WITH =, problem_id WITH =, daterange(from_on, to_on) WITH &&);`);
    this.addSql(`alter table "problem_owner" add constraint "problem_owner_runs_forward" check (to_on IS NULL OR to_on >= from_on);`);
    this.addSql(`alter table "problem_owner" add constraint "problem_owner_kind_check" check ("kind" in ('OFFICE', 'DEPARTMENT', 'LEADER_IN_CHARGE', 'SUPERIOR_OFFICE'));`);
    this.addSql(`alter table "problem_owner" enable row level security;`);
    this.addSql(`alter table "problem_owner" force row level security;`);
    this.addSql(`create policy "problem_owner_seen_in_scope" on "problem_owner" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "problem_owner_added_in_scope" on "problem_owner" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "problem_owner_changed_in_scope" on "problem_owner" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on handling_batch, problem_owner to lianxi_app, lianxi_worker');
    // What happened is not changed.
    this.addSql('grant select, insert on problem_step to lianxi_app, lianxi_worker');
    for (const statement of [...door, ...sofar]) this.addSql(statement);
  }
}

/**
 * The one way to answer a referral, for the contacts of its department and for those who write in its region. It touches
 * the answer and nothing else of the row; false where the row is not theirs to answer, or is another version by now.
 */
const door = [
  `create function sec.answer_referral(referral_region int, referral_id uuid, seen int, answer jsonb) returns boolean
   language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     update public.referral r set state = answer ->> 'state', words = answer ->> 'words', legal_basis = answer ->> 'legalBasis',
            proposed_owner = answer ->> 'proposedOwner', answered_by_name = answer ->> 'answeredByName',
            answered_on = (answer ->> 'answeredOn')::date, version = version + 1
      where r.region_id = referral_region and r.id = referral_id and r.version = seen
        and (r.region_id <@ sec.verified_write_scope()
             or r.department_region_id || ':' || r.department_id = any (sec.verified_departments()));
     return found;
   end $$`,
  'revoke all on function sec.answer_referral(int, uuid, int, jsonb) from public',
  'grant execute on function sec.answer_referral(int, uuid, int, jsonb) to lianxi_app, lianxi_worker',
];

/** Problems that are there already get their first step and their owner: the office, from the day they were raised. */
const sofar = [
  `update problem set enterprise_told_on = answered_on, ended_on = answered_on where state = 'ANSWERED_ON_SPOT'`,
  `insert into problem_step (region_id, id, problem_id, position, deed, from_state, to_state, happened_on, happened_at, by_account_id, by_name, text)
     select p.region_id, gen_random_uuid(), p.id, 0, 'RAISE', null, p.state, p.raised_on, p.created_at,
            coalesce((select e.account_id from audit_event e where e.region_id = p.region_id and e.subject_id = p.id and e.verb = 'raiseProblem' limit 1),
                     '00000000-0000-0000-0000-000000000000'), p.recorded_by_name, p.answer from problem p`,
  `insert into problem_owner (region_id, id, problem_id, kind, body_name, person_name, from_on, to_on, position)
     select p.region_id, gen_random_uuid(), p.id, 'OFFICE', coalesce((select o.name from office o where o.region_id = p.region_id limit 1), '联络办'),
            p.recorded_by_name, p.raised_on, p.ended_on, 0 from problem p`,
];
