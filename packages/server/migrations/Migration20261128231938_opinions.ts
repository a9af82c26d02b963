import { Migration } from '@mikro-orm/migrations';

/** Questionnaires and their versions, what stands on forms, and what enterprises say; a problem leads back to it. */
export class Migration20261128231938_opinions extends Migration {
  override up(): void {
    this.addSql(`create table "form_template" ("region_id" int not null, "id" uuid not null, "title" text not null, "current_number" int not null, "is_retired" boolean not null default false, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "form_template_region_id_title_index" on "form_template" ("region_id", "title");`);

    this.addSql(`create table "form_template_version" ("region_id" int not null, "id" uuid not null, "template_id" uuid not null, "number" int not null, "title" text not null, "introduction" text null, "questions" jsonb not null, "published_on" date not null, "published_by_name" text not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "form_template_version" add constraint "form_template_version_region_id_template_id_number_unique" unique ("region_id", "template_id", "number");`);

    this.addSql(`create table "opinion" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "enterprise_id" uuid not null, "form_id" uuid null, "earlier_form_id" uuid null, "visit_id" uuid null, "proposed_on" date null, "campaign_region_id" int null, "campaign_id" uuid null, "serial_no" text not null, "kind" text not null, "source" text not null, "topic" text null, "text" text not null, "received_on" date not null, "state" text not null, "reply" text null, "answered_on" date null, "answered_by_name" text null, "recorded_by_name" text not null, "created_at" timestamptz(3) not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "opinion_region_id_received_on_id_index" on "opinion" ("region_id", "received_on", "id");`);
    this.addSql(`create index "opinion_city_id_received_on_id_region_id_index" on "opinion" ("city_id", "received_on", "id", "region_id");`);
    this.addSql(`create index "opinion_province_id_received_on_id_region_id_index" on "opinion" ("province_id", "received_on", "id", "region_id");`);
    this.addSql(`create index "opinion_region_id_enterprise_id_index" on "opinion" ("region_id", "enterprise_id");`);
    this.addSql(`create index "opinion_region_id_form_id_index" on "opinion" ("region_id", "form_id");`);
    this.addSql(`create index "opinion_campaign_id_region_id_index" on "opinion" ("campaign_id", "region_id");`);
    this.addSql(`alter table "opinion" add constraint "opinion_region_id_serial_no_unique" unique ("region_id", "serial_no");`);

    this.addSql(`alter table "opinion_form" drop constraint "opinion_form_state_check";`);
    this.addSql(`alter table "opinion_form" add "template_region_id" int null, add "template_version_id" uuid null, add "due_on" date null, add "channel" text null, add "answers" jsonb null, add "transcribed_by_name" text null, add "processed_on" date null, add "processed_by_name" text null, add "outcome" text null;`);
    this.addSql(`alter table "opinion_form" add constraint "opinion_form_channel_check" check ("channel" in ('PAPER', 'SCAN', 'PHONE', 'QR'));`);
    this.addSql(`alter table "opinion_form" add constraint "opinion_form_state_check" check ("state" in ('ISSUED', 'RETURNED', 'DECLINED', 'EXPIRED', 'PROCESSED'));`);

    this.addSql(`alter table "problem" add "opinion_id" uuid null;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_opinion_id_foreign" foreign key ("region_id", "opinion_id") references "opinion" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`create index "problem_region_id_opinion_id_index" on "problem" ("region_id", "opinion_id");`);

    this.addSql(`alter table "form_template" enable row level security;`);
    this.addSql(`alter table "form_template" force row level security;`);
    this.addSql(`create policy "form_template_seen_in_scope" on "form_template" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "form_template_added_in_scope" on "form_template" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "form_template_changed_in_scope" on "form_template" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "form_template_flows_down" on "form_template" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "form_template_version" add constraint "form_template_version_region_id_template_id_foreign" foreign key ("region_id", "template_id") references "form_template" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "form_template_version" enable row level security;`);
    this.addSql(`alter table "form_template_version" force row level security;`);
    this.addSql(`create policy "form_template_version_seen_in_scope" on "form_template_version" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "form_template_version_added_in_scope" on "form_template_version" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "form_template_version_flows_down" on "form_template_version" for select using ((region_id = ANY ((( SELECT sec.verified_above() AS verified_above))::integer[])));`);

    this.addSql(`alter table "opinion" add constraint "opinion_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "opinion" add constraint "opinion_region_id_form_id_foreign" foreign key ("region_id", "form_id") references "opinion_form" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "opinion" add constraint "opinion_region_id_earlier_form_id_foreign" foreign key ("region_id", "earlier_form_id") references "opinion_form" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "opinion" add constraint "opinion_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "opinion" add constraint "opinion_kind_check" check ("kind" in ('OPINION', 'SUGGESTION', 'NEED', 'DIFFICULTY', 'PROBLEM', 'OTHER_DAY', 'ASKED_ALREADY'));`);
    this.addSql(`alter table "opinion" add constraint "opinion_source_check" check ("source" in ('CLERK', 'FORM', 'QR'));`);
    this.addSql(`alter table "opinion" add constraint "opinion_state_check" check ("state" in ('RECEIVED', 'ADOPTED', 'NOTED', 'REPLIED', 'CONVERTED'));`);
    this.addSql(`alter table "opinion" enable row level security;`);
    this.addSql(`alter table "opinion" force row level security;`);
    this.addSql(`create policy "opinion_seen_in_scope" on "opinion" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "opinion_added_in_scope" on "opinion" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "opinion_changed_in_scope" on "opinion" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    for (const statement of [...grants, ...codes]) this.addSql(statement);
  }
}

const grants = [
  'grant select, insert, update on form_template, opinion to lianxi_app, lianxi_worker',
  'grant select, insert on form_template_version to lianxi_app, lianxi_worker',
];

const codes = [
  // Eight characters out of the house's secret, none easily read as another; so no code is kept anywhere.
  `create function sec.code_of(region_id int, id uuid) returns text language sql stable security definer set search_path = sec, pg_catalog as $$
     select string_agg(substr('ABCDEFGHJKMNPQRSTUVWXYZ23456789', get_byte(signed, place) % 31 + 1, 1), '' order by place)
       from sec.sign('enquiry|' || region_id || '|' || id) signed, generate_series(0, 7) place $$`,
  // Whoever may read the record may tell its code to the enterprise.
  `create function sec.enquiry_code(region_id int, id uuid) returns text language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     if not region_id <@ sec.verified_scope() then return null; end if;
     return sec.code_of(region_id, id);
   end $$`,
  'revoke all on function sec.code_of(int, uuid), sec.enquiry_code(int, uuid) from public',
  'grant execute on function sec.enquiry_code(int, uuid) to lianxi_app, lianxi_worker',
];
