import { Migration } from '@mikro-orm/migrations';

/** Supervision letters: what is asked of the body that owes a problem, and what it answered. */
export class Migration20261129054658_supervision_letters extends Migration {

  override name = 'Migration20261129054658_supervision_letters';

  override up(): void | Promise<void> {
    this.addSql(`create table "supervision_letter" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "problem_id" uuid not null, "deadline_id" uuid not null, "serial_no" text not null, "ground" text not null, "issuer_office" text not null, "issued_by_name" text not null, "issued_on" date not null, "addressee" text not null, "demand" text not null, "answer" text null, "answered_by_name" text null, "answered_on" date null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "supervision_letter_region_id_issued_on_id_index" on "supervision_letter" ("region_id", "issued_on", "id");`);
    this.addSql(`create index "supervision_letter_city_id_issued_on_id_region_id_index" on "supervision_letter" ("city_id", "issued_on", "id", "region_id");`);
    this.addSql(`create index "supervision_letter_province_id_issued_on_id_region_id_index" on "supervision_letter" ("province_id", "issued_on", "id", "region_id");`);
    this.addSql(`create index "supervision_letter_region_id_problem_id_index" on "supervision_letter" ("region_id", "problem_id");`);
    this.addSql(`alter table "supervision_letter" add constraint "supervision_letter_region_id_serial_no_unique" unique ("region_id", "serial_no");`);

    this.addSql(`alter table "deadline" drop constraint "deadline_purpose_check";`);
    this.addSql(`alter table "deadline" add constraint "deadline_purpose_check" check ("purpose" in ('PROBLEM_ACCEPTANCE', 'PROBLEM_REPLY', 'CONSULTATION_DECISION', 'SUPERVISION_ANSWER'));`);

    this.addSql(`alter table "problem_step" drop constraint "problem_step_deed_check";`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_deed_check" check ("deed" in ('RAISE', 'TRIAGE', 'ASSIGN', 'TAKE_ON', 'ACCEPT', 'RETURN', 'EXTEND', 'PAUSE', 'RESUME', 'PROMISE', 'COORDINATE', 'CONSULT', 'DECIDE', 'ESCALATE', 'DEFER', 'REPLY', 'CONFIRM', 'REOPEN', 'CLOSE', 'CLOSE_UNRESOLVABLE', 'WITHDRAW', 'CALL_BACK', 'MERGE', 'FEED_BACK', 'SUPERVISE', 'ANSWER_SUPERVISION'));`);

    this.addSql(`alter table "supervision_letter" add constraint "supervision_letter_region_id_problem_id_foreign" foreign key ("region_id", "problem_id") references "problem" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "supervision_letter" add constraint "supervision_letter_region_id_deadline_id_foreign" foreign key ("region_id", "deadline_id") references "deadline" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "supervision_letter" add constraint "supervision_letter_ground_check" check ("ground" in ('OVERDUE', 'STUCK'));`);
    this.addSql(`alter table "supervision_letter" enable row level security;`);
    this.addSql(`alter table "supervision_letter" force row level security;`);
    this.addSql(`create policy "supervision_letter_seen_in_scope" on "supervision_letter" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "supervision_letter_added_in_scope" on "supervision_letter" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "supervision_letter_changed_in_scope" on "supervision_letter" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on supervision_letter to lianxi_app, lianxi_worker');
  }
}
