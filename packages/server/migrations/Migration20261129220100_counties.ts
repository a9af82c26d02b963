import { Migration } from '@mikro-orm/migrations';

/** The opening of counties, practice regions, the archives by which a county leaves, and workbooks of several sheets. */
export class Migration20261129220100_counties extends Migration {

  override name = 'Migration20261129220100_counties';

  override up(): void | Promise<void> {
    this.addSql(`create table "county_opening" ("region_id" int not null, "id" uuid not null, "state" text not null, "opened_at" timestamptz(3) not null, "opened_by_name" text not null, "working_at" timestamptz(3) null, "working_by_name" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "county_opening" add constraint "county_opening_region_id_unique" unique ("region_id");`);

    this.addSql(`create table "county_archive" ("region_id" int not null, "id" uuid not null, "state" text not null, "account_id" uuid not null, "asked_by_name" text not null, "reason" text not null, "created_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "expires_at" timestamptz(3) null, "done" int not null default 0, "total" int not null default 0, "row_count" int null, "file_count" int null, "size" bigint null, "sha256" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "county_archive_region_id_created_at_id_index" on "county_archive" ("region_id", "created_at", "id");`);

    this.addSql(`create table "county_archive_part" ("region_id" int not null, "id" uuid not null, "archive_id" uuid not null, "place" int not null, "content" bytea not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "county_archive_part" add constraint "county_archive_part_region_id_archive_id_place_unique" unique ("region_id", "archive_id", "place");`);

    this.addSql(`alter table "enterprise_import" add "sheets" jsonb not null default '[]', add "chosen_sheets" text[] null;`);
    this.addSql('alter table "enterprise_import" alter column "sheets" drop default');

    this.addSql(`alter table "county_opening" add constraint "county_opening_state_check" check ("state" in ('OPENING', 'WORKING'));`);
    this.addSql(`alter table "county_opening" enable row level security;`);
    this.addSql(`alter table "county_opening" force row level security;`);
    this.addSql(`create policy "county_opening_seen_in_scope" on "county_opening" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_opening_added_in_scope" on "county_opening" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_opening_changed_in_scope" on "county_opening" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "county_archive" add constraint "county_archive_state_check" check ("state" in ('MAKING', 'READY', 'FAILED', 'REMOVED'));`);
    this.addSql(`alter table "county_archive" enable row level security;`);
    this.addSql(`alter table "county_archive" force row level security;`);
    this.addSql(`create policy "county_archive_seen_in_scope" on "county_archive" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_archive_added_in_scope" on "county_archive" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_archive_changed_in_scope" on "county_archive" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "county_archive_part" add constraint "county_archive_part_region_id_archive_id_foreign" foreign key ("region_id", "archive_id") references "county_archive" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "county_archive_part" enable row level security;`);
    this.addSql(`alter table "county_archive_part" force row level security;`);
    this.addSql(`create policy "county_archive_part_seen_in_scope" on "county_archive_part" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_archive_part_added_in_scope" on "county_archive_part" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_archive_part_changed_in_scope" on "county_archive_part" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "county_archive_part_removed_in_scope" on "county_archive_part" for delete using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on county_opening, county_archive to lianxi_app, lianxi_worker');
    this.addSql('grant select, insert, update, delete on county_archive_part to lianxi_app, lianxi_worker');
    for (const statement of practice) this.addSql(statement);
  }
}

const signedText = `concat_ws('|', current_setting('app.scope', true), current_setting('app.write_scope', true), current_setting('app.above', true),
     current_setting('app.account', true), current_setting('app.departments', true), extract(epoch from now()), pg_backend_pid())`;

/**
 * The one definition of what is practice. No scope that is wider than a practice region holds it, so that no figure,
 * register, export or publication of those above can count it: whoever works in it narrows the request to it. What is
 * written is no matter of counting, so that those above may still invite somebody there.
 */
const practice = [
  'create table sec.practice_region (region_id int primary key, marked_at timestamptz(3) not null default clock_timestamp(), marked_by uuid not null)',
  `create function sec.practice_regions() returns int[] language plpgsql stable parallel restricted security definer set search_path = sec, pg_catalog as
   $$ begin return (select coalesce(array_agg(p.region_id), '{}') from sec.practice_region p); end $$`,
  `create function sec.without_practice(seen int4multirange) returns int4multirange language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return seen - (select coalesce(range_agg(sec.subtree(p.region_id)), '{}') from sec.practice_region p where not seen <@ int4multirange(sec.subtree(p.region_id)));
   end $$`,
  // As before but for its first lines: every scope is minted here, those of people, of API keys and of jobs.
  `create or replace function sec.mint(seen int4multirange, written int4multirange, above int[], account uuid, departments text[]) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     seen := sec.without_practice(seen);
     perform set_config('app.lo', coalesce(lower(seen), 1)::text, true), set_config('app.hi', coalesce(upper(seen) - 1, 0)::text, true),
             set_config('app.scope', seen::text, true), set_config('app.write_scope', written::text, true),
             set_config('app.above', above::text, true), set_config('app.account', coalesce(account::text, ''), true),
             set_config('app.departments', departments::text, true);
     perform set_config('app.signature', encode(sec.sign(${signedText}), 'hex'), true);
   end $$`,
  // What of a region is not a record of it: what the wall and the divisions stand on, who may enter, and what was done there.
  `create function sec.record_tables() returns table (name text, is_walled boolean) language sql stable set search_path = sec, pg_catalog as $$
     select c.oid::regclass::text, c.relrowsecurity from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id' and not a.attisdropped
      where c.relkind = 'r' and ((c.relnamespace = 'public'::regnamespace and c.relname not in
               ('region', 'region_code', 'region_heir', 'region_succession', 'division_change', 'membership', 'county_opening', 'api_key', 'api_key_call', 'audit_event', 'personal_reading', 'outbox_event'))
         or (c.relnamespace = 'sec'::regnamespace and c.relname in ('qr_token', 'rights_token', 'intake', 'rating', 'group_robot', 'erasure', 'former_word'))) order by 1 $$`,
  `create function sec.holds_records(place int) returns boolean language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   declare t record; has boolean;
   begin
     for t in select r.name from sec.record_tables() r loop
       execute format('select exists (select from %s where region_id = $1)', t.name) into has using place;
       if has then return true; end if;
     end loop;
     return false;
   end $$`,
  // The same rule as the policy canDoWithCounty, held here as well because arbitrary SQL may call this. False where the
  // region holds anything: then it stays what it is.
  `create function sec.mark_practice(marked int, practice boolean) returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare marker uuid := sec.verified_account();
   begin
     if not coalesce(marked <@ sec.verified_write_scope(), false) or marked % 100 = 0 or not exists (
       select from public.membership m where m.account_id = marker and m.ended_at is null and m.region_id <> marked and sec.subtree(m.region_id) @> marked and m.role in ('ADMINISTRATOR', 'DIRECTOR'))
     then raise exception 'not the one to mark it' using errcode = '42501'; end if;
     -- From here on the request speaks for this region alone: a wider scope would not see what is in it.
     perform sec.mint(int4multirange(sec.subtree(marked)), int4multirange(sec.subtree(marked)), sec.superiors(marked), marker, '{}');
     perform pg_advisory_xact_lock(hashtext('practice'), marked);
     if sec.holds_records(marked) or exists (select from public.region_heir h where marked in (h.region_id, h.heir_id)) then return false; end if;
     if practice then insert into sec.practice_region (region_id, marked_by) values (marked, marker) on conflict do nothing;
     else delete from sec.practice_region p where p.region_id = marked; end if;
     return true;
   end $$`,
  // As before but for its last line: what is practised waits for nobody above.
  `create or replace view sec.inbox_pair as
     select m.account_id, m.region_id as member_region_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from public.membership m join public.inbox_item i on i.department_region_id = m.region_id and i.department_id = m.department_id
      where m.ended_at is null and m.role = 'DEPARTMENT_CONTACT' and i.settled_at is null
     union
     select m.account_id, m.standing_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from sec.office m
       join (select o.*, coalesce(h.heir_id, o.region_id) as standing_id from public.inbox_item o left join public.region_heir h on h.region_id = o.region_id) i on i.standing_id <@ sec.subtree(m.standing_id)
      where i.settled_at is null and i.department_id is null and m.role = any (sec.inbox_roles(i.addressee))
        and not exists (select from sec.office n
              where n.standing_id <> m.standing_id and n.role = any (sec.inbox_roles(i.addressee))
                and sec.subtree(m.standing_id) @> n.standing_id and sec.subtree(n.standing_id) @> i.standing_id)
        and (i.region_id = m.standing_id or i.region_id <> all (sec.practice_regions()))`,
  'revoke all on function sec.practice_regions(), sec.without_practice(int4multirange), sec.record_tables(), sec.holds_records(int), sec.mark_practice(int, boolean) from public',
  'grant execute on function sec.practice_regions() to lianxi_app, lianxi_worker',
  'grant execute on function sec.mark_practice(int, boolean) to lianxi_app',
];
