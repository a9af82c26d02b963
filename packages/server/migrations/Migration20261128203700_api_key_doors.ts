import { Migration } from '@mikro-orm/migrations';

/**
 * The doors of API keys: how one is issued, let in, opened as a scope and revoked.
 *
 * The database keeps the hash of a token, where the application cannot read it. A key speaks for itself and not for its
 * issuer's account, so nothing that asks who an account is lets it in; it reaches what its issuer still could open.
 */
export class Migration20261128203700_api_key_doors extends Migration {
  override up(): void {
    for (const statement of [...keys, ...scope, ...requests, ...keeping, sweep, ...grants]) this.addSql(statement);
  }
}

const keys = [
  // The counter stands beside the hash: it starts anew with each minute, so none is ever left over.
  `create table sec.api_key (token_hash bytea primary key, region_id int not null, id uuid not null unique,
     minute timestamptz not null default '-infinity', used int not null default 0,
     foreign key (region_id, id) references public.api_key (region_id, id) on update cascade) with (fillfactor = 50)`,
  `create function sec.issuing_roles() returns text[] language sql immutable set search_path = pg_catalog as $$ select array['ADMINISTRATOR', 'DIRECTOR'] $$`,
  // Two subtrees lie one in the other or apart, so what is left of a region is it, a part of it, or nothing.
  `create function sec.key_regions(key public.api_key) returns int[] language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return (select coalesce(array_agg(distinct greatest(r, m.region_id)), '{}')
        from unnest(key.region_ids) r join public.membership m
          on m.account_id = key.issued_by and m.ended_at is null and m.role = any (sec.issuing_roles())
         and (sec.subtree(m.region_id) @> r or sec.subtree(r) @> m.region_id));
   end $$`,
  `create function sec.key_refusal(key public.api_key, regions int[]) returns text language sql stable set search_path = sec, pg_catalog as $$
     select case when key.revoked_at is not null or regions = '{}' then 'KEY_REVOKED' when key.expires_at <= clock_timestamp() then 'KEY_EXPIRED' end $$`,
  `create function sec.key_actor(key public.api_key, regions int[]) returns jsonb language sql stable set search_path = sec, pg_catalog as $$
     select jsonb_build_object('accountId', key.id, 'loginName', 'lx_' || key.prefix, 'displayName', '接口密钥 ' || key.label || ' (lx_' || key.prefix || ')',
       'memberships', (select coalesce(jsonb_agg(jsonb_build_object('id', key.id, 'regionId', r, 'role', case key.access when 'WRITE' then 'CLERK' else 'AUDITOR' end, 'departmentId', null)), '[]') from unnest(regions) r),
       'key', jsonb_build_object('regionId', key.region_id, 'id', key.id, 'kinds', key.kinds, 'access', key.access)) $$`,
];

const scope = [
  `create function sec.open_key_scope(token text, narrow int) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare
     key public.api_key; regions int[]; seen int4multirange; above int[]; asked int4multirange := '{[0,1000000)}';
   begin
     select k.* into key from sec.api_key h join public.api_key k on k.region_id = h.region_id and k.id = h.id where h.token_hash = sha256(convert_to(token, 'UTF8'));
     if not found then raise exception 'no live key' using errcode = '28000'; end if;
     regions := sec.key_regions(key);
     if sec.key_refusal(key, regions) is not null then raise exception 'no live key' using errcode = '28000'; end if;
     if narrow is not null then asked := int4multirange(sec.subtree(narrow)); end if;
     select range_agg(sec.subtree(r)) * asked into seen from unnest(regions) r;
     select coalesce(array_agg(distinct s), '{}') into above
       from unnest(regions) r, unnest(sec.superiors(r) || case when narrow is null then '{}' else sec.superiors(narrow) end) s
      where narrow is null or sec.subtree(r) @> narrow or sec.subtree(narrow) @> r;
     perform sec.mint(seen, case key.access when 'WRITE' then seen else '{}' end, above, key.id, '{}');
     return sec.key_actor(key, regions);
   end $$`,
  // As before but for its first line: a session's token has 43 characters, a key's has 55.
  `create or replace function sec.open_scope(token text, narrow int) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare
     account uuid; seen int4multirange; written int4multirange; above int[]; departments text[]; asked int4multirange := '{[0,1000000)}';
   begin
     if length(token) = 55 then return sec.open_key_scope(token, narrow); end if;
     account := sec.live_session(token);
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
];

const requests = [
  // One statement a request: who it is, and whether it came too often. The row's own lock makes the count exact, whatever
  // the number of servers; a clock that is a little behind goes on counting in the later minute.
  `create function sec.admit_key(token text) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare counted record; key public.api_key; regions int[]; refused text; this_minute timestamptz := date_trunc('minute', clock_timestamp());
   begin
     update sec.api_key set minute = greatest(minute, this_minute), used = case when minute >= this_minute then used + 1 else 1 end
      where token_hash = sha256(convert_to(token, 'UTF8')) returning region_id, id, minute, used into counted;
     if not found then return null; end if;
     select k.* into key from public.api_key k where k.region_id = counted.region_id and k.id = counted.id;
     regions := sec.key_regions(key);
     refused := coalesce(sec.key_refusal(key, regions), case when counted.used > key.rate_per_minute then 'RATE_LIMITED' end);
     if refused is null and counted.used = 1 then
       update public.api_key k set last_used_at = clock_timestamp() where k.region_id = key.region_id and k.id = key.id;
     end if;
     return jsonb_build_object('actor', sec.key_actor(key, regions), 'refused', refused, 'limit', key.rate_per_minute, 'used', counted.used,
       'resetSeconds', greatest(1, ceil(extract(epoch from counted.minute + interval '1 minute' - clock_timestamp())))::int);
   end $$`,
  // Whoever has the token writes the line: nobody adds one to the list of a key they do not hold.
  `create function sec.note_key_call(token text, called jsonb) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     insert into public.api_key_call (region_id, id, api_key_id, called_at, operation, fields, code, address, milliseconds)
       select h.region_id, gen_random_uuid(), h.id, clock_timestamp() - (called ->> 'milliseconds')::int * interval '1 millisecond', called ->> 'operation',
              array(select jsonb_array_elements_text(called -> 'fields')), called ->> 'code', called ->> 'address', (called ->> 'milliseconds')::int
         from sec.api_key h where h.token_hash = sha256(convert_to(token, 'UTF8'));
   end $$`,
];

const keeping = [
  // The same rule as the policy canIssueApiKey, and the limits of issueApiKeyRules: arbitrary SQL may call this.
  `create function sec.issue_key(hash bytea, facts jsonb) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare
     issuer uuid := sec.verified_account(); key_region int := (facts ->> 'regionId')::int; reached int[] := array(select jsonb_array_elements_text(facts -> 'regionIds')::int);
   begin
     if reached = '{}' or exists (select from unnest(reached) r where not sec.subtree(key_region) @> r)
       or not exists (select from public.membership m where m.account_id = issuer and m.ended_at is null and sec.subtree(m.region_id) @> key_region and m.role = any (sec.issuing_roles()))
     then raise exception 'not an issuer there' using errcode = '42501'; end if;
     if not ((facts ->> 'days')::int between 1 and 366 and (facts ->> 'rate')::int between 1 and 600) then raise exception 'beyond the limits of a key' using errcode = '22003'; end if;
     insert into public.api_key (region_id, id, label, prefix, region_ids, kinds, access, rate_per_minute, issued_by, issuer_name, issued_at, expires_at)
       select key_region, (facts ->> 'id')::uuid, facts ->> 'label', facts ->> 'prefix', reached, array(select jsonb_array_elements_text(facts -> 'kinds')), facts ->> 'access',
              (facts ->> 'rate')::int, issuer, a.display_name, clock_timestamp(), clock_timestamp() + (facts ->> 'days')::int * interval '1 day'
         from sec.account a where a.id = issuer;
     insert into sec.api_key (token_hash, region_id, id) values (hash, key_region, (facts ->> 'id')::uuid);
   end $$`,
  // The same rule as the policy canRevokeApiKey.
  `create function sec.revoke_key(key_region int, key uuid, reason text) returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare revoker uuid := sec.verified_account();
   begin
     if not exists (select from public.membership m where m.account_id = revoker and m.ended_at is null and sec.subtree(m.region_id) @> key_region and m.role = any (sec.issuing_roles()))
     then raise exception 'not one to revoke it' using errcode = '42501'; end if;
     update public.api_key k set revoked_at = clock_timestamp(), revoked_for = reason, revoker_name = a.display_name
       from sec.account a where a.id = revoker and k.region_id = key_region and k.id = key and k.revoked_at is null;
     return found;
   end $$`,
  // The issuer's membership may lie above whoever reads the list, so it is looked at here; a foreign key has no state.
  `create function sec.key_state(key_region int, key uuid) returns text language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     if not key_region <@ sec.verified_scope() then return null; end if;
     return (select case when k.revoked_at is not null then 'REVOKED' when k.expires_at <= clock_timestamp() then 'EXPIRED' when sec.key_regions(k) = '{}' then 'ISSUER_LEFT'
                         when k.expires_at <= clock_timestamp() + interval '14 days' then 'EXPIRING' else 'VALID' end
               from public.api_key k where k.region_id = key_region and k.id = key);
   end $$`,
];

// As before, with the calls of keys; the hash of a key that ended is kept as long, so that its holder is told why.
const sweep = `create or replace function sec.sweep() returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     delete from sec.session where last_seen_at < clock_timestamp() - interval '30 minutes' or opened_at < clock_timestamp() - interval '12 hours';
     delete from sec.invitation where expires_at < clock_timestamp() - interval '30 days';
     delete from sec.failed_sign_in where failed_at < clock_timestamp() - interval '15 minutes';
     delete from public.idempotency_key where used_at < clock_timestamp() - interval '1 day';
     delete from public.api_key_call where called_at < clock_timestamp() - interval '90 days';
     delete from sec.api_key h using public.api_key k where k.region_id = h.region_id and k.id = h.id
        and least(k.revoked_at, k.expires_at) < clock_timestamp() - interval '90 days';
   end $$`;

const grants = [
  `revoke all on function sec.issuing_roles(), sec.key_regions(public.api_key), sec.key_refusal(public.api_key, int[]), sec.key_actor(public.api_key, int[]),
     sec.open_key_scope(text, int), sec.admit_key(text), sec.note_key_call(text, jsonb), sec.issue_key(bytea, jsonb), sec.revoke_key(int, uuid, text), sec.key_state(int, uuid) from public`,
  `grant execute on function sec.admit_key(text), sec.note_key_call(text, jsonb), sec.issue_key(bytea, jsonb), sec.revoke_key(int, uuid, text), sec.key_state(int, uuid) to lianxi_app`,
];
