import { Migration } from '@mikro-orm/migrations';

/** A register comes again: its files over time, what each says otherwise, and what a person decided of that. */
export class Migration20261130180100_registry_sources extends Migration {

  override name = 'Migration20261130180100_registry_sources';

  override up(): void | Promise<void> {
    this.addSql(`create table "registry_source" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "name" text not null, "kind" text not null, "provided_by" text null, "cadence_unit" text not null, "cadence_count" int not null, "first_due_on" date not null, "next_due_on" date not null, "is_complete" boolean not null, "columns" jsonb not null, "set_up_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, "end_reason" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "registry_source_region_id_next_due_on_id_index" on "registry_source" ("region_id", "next_due_on", "id");`);
    this.addSql(`create index "registry_source_city_id_next_due_on_id_region_id_index" on "registry_source" ("city_id", "next_due_on", "id", "region_id");`);
    this.addSql(`create index "registry_source_province_id_next_due_on_id_region_id_index" on "registry_source" ("province_id", "next_due_on", "id", "region_id");`);

    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW', 'REGISTER_TO_IMPORT', 'EXPORT_TO_APPROVE', 'EXPORT_TO_FETCH', 'RIGHTS_REQUEST_TO_ANSWER'));`);

    this.addSql(`alter table "enterprise_import" drop constraint "enterprise_import_state_check";`);
    this.addSql(`alter table "enterprise_import" add "source_id" uuid null, add "previous_id" uuid null, add "answers_due_on" date null;`);
    this.addSql(`alter table "enterprise_import" add constraint "enterprise_import_region_id_source_id_foreign" foreign key ("region_id", "source_id") references "registry_source" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`create index "enterprise_import_region_id_source_id_created_at_id_index" on "enterprise_import" ("region_id", "source_id", "created_at", "id");`);
    this.addSql(`alter table "enterprise_import" add constraint "enterprise_import_state_check" check ("state" in ('REHEARSING', 'REHEARSED', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED', 'UNDOING', 'UNDONE'));`);

    this.addSql(`alter table "enterprise_import_row" drop constraint "enterprise_import_row_outcome_check";`);
    this.addSql(`alter table "enterprise_import_row" add "facts" jsonb null, add "difference" text null, add "differing" jsonb not null default '[]', add "decision" text null;`);
    this.addSql(`create index "enterprise_import_row_region_id_import_id_difference_line_index" on "enterprise_import_row" ("region_id", "import_id", "difference", "line");`);
    this.addSql(`create index "enterprise_import_row_region_id_import_id_enterprise_id_index" on "enterprise_import_row" ("region_id", "import_id", "enterprise_id");`);
    this.addSql(`alter table "enterprise_import_row" add constraint "enterprise_import_row_difference_check" check ("difference" in ('NEW', 'CHANGED', 'CORRECTED', 'SAME', 'GONE'));`);
    this.addSql(`alter table "enterprise_import_row" add constraint "enterprise_import_row_decision_check" check ("decision" in ('TAKE_NEW', 'KEEP_OURS', 'LOOK_AT'));`);
    this.addSql(`alter table "enterprise_import_row" add constraint "enterprise_import_row_outcome_check" check ("outcome" in ('NEW', 'UPDATE', 'UNCHANGED', 'CONFLICT', 'DOUBTFUL', 'INVALID', 'FOREIGN', 'GONE'));`);

    this.addSql(`alter table "registry_source" add constraint "registry_source_kind_check" check ("kind" in ('ENTERPRISE_REGISTER'));`);
    this.addSql(`alter table "registry_source" add constraint "registry_source_cadence_unit_check" check ("cadence_unit" in ('WEEK', 'MONTH'));`);
    this.addSql(`alter table "registry_source" enable row level security;`);
    this.addSql(`alter table "registry_source" force row level security;`);
    this.addSql(`create policy "registry_source_seen_in_scope" on "registry_source" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "registry_source_added_in_scope" on "registry_source" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "registry_source_changed_in_scope" on "registry_source" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on registry_source to lianxi_app, lianxi_worker');
  }
}
