import { Migration } from '@mikro-orm/migrations';

/**
 * The doors of a person's own page, and the one function that takes a person out of everything that is kept.
 *
 * The page is of the gateway's role, as that of an enterprise is. The erasure finds its places in the catalog: every
 * column of words of every tenant table is looked through, so that a new one is never forgotten.
 */
export class Migration20261129155700_rights_doors extends Migration {
  override up(): void {
    for (const statement of [...tables, ...keeping, ...formers, ...scopes, ...admitting, ...showing, ...doors, ...taking, ...sweeping, ...erasing, ...grants])
      this.addSql(statement);
  }
}

const tables = [
  `create table sec.rights_token (token_hash bytea primary key, region_id int not null, id uuid not null unique,
     minute timestamptz not null default '-infinity', used int not null default 0,
     foreign key (region_id, id) references public.rights_link (region_id, id) on update cascade) with (fillfactor = 50)`,
  // Without a word about anybody: it is read again after a restore.
  `create table sec.erasure (region_id int not null, person_id uuid not null, erased_at timestamptz(3) not null default clock_timestamp(), primary key (region_id, person_id))`,
  // What somebody was called, or could be called on, before a correction: known to the erasure alone, and gone with it.
  `create table sec.former_word (region_id int not null, person_id uuid not null, word text not null, primary key (region_id, person_id, word))`,
];

const keeping = [
  // The limits are those of issueRightsLinkRules, since arbitrary SQL may call this. One link opens at a time.
  `create function sec.issue_rights_link(hash bytea, facts jsonb) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare link_region int := (facts ->> 'regionId')::int; whose uuid := (facts ->> 'personId')::uuid;
   begin
     if not link_region <@ sec.verified_write_scope() or not exists (select from public.person p where p.region_id = link_region and p.id = whose and p.erased_at is null)
     then raise exception 'no person to issue it for' using errcode = '42501'; end if;
     if not (facts ->> 'days')::int between 1 and 30 then raise exception 'beyond the limits of a link' using errcode = '22003'; end if;
     update public.rights_link l set revoked_at = clock_timestamp(), revoked_by_name = facts ->> 'by'
      where l.region_id = link_region and l.person_id = whose and l.revoked_at is null and l.expires_at > clock_timestamp();
     insert into public.rights_link (region_id, id, person_id, issued_by_name, issued_at, expires_at)
       values (link_region, (facts ->> 'id')::uuid, whose, facts ->> 'by', clock_timestamp(), clock_timestamp() + (facts ->> 'days')::int * interval '1 day');
     insert into sec.rights_token (token_hash, region_id, id) values (hash, link_region, (facts ->> 'id')::uuid);
   end $$`,
  `create function sec.revoke_rights_link(link_region int, link uuid, by_name text) returns boolean language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     if not link_region <@ sec.verified_write_scope() then raise exception 'not one to revoke it' using errcode = '42501'; end if;
     update public.rights_link l set revoked_at = clock_timestamp(), revoked_by_name = by_name
      where l.region_id = link_region and l.id = link and l.revoked_at is null and l.expires_at > clock_timestamp();
     return found;
   end $$`,
];

const formers = [
  `create function sec.keep_former(region int, person uuid, former text) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     if not region <@ sec.verified_write_scope() then raise exception 'not a region to keep it for' using errcode = '42501'; end if;
     insert into sec.former_word (region_id, person_id, word) values (region, person, former) on conflict do nothing;
   end $$`,
];

const settings = ['lo', 'hi', 'scope', 'write_scope', 'above', 'account', 'departments', 'signature'].map((name) => `'app.${name}'`);

/** A function that looks beyond its caller's scope puts that back before it ends; where it fails the transaction is over. */
const scopes = [
  `create function sec.scope_kept() returns text[] language sql stable set search_path = pg_catalog as $$ select array(select coalesce(current_setting(s, true), '') from unnest(array[${settings.join(', ')}]) with ordinality k(s, place) order by place) $$`,
  `create function sec.scope_again(kept text[]) returns void language plpgsql volatile set search_path = pg_catalog as $$
   begin
     perform set_config(s, kept[place], true) from unnest(array[${settings.join(', ')}]) with ordinality k(s, place);
   end $$`,
];

const admitting = [
  // As with a QR: whatever is wrong with a token, the answer is one.
  `create function sec.rights_admit(token text, caller text) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare
     counted record; link public.rights_link; hashed bytea := sec.sign('caller|' || caller); this_minute timestamptz := date_trunc('minute', clock_timestamp());
   begin
     if (select count(*) from sec.gateway_failure f where f.caller = hashed and f.failed_at > clock_timestamp() - interval '15 minutes') >= 30
     then return jsonb_build_object('refused', 'LIMITED'); end if;
     update sec.rights_token set minute = greatest(minute, this_minute), used = case when minute >= this_minute then used + 1 else 1 end
      where token_hash = sha256(convert_to(token, 'UTF8')) returning region_id, id, used into counted;
     select l.* into link from public.rights_link l where l.region_id = counted.region_id and l.id = counted.id;
     if link.id is null or link.revoked_at is not null or link.expires_at <= clock_timestamp() then
       insert into sec.gateway_failure (caller) values (hashed);
       return jsonb_build_object('refused', 'CLOSED');
     end if;
     if counted.used > 60 then return jsonb_build_object('refused', 'LIMITED'); end if;
     if counted.used = 1 then update public.rights_link l set last_used_at = clock_timestamp() where l.region_id = link.region_id and l.id = link.id; end if;
     perform sec.mint(int4multirange(sec.subtree(link.region_id)), '{}', sec.superiors(link.region_id), null, '{}');
     return jsonb_build_object('regionId', link.region_id, 'linkId', link.id, 'personId', link.person_id);
   end $$`,
];

const showing = [
  // Roles, meetings and looks at the fields, each dated.
  `create function sec.rights_history(region int, person uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
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
       'changes', (select coalesce(jsonb_agg(jsonb_build_object('at', c.happened_at, 'by', c.actor_name, 'verb', c.verb) order by c.happened_at desc), '[]')
                   from (select * from public.audit_event u where u.region_id = region and u.subject_id = person and u.verb in ('registerPerson', 'importPerson', 'correctPerson') order by u.happened_at desc limit 100) c));
   end $$`,
  `create function sec.rights_papers(region int, person uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return jsonb_build_object(
       'notices', (select coalesce(jsonb_agg(jsonb_build_object('on', n.given_on, 'way', n.way) order by n.given_on desc), '[]') from public.person_notice n where n.region_id = region and n.person_id = person),
       'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'state', q.state, 'on', q.received_on, 'dueOn', d.due_on, 'isProvisional', d.is_provisional, 'handler', q.handler_name,
                      'answer', q.answer, 'answeredOn', q.answered_on) order by q.received_on desc, q.id desc), '[]')
                      from public.rights_request q join public.deadline d on d.region_id = q.region_id and d.id = q.deadline_id where q.region_id = region and q.person_id = person));
   end $$`,
  // Records of other counties are named by their county alone: each of them answers for its own.
  `create function sec.rights_elsewhere(region int, link uuid) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare kept text[] := sec.scope_kept(); names jsonb;
   begin
     if link is null then return '[]'; end if;
     perform sec.mint('{[0,1000000)}', '{}', '{}', null, '{}');
     select coalesce(jsonb_agg(r.name order by r.region_id), '[]') into names from public.person p join public.region r on r.region_id = p.region_id where p.link_id = link and p.region_id <> region and p.erased_at is null;
     perform sec.scope_again(kept);
     return names;
   end $$`,
];

const doors = [
  `create function sec.rights_open(token text, caller text) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare gate jsonb := sec.rights_admit(token, caller); region int := (gate ->> 'regionId')::int; person uuid := (gate ->> 'personId')::uuid;
   begin
     if gate ? 'refused' then return gate; end if;
     return (select jsonb_build_object('isErased', p.erased_at is not null, 'name', p.name, 'phone', p.phone, 'source', p.source, 'registeredAt', p.created_at, 'updatedAt', p.updated_at,
         'office', coalesce((select o.name from public.office o where o.region_id = region order by o.id limit 1), (select r.name from public.region r where r.region_id = region)),
         'region', (select r.name from public.region r where r.region_id = region), 'elsewhere', sec.rights_elsewhere(region, p.link_id))
       from public.person p where p.region_id = region and p.id = person) || sec.rights_history(region, person) || sec.rights_papers(region, person);
   end $$`,
  // The same key twice is one; what the first one said stands, unless it was refused: then it is mended and sent again.
  `create function sec.rights_hand_in(token text, caller text, sent jsonb) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare gate jsonb := sec.rights_admit(token, caller); region int := (gate ->> 'regionId')::int; link uuid := (gate ->> 'linkId')::uuid; waiting uuid;
   begin
     if gate ? 'refused' then return gate; end if;
     if octet_length(sent::text) > 16384 then raise exception 'too much at once' using errcode = '22001'; end if;
     if (select count(*) from sec.intake i where i.qr_id = link and i.handed_in_at > clock_timestamp() - interval '1 day') >= 20 then return jsonb_build_object('refused', 'LIMITED'); end if;
     insert into sec.intake (region_id, qr_id, once, kind, said) values (region, link, (sent ->> 'once')::uuid, 'ASK_RIGHT', sent -> 'said') on conflict (qr_id, once) do update
       set said = excluded.said, state = 'WAITING', outcome = null where intake.state = 'REFUSED' returning id into waiting;
     if waiting is not null then perform graphile_worker.enqueue_rights_intake(region, link, waiting); end if;
     return jsonb_build_object('intakeId', coalesce(waiting, (select i.id from sec.intake i where i.qr_id = link and i.once = (sent ->> 'once')::uuid)));
   end $$`,
  `create function sec.rights_outcome(token text, intake uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return (select jsonb_build_object('state', i.state, 'kind', i.kind, 'outcome', i.outcome)
               from sec.rights_token t join public.rights_link l on l.region_id = t.region_id and l.id = t.id join sec.intake i on i.region_id = t.region_id and i.qr_id = t.id
              where t.token_hash = sha256(convert_to(token, 'UTF8')) and l.revoked_at is null and l.expires_at > clock_timestamp() and i.id = intake);
   end $$`,
];

const taking = [
  // The job's own scope was minted for the county and the link; what waits is told to that job alone, and locked for it.
  `create function sec.open_rights_intake(intake_region int, intake uuid) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare waiting sec.intake; link public.rights_link;
   begin
     select i.* into waiting from sec.intake i where i.region_id = intake_region and i.id = intake and i.state = 'WAITING' and i.qr_id = sec.verified_account() for update;
     if not found or not intake_region <@ sec.verified_write_scope() then return null; end if;
     select l.* into link from public.rights_link l where l.region_id = intake_region and l.id = waiting.qr_id;
     return jsonb_build_object('said', waiting.said, 'personId', link.person_id,
       'actor', jsonb_build_object('accountId', link.id, 'loginName', 'person', 'displayName', '本人', 'memberships', '[]'::jsonb));
   end $$`,
  `create or replace function sec.sweep_gateway() returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     delete from sec.gateway_failure where failed_at < clock_timestamp() - interval '15 minutes';
     delete from sec.intake where handed_in_at < clock_timestamp() - interval '7 days' and state <> 'WAITING';
     delete from sec.qr_token t using public.enterprise_qr q where q.region_id = t.region_id and q.id = t.id and least(q.revoked_at, q.expires_at) < clock_timestamp() - interval '90 days';
     delete from sec.rights_token t using public.rights_link l where l.region_id = t.region_id and l.id = t.id and least(l.revoked_at, l.expires_at) < clock_timestamp() - interval '90 days';
   end $$`,
];

/** The columns of words of tenant tables, table by table, without the public register's names and people themselves. */
const columnsOfWords = `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns, array_agg(ty.typname::text order by a.attnum) as kinds,
       exists (select from pg_attribute v where v.attrelid = c.oid and v.attname = 'version' and not v.attisdropped) as has_version,
       array(select k.attname::text from pg_attribute k where k.attrelid = c.oid and not k.attisdropped) as keys
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' join pg_type ty on ty.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ty.typname in ('text', 'jsonb', 'json', '_text')
      and exists (select from pg_attribute r where r.attrelid = c.oid and r.attname = 'region_id' and not r.attisdropped)
      and c.relname not in ('region', 'region_code', 'person') and a.attname <> 'enterprise_name'
      and not (c.relname = 'enterprise' and a.attname in ('name', 'name_key', 'short_name'))
    group by c.oid, c.relname`;

const sweeping = [
  // A name has no mask of its own that could be told from another's.
  `create function sec.masked_phone(phone text) returns text language sql immutable set search_path = pg_catalog as $$ select case when phone ~ '^[+0-9]' and length(phone) >= 11 then left(phone, 3) || '****' || right(phone, 4) end $$`,
  // One table: wherever one of the three words stands, something says that it was taken away. Answers with how many rows.
  `create function sec.sweep_words(t record, condition text, words text[], area int) returns int language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare sets text := ''; held text := ''; n int; mark constant text := '〔已删除〕'; quoted text[] := array(select trim(both '"' from to_json(w)::text) from unnest(words) w);
   begin
     for i in 1 .. cardinality(t.columns) loop
       sets := sets || case when i > 1 then ', ' else '' end || case t.kinds[i]
         when 'text' then format('%1$I = replace(replace(replace(%1$I, $1, $4), $2, $4), $3, $4)', t.columns[i])
         when '_text' then format('%1$I = case when %1$I is not null then array(select replace(replace(replace(x, $1, $4), $2, $4), $3, $4) from unnest(%1$I) x) end', t.columns[i])
         else format('%1$I = replace(replace(replace(%1$I::text, $5, $4), $6, $4), $7, $4)::%2$s', t.columns[i], t.kinds[i]) end;
       held := held || format(', %I::text', t.columns[i]);
     end loop;
     if t.has_version then sets := sets || ', version = version + 1'; end if;
     execute format('update public.%I set %s where region_id = $8 and (%s) and exists (select from unnest(array[$1, $2, $3, $5, $6, $7]) w where position(w in concat_ws(chr(10)%s)) > 0)', t.name, sets, condition, held)
       using words[1], words[2], words[3], mark, quoted[1], quoted[2], quoted[3], area;
     get diagnostics n = row_count;
     return n;
   end $$`,
  // In how many rows of a table a word still stands outside the columns that name somebody.
  `create function sec.count_words(t record, word text, area int) returns int language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   declare held text := ''; n int;
   begin
     for i in 1 .. cardinality(t.columns) loop
       if t.columns[i] !~ '(^|_)(name|display_name|login_name|initials)$' then held := held || format(', %I::text', t.columns[i]); end if;
     end loop;
     if held = '' then return 0; end if;
     execute format('select count(*)::int from public.%I where region_id = $1 and position($2 in concat_ws(chr(10)%s)) > 0', t.name, held) into n using area, word;
     return n;
   end $$`,
  // Whether somebody or something else there bears the name, so that it cannot be told whose it is.
  `create function sec.is_borne(word text, area int) returns boolean language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return char_length(word) < 2
       or exists (select from public.person p where p.region_id <@ sec.subtree(area) and position(word in p.name) > 0)
       or exists (select from public.officer o where o.region_id <@ sec.subtree(area) and position(word in o.name) > 0)
       or exists (select from public.membership m where m.region_id <@ sec.subtree(area) and position(word in m.display_name) > 0)
       or exists (select from public.enterprise e where e.region_id <@ sec.subtree(area) and position(word in e.name) > 0);
   end $$`,
];

const erasing = [
  // What is known by its keys to be of this person, whatever it says.
  `create function sec.wipe_own(region int, erased uuid) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     update public.stored_file f set content = ''::bytea, thumbnail = null, size = 0, name = '〔已删除〕'
      where f.region_id = region and f.id in (select v.file_id from public.visit_file v where v.region_id = region and v.person_id = erased);
     update public.person p set name = '已删除', initials = '', phone = null, erased_at = clock_timestamp(), updated_at = clock_timestamp(), version = version + 1 where p.region_id = region and p.id = erased;
     update public.visit_attendance a set capacity = null where a.region_id = region and a.person_id = erased;
     update public.rights_request q set words = null where q.region_id = region and q.person_id = erased;
     update public.audit_event u set changes = (select coalesce(jsonb_agg(case when c ->> 'field' in ('name', 'phone', 'title') then c || '{"before": null, "after": null}' else c end order by place), '[]') from jsonb_array_elements(u.changes) with ordinality e(c, place))
      where u.region_id = region and (u.subject_id = erased or u.subject_id in (select r.id from public.person_role r where r.region_id = region and r.person_id = erased));
     update public.person_role r set title = null, version = version + 1 where r.region_id = region and r.person_id = erased;
     update sec.intake i set said = null where i.region_id = region and i.qr_id in (select l.id from public.rights_link l where l.region_id = region and l.person_id = erased);
   end $$`,
  // Files that somebody brought: of a list that names the person the rows stay, without the name; the original goes.
  `create function sec.wipe_lists(county int, area int, words text[]) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     update public.stored_file f set content = ''::bytea, thumbnail = null, size = 0, name = '〔已删除〕'
      where f.region_id = area and f.type is null and f.size > 0 and (
        exists (select from public.enterprise_import i join public.enterprise_import_row r on r.region_id = i.region_id and r.import_id = i.id
                 where i.region_id = area and i.file_id = f.id and (area = county or r.county_id = county) and exists (select from unnest(words) w where position(w in r.cells::text) > 0))
        or exists (select from unnest(words) w where ascii(w) <> 1 and (position(convert_to(w, 'UTF8') in f.content) > 0 or position(convert_to(w, 'GB18030') in f.content) > 0)));
     update public.enterprise_import_row r set cells = '{}', changes = '[]' from public.enterprise_import i
      where i.region_id = area and i.kind = 'PEOPLE' and r.region_id = area and r.import_id = i.id and (area = county or r.county_id = county)
        and exists (select from unnest(words) w where position(w in r.cells::text) > 0);
   end $$`,
  // The whole of it. Null where there is nobody, or nothing left to take away.
  `create function sec.wipe_person(region int, erased uuid) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare kept text[] := sec.scope_kept(); everywhere int4multirange; p public.person; t record; area int; is_shared boolean; nothing constant text := chr(1); phone text; masked text; by_name text; former text; tied text; swept int := 0; unsure int := 0; enterprises uuid[]; visits uuid[]; roles uuid[];
   begin
     -- No wider scope holds a region that practises.
     everywhere := case when region = any (sec.practice_regions()) then int4multirange(sec.subtree(region)) else '{[0,1000000)}' end;
     perform sec.mint(everywhere, everywhere, '{}', null, '{}');
     select q.* into p from public.person q where q.region_id = region and q.id = erased for update;
     if p.id is null or p.erased_at is not null then perform sec.scope_again(kept); return null; end if;
     insert into sec.erasure (region_id, person_id) values (region, erased) on conflict do nothing;
     phone := coalesce(nullif(p.phone, ''), nothing);
     masked := coalesce(sec.masked_phone(p.phone), nothing);
     select coalesce(array_agg(r.id), '{}'), coalesce(array_agg(r.enterprise_id), '{}') into roles, enterprises from public.person_role r where r.region_id = region and r.person_id = erased;
     visits := array(select a.visit_id from public.visit_attendance a where a.region_id = region and a.person_id = erased);
     perform sec.wipe_own(region, erased);
     -- The offices above the region, those of today and those that its key had before a change of divisions.
     foreach area in array array(select distinct a from unnest(array[region, region / 100 * 100, region / 10000 * 10000, 100000] || sec.superiors(region)) a) loop
       is_shared := sec.is_borne(p.name, area);
       by_name := case when is_shared then nothing else p.name end;
       perform sec.wipe_lists(region, area, array[by_name, phone, masked]);
       for former in select f.word from sec.former_word f where f.region_id = region and f.person_id = erased and (f.word ~ '^[+0-9]' or not sec.is_borne(f.word, area)) loop
         perform sec.wipe_lists(region, area, array[former, nothing, nothing]);
         for t in ${columnsOfWords} loop swept := swept + sec.sweep_words(t, 'true', array[former, coalesce(sec.masked_phone(former), nothing), nothing], area); end loop;
       end loop;
       for t in ${columnsOfWords} loop
         swept := swept + sec.sweep_words(t, 'true', array[by_name, phone, masked], area);
         continue when not is_shared or area <> region or char_length(p.name) < 2;
         tied := concat_ws(' or ', case when 'person_id' = any (t.keys) then format('person_id = %L', erased) end, case when 'raised_by_id' = any (t.keys) then format('raised_by_id = %L', erased) end,
           case when 'subject_id' = any (t.keys) then format('subject_id = any (%L::uuid[])', array[erased] || roles || visits) end, case when 'visit_id' = any (t.keys) then format('visit_id = any (%L::uuid[])', visits) end,
           case when 'enterprise_id' = any (t.keys) then format('enterprise_id = any (%L::uuid[])', enterprises) end, case when 'about_id' = any (t.keys) then format('about_id = any (%L::uuid[])', enterprises) end);
         if tied <> '' then swept := swept + sec.sweep_words(t, tied, array[p.name, nothing, nothing], area); end if;
         unsure := unsure + sec.count_words(t, p.name, area);
       end loop;
     end loop;
     delete from sec.former_word f where f.region_id = region and f.person_id = erased;
     perform sec.scope_again(kept);
     return jsonb_build_object('swept', swept, 'left', unsure);
   end $$`,
  // Only where the person asked for it and was not answered yet: arbitrary SQL erases nobody by itself.
  `create function sec.erase_person(region int, erased uuid) returns jsonb language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     if not region <@ sec.verified_write_scope() or not exists (select from public.rights_request q where q.region_id = region and q.person_id = erased and q.kind = 'ERASE' and q.state = 'RECEIVED')
     then raise exception 'nobody asked for it' using errcode = '42501'; end if;
     return sec.wipe_person(region, erased);
   end $$`,
  // After a restore: whoever was erased since the backup was made is erased again. Answers with how many there were.
  `create function sec.erase_again(list jsonb) returns int language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     return (select count(sec.wipe_person((e ->> 'regionId')::int, (e ->> 'personId')::uuid))::int from jsonb_array_elements(list) e);
   end $$`,
];

const grants = [
  `revoke all on function sec.issue_rights_link(bytea, jsonb), sec.revoke_rights_link(int, uuid, text), sec.keep_former(int, uuid, text), sec.masked_phone(text), sec.rights_admit(text, text), sec.rights_history(int, uuid), sec.rights_papers(int, uuid), sec.rights_elsewhere(int, uuid),
     sec.rights_open(text, text), sec.rights_hand_in(text, text, jsonb), sec.rights_outcome(text, uuid), sec.open_rights_intake(int, uuid), sec.scope_kept(), sec.scope_again(text[]), sec.sweep_words(record, text, text[], int), sec.count_words(record, text, int),
     sec.is_borne(text, int), sec.wipe_own(int, uuid), sec.wipe_lists(int, int, text[]), sec.wipe_person(int, uuid), sec.erase_person(int, uuid), sec.erase_again(jsonb) from public`,
  'grant execute on function sec.rights_open(text, text), sec.rights_hand_in(text, text, jsonb), sec.rights_outcome(text, uuid) to lianxi_gateway',
  'grant execute on function sec.issue_rights_link(bytea, jsonb), sec.revoke_rights_link(int, uuid, text), sec.erase_person(int, uuid) to lianxi_app',
  'grant execute on function sec.keep_former(int, uuid, text) to lianxi_app, lianxi_worker',
  'grant execute on function sec.open_rights_intake(int, uuid) to lianxi_worker',
];
