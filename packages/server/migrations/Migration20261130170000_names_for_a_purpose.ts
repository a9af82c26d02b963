import { Migration } from '@mikro-orm/migrations';

/** Names of people are read above their county for a purpose only: it is written down, and over with the business day. */
export class Migration20261130170000_names_for_a_purpose extends Migration {

  override name = 'Migration20261130170000_names_for_a_purpose';

  override up(): void | Promise<void> {
    this.addSql(`create table "name_opening" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "office_region_id" int not null, "account_id" uuid not null, "opened_by_name" text not null, "purpose" text not null, "opened_on" date not null, "opened_at" timestamptz(3) not null, "until_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "name_opening_region_id_opened_at_id_index" on "name_opening" ("region_id", "opened_at", "id");`);
    this.addSql(`create index "name_opening_city_id_opened_at_id_region_id_index" on "name_opening" ("city_id", "opened_at", "id", "region_id");`);
    this.addSql(`create index "name_opening_province_id_opened_at_id_region_id_index" on "name_opening" ("province_id", "opened_at", "id", "region_id");`);
    this.addSql(`create index "name_opening_account_id_region_id_opened_on_index" on "name_opening" ("account_id", "region_id", "opened_on");`);

    this.addSql(`alter table "name_opening" enable row level security;`);
    this.addSql(`alter table "name_opening" force row level security;`);
    this.addSql(`create policy "name_opening_seen_in_scope" on "name_opening" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "name_opening_added_in_scope" on "name_opening" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "name_opening_kept_by_owner" on "name_opening" to "lianxi_owner" using (true) with check (true);`);

    this.addSql('grant select, insert on name_opening to lianxi_app, lianxi_worker');
    for (const statement of [...doors, ...kept]) this.addSql(statement);
  }
}

const definer = 'security definer set search_path = sec, pg_catalog';

const doors = [
  // With who somebody is the database tells which names they opened and did not close: one for each county, the latest.
  // Whether its day is still today is for whoever reads it, by the clock of the installation.
  `create function sec.opened_names(account uuid) returns jsonb language sql stable set search_path = sec, pg_catalog as
   $$ select coalesce(jsonb_agg(jsonb_build_object('regionId', o.region_id, 'regionName', r.name, 'id', o.id, 'on', o.opened_on, 'purpose', o.purpose) order by o.region_id), '[]')
        from (select distinct on (n.region_id) n.region_id, n.id, n.opened_on, n.purpose from public.name_opening n
               where n.account_id = account and n.closed_at is null order by n.region_id, n.opened_on desc, n.opened_at desc) o
        join public.region r on r.region_id = o.region_id $$`,
  `create or replace function sec.actor(account uuid) returns jsonb language plpgsql stable ${definer} as $$
   begin
     return (select jsonb_build_object('accountId', a.id, 'loginName', a.login_name, 'displayName', a.display_name, 'memberships',
               coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'regionId', case when m.role = 'DEPARTMENT_CONTACT' then m.region_id else sec.standing(m.region_id) end, 'role', m.role, 'departmentId', m.department_id) order by m.region_id, m.granted_at)
                           from public.membership m where m.account_id = a.id and m.ended_at is null), '[]'), 'openedNames', sec.opened_names(a.id)) || sec.successions()
               from sec.account a where a.id = account);
   end $$`,
  // One's own alone, and all of them in that county: else an older one would open them again.
  `create function sec.close_names(place int, at timestamptz) returns void language sql volatile ${definer} as
   $$ update public.name_opening n set closed_at = greatest(at, n.opened_at) where n.region_id = place and n.account_id = sec.verified_account() and n.closed_at is null and n.until_at > at $$`,
];

/** The person's own page tells who could see them; what was looked at stays when a practice county is emptied. */
const kept = [
  `create or replace function sec.rights_history(region int, person uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return jsonb_build_object(
       'roles', (select coalesce(jsonb_agg(jsonb_build_object('enterprise', e.name, 'kind', r.kind, 'title', r.title, 'fromOn', r.from_on, 'toOn', r.to_on) order by r.to_on desc nulls first, r.from_on desc nulls last), '[]')
                   from public.person_role r join public.enterprise e on e.region_id = r.region_id and e.id = r.enterprise_id where r.region_id = region and r.person_id = person),
       'meetings', (select coalesce(jsonb_agg(jsonb_build_object('on', m.visited_on, 'enterprise', m.name, 'capacity', m.capacity) order by m.visited_on desc), '[]')
                   from (select v.visited_on, e.name, a.capacity from public.visit_attendance a join public.visit v on v.region_id = a.region_id and v.id = a.visit_id
                           join public.enterprise e on e.region_id = v.region_id and e.id = v.enterprise_id
                          where a.region_id = region and a.person_id = person and not a.is_removed and v.state in ('RECORDED', 'CONFIRMED') order by v.visited_on desc limit 100) m),
       'readings', (select coalesce(jsonb_agg(jsonb_build_object('at', d.read_at, 'by', d.actor_name, 'field', d.field, 'purpose', d.purpose) order by d.read_at desc), '[]')
                   from (select * from public.personal_reading g where g.region_id = region and g.subject_id = person order by g.read_at desc limit 200) d),
       -- Whoever opens the names of a county could see everybody who is registered there at that time.
       'openings', (select coalesce(jsonb_agg(jsonb_build_object('at', o.opened_at, 'until', least(o.closed_at, o.until_at), 'by', o.opened_by_name, 'office', o.office, 'purpose', o.purpose) order by o.opened_at desc), '[]')
                   from (select n.*, r.name as office from public.name_opening n join public.region r on r.region_id = n.office_region_id join public.person p on p.region_id = n.region_id and p.id = person
                          where n.region_id = region and least(n.closed_at, n.until_at) >= p.created_at order by n.opened_at desc limit 200) o),
       'changes', (select coalesce(jsonb_agg(jsonb_build_object('at', c.happened_at, 'by', c.actor_name, 'verb', c.verb) order by c.happened_at desc), '[]')
                   from (select * from public.audit_event u where u.region_id = region and u.subject_id = person and u.verb in ('registerPerson', 'importPerson', 'correctPerson') order by u.happened_at desc limit 100) c));
   end $$`,
  `create or replace function sec.record_tables() returns table (name text, is_walled boolean) language sql stable set search_path = sec, pg_catalog as $$
     select c.oid::regclass::text, c.relrowsecurity from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id' and not a.attisdropped
      where c.relkind = 'r' and ((c.relnamespace = 'public'::regnamespace and c.relname not in
               ('region', 'region_code', 'region_heir', 'region_succession', 'division_change', 'membership', 'county_opening', 'api_key', 'api_key_call', 'audit_event', 'personal_reading', 'name_opening', 'outbox_event'))
         or (c.relnamespace = 'sec'::regnamespace and c.relname in ('qr_token', 'rights_token', 'intake', 'rating', 'group_robot', 'erasure', 'former_word'))) order by 1 $$`,
  'revoke all on function sec.opened_names(uuid), sec.close_names(int, timestamptz) from public',
  'grant execute on function sec.close_names(int, timestamptz) to lianxi_app',
];
