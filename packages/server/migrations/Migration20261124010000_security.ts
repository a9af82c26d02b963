import { Migration } from '@mikro-orm/migrations';

/**
 * The schema `sec`: accounts, sessions and the functions that mint a transaction's scope.
 *
 * The app role may call the functions and may read none of the tables. A scope is signed with a secret that only the
 * owner's functions read, bound to one transaction of one backend: settings that were written by hand do not verify.
 * Passwords never arrive here; the server sends what argon2id made of them, and the database keeps a hash of that, so
 * neither a dump nor arbitrary SQL as the app role can open a session.
 */
export class Migration20261124010000_security extends Migration {
  override up(): void {
    for (const statement of [...foundation, ...scope, ...doors, ...members]) this.addSql(statement);
  }
}

const foundation = [
  // On a server that somebody else keeps, the roles were made by hand; where the owner may, it makes up for a missing one.
  `do $$ begin
     if not exists (select from pg_roles where rolname = 'lianxi_worker') then create role lianxi_worker nologin; end if;
   exception when insufficient_privilege then
     raise exception 'the role lianxi_worker is missing; docs/operations.md says how to make it';
   end $$`,
  'create schema sec',
  'grant usage on schema sec to lianxi_app, lianxi_worker',
  'grant usage on schema public to lianxi_app, lianxi_worker',
  'alter default privileges revoke execute on functions from public',
  `create table sec.secret (is_only boolean primary key default true check (is_only), inner_pad bytea not null, outer_pad bytea not null,
     memory_kib int not null, passes int not null, is_demo boolean not null default false, is_demo_loading boolean not null default false)`,
  `create function sec.new_secret() returns void language plpgsql set search_path = sec, pg_catalog as $$
   declare
     key bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
     inner_pad bytea := key; outer_pad bytea := key;
   begin
     for i in 0..63 loop
       inner_pad := set_byte(inner_pad, i, get_byte(key, i) # 54);
       outer_pad := set_byte(outer_pad, i, get_byte(key, i) # 92);
     end loop;
     insert into sec.secret (inner_pad, outer_pad, memory_kib, passes) values (inner_pad, outer_pad, 19456, 2);
   end $$`,
  'select sec.new_secret()',
  'drop function sec.new_secret()',
  // HMAC-SHA-256 from the built-in hash, so that no extension is needed.
  `create function sec.sign(message text) returns bytea language sql stable security definer set search_path = sec, pg_catalog as
   $$ select sha256(outer_pad || sha256(inner_pad || convert_to(message, 'UTF8'))) from sec.secret $$`,
  `create table sec.account (id uuid primary key default gen_random_uuid(), login_name text not null unique, display_name text not null,
     salt bytea not null, verifier bytea not null, memory_kib int not null, passes int not null,
     created_at timestamptz(3) not null default clock_timestamp(), password_changed_at timestamptz(3) not null default clock_timestamp())`,
  `create table sec.session (token_hash bytea primary key, account_id uuid not null references sec.account (id),
     opened_at timestamptz(3) not null default clock_timestamp(), last_seen_at timestamptz(3) not null default clock_timestamp(), address text not null)`,
  'create index session_account on sec.session (account_id)',
  `create table sec.invitation (token_hash bytea primary key, region_id int not null, role text not null, department_id uuid, invited_by uuid references sec.account (id),
     created_at timestamptz(3) not null default clock_timestamp(), expires_at timestamptz(3) not null, used_at timestamptz(3))`,
  `create table sec.failed_sign_in (login_name text not null, address text not null, failed_at timestamptz(3) not null default clock_timestamp())`,
  'create index failed_sign_in_address on sec.failed_sign_in (address, failed_at)',
];

const signedText = `concat_ws('|', current_setting('app.scope', true), current_setting('app.write_scope', true), current_setting('app.above', true),
     current_setting('app.account', true), current_setting('app.departments', true), extract(epoch from now()), pg_backend_pid())`;

/**
 * The owner's own sessions see the country, unless they speak for a job that minted a scope like everybody.
 * Parallel restricted: the signature holds the backend's own number, so it is checked by the leader.
 */
const verified = (name: string, type: string, setting: string, everything: string, nothing: string) =>
  `create function sec.${name}() returns ${type} language plpgsql stable parallel restricted security definer set search_path = sec, pg_catalog as $$
   begin
     if session_user = current_user and coalesce(current_setting('app.signature', true), '') = '' then return ${everything}; end if;
     if encode(sec.sign(${signedText}), 'hex') = current_setting('app.signature', true) then
       return nullif(current_setting('${setting}'), '')::${type};
     end if;
     return ${nothing};
   end $$`;

const scope = [
  verified('verified_scope', 'int4multirange', 'app.scope', `'{[0,1000000)}'`, `'{}'`),
  verified('verified_write_scope', 'int4multirange', 'app.write_scope', `'{[0,1000000)}'`, `'{}'`),
  verified('verified_above', 'int[]', 'app.above', `'{}'`, `'{}'`),
  verified('verified_account', 'uuid', 'app.account', 'null', 'null'),
  verified('verified_departments', 'text[]', 'app.departments', `'{}'`, `'{}'`),
  `create function sec.writing_roles() returns text[] language sql immutable set search_path = pg_catalog as $$ select array['ADMINISTRATOR', 'DIRECTOR', 'CLERK'] $$`,
  `create function sec.reading_roles() returns text[] language sql immutable set search_path = pg_catalog as
   $$ select array['ADMINISTRATOR', 'DIRECTOR', 'CLERK', 'LEADER', 'AUDITOR'] $$`,
  // The subtree of a region by the arithmetic of its key, the same as in the schema package.
  `create function sec.subtree(region_id int) returns int4range language sql immutable set search_path = pg_catalog as $$
     select case when region_id = 100000 then int4range(0, 1000000)
                 when region_id % 10000 = 0 then int4range(region_id, region_id + 10000)
                 when region_id % 100 = 0 then int4range(region_id, region_id + 100)
                 else int4range(region_id, region_id + 1) end $$`,
  `create function sec.superiors(region_id int) returns int[] language sql immutable set search_path = pg_catalog as
   $$ select array(select distinct s from unnest(array[100000, region_id / 10000 * 10000, region_id / 100 * 100]) s where s <> region_id) $$`,
  `create function sec.actor(account uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return (select jsonb_build_object('accountId', a.id, 'loginName', a.login_name, 'displayName', a.display_name, 'memberships',
               coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'regionId', m.region_id, 'role', m.role, 'departmentId', m.department_id) order by m.region_id, m.granted_at)
                           from public.membership m where m.account_id = a.id and m.ended_at is null), '[]'))
               from sec.account a where a.id = account);
   end $$`,
  `create function sec.live_session(token text) returns uuid language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return (select account_id from sec.session where token_hash = sha256(convert_to(token, 'UTF8'))
        and last_seen_at > clock_timestamp() - interval '30 minutes' and opened_at > clock_timestamp() - interval '12 hours');
   end $$`,
  // The one place that writes the settings; everything else only reads and verifies them.
  `create function sec.mint(seen int4multirange, written int4multirange, above int[], account uuid, departments text[]) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     perform set_config('app.lo', coalesce(lower(seen), 1)::text, true), set_config('app.hi', coalesce(upper(seen) - 1, 0)::text, true),
             set_config('app.scope', seen::text, true), set_config('app.write_scope', written::text, true),
             set_config('app.above', above::text, true), set_config('app.account', coalesce(account::text, ''), true),
             set_config('app.departments', departments::text, true);
     perform set_config('app.signature', encode(sec.sign(${signedText}), 'hex'), true);
   end $$`,
  `create function sec.open_scope(token text, narrow int) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare
     account uuid := sec.live_session(token); seen int4multirange; written int4multirange; above int[]; departments text[]; asked int4multirange := '{[0,1000000)}';
   begin
     if account is null then raise exception 'no live session' using errcode = '28000'; end if;
     if narrow is not null then asked := int4multirange(sec.subtree(narrow)); end if;
     select coalesce(range_agg(sec.subtree(m.region_id)) filter (where m.role = any (sec.reading_roles())), '{}') * asked,
            coalesce(range_agg(sec.subtree(m.region_id)) filter (where m.role = any (sec.writing_roles())), '{}') * asked
       into seen, written from public.membership m where m.account_id = account and m.ended_at is null;
     select coalesce(array_agg(distinct s), '{}') into above
       from public.membership m, unnest(sec.superiors(m.region_id) || case when narrow is null then '{}' else sec.superiors(narrow) end) s
      where m.account_id = account and m.ended_at is null and m.role = any (sec.reading_roles())
        and (narrow is null or sec.subtree(m.region_id) @> narrow or sec.subtree(narrow) @> m.region_id);
     -- A department is known by its region and its id: a county that borrows the id of a city's bureau has another one.
     select coalesce(array_agg(m.region_id || ':' || m.department_id), '{}') into departments
       from public.membership m where m.account_id = account and m.ended_at is null and m.role = 'DEPARTMENT_CONTACT' and m.department_id is not null;
     perform sec.mint(seen, written, above, account, departments);
     return sec.actor(account);
   end $$`,
  // A job speaks for the region and the account that its row was enqueued with; only the worker role may call this.
  `create function sec.open_job_scope(region_id int, account uuid) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     perform sec.mint(int4multirange(sec.subtree(region_id)), int4multirange(sec.subtree(region_id)), sec.superiors(region_id), account, '{}');
     return sec.actor(account);
   end $$`,
];

const doors = [
  // An unknown name gets the same answer as a known one: a salt that never changes and the usual cost.
  `create function sec.challenge(login text) returns table (salt bytea, memory_kib int, passes int) language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return query select coalesce(a.salt, substring(sec.sign('salt|' || login) for 16)), coalesce(a.memory_kib, s.memory_kib), coalesce(a.passes, s.passes)
       from sec.secret s left join sec.account a on a.login_name = login;
   end $$`,
  `create function sec.paused_seconds(login text, caller text) returns int language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   declare since timestamptz := clock_timestamp() - interval '15 minutes'; waits_for timestamptz;
   begin
     select greatest(
       (select f.failed_at from sec.failed_sign_in f where f.address = caller and f.login_name = login and f.failed_at > since order by f.failed_at desc offset 4 limit 1),
       (select f.failed_at from sec.failed_sign_in f where f.address = caller and f.failed_at > since order by f.failed_at desc offset 49 limit 1)) into waits_for;
     return case when waits_for is null then 0 else greatest(1, ceil(extract(epoch from waits_for - since)))::int end;
   end $$`,
  `create function sec.open_session(account uuid, hash bytea, caller text) returns void language sql volatile security definer set search_path = sec, pg_catalog as
   $$ insert into sec.session (token_hash, account_id, address) values (hash, account, caller) $$`,
  // Checking, counting and opening are one statement, so tries that come at once are counted one after the other.
  `create function sec.sign_in(login text, proof bytea, hash bytea, caller text) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare account uuid; pause int;
   begin
     perform pg_advisory_xact_lock(hashtextextended('sign-in|' || caller, 0));
     pause := sec.paused_seconds(login, caller);
     if pause > 0 then return jsonb_build_object('pausedSeconds', pause); end if;
     select id into account from sec.account where login_name = login and verifier = sha256(proof);
     if account is null then
       insert into sec.failed_sign_in (login_name, address) values (login, caller);
       return jsonb_build_object('isRefused', true);
     end if;
     delete from sec.failed_sign_in f where f.login_name = login and f.address = caller;
     perform sec.open_session(account, hash, caller);
     return jsonb_build_object('actor', sec.actor(account));
   end $$`,
  // Reads the session and, at most once a minute, notes that it is in use.
  `create function sec.who_is(token text) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare account uuid := sec.live_session(token);
   begin
     if account is null then return null; end if;
     update sec.session set last_seen_at = clock_timestamp()
      where token_hash = sha256(convert_to(token, 'UTF8')) and last_seen_at < clock_timestamp() - interval '1 minute';
     return sec.actor(account);
   end $$`,
  `create function sec.end_session(token text) returns void language sql volatile security definer set search_path = sec, pg_catalog as
   $$ delete from sec.session where token_hash = sha256(convert_to(token, 'UTF8')) $$`,
  `create function sec.change_password(token text, proof bytea, new_salt bytea, new_proof bytea) returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare account uuid := sec.live_session(token);
   begin
     update sec.account a set salt = new_salt, verifier = sha256(new_proof), password_changed_at = clock_timestamp(), memory_kib = s.memory_kib, passes = s.passes
       from sec.secret s where a.id = account and a.verifier = sha256(proof);
     if not found then return false; end if;
     delete from sec.session where account_id = account and token_hash <> sha256(convert_to(token, 'UTF8'));
     return true;
   end $$`,
  `create function sec.password_cost() returns table (memory_kib int, passes int) language plpgsql stable security definer set search_path = sec, pg_catalog as
   $$ begin return query select s.memory_kib, s.passes from sec.secret s; end $$`,
];

const members = [
  `create function sec.is_spent(token text) returns boolean language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return not exists (select from sec.invitation where token_hash = sha256(convert_to(token, 'UTF8')) and used_at is null and expires_at > clock_timestamp());
   end $$`,
  // Whoever holds the link makes the account, or joins with the one they have; the link works once.
  `create function sec.claim_invitation(token text, login text, shown_name text, proof bytea, hash bytea, caller text) returns jsonb
     language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare invited record; account uuid; known record; challenge record;
   begin
     if sec.paused_seconds(login, caller) > 0 then return jsonb_build_object('pausedSeconds', sec.paused_seconds(login, caller)); end if;
     update sec.invitation set used_at = clock_timestamp()
      where token_hash = sha256(convert_to(token, 'UTF8')) and used_at is null and expires_at > clock_timestamp() returning region_id, role, department_id into invited;
     if not found then return jsonb_build_object('isSpent', true); end if;
     select id, verifier into known from sec.account where login_name = login;
     if found and known.verifier <> sha256(proof) then
       update sec.invitation set used_at = null where token_hash = sha256(convert_to(token, 'UTF8'));
       insert into sec.failed_sign_in (login_name, address) values (login, caller);
       return jsonb_build_object('isTaken', true);
     end if;
     account := known.id;
     if account is null then
       select * into challenge from sec.challenge(login);
       insert into sec.account (login_name, display_name, salt, verifier, memory_kib, passes)
         values (login, shown_name, challenge.salt, sha256(proof), challenge.memory_kib, challenge.passes) returning id into account;
     end if;
     insert into public.membership (region_id, id, account_id, role, department_id, login_name, display_name, granted_at)
       select invited.region_id, gen_random_uuid(), a.id, invited.role, invited.department_id, a.login_name, a.display_name, clock_timestamp() from sec.account a where a.id = account;
     perform sec.open_session(account, hash, caller);
     return jsonb_build_object('actor', sec.actor(account));
   end $$`,
  // The same rule as the policy canInvite, held here as well because arbitrary SQL may call this.
  `create function sec.invite(hash bytea, invited_region int, invited_role text, department uuid default null) returns timestamptz language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare inviter uuid := sec.verified_account(); ends timestamptz := clock_timestamp() + interval '7 days';
   begin
     if not exists (select from public.membership m where m.account_id = inviter and m.ended_at is null and sec.subtree(m.region_id) @> invited_region
                       and (m.role = 'ADMINISTRATOR' or (m.role = 'DIRECTOR' and invited_role <> 'ADMINISTRATOR')))
     then raise exception 'not an inviter there' using errcode = '42501'; end if;
     -- A contact sees what is referred to its department, whatever the county: only the department's own region names one.
     if department is not null and not (invited_role = 'DEPARTMENT_CONTACT' and exists (select from public.department d where d.region_id = invited_region and d.id = department))
     then raise exception 'no department there' using errcode = '42501'; end if;
     insert into sec.invitation (token_hash, region_id, role, department_id, invited_by, expires_at) values (hash, invited_region, invited_role, department, inviter, ends);
     return ends;
   end $$`,
  // The same rule as the policy canEndMembership. The scope is minted anew in each transaction, so it ends at once.
  `create function sec.end_membership(ended_region int, ended uuid) returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare ender uuid := sec.verified_account(); held record;
   begin
     select account_id, role into held from public.membership where region_id = ended_region and id = ended and ended_at is null for update;
     if not found then return false; end if;
     if held.account_id = ender or not exists (select from public.membership m where m.account_id = ender and m.ended_at is null and sec.subtree(m.region_id) @> ended_region
                       and (m.role = 'ADMINISTRATOR' or (m.role = 'DIRECTOR' and held.role <> 'ADMINISTRATOR')))
     then raise exception 'not the one to end it' using errcode = '42501'; end if;
     update public.membership set ended_at = clock_timestamp() where region_id = ended_region and id = ended;
     return true;
   end $$`,
  // The owner alone may call it: the first administrator of an installation, as long as there is no account.
  `create function sec.invite_first(hash bytea) returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     if exists (select from sec.account) then return false; end if;
     delete from sec.invitation where invited_by is null;
     insert into sec.invitation (token_hash, region_id, role, expires_at) values (hash, 100000, 'ADMINISTRATOR', clock_timestamp() + interval '7 days');
     return true;
   end $$`,
  `create function sec.has_accounts() returns boolean language plpgsql stable security definer set search_path = sec, pg_catalog as
   $$ begin return exists (select from sec.account); end $$`,
  `create function sec.is_demo() returns boolean language plpgsql stable security definer set search_path = sec, pg_catalog as
   $$ begin return (select is_demo from sec.secret); end $$`,
  // What has run out goes: sessions, links, counted tries, idempotency keys.
  `create function sec.sweep() returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     delete from sec.session where last_seen_at < clock_timestamp() - interval '30 minutes' or opened_at < clock_timestamp() - interval '12 hours';
     delete from sec.invitation where expires_at < clock_timestamp() - interval '30 days';
     delete from sec.failed_sign_in where failed_at < clock_timestamp() - interval '15 minutes';
     delete from public.idempotency_key where used_at < clock_timestamp() - interval '1 day';
   end $$`,
  'revoke all on all functions in schema sec from public',
  `grant execute on function sec.verified_scope(), sec.verified_write_scope(), sec.verified_above(), sec.verified_account(), sec.verified_departments() to lianxi_app, lianxi_worker`,
  `grant execute on function sec.open_scope(text, int), sec.challenge(text), sec.paused_seconds(text, text), sec.sign_in(text, bytea, bytea, text), sec.who_is(text),
     sec.end_session(text), sec.change_password(text, bytea, bytea, bytea), sec.password_cost(), sec.claim_invitation(text, text, text, bytea, bytea, text),
     sec.is_spent(text), sec.invite(bytea, int, text, uuid), sec.end_membership(int, uuid), sec.has_accounts(), sec.is_demo() to lianxi_app`,
  'grant execute on function sec.open_job_scope(int, uuid), sec.subtree(int), sec.sweep() to lianxi_worker',
];
