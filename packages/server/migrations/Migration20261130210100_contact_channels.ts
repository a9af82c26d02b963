import { Migration } from '@mikro-orm/migrations';

/** Ways to reach a person, each with their consent: said by themselves, and gone with them. */
export class Migration20261130210100_contact_channels extends Migration {

  override name = 'Migration20261130210100_contact_channels';

  override up(): void | Promise<void> {
    this.addSql(`create table "contact_channel" ("region_id" int not null, "id" uuid not null, "person_id" uuid not null, "kind" text not null, "value" text null, "consent" text not null, "consent_way" text null, "consent_on" date null, "consent_by_name" text null, "added_at" timestamptz(3) not null, "added_by_name" text not null, "ended_at" timestamptz(3) null, "ended_by_name" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "contact_channel_region_id_person_id_index" on "contact_channel" ("region_id", "person_id");`);

    this.addSql(`alter table "contact_channel" add constraint "contact_channel_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "contact_channel" add constraint "contact_channel_kind_check" check ("kind" in ('MOBILE', 'PHONE', 'EMAIL', 'WECHAT'));`);
    this.addSql(`alter table "contact_channel" add constraint "contact_channel_consent_check" check ("consent" in ('NOT_ASKED', 'GIVEN', 'WITHDRAWN'));`);
    this.addSql(`alter table "contact_channel" add constraint "contact_channel_consent_way_check" check ("consent_way" in ('SPOKEN', 'WRITTEN', 'OWN_LINK'));`);
    this.addSql(`alter table "contact_channel" enable row level security;`);
    this.addSql(`alter table "contact_channel" force row level security;`);
    this.addSql(`create policy "contact_channel_seen_in_scope" on "contact_channel" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "contact_channel_added_in_scope" on "contact_channel" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "contact_channel_changed_in_scope" on "contact_channel" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql('grant select, insert, update on contact_channel to lianxi_app, lianxi_worker');
    for (const statement of doors) this.addSql(statement);
  }
}

/** The person's own page shows them; an erasure takes them away, and what repeats them elsewhere. */
const doors = [
  `create or replace function sec.rights_papers(region int, person uuid) returns jsonb language plpgsql stable security definer set search_path = sec, pg_catalog as $$
   begin
     return jsonb_build_object(
       'notices', (select coalesce(jsonb_agg(jsonb_build_object('on', n.given_on, 'way', n.way) order by n.given_on desc), '[]') from public.person_notice n where n.region_id = region and n.person_id = person),
       'channels', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'value', c.value, 'masked', case when length(c.value) >= 11 then left(c.value, 3) || '****' || right(c.value, 4) when c.value is not null then '****' end,
                      'consent', c.consent, 'way', c.consent_way, 'on', c.consent_on, 'addedOn', (c.added_at at time zone 'Asia/Shanghai')::date, 'addedBy', c.added_by_name, 'endedOn', (c.ended_at at time zone 'Asia/Shanghai')::date) order by c.added_at, c.id), '[]')
                      from public.contact_channel c where c.region_id = region and c.person_id = person),
       'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'state', q.state, 'on', q.received_on, 'dueOn', d.due_on, 'isProvisional', d.is_provisional, 'handler', q.handler_name,
                      'answer', q.answer, 'answeredOn', q.answered_on) order by q.received_on desc, q.id desc), '[]')
                      from public.rights_request q join public.deadline d on d.region_id = q.region_id and d.id = q.deadline_id where q.region_id = region and q.person_id = person));
   end $$`,
  `create or replace function sec.wipe_own(region int, erased uuid) returns void language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   begin
     update public.stored_file f set content = ''::bytea, thumbnail = null, size = 0, name = '〔已删除〕'
      where f.region_id = region and f.id in (select v.file_id from public.visit_file v where v.region_id = region and v.person_id = erased);
     -- What stands elsewhere of a channel is looked for like a number that the person had before.
     insert into sec.former_word (region_id, person_id, word) select region, erased, c.value from public.contact_channel c where c.region_id = region and c.person_id = erased and c.value is not null on conflict do nothing;
     update public.contact_channel c set value = null, ended_at = coalesce(c.ended_at, clock_timestamp()), version = version + 1 where c.region_id = region and c.person_id = erased;
     update public.person p set name = '已删除', initials = '', phone = null, erased_at = clock_timestamp(), updated_at = clock_timestamp(), version = version + 1 where p.region_id = region and p.id = erased;
     update public.visit_attendance a set capacity = null where a.region_id = region and a.person_id = erased;
     update public.rights_request q set words = null where q.region_id = region and q.person_id = erased;
     update public.audit_event u set changes = (select coalesce(jsonb_agg(case when c ->> 'field' in ('name', 'phone', 'title') then c || '{"before": null, "after": null}' else c end order by place), '[]') from jsonb_array_elements(u.changes) with ordinality e(c, place))
      where u.region_id = region and (u.subject_id = erased or u.subject_id in (select r.id from public.person_role r where r.region_id = region and r.person_id = erased));
     update public.person_role r set title = null, version = version + 1 where r.region_id = region and r.person_id = erased;
     update sec.intake i set said = null where i.region_id = region and i.qr_id in (select l.id from public.rights_link l where l.region_id = region and l.person_id = erased);
   end $$`,
  `create or replace function sec.sweep_words(t record, condition text, words text[], area int) returns int language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare sets text := ''; held text := ''; n int; mark constant text := '〔已删除〕'; quoted text[] := array(select trim(both '"' from to_json(w)::text) from unnest(words) w);
   begin
     -- A line that several people share is taken from whoever asked for it, by its key.
     if t.name = 'contact_channel' then return 0; end if;
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
];
