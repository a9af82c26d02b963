import { Migration } from '@mikro-orm/migrations';

/**
 * What follows from changes of divisions for the wall.
 *
 * No row moves: a row keeps the key it was made under, and whoever holds an office in the region that answers for that key
 * reaches it. So a change is in force with one commit, whatever the number of rows, and is taken back with another one.
 * Only the functions here write successions, each for an administrator over everything that a change touches.
 */
export class Migration20261129210200_division_reach extends Migration {
  override up(): void {
    for (const statement of [...reach, ...scope, ...doors, ...inboxes, ...changing, ...carryingOut, ...grants]) this.addSql(statement);
  }
}

const definer = 'security definer set search_path = sec, pg_catalog';

const reach = [
  // The region that answers for a key today, by one look at a table of few rows.
  `create function sec.standing(place int) returns int language sql stable set search_path = sec, pg_catalog as
   $$ select coalesce((select h.heir_id from public.region_heir h where h.region_id = place), place) $$`,
  // Who answered for whom on a day; without a day, today. Of several successors of one key the latest counts.
  `create function sec.standing_on(day date) returns table (region_id int, standing_id int) language sql stable set search_path = sec, pg_catalog as $$
     with recursive latest as (
       select distinct on (s.from_id) s.from_id, s.to_id from public.region_succession s
        where s.from_id <> s.to_id and (day is null or s.effective_on <= day) order by s.from_id, s.effective_on desc, s.id desc
     ), walk as (
       select l.from_id, l.to_id, 1 as steps from latest l
        union all select w.from_id, l.to_id, w.steps + 1 from walk w join latest l on l.from_id = w.to_id where w.steps < 100
     )
     select distinct on (w.from_id) w.from_id, w.to_id from walk w order by w.from_id, w.steps desc $$`,
  // The keys that a region reaches: those of its range but for what went elsewhere, and what came from elsewhere. A region
  // that ended reaches its own key, for the jobs of its rows; nobody holds an office there any more.
  `create function sec.reach(place int) returns int4multirange language plpgsql stable ${definer} as $$
   begin
     if not exists (select from public.region_heir) then return int4multirange(sec.subtree(place)); end if;
     return (int4multirange(sec.subtree(place))
         - coalesce((select range_agg(int4range(h.region_id, h.region_id + 1)) from public.region_heir h
              where h.region_id <@ sec.subtree(place) and h.region_id <> place and not h.heir_id <@ sec.subtree(place)), '{}'))
       + coalesce((select range_agg(int4range(h.region_id, h.region_id + 1)) from public.region_heir h where h.heir_id <@ sec.subtree(place)), '{}');
   end $$`,
  // What flows down to a region flows down to the rows of those it answers for. Only the one that answers has superiors: what
  // those of a former key put down later is no matter of theirs any more.
  `create or replace function sec.superiors(region_id int) returns int[] language sql stable set search_path = sec, pg_catalog as $$
     select array(select distinct s from (values (sec.standing(superiors.region_id))) p(place),
       unnest(array[100000, place / 10000 * 10000, place / 100 * 100, place]) s where s <> superiors.region_id) $$`,
  `create function sec.rebuild_heirs() returns void language plpgsql volatile ${definer} as $$
   begin
     delete from public.region_heir where true;
     insert into public.region_heir (region_id, heir_id) select n.region_id, n.standing_id from sec.standing_on(null) n;
   end $$`,
];

const scope = [
  `create function sec.successions() returns jsonb language sql stable set search_path = sec, pg_catalog as $$
     select coalesce((select jsonb_build_object('successions', jsonb_agg(jsonb_build_object('fromId', s.from_id, 'toId', s.to_id, 'on', s.effective_on) order by s.effective_on, s.id))
       from public.region_succession s where s.from_id <> s.to_id having count(*) > 0), '{}') $$`,
  `create or replace function sec.actor(account uuid) returns jsonb language plpgsql stable ${definer} as $$
   begin
     return (select jsonb_build_object('accountId', a.id, 'loginName', a.login_name, 'displayName', a.display_name, 'memberships',
               coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'regionId', case when m.role = 'DEPARTMENT_CONTACT' then m.region_id else sec.standing(m.region_id) end, 'role', m.role, 'departmentId', m.department_id) order by m.region_id, m.granted_at)
                           from public.membership m where m.account_id = a.id and m.ended_at is null), '[]')) || sec.successions()
               from sec.account a where a.id = account);
   end $$`,
  `create or replace function sec.key_actor(key public.api_key, regions int[]) returns jsonb language sql stable set search_path = sec, pg_catalog as $$
     select jsonb_build_object('accountId', key.id, 'loginName', 'lx_' || key.prefix, 'displayName', '接口密钥 ' || key.label || ' (lx_' || key.prefix || ')',
       'memberships', (select coalesce(jsonb_agg(jsonb_build_object('id', key.id, 'regionId', r, 'role', case key.access when 'WRITE' then 'CLERK' else 'AUDITOR' end, 'departmentId', null)), '[]') from unnest(regions) r),
       'key', jsonb_build_object('regionId', key.region_id, 'id', key.id, 'kinds', key.kinds, 'access', key.access)) || sec.successions() $$`,
  `create or replace function sec.key_regions(key public.api_key) returns int[] language plpgsql stable ${definer} as $$
   begin
     return (select coalesce(array_agg(distinct greatest(sec.standing(r), sec.standing(m.region_id))), '{}')
        from unnest(key.region_ids) r join public.membership m
          on m.account_id = key.issued_by and m.ended_at is null and m.role = any (sec.issuing_roles())
         and (sec.subtree(sec.standing(m.region_id)) @> sec.standing(r) or sec.subtree(sec.standing(r)) @> sec.standing(m.region_id)));
   end $$`,
  `create or replace function sec.open_key_scope(token text, narrow int) returns jsonb language plpgsql volatile ${definer} as $$
   declare
     key public.api_key; regions int[]; seen int4multirange; above int[]; asked int4multirange := '{[0,1000000)}';
   begin
     select k.* into key from sec.api_key h join public.api_key k on k.region_id = h.region_id and k.id = h.id where h.token_hash = sha256(convert_to(token, 'UTF8'));
     if not found then raise exception 'no live key' using errcode = '28000'; end if;
     regions := sec.key_regions(key);
     if sec.key_refusal(key, regions) is not null then raise exception 'no live key' using errcode = '28000'; end if;
     if narrow is not null then asked := sec.reach(narrow); end if;
     select range_agg(sec.reach(r)) * asked into seen from unnest(regions) r;
     select coalesce(array_agg(distinct s), '{}') into above
       from unnest(regions) r, unnest(sec.superiors(r) || case when narrow is null then '{}' else sec.superiors(narrow) end) s
      where narrow is null or sec.reach(r) @> narrow or sec.subtree(narrow) @> r;
     perform sec.mint(seen, case key.access when 'WRITE' then seen else '{}' end, above, key.id, '{}');
     return sec.key_actor(key, regions);
   end $$`,
  `create or replace function sec.open_scope(token text, narrow int) returns jsonb language plpgsql volatile ${definer} as $$
   declare
     account uuid; seen int4multirange; written int4multirange; above int[]; departments text[]; asked int4multirange := '{[0,1000000)}';
   begin
     if length(token) = 55 then return sec.open_key_scope(token, narrow); end if;
     account := sec.live_session(token);
     if account is null then raise exception 'no live session' using errcode = '28000'; end if;
     if narrow is not null then asked := sec.reach(narrow); end if;
     select coalesce(range_agg(sec.reach(sec.standing(m.region_id))) filter (where m.role = any (sec.reading_roles())), '{}') * asked,
            coalesce(range_agg(sec.reach(sec.standing(m.region_id))) filter (where m.role = any (sec.writing_roles())), '{}') * asked
       into seen, written from public.membership m where m.account_id = account and m.ended_at is null;
     select coalesce(array_agg(distinct s), '{}') into above
       from public.membership m, unnest(sec.superiors(sec.standing(m.region_id)) || case when narrow is null then '{}' else sec.superiors(narrow) end) s
      where m.account_id = account and m.ended_at is null and m.role = any (sec.reading_roles())
        and (narrow is null or sec.reach(sec.standing(m.region_id)) @> narrow or sec.subtree(narrow) @> sec.standing(m.region_id));
     -- A department is known by its region and its id: a county that borrows the id of a city's bureau has another one.
     select coalesce(array_agg(m.region_id || ':' || m.department_id), '{}') into departments
       from public.membership m where m.account_id = account and m.ended_at is null and m.role = 'DEPARTMENT_CONTACT' and m.department_id is not null;
     perform sec.mint(seen, written, above, account, departments);
     return sec.actor(account);
   end $$`,
  `create or replace function sec.open_job_scope(region_id int, account uuid) returns jsonb language plpgsql volatile ${definer} as $$
   begin
     perform sec.mint(sec.reach(region_id), sec.reach(region_id), sec.superiors(region_id), account, '{}');
     return sec.actor(account);
   end $$`,
];

/** The same doors as before; a role is held over the region that answers for the one where it was given. */
const doors = [
  `create or replace function sec.invite(hash bytea, invited_region int, invited_role text, department uuid default null) returns timestamptz language plpgsql volatile ${definer} as $$
   declare inviter uuid := sec.verified_account(); ends timestamptz := clock_timestamp() + interval '7 days';
   begin
     if not exists (select from public.membership m where m.account_id = inviter and m.ended_at is null and sec.subtree(sec.standing(m.region_id)) @> sec.standing(invited_region)
                       and (m.role = 'ADMINISTRATOR' or (m.role = 'DIRECTOR' and invited_role <> 'ADMINISTRATOR')))
     then raise exception 'not an inviter there' using errcode = '42501'; end if;
     -- A contact sees what is referred to its department, whatever the county: only the department's own region names one.
     if department is not null and not (invited_role = 'DEPARTMENT_CONTACT' and exists (select from public.department d where d.region_id = invited_region and d.id = department))
     then raise exception 'no department there' using errcode = '42501'; end if;
     insert into sec.invitation (token_hash, region_id, role, department_id, invited_by, expires_at) values (hash, invited_region, invited_role, department, inviter, ends);
     return ends;
   end $$`,
  `create or replace function sec.end_membership(ended_region int, ended uuid) returns boolean language plpgsql volatile ${definer} as $$
   declare ender uuid := sec.verified_account(); held record;
   begin
     select account_id, role into held from public.membership where region_id = ended_region and id = ended and ended_at is null for update;
     if not found then return false; end if;
     if held.account_id = ender or not exists (select from public.membership m where m.account_id = ender and m.ended_at is null and sec.subtree(sec.standing(m.region_id)) @> sec.standing(ended_region)
                       and (m.role = 'ADMINISTRATOR' or (m.role = 'DIRECTOR' and held.role <> 'ADMINISTRATOR')))
     then raise exception 'not the one to end it' using errcode = '42501'; end if;
     update public.membership set ended_at = clock_timestamp() where region_id = ended_region and id = ended;
     return true;
   end $$`,
  `create or replace function sec.issue_key(hash bytea, facts jsonb) returns void language plpgsql volatile ${definer} as $$
   declare
     issuer uuid := sec.verified_account(); key_region int := (facts ->> 'regionId')::int; reached int[] := array(select jsonb_array_elements_text(facts -> 'regionIds')::int);
   begin
     if reached = '{}' or exists (select from unnest(reached) r where not sec.subtree(sec.standing(key_region)) @> sec.standing(r))
       or not exists (select from public.membership m where m.account_id = issuer and m.ended_at is null and sec.subtree(sec.standing(m.region_id)) @> sec.standing(key_region) and m.role = any (sec.issuing_roles()))
     then raise exception 'not an issuer there' using errcode = '42501'; end if;
     if not ((facts ->> 'days')::int between 1 and 366 and (facts ->> 'rate')::int between 1 and 600) then raise exception 'beyond the limits of a key' using errcode = '22003'; end if;
     insert into public.api_key (region_id, id, label, prefix, region_ids, kinds, access, rate_per_minute, issued_by, issuer_name, issued_at, expires_at)
       select key_region, (facts ->> 'id')::uuid, facts ->> 'label', facts ->> 'prefix', reached, array(select jsonb_array_elements_text(facts -> 'kinds')), facts ->> 'access',
              (facts ->> 'rate')::int, issuer, a.display_name, clock_timestamp(), clock_timestamp() + (facts ->> 'days')::int * interval '1 day'
         from sec.account a where a.id = issuer;
     insert into sec.api_key (token_hash, region_id, id) values (hash, key_region, (facts ->> 'id')::uuid);
   end $$`,
  `create or replace function sec.revoke_key(key_region int, key uuid, reason text) returns boolean language plpgsql volatile ${definer} as $$
   declare revoker uuid := sec.verified_account();
   begin
     if not exists (select from public.membership m where m.account_id = revoker and m.ended_at is null and sec.subtree(sec.standing(m.region_id)) @> sec.standing(key_region) and m.role = any (sec.issuing_roles()))
     then raise exception 'not one to revoke it' using errcode = '42501'; end if;
     update public.api_key k set revoked_at = clock_timestamp(), revoked_for = reason, revoker_name = a.display_name
       from sec.account a where a.id = revoker and k.region_id = key_region and k.id = key and k.revoked_at is null;
     return found;
   end $$`,
  `create or replace function sec.rating_summary(wanted_region int) returns table (region_id int, subject text, counted int, average numeric)
     language plpgsql stable ${definer} as $$
   begin
     return query select r.region_id, r.subject, nullif((count(*) filter (where r.place <= r.total / 5 * 5))::int, 0), round(avg(r.points) filter (where r.place <= r.total / 5 * 5), 2)
        from (select o.*, row_number() over groups as place, count(*) over (partition by o.region_id, o.subject) as total
                from sec.rating o where o.region_id <@ sec.reach(wanted_region) and sec.without_practice(sec.reach(sec.standing(o.region_id) / 100 * 100)) <@ sec.verified_scope()
              window groups as (partition by o.region_id, o.subject order by o.entry)) r
       group by r.region_id, r.subject order by r.region_id, r.subject;
   end $$`,
  `create or replace function sec.keep_robot(robot_region int, robot uuid, address text, signing text) returns void language plpgsql volatile ${definer} as $$
   begin
     if not (sec.reach(robot_region) <@ sec.verified_write_scope()) then raise exception 'not a region to write in' using errcode = '42501'; end if;
     insert into sec.group_robot (region_id, id, url, secret) values (robot_region, robot, address, signing);
   end $$`,
  `create or replace function sec.forget_robot(robot_region int, robot uuid) returns void language plpgsql volatile ${definer} as $$
   begin
     if not (sec.reach(robot_region) <@ sec.verified_write_scope()) then raise exception 'not a region to write in' using errcode = '42501'; end if;
     delete from sec.group_robot r where r.region_id = robot_region and r.id = robot;
   end $$`,
];

/** An item lies before those who hold an office where somebody answers for it. */
const inboxes = [
  `create view sec.office as
     select m.account_id, m.role, coalesce(h.heir_id, m.region_id) as standing_id from public.membership m left join public.region_heir h on h.region_id = m.region_id where m.ended_at is null`,
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
                and sec.subtree(m.standing_id) @> n.standing_id and sec.subtree(n.standing_id) @> i.standing_id)`,
];

const changing = [
  // The same rule as the policy canPrepareDivisionChange, held here as well because arbitrary SQL may call this: what a
  // change touches lies below one place, and who prepares it administers that place.
  `create function sec.administers(place int) returns boolean language sql stable ${definer} as $$
     select exists (select from public.membership m where m.account_id = sec.verified_account() and m.ended_at is null and m.role = 'ADMINISTRATOR' and sec.subtree(sec.standing(m.region_id)) @> place) $$`,
  // Whether what a change names stands: divisions that answer for themselves and do not practise, parts that the first of them
  // answers for, and a code that is no other division's.
  `create function sec.can_change(froms int[], parts int[], successor int, code text) returns boolean language plpgsql stable ${definer} as $$
   begin
     return not exists (select from unnest(froms || successor) n where n is not null and (sec.standing(n) <> n or n = any (sec.practice_regions()) or not exists (select from public.region g where g.region_id = n)))
        and not exists (select from unnest(parts) n where sec.standing(n) is distinct from froms[1])
        and not exists (select from public.region_code k where k.code = can_change.code and k.region_id <> all (froms || parts || coalesce(successor, 0)));
   end $$`,
  `create function sec.plan_division_change(place int, change uuid, facts jsonb) returns void language plpgsql volatile ${definer} as $$
   declare
     froms int[] := array(select jsonb_array_elements_text(facts -> 'fromIds')::int); parts int[] := array(select jsonb_array_elements_text(facts -> 'partIds')::int);
     others int[] := array_remove(array[(facts ->> 'successorId')::int, (facts ->> 'parentId')::int], null);
   begin
     if not sec.administers(place) or froms || parts || others = '{}'
       or exists (select from unnest(froms || parts || others) n where not sec.subtree(place) @> n)
       or exists (select from public.region g where g.region_id = any (froms) and g.parent_id is not null and not sec.subtree(place) @> g.parent_id)
       -- Counties change, and go from city to city; whoever prepares it sits above them.
       or place % 100 <> 0 or exists (select from unnest(froms || parts || array_remove(array[(facts ->> 'successorId')::int], null)) n where n % 100 = 0)
       or (facts ->> 'parentId')::int % 100 <> 0 or (facts ->> 'parentId')::int % 10000 = 0
     then raise exception 'not an administrator over all of it' using errcode = '42501'; end if;
     perform pg_advisory_xact_lock(hashtextextended('division change', 0));
     if not sec.can_change(froms, parts, (facts ->> 'successorId')::int, facts #>> '{naming,code}') then raise exception 'not divisions that stand' using errcode = '23514'; end if;
     -- Nobody waits for two changes: the second would begin with what the first has ended.
     if exists (select from public.division_change d where d.state in ('PLANNED', 'UNDOING') and (d.from_ids || d.part_ids || d.successor_id) && (froms || parts || (facts ->> 'successorId')::int))
     then raise exception 'a division waits for another change' using errcode = '23514'; end if;
     insert into public.division_change (region_id, id, kind, effective_on, document, from_ids, from_names, part_ids, successor_id, successor_name, parent_id, naming, state, prepared_by, prepared_by_name, prepared_on, created_at)
       values (place, change, facts ->> 'kind', (facts ->> 'effectiveOn')::date, facts ->> 'document', froms, array(select jsonb_array_elements_text(facts -> 'fromNames')), parts, (facts ->> 'successorId')::int,
         facts ->> 'successorName', (facts ->> 'parentId')::int, nullif(facts -> 'naming', 'null'), 'PLANNED', sec.verified_account(), facts ->> 'preparedByName', (facts ->> 'preparedOn')::date,
         -- Whatever the caller says, it is later than every change before it.
         greatest((facts ->> 'createdAt')::timestamptz, (select max(d.created_at) + interval '1 millisecond' from public.division_change d)));
   end $$`,
  // Whether somebody went on from a change that was done: a later one, or anything registered in a division that it opened.
  `create function sec.is_built_upon(c public.division_change) returns boolean language plpgsql stable ${definer} as $$
   declare opened int := (c.before ->> 'created')::int; ids int[] := array_remove(c.from_ids || c.part_ids || c.successor_id, null); t record; found_one boolean;
   begin
     if exists (select from public.division_change d where d.id <> c.id and d.state <> 'UNDONE' and d.created_at >= c.created_at and (d.from_ids && ids or d.part_ids && ids or d.successor_id = any (ids))) then return true; end if;
     if opened is null then return false; end if;
     for t in select k.relname from pg_class k join pg_attribute a on a.attrelid = k.oid and a.attname = 'region_id' and not a.attisdropped
               where k.relnamespace = 'public'::regnamespace and k.relkind in ('r', 'p') and k.relname not in ('region', 'region_code', 'region_heir') loop
       execute format('select exists (select from public.%I where region_id = $1)', t.relname) into found_one using opened;
       if found_one then return true; end if;
     end loop;
     return exists (select from sec.invitation i where i.region_id = opened and i.used_at is null);
   end $$`,
  `create function sec.withdraw_division_change(place int, change uuid, seen int) returns text language plpgsql volatile ${definer} as $$
   declare c public.division_change;
   begin
     if not sec.administers(place) then raise exception 'not an administrator over all of it' using errcode = '42501'; end if;
     select d.* into c from public.division_change d where d.region_id = place and d.id = change for update;
     if not found or c.version <> seen or c.state not in ('PLANNED', 'DONE') then return 'STATE'; end if;
     if c.state = 'DONE' and sec.is_built_upon(c) then return 'BUILT_UPON'; end if;
     update public.division_change d set state = case d.state when 'PLANNED' then 'UNDONE' else 'UNDOING' end, version = d.version + 1 where d.region_id = place and d.id = change;
     return 'DONE';
   end $$`,
];

const carryingOut = [
  `create function sec.free_region_key(base int, code text) returns int language sql stable set search_path = sec, pg_catalog as $$
     select coalesce((select code::int where code ~ '^[0-9]{6}$' and code::int between base + 1 and base + 99 and not exists (select from public.region g where g.region_id = code::int)),
       -- From 99 downwards, where no official number has been given yet.
       (select max(k) from generate_series(base + 1, base + 99) k where not exists (select from public.region g where g.region_id = k))) $$`,
  `create function sec.open_region(c public.division_change) returns int language plpgsql volatile ${definer} as $$
   declare superior int; key int; code text := c.naming ->> 'code';
   begin
     superior := coalesce(c.parent_id, (select g.parent_id from public.region g where g.region_id = c.from_ids[1]));
     key := sec.free_region_key(coalesce(c.parent_id, c.from_ids[1] / 100 * 100), code);
     if code is null then
       select min(key / 100 || 'L' || n) into code from generate_series(1, 9) n where not exists (select from public.region_code k where k.code = key / 100 || 'L' || n);
     end if;
     insert into public.region (region_id, parent_id, level, kind, is_unit, name, short_name, pinyin, initials, search_words, opened_on, is_kept_here)
       values (key, superior, 'COUNTY', c.naming ->> 'kind', true, c.naming ->> 'name', c.naming ->> 'shortName', c.naming ->> 'pinyin', c.naming ->> 'initials', c.naming ->> 'searchWords', c.effective_on, true);
     insert into public.region_code (code, region_id, name, valid_from, is_official) values (code, key, c.naming ->> 'name', c.effective_on, code ~ '^[0-9]{6}$');
     return key;
   end $$`,
  // One goes on under another name: its key stays, and a new code begins where there is one.
  `create function sec.rename_region(c public.division_change, key int) returns void language plpgsql volatile ${definer} as $$
   declare known public.region_code; next_code text;
   begin
     select k.* into known from public.region_code k where k.region_id = key and k.valid_to is null;
     next_code := coalesce(c.naming ->> 'code', known.code);
     insert into public.region_succession (id, from_id, to_id, effective_on, from_code, from_name, to_code, to_name, change_region_id, change_id)
       select gen_random_uuid(), key, key, c.effective_on, known.code, g.name, next_code, c.naming ->> 'name', c.region_id, c.id from public.region g where g.region_id = key;
     update public.region g set kind = c.naming ->> 'kind', name = c.naming ->> 'name', short_name = c.naming ->> 'shortName', pinyin = c.naming ->> 'pinyin', initials = c.naming ->> 'initials',
       search_words = c.naming ->> 'searchWords', is_kept_here = true where g.region_id = key;
     if next_code = known.code then
       update public.region_code k set name = c.naming ->> 'name' where k.code = known.code;
     else
       update public.region_code k set valid_to = c.effective_on - 1, succeeded_by = next_code where k.code = known.code;
       insert into public.region_code (code, region_id, name, valid_from, is_official) values (next_code, key, c.naming ->> 'name', c.effective_on, true)
         on conflict on constraint region_code_pkey do update set name = excluded.name, valid_from = excluded.valid_from, valid_to = null, succeeded_by = null where region_code.region_id = excluded.region_id;
       if not found then raise exception 'the code is that of another division' using errcode = '23505'; end if;
     end if;
   end $$`,
  `create function sec.succeed_region(c public.division_change, key int, target int) returns void language plpgsql volatile ${definer} as $$
   begin
     insert into public.region_succession (id, from_id, to_id, effective_on, from_code, from_name, to_code, to_name, change_region_id, change_id)
       select gen_random_uuid(), key, target, c.effective_on, (select k.code from public.region_code k where k.region_id = key order by k.valid_to desc nulls first limit 1), f.name,
              (select k.code from public.region_code k where k.region_id = target and k.valid_to is null), t.name, c.region_id, c.id
         from public.region f, public.region t where f.region_id = key and t.region_id = target;
     update public.region g set ended_on = coalesce(g.ended_on, c.effective_on), is_kept_here = true where g.region_id = key;
     update public.region_code k set valid_to = c.effective_on - 1, succeeded_by = (select n.code from public.region_code n where n.region_id = target and n.valid_to is null) where k.region_id = key and k.valid_to is null;
   end $$`,
  // The worker alone calls it, on the day; what it may do was decided when the change was planned. False where it is not there to be done.
  `create function sec.run_division_change(place int, change uuid, at timestamptz) returns boolean language plpgsql volatile ${definer} as $$
   declare c public.division_change; target int; opened int; touched int[]; was jsonb; one int;
   begin
     if not coalesce(place <@ sec.verified_write_scope(), false) then raise exception 'not the one to do it' using errcode = '42501'; end if;
     perform pg_advisory_xact_lock(hashtextextended('division change', 0));
     select d.* into c from public.division_change d where d.region_id = place and d.id = change and d.state = 'PLANNED' for update;
     if not found then return false; end if;
     -- What was planned stood then; where something else came first it is not there to be done any more.
     if not sec.can_change(c.from_ids, c.part_ids, c.successor_id, c.naming ->> 'code') then
       update public.division_change d set state = 'UNDONE', version = d.version + 1 where d.region_id = place and d.id = change;
       return false;
     end if;
     touched := array_remove(c.from_ids || c.part_ids || c.successor_id, null);
     was := jsonb_build_object('regions', (select coalesce(jsonb_agg(to_jsonb(g)), '[]') from public.region g where g.region_id = any (touched)),
       'codes', (select coalesce(jsonb_agg(to_jsonb(k)), '[]') from public.region_code k where k.region_id = any (touched)));
     target := coalesce(c.successor_id, case when c.kind = 'RENAME' then c.from_ids[1] end);
     if target is null then
       opened := sec.open_region(c);
       target := opened;
     end if;
     if target = c.from_ids[1] then perform sec.rename_region(c, target);
     else
       foreach one in array case c.kind when 'SPLIT' then c.part_ids else c.from_ids end loop perform sec.succeed_region(c, one, target); end loop;
       -- What goes on as another begins then: before that day there was only the one before it.
       if c.kind = 'RENAME' then update public.region g set opened_on = c.effective_on, is_kept_here = true where g.region_id = target and g.opened_on is null; end if;
     end if;
     update public.division_change d set state = 'DONE', finished_at = at, successor_id = target, before = was || jsonb_build_object('created', opened), version = d.version + 1 where d.region_id = place and d.id = change;
     perform sec.rebuild_heirs();
     return true;
   end $$`,
  `create function sec.take_back_division_change(place int, change uuid) returns boolean language plpgsql volatile ${definer} as $$
   declare c public.division_change; opened int; touched int[];
   begin
     if not coalesce(place <@ sec.verified_write_scope(), false) then raise exception 'not the one to do it' using errcode = '42501'; end if;
     perform pg_advisory_xact_lock(hashtextextended('division change', 0));
     select d.* into c from public.division_change d where d.region_id = place and d.id = change and d.state = 'UNDOING' for update;
     if not found then return false; end if;
     if sec.is_built_upon(c) then
       update public.division_change d set state = 'DONE', version = d.version + 1 where d.region_id = place and d.id = change;
       return false;
     end if;
     opened := (c.before ->> 'created')::int;
     touched := array(select (g ->> 'region_id')::int from jsonb_array_elements(c.before -> 'regions') g);
     delete from public.region_succession s where s.change_region_id = place and s.change_id = change;
     delete from public.region_code k where k.region_id = any (touched) or k.region_id = opened;
     insert into public.region_code select r.* from jsonb_populate_recordset(null::public.region_code, c.before -> 'codes') r;
     delete from public.region g where g.region_id = any (touched) or g.region_id = opened;
     insert into public.region select r.* from jsonb_populate_recordset(null::public.region, c.before -> 'regions') r;
     update public.division_change d set state = 'UNDONE', successor_id = case when opened is null and not (c.kind = 'RENAME' and c.successor_id = c.from_ids[1]) then c.successor_id end, before = null, version = d.version + 1
      where d.region_id = place and d.id = change;
     perform sec.rebuild_heirs();
     return true;
   end $$`,
];

const grants = [
  `revoke all on function sec.standing(int), sec.standing_on(date), sec.reach(int), sec.rebuild_heirs(), sec.successions(), sec.administers(int), sec.plan_division_change(int, uuid, jsonb), sec.is_built_upon(public.division_change), sec.can_change(int[], int[], int, text),
     sec.withdraw_division_change(int, uuid, int), sec.free_region_key(int, text), sec.open_region(public.division_change), sec.rename_region(public.division_change, int), sec.succeed_region(public.division_change, int, int),
     sec.run_division_change(int, uuid, timestamptz), sec.take_back_division_change(int, uuid) from public`,
  'grant execute on function sec.standing(int), sec.standing_on(date), sec.reach(int) to lianxi_app, lianxi_worker',
  'grant execute on function sec.plan_division_change(int, uuid, jsonb), sec.withdraw_division_change(int, uuid, int) to lianxi_app',
  'grant execute on function sec.run_division_change(int, uuid, timestamptz), sec.take_back_division_change(int, uuid) to lianxi_worker',
];
