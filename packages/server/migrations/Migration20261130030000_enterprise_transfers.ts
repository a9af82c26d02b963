import { Migration } from '@mikro-orm/migrations';

/** An enterprise that moved is closed in one county and opened in another, once that one accepts. */
export class Migration20261130030000_enterprise_transfers extends Migration {

  override name = 'Migration20261130030000_enterprise_transfers';

  override up(): void | Promise<void> {
    this.addSql(`create table "enterprise_transfer" ("region_id" int not null, "id" uuid not null, "city_id" int generated always as ((region_id / 100) * 100) stored not null, "province_id" int generated always as ((region_id / 10000) * 10000) stored not null, "to_region_id" int not null, "to_city_id" int generated always as ((to_region_id / 100) * 100) stored not null, "to_province_id" int generated always as ((to_region_id / 10000) * 10000) stored not null, "enterprise_id" uuid not null, "opened_id" uuid null, "is_joined" boolean not null default false, "enterprise_name" text not null, "state" text not null, "reason" text not null, "moved_on" date not null, "pack" jsonb not null, "proposed_by_name" text not null, "proposed_at" timestamptz(3) not null, "answered_by_name" text null, "answered_at" timestamptz(3) null, "answer" text null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_transfer_region_id_proposed_at_id_index" on "enterprise_transfer" ("region_id", "proposed_at", "id");`);
    this.addSql(`create index "enterprise_transfer_city_id_proposed_at_id_region_id_index" on "enterprise_transfer" ("city_id", "proposed_at", "id", "region_id");`);
    this.addSql(`create index "enterprise_transfer_province_id_proposed_at_id_region_id_index" on "enterprise_transfer" ("province_id", "proposed_at", "id", "region_id");`);
    this.addSql(`create index "enterprise_transfer_to_region_id_proposed_at_id_index" on "enterprise_transfer" ("to_region_id", "proposed_at", "id");`);
    this.addSql(`create index "enterprise_transfer_to_city_id_proposed_at_id_to_r_46085_index" on "enterprise_transfer" ("to_city_id", "proposed_at", "id", "to_region_id");`);
    this.addSql(`create index "enterprise_transfer_to_province_id_proposed_at_id__18c47_index" on "enterprise_transfer" ("to_province_id", "proposed_at", "id", "to_region_id");`);
    this.addSql(`create index "enterprise_transfer_region_id_enterprise_id_index" on "enterprise_transfer" ("region_id", "enterprise_id");`);
    this.addSql(`create index "enterprise_transfer_to_region_id_opened_id_index" on "enterprise_transfer" ("to_region_id", "opened_id");`);
    this.addSql(`create unique index "enterprise_transfer_once" on "enterprise_transfer" ("region_id", "enterprise_id") where "state" = 'PROPOSED';`);

    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW'));`);

    this.addSql(`alter table "enterprise_transfer" add constraint "enterprise_transfer_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_transfer" add constraint "enterprise_transfer_state_check" check ("state" in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));`);
    this.addSql(`alter table "enterprise_transfer" enable row level security;`);
    this.addSql(`alter table "enterprise_transfer" force row level security;`);
    this.addSql(`create policy "enterprise_transfer_seen_in_scope" on "enterprise_transfer" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_transfer_added_in_scope" on "enterprise_transfer" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_transfer_erased_by_owner" on "enterprise_transfer" for update to "lianxi_owner" using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_transfer_told_to_receiver" on "enterprise_transfer" for select using ((((to_region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (to_region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (to_region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert on enterprise_transfer to lianxi_app, lianxi_worker');
    for (const statement of door) this.addSql(statement);
  }
}

/**
 * The answer to a transfer, the one thing that is written in two counties at once.
 *
 * Whoever is addressed accepts or declines, whoever proposed withdraws: no other account, nothing but a proposal that
 * waits at the version that was seen. Accepting closes that one record, with its span, and touches nothing else there.
 * It answers with the code of a refusal, or null. The scope of the caller is put back before it ends.
 */
const door = [
  `create function sec.answer_transfer(transfer_region int, transfer uuid, seen int, answer jsonb) returns text
   language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare
     kept text[] := sec.scope_kept(); by_account uuid := sec.verified_account(); by_name text; t public.enterprise_transfer; e public.enterprise; span public.enterprise_status_span;
     here int4multirange := int4multirange(int4range(transfer_region, transfer_region + 1)); outcome text := answer ->> 'state';
     today date := (answer ->> 'today')::date; said_at timestamptz := (answer ->> 'at')::timestamptz; opened uuid := (answer ->> 'openedId')::uuid; verb text; why text; changes jsonb := '[]';
   begin
     select x.* into t from public.enterprise_transfer x where x.region_id = transfer_region and x.id = transfer;
     verb := case outcome when 'ACCEPTED' then 'accept' when 'DECLINED' then 'decline' when 'WITHDRAWN' then 'withdraw' end || 'EnterpriseTransfer';
     if t.id is null or by_account is null or verb is null or not coalesce(case when outcome = 'WITHDRAWN' then t.region_id else t.to_region_id end <@ sec.verified_write_scope(), false)
     then raise exception 'not a transfer to answer' using errcode = '42501'; end if;
     if (outcome = 'ACCEPTED') <> (opened is not null) or opened is not null and not exists (select from public.enterprise o where o.region_id = t.to_region_id and o.id = opened)
     then raise exception 'no record to which it moves' using errcode = '42501'; end if;
     if octet_length(answer::text) > 8192 then raise exception 'too much at once' using errcode = '22001'; end if;
     by_name := sec.actor(by_account) ->> 'displayName';
     -- The same rule as canAnswerTransfer and canWithdrawTransfer, held here as well because arbitrary SQL may call this.
     if by_name is null or not exists (select from public.membership m where m.account_id = by_account and m.ended_at is null and m.role in ('ADMINISTRATOR', 'DIRECTOR')
                                         and sec.subtree(sec.standing(m.region_id)) @> sec.standing(case when outcome = 'WITHDRAWN' then t.region_id else t.to_region_id end))
     then raise exception 'not one to answer it' using errcode = '42501'; end if;
     perform sec.mint(here, here, '{}', by_account, '{}');
     select x.* into t from public.enterprise_transfer x where x.region_id = transfer_region and x.id = transfer for update;
     if t.state <> 'PROPOSED' or t.version <> seen then perform sec.scope_again(kept); return 'STALE_VERSION'; end if;
     why := answer ->> 'reason';
     if outcome = 'ACCEPTED' then
       select x.* into e from public.enterprise x where x.region_id = t.region_id and x.id = t.enterprise_id for update;
       if e.status in ('CLOSED', 'MERGED') then perform sec.scope_again(kept); return 'TRANSFER_STATE'; end if;
       select s.* into span from public.enterprise_status_span s where s.region_id = e.region_id and s.enterprise_id = e.id and s.to_on is null;
       if span.from_on = today then
         update public.enterprise_status_span s set status = 'CLOSED' where s.region_id = span.region_id and s.id = span.id;
       else
         update public.enterprise_status_span s set to_on = today - 1 where s.region_id = span.region_id and s.id = span.id;
         insert into public.enterprise_status_span (region_id, id, enterprise_id, status, from_on) values (e.region_id, gen_random_uuid(), e.id, 'CLOSED', today);
       end if;
       update public.enterprise x set status = 'CLOSED', updated_at = said_at, version = x.version + 1 where x.region_id = e.region_id and x.id = e.id;
       why := '迁往' || (select r.name from public.region r where r.region_id = t.to_region_id) || '：' || t.reason;
       changes := jsonb_build_array(jsonb_build_object('field', 'status', 'before', e.status, 'after', 'CLOSED'));
     end if;
     update public.enterprise_transfer x set state = outcome, answer = answer_transfer.answer ->> 'reason', answered_by_name = by_name, answered_at = said_at,
            opened_id = opened, is_joined = coalesce((answer_transfer.answer ->> 'isJoined')::boolean, false), version = x.version + 1
      where x.region_id = transfer_region and x.id = transfer;
     insert into public.audit_event (region_id, id, account_id, actor_name, verb, subject_type, subject_id, about_id, happened_at, reason, changes)
       values (transfer_region, gen_random_uuid(), by_account, by_name, verb, 'EnterpriseTransfer', transfer, t.enterprise_id, said_at, why, changes);
     insert into public.outbox_event (region_id, id, name, subject_id, happened_at)
       values (transfer_region, gen_random_uuid(), 'enterpriseTransfer' || initcap(outcome), transfer, said_at);
     perform pg_notify('lianxi_outbox', json_build_object('name', 'enterpriseTransfer' || initcap(outcome), 'regionId', transfer_region, 'id', transfer)::text);
     perform sec.scope_again(kept);
     return null;
   end $$`,
  'revoke all on function sec.answer_transfer(int, uuid, int, jsonb) from public',
  'grant execute on function sec.answer_transfer(int, uuid, int, jsonb) to lianxi_app',
];
