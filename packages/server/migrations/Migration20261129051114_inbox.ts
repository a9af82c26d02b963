import { Migration } from '@mikro-orm/migrations';

/** What waits for whom, who has read it, and how people are told outside the console. */
export class Migration20261129051114_inbox extends Migration {

  override name = 'Migration20261129051114_inbox';

  override up(): void | Promise<void> {
    this.addSql(`create table "group_robot" ("region_id" int not null, "id" uuid not null, "tool" text not null, "label" text not null, "host" text not null, "digest_at" text not null, "set_by_name" text not null, "set_at" timestamptz(3) not null, "last_sent_at" timestamptz(3) null, "last_failure" text null, "removed_at" timestamptz(3) null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`create index "group_robot_region_id_set_at_index" on "group_robot" ("region_id", "set_at");`);

    this.addSql(`create table "inbox_reading" ("account_id" uuid not null, "item_id" uuid not null, "read_at" timestamptz(3) not null, primary key ("account_id", "item_id"));`);

    this.addSql(`create table "message_preference" ("account_id" uuid not null, "email" text null, "phone" text null, "rhythm" text not null, "digest_at" text not null, "quiet_from" text not null, "quiet_to" text not null, "version" int not null default 1, primary key ("account_id"));`);

    this.addSql(`create table "inbox_item" ("region_id" int not null, "id" uuid not null, "kind" text not null, "addressee" text not null, "department_region_id" int null, "department_id" uuid null, "about_id" uuid not null, "subject_word" text not null, "subject_id" uuid not null, "label" text not null, "due_on" date null, "is_provisional" boolean not null default false, "raised_at" timestamptz(3) not null, "reminded_at" timestamptz(3) null, "settled_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "inbox_item_region_id_about_id_index" on "inbox_item" ("region_id", "about_id");`);
    this.addSql(`create index "inbox_item_region_id_settled_at_department_id_index" on "inbox_item" ("region_id", "settled_at", "department_id");`);
    this.addSql(`create index "inbox_item_department_id_settled_at_index" on "inbox_item" ("department_id", "settled_at");`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_region_id_kind_subject_id_unique" unique ("region_id", "kind", "subject_id");`);

    this.addSql(`create table "sent_message" ("account_id" uuid not null, "id" uuid not null, "channel" text not null, "due" int not null, "unread" int not null, "state" text not null, "attempts" int not null default 0, "failure" text null, "created_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, primary key ("account_id", "id"));`);
    this.addSql(`create index "sent_message_account_id_created_at_index" on "sent_message" ("account_id", "created_at");`);

    this.addSql(`alter table "group_robot" add constraint "group_robot_tool_check" check ("tool" in ('WECOM', 'DINGTALK', 'FEISHU'));`);
    this.addSql(`alter table "group_robot" enable row level security;`);
    this.addSql(`alter table "group_robot" force row level security;`);
    this.addSql(`create policy "group_robot_seen_in_scope" on "group_robot" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "group_robot_added_in_scope" on "group_robot" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "group_robot_changed_in_scope" on "group_robot" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql(`alter table "inbox_reading" enable row level security;`);
    this.addSql(`alter table "inbox_reading" force row level security;`);
    this.addSql(`create policy "inbox_reading_own_account" on "inbox_reading" using ((account_id = ( SELECT sec.verified_account() AS verified_account))) with check ((account_id = ( SELECT sec.verified_account() AS verified_account)));`);
    this.addSql(`create policy "inbox_reading_kept_by_owner" on "inbox_reading" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "message_preference" add constraint "message_preference_rhythm_check" check ("rhythm" in ('AT_ONCE', 'DAILY'));`);
    this.addSql(`alter table "message_preference" enable row level security;`);
    this.addSql(`alter table "message_preference" force row level security;`);
    this.addSql(`create policy "message_preference_own_account" on "message_preference" using ((account_id = ( SELECT sec.verified_account() AS verified_account))) with check ((account_id = ( SELECT sec.verified_account() AS verified_account)));`);
    this.addSql(`create policy "message_preference_kept_by_owner" on "message_preference" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER'));`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_addressee_check" check ("addressee" in ('OFFICE', 'LEADS', 'DEPARTMENT'));`);
    this.addSql(`alter table "inbox_item" enable row level security;`);
    this.addSql(`alter table "inbox_item" force row level security;`);
    this.addSql(`create policy "inbox_item_seen_in_scope" on "inbox_item" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "inbox_item_added_in_scope" on "inbox_item" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "inbox_item_changed_in_scope" on "inbox_item" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "inbox_item_referred_to_department" on "inbox_item" for select using (((((department_region_id)::text || ':'::text) || (department_id)::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[])));`);
    this.addSql(`create policy "inbox_item_kept_by_owner" on "inbox_item" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "sent_message" add constraint "sent_message_channel_check" check ("channel" in ('EMAIL', 'SMS'));`);
    this.addSql(`alter table "sent_message" add constraint "sent_message_state_check" check ("state" in ('SENDING', 'SENT', 'FAILED'));`);
    this.addSql(`alter table "sent_message" enable row level security;`);
    this.addSql(`alter table "sent_message" force row level security;`);
    this.addSql(`create policy "sent_message_own_account" on "sent_message" using ((account_id = ( SELECT sec.verified_account() AS verified_account))) with check ((account_id = ( SELECT sec.verified_account() AS verified_account)));`);
    this.addSql(`create policy "sent_message_kept_by_owner" on "sent_message" to "lianxi_owner" using (true) with check (true);`);

    for (const table of ['inbox_item', 'inbox_reading', 'message_preference', 'sent_message', 'group_robot'])
      this.addSql(`grant select, insert, update on "${table}" to lianxi_app, lianxi_worker`);
    for (const statement of [...readers, ...robots, ...sweeping]) this.addSql(statement);
  }
}

const definer = 'security definer set search_path = sec, pg_catalog';

/**
 * Who has which item in the inbox: contacts what is their department's; members of an office what is their region's,
 * and what lies below where nobody nearer could take it. Every reader of inboxes asks this one view.
 */
const readers = [
  `create function sec.inbox_roles(addressee text) returns text[] language sql immutable set search_path = pg_catalog as
   $$ select case when addressee = 'LEADS' then array['DIRECTOR'] else array['DIRECTOR', 'CLERK'] end $$`,
  `create view sec.inbox_pair as
     select m.account_id, m.region_id as member_region_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from public.membership m join public.inbox_item i on i.department_region_id = m.region_id and i.department_id = m.department_id
      where m.ended_at is null and m.role = 'DEPARTMENT_CONTACT' and i.settled_at is null
     union
     select m.account_id, m.region_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from public.membership m join public.inbox_item i on i.region_id <@ sec.subtree(m.region_id)
      where m.ended_at is null and i.settled_at is null and i.department_id is null and m.role = any (sec.inbox_roles(i.addressee))
        and not exists (select from public.membership n
              where n.ended_at is null and n.region_id <> m.region_id and n.role = any (sec.inbox_roles(i.addressee))
                and sec.subtree(m.region_id) @> n.region_id and sec.subtree(n.region_id) @> i.region_id)`,
  `create function sec.my_inbox() returns table (region_id int, id uuid) language sql stable ${definer} as
   $$ select distinct p.region_id, p.id from sec.inbox_pair p where p.account_id = sec.verified_account() $$`,
  `create function sec.is_unread(item uuid, raised timestamptz, reminded timestamptz) returns boolean language sql stable ${definer} as
   $$ select not exists (select from public.inbox_reading r
        where r.account_id = sec.verified_account() and r.item_id = item and r.read_at >= coalesce(reminded, raised)) $$`,
  `create function sec.inbox_counts(today date) returns table (open int, unread int, due_today int, overdue int) language sql stable ${definer} as
   $$ select count(*)::int, count(*) filter (where r.item_id is null)::int,
             count(*) filter (where p.due_on = today)::int, count(*) filter (where p.due_on < today)::int
        from (select distinct region_id, id, due_on, coalesce(reminded_at, raised_at) as called_at from sec.inbox_pair where account_id = sec.verified_account()) p
        left join public.inbox_reading r on r.account_id = sec.verified_account() and r.item_id = p.id and r.read_at >= p.called_at $$`,
  // For the job that fills inboxes: those who want to be told outside the console, each once.
  `create function sec.inbox_addressees(item_region int, item uuid) returns table (account_id uuid, region_id int) language sql stable ${definer} as
   $$ select p.account_id, min(p.member_region_id) from sec.inbox_pair p join public.message_preference w on w.account_id = p.account_id
       where p.region_id = item_region and p.id = item and (w.email is not null or w.phone is not null) group by p.account_id $$`,
  'revoke all on function sec.my_inbox(), sec.is_unread(uuid, timestamptz, timestamptz), sec.inbox_counts(date), sec.inbox_addressees(int, uuid) from public',
  'grant execute on function sec.my_inbox(), sec.is_unread(uuid, timestamptz, timestamptz), sec.inbox_counts(date) to lianxi_app, lianxi_worker',
  'grant execute on function sec.inbox_addressees(int, uuid) to lianxi_worker',
];

/** The address of a robot is a secret: whoever knows it writes into the group. Only the job that posts reads it. */
const robots = [
  'create table sec.group_robot (region_id int not null, id uuid not null, url text not null, secret text, primary key (region_id, id))',
  `create function sec.keep_robot(robot_region int, robot uuid, address text, signing text) returns void language plpgsql volatile ${definer} as $$
   begin
     if not (sec.subtree(robot_region) <@ sec.verified_write_scope()) then raise exception 'not a region to write in' using errcode = '42501'; end if;
     insert into sec.group_robot (region_id, id, url, secret) values (robot_region, robot, address, signing);
   end $$`,
  `create function sec.forget_robot(robot_region int, robot uuid) returns void language plpgsql volatile ${definer} as $$
   begin
     if not (sec.subtree(robot_region) <@ sec.verified_write_scope()) then raise exception 'not a region to write in' using errcode = '42501'; end if;
     delete from sec.group_robot r where r.region_id = robot_region and r.id = robot;
   end $$`,
  `create function sec.robot_address(robot_region int, robot uuid) returns table (url text, secret text) language sql stable ${definer} as
   $$ select r.url, r.secret from sec.group_robot r where r.region_id = robot_region and r.id = robot and robot_region <@ sec.verified_scope() $$`,
  'revoke all on function sec.keep_robot(int, uuid, text, text), sec.forget_robot(int, uuid), sec.robot_address(int, uuid) from public',
  'grant execute on function sec.keep_robot(int, uuid, text, text), sec.forget_robot(int, uuid) to lianxi_app',
  'grant execute on function sec.robot_address(int, uuid) to lianxi_worker',
];

/** That somebody was told is of no use after a season: counted by the time in its id, since the clock of a demo may stand in another year. */
const sweeping = [
  `create function sec.sweep_messages() returns void language sql volatile ${definer} as
   $$ delete from public.sent_message where uuid_extract_timestamp(id) < clock_timestamp() - interval '90 days' $$`,
  'revoke all on function sec.sweep_messages() from public',
  'grant execute on function sec.sweep_messages() to lianxi_worker',
];
