import { Migration } from '@mikro-orm/migrations';

/** What a department is told: invitations, the decisions it carries out and letters; and addresses that were proved. */
export class Migration20261129112345_department_papers extends Migration {

  override name = 'Migration20261129112345_department_papers';

  override up(): void | Promise<void> {
    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER'));`);

    this.addSql(`alter table "supervision_letter" add "department_region_id" int null, add "department_id" uuid null, add "problem_serial_no" text null, add "title" text null, add "enterprise_name" text null;`);
    this.addSql(`create index "supervision_letter_department_id_issued_on_id_index" on "supervision_letter" ("department_id", "issued_on", "id");`);
    this.addSql(`create policy "supervision_letter_referred_to_department" on "supervision_letter" for select using (((((department_region_id)::text || ':'::text) || (department_id)::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[])));`);
    this.addSql(`create policy "supervision_letter_kept_by_owner" on "supervision_letter" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "consultation_invitee" add "problem_serial_no" text null, add "title" text null, add "enterprise_name" text null, add "meet_on" date null, add "place" text null, add "agenda" text null, add "convened_by_name" text null, add "convened_on" date null;`);
    this.addSql(`create index "consultation_invitee_department_id_meet_on_id_index" on "consultation_invitee" ("department_id", "meet_on", "id");`);
    this.addSql(`create policy "consultation_invitee_referred_to_department" on "consultation_invitee" for select using (((((department_region_id)::text || ':'::text) || (department_id)::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[])));`);

    this.addSql(`alter table "consultation_decision" add "department_region_id" int null, add "department_id" uuid null, add "holds_from" date null;`);
    this.addSql(`create policy "consultation_decision_held_by_department" on "consultation_decision" for select using ((((((department_region_id)::text || ':'::text) || (department_id)::text) = ANY ((( SELECT sec.verified_departments() AS verified_departments))::text[])) AND (holds_from IS NOT NULL)));`);

    for (const statement of [...soFar, ...papers, ...proofs, ...addressees]) this.addSql(statement);
  }
}

const definer = 'security definer set search_path = sec, pg_catalog';

/** What was invited, decided and sent already gets its words, and its department where that is beyond doubt. */
const soFar = [
  `update consultation_invitee i set problem_serial_no = p.serial_no, title = p.title, enterprise_name = e.name, meet_on = c.meet_on,
          place = c.place, agenda = c.agenda, convened_by_name = c.settled_by_name, convened_on = c.settled_on
     from consultation c join problem p on p.region_id = c.region_id and p.id = c.problem_id
     join enterprise e on e.region_id = p.region_id and e.id = p.enterprise_id
    where c.region_id = i.region_id and c.id = i.consultation_id`,
  `alter table consultation_invitee ${['problem_serial_no', 'title', 'enterprise_name', 'meet_on', 'place', 'agenda', 'convened_by_name', 'convened_on'].map((column) => `alter ${column} set not null`).join(', ')}`,
  `update supervision_letter s set problem_serial_no = p.serial_no, title = p.title, enterprise_name = e.name
     from problem p join enterprise e on e.region_id = p.region_id and e.id = p.enterprise_id
    where p.region_id = s.region_id and p.id = s.problem_id`,
  'alter table supervision_letter alter problem_serial_no set not null, alter title set not null, alter enterprise_name set not null',
  `update supervision_letter s set department_region_id = r.department_region_id, department_id = r.department_id from referral r
    where r.region_id = s.region_id and r.problem_id = s.problem_id and r.is_handling and r.state in ('REFERRED', 'ACCEPTED')
      and r.department_name = s.addressee and s.answered_on is null`,
  `update consultation_decision d set holds_from = c.signed_on from consultation c where c.region_id = d.region_id and c.id = d.consultation_id`,
  `update consultation_decision d set department_region_id = i.department_region_id, department_id = i.department_id from consultation_invitee i
    where i.region_id = d.region_id and i.consultation_id = d.consultation_id and i.name = d.owner_name
      and (select count(*) from consultation_invitee n where n.region_id = i.region_id and n.consultation_id = i.consultation_id and n.name = i.name) = 1`,
];

/**
 * A department's contacts read the day of what is theirs to do, and no other day; and answer a letter by the one way
 * there is, which touches the answer and nothing else of the row.
 */
const papers = [
  `create function sec.day_owed(owed_region int, owed uuid) returns table (due_on date, is_provisional boolean) language sql stable ${definer} as
   $$ select d.due_on, d.is_provisional from public.deadline d
       where d.region_id = owed_region and d.subject_id = owed
         and (owed_region <@ sec.verified_scope()
              or exists (select from public.consultation_decision c where c.region_id = owed_region and c.id = owed and c.holds_from is not null
                            and c.department_region_id || ':' || c.department_id = any (sec.verified_departments()))
              or exists (select from public.supervision_letter l where l.region_id = owed_region and l.id = owed
                            and l.department_region_id || ':' || l.department_id = any (sec.verified_departments()))) $$`,
  `create function sec.answer_letter(letter_region int, letter uuid, seen int, said jsonb) returns boolean language plpgsql volatile ${definer} as $$
   begin
     update public.supervision_letter l set answer = said ->> 'answer', answered_by_name = said ->> 'answeredByName',
            answered_on = (said ->> 'answeredOn')::date, version = version + 1
      where l.region_id = letter_region and l.id = letter and l.version = seen and l.answered_on is null
        and (l.region_id <@ sec.verified_write_scope() or l.department_region_id || ':' || l.department_id = any (sec.verified_departments()));
     return found;
   end $$`,
  'revoke all on function sec.day_owed(int, uuid), sec.answer_letter(int, uuid, int, jsonb) from public',
  'grant execute on function sec.day_owed(int, uuid) to lianxi_app, lianxi_worker',
  'grant execute on function sec.answer_letter(int, uuid, int, jsonb) to lianxi_app',
];

/**
 * An address is used once its owner has shown a code that was sent to it. Of codes and addresses hashes are kept, made
 * with the database's secret; six digits last ten minutes and five tries, and a wrong, an old and a spent code are one
 * answer. A proof is of one address: another one, however it came there, has to be proved anew.
 */
const proofs = [
  `create table sec.address_code (account_id uuid not null, channel text not null, address_hash bytea not null, code_hash bytea,
     tries_left int not null default 5, expires_at timestamptz not null, primary key (account_id, channel))`,
  `create table sec.address_order (account_id uuid not null, address_hash bytea not null, ordered_at timestamptz not null default clock_timestamp())`,
  'create index address_order_ordered on sec.address_order (ordered_at)',
  `create table sec.proved_address (account_id uuid not null, channel text not null, address_hash bytea not null,
     proved_at timestamptz(3) not null default clock_timestamp(), primary key (account_id, channel))`,
  `create function sec.hash_of_address(channel text, address text) returns bytea language sql stable ${definer} as
   $$ select sec.sign('address|' || channel || '|' || address) $$`,
  `create function sec.hash_of_code(account uuid, channel text, code text) returns bytea language sql stable ${definer} as
   $$ select sec.sign('address-code|' || account || '|' || channel || '|' || code) $$`,
  // The address an account gave for a way of being told; null where it gave none.
  `create function sec.given_address(account uuid, channel text) returns text language sql stable ${definer} as
   $$ select case channel when 'EMAIL' then w.email when 'SMS' then w.phone end from public.message_preference w where w.account_id = account $$`,
  `create function sec.is_proved(account uuid, way text) returns boolean language sql stable ${definer} as
   $$ select exists (select from sec.proved_address p where p.account_id = account and p.channel = way
        and p.address_hash = sec.hash_of_address(way, sec.given_address(account, way))) $$`,
  `create function sec.proved_channels() returns text[] language sql stable ${definer} as
   $$ select array(select way from unnest(array['EMAIL', 'SMS']) way where sec.is_proved(sec.verified_account(), way)) $$`,
  // Counting and ordering are one statement under a lock, so that orders which come at once are counted one after the other.
  `create function sec.order_address_code(way text) returns text language plpgsql volatile ${definer} as $$
   declare account uuid := sec.verified_account(); hash bytea := sec.hash_of_address(way, sec.given_address(account, way));
   begin
     if account is null or hash is null then return 'NO_ADDRESS'; end if;
     if sec.is_proved(account, way) then return 'PROVED'; end if;
     perform pg_advisory_xact_lock(hashtextextended('address-code', 6));
     delete from sec.address_order where ordered_at < clock_timestamp() - interval '1 day';
     if (select count(*) filter (where o.address_hash = hash and o.ordered_at > clock_timestamp() - interval '1 minute') >= 1
                or count(*) filter (where o.address_hash = hash and o.ordered_at > clock_timestamp() - interval '1 hour') >= 5
                or count(*) filter (where o.address_hash = hash) >= 10
                or count(*) filter (where o.account_id = account and o.ordered_at > clock_timestamp() - interval '1 hour') >= 10
           from sec.address_order o where o.address_hash = hash or o.account_id = account) then return 'PAUSED'; end if;
     insert into sec.address_order (account_id, address_hash) values (account, hash);
     insert into sec.address_code (account_id, channel, address_hash, expires_at) values (account, way, hash, clock_timestamp() + interval '10 minutes')
       on conflict (account_id, channel) do update set address_hash = excluded.address_hash, code_hash = null, tries_left = 5, expires_at = excluded.expires_at;
     return 'ORDERED';
   end $$`,
  // For the job that sends: the address of an order that no code was made for yet, and null where there is none.
  `create function sec.make_address_code(way text, code text) returns text language plpgsql volatile ${definer} as $$
   declare account uuid := sec.verified_account(); address text := sec.given_address(account, way);
   begin
     update sec.address_code c set code_hash = sec.hash_of_code(account, way, code)
      where c.account_id = account and c.channel = way and c.code_hash is null and c.expires_at > clock_timestamp()
        and c.address_hash = sec.hash_of_address(way, address);
     return case when found then address end;
   end $$`,
  `create function sec.prove_address(way text, code text) returns boolean language plpgsql volatile ${definer} as $$
   declare account uuid := sec.verified_account(); tried sec.address_code;
   begin
     update sec.address_code c set tries_left = c.tries_left - 1
      where c.account_id = account and c.channel = way and c.tries_left > 0 and c.expires_at > clock_timestamp() and c.code_hash is not null
        and c.address_hash = sec.hash_of_address(way, sec.given_address(account, way))
      returning * into tried;
     if not found or tried.code_hash <> sec.hash_of_code(account, way, code) then return false; end if;
     delete from sec.address_code c where c.account_id = account and c.channel = way;
     insert into sec.proved_address (account_id, channel, address_hash) values (account, way, tried.address_hash)
       on conflict (account_id, channel) do update set address_hash = excluded.address_hash, proved_at = excluded.proved_at;
     return true;
   end $$`,
  `create function sec.forget_proofs() returns void language sql volatile ${definer} as $$
     delete from sec.proved_address p where p.account_id = sec.verified_account() and not sec.is_proved(p.account_id, p.channel);
     delete from sec.address_code c where c.account_id = sec.verified_account()
       and c.address_hash is distinct from sec.hash_of_address(c.channel, sec.given_address(c.account_id, c.channel)) $$`,
  `revoke all on function sec.hash_of_address(text, text), sec.hash_of_code(uuid, text, text), sec.given_address(uuid, text), sec.is_proved(uuid, text),
     sec.proved_channels(), sec.order_address_code(text), sec.make_address_code(text, text), sec.prove_address(text, text), sec.forget_proofs() from public`,
  'grant execute on function sec.proved_channels() to lianxi_app, lianxi_worker',
  'grant execute on function sec.order_address_code(text), sec.prove_address(text, text), sec.forget_proofs() to lianxi_app',
  'grant execute on function sec.make_address_code(text, text) to lianxi_worker',
];

/** Nobody is called to an address that was not proved. */
const addressees = [
  `create or replace function sec.inbox_addressees(item_region int, item uuid) returns table (account_id uuid, region_id int) language sql stable ${definer} as
   $$ select p.account_id, min(p.member_region_id) from sec.inbox_pair p
       where p.region_id = item_region and p.id = item and (sec.is_proved(p.account_id, 'EMAIL') or sec.is_proved(p.account_id, 'SMS')) group by p.account_id $$`,
];
