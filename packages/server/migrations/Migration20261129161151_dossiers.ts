import { Migration } from '@mikro-orm/migrations';

/** Files of enterprises: what stands in them, who looked at them when, and whose each section is. */
export class Migration20261129161151_dossiers extends Migration {

  override name = 'Migration20261129161151_dossiers';

  override up(): void | Promise<void> {
    this.addSql(`create table "enterprise_file_owner" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "section" text not null, "post_kind" text null, "officer_id" uuid null, "set_by_name" text not null, "created_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_file_owner_region_id_enterprise_id_sect_204dd_index" on "enterprise_file_owner" ("region_id", "enterprise_id", "section", "created_at", "id");`);

    this.addSql(`create table "enterprise_file_entry" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "section" text not null, "kind" text null, "title" text null, "number" text null, "body" text null, "place" text null, "area" numeric(16,2) null, "amount" numeric(20,2) null, "currency" text null, "year" int null, "output_value" numeric(16,2) null, "tax_paid" numeric(16,2) null, "export_value" numeric(16,2) null, "staff_count" int null, "from_on" date null, "to_on" date null, "file_id" uuid null, "note" text null, "kept_on" date null, "kept_note" text null, "state" text not null, "state_reason" text null, "replaces_id" uuid null, "recorded_by_name" text not null, "recorded_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_file_entry_region_id_enterprise_id_sect_f5755_index" on "enterprise_file_entry" ("region_id", "enterprise_id", "section", "state");`);
    this.addSql(`create unique index "enterprise_file_entry_one_year" on "enterprise_file_entry" ("region_id", "enterprise_id", "year") where section = 'YEARLY_FIGURES'::text and state = 'CURRENT'::text;`);

    this.addSql(`create table "enterprise_file_check" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "section" text not null, "checked_on" date not null, "is_none" boolean not null, "visit_id" uuid null, "checked_by_name" text not null, "created_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_file_check_region_id_enterprise_id_sect_71e2b_index" on "enterprise_file_check" ("region_id", "enterprise_id", "section", "checked_on", "id");`);

    this.addSql(`alter table "enterprise_file_owner" add constraint "enterprise_file_owner_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_file_owner" add constraint "enterprise_file_owner_region_id_officer_id_foreign" foreign key ("region_id", "officer_id") references "officer" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "enterprise_file_owner" add constraint "enterprise_file_owner_section_check" check ("section" in ('BASIC_FACTS', 'PEOPLE', 'SITES', 'LICENCES', 'INVESTMENT', 'YEARLY_FIGURES', 'DOCUMENTS', 'POLICIES', 'NEEDS', 'PROMISES'));`);
    this.addSql(`alter table "enterprise_file_owner" add constraint "enterprise_file_owner_post_kind_check" check ("post_kind" in ('OFFICE_PRINCIPAL', 'LIAISON_OFFICER', 'LEADER_IN_CHARGE'));`);
    this.addSql(`alter table "enterprise_file_owner" enable row level security;`);
    this.addSql(`alter table "enterprise_file_owner" force row level security;`);
    this.addSql(`create policy "enterprise_file_owner_seen_in_scope" on "enterprise_file_owner" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_file_owner_added_in_scope" on "enterprise_file_owner" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_file_entry" add constraint "enterprise_file_entry_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_file_entry" add constraint "enterprise_file_entry_region_id_file_id_foreign" foreign key ("region_id", "file_id") references "stored_file" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "enterprise_file_entry" add constraint "enterprise_file_entry_section_check" check ("section" in ('BASIC_FACTS', 'PEOPLE', 'SITES', 'LICENCES', 'INVESTMENT', 'YEARLY_FIGURES', 'DOCUMENTS', 'POLICIES', 'NEEDS', 'PROMISES'));`);
    this.addSql(`alter table "enterprise_file_entry" add constraint "enterprise_file_entry_state_check" check ("state" in ('CURRENT', 'REPLACED', 'WITHDRAWN'));`);
    this.addSql(`alter table "enterprise_file_entry" enable row level security;`);
    this.addSql(`alter table "enterprise_file_entry" force row level security;`);
    this.addSql(`create policy "enterprise_file_entry_seen_in_scope" on "enterprise_file_entry" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_file_entry_added_in_scope" on "enterprise_file_entry" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_file_entry_changed_in_scope" on "enterprise_file_entry" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "enterprise_file_check" add constraint "enterprise_file_check_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_file_check" add constraint "enterprise_file_check_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "enterprise_file_check" add constraint "enterprise_file_check_section_check" check ("section" in ('BASIC_FACTS', 'PEOPLE', 'SITES', 'LICENCES', 'INVESTMENT', 'YEARLY_FIGURES', 'DOCUMENTS', 'POLICIES', 'NEEDS', 'PROMISES'));`);
    this.addSql(`alter table "enterprise_file_check" enable row level security;`);
    this.addSql(`alter table "enterprise_file_check" force row level security;`);
    this.addSql(`create policy "enterprise_file_check_seen_in_scope" on "enterprise_file_check" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_file_check_added_in_scope" on "enterprise_file_check" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on enterprise_file_entry to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert on enterprise_file_check, enterprise_file_owner to lianxi_app, lianxi_worker');
  }
}
