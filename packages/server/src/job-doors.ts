/**
 * The doors to the queue, each made anew at every start by the worker's role, whose the queue is.
 *
 * The one to enqueue: the job carries the region and the account that the database verified, so arbitrary SQL as the
 * app role cannot have the worker look elsewhere. The one to look in: the failed jobs of the regions in scope and those
 * of none, by name and number, without what they were given.
 */
export const jobDoors: readonly string[] = [
  `create or replace function graphile_worker.enqueue(task text, region_id int, given json, job_key text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if not (sec.reach(region_id) <@ sec.verified_write_scope()) then
        raise exception 'not a region to work in' using errcode = '42501';
      end if;
      perform graphile_worker.add_job(task,
        json_build_object('regionId', region_id, 'accountId', sec.verified_account(), 'given', given), job_key => enqueue.job_key);
    end $$`,
  // What a department answered is carried on where it was referred from: whoever sees the referral may say so.
  `create or replace function graphile_worker.enqueue_answer(region_id int, referral uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if not exists (select from public.referral r where r.region_id = enqueue_answer.region_id and r.id = referral) then
        raise exception 'not a referral to answer' using errcode = '42501';
      end if;
      perform graphile_worker.add_job('carryReferral',
        json_build_object('regionId', region_id, 'accountId', sec.verified_account(), 'given', json_build_object('referralId', referral)),
        job_key => 'referral.' || referral);
    end $$`,
  `create or replace function graphile_worker.enqueue_letter_answer(region_id int, letter uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if not exists (select from public.supervision_letter l where l.region_id = enqueue_letter_answer.region_id and l.id = letter and l.answered_on is not null) then
        raise exception 'not a letter that was answered' using errcode = '42501';
      end if;
      perform graphile_worker.add_job('carryLetterAnswer',
        json_build_object('regionId', region_id, 'accountId', sec.verified_account(), 'given', json_build_object('letterId', letter)),
        job_key => 'letter.' || letter);
    end $$`,
  // A transfer concerns two counties, and either of them moves it: the inboxes of both are filled anew,
  // and the one that handed it on leaves off.
  `create or replace function graphile_worker.enqueue_transfer(region_id int, transfer uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare moved record; side int;
    begin
      select t.region_id as here, t.to_region_id as there, t.state into moved from public.enterprise_transfer t where t.region_id = enqueue_transfer.region_id and t.id = transfer;
      if moved.here is null or not (moved.here <@ sec.verified_write_scope() or moved.there <@ sec.verified_write_scope()) then
        raise exception 'not a transfer of this account' using errcode = '42501';
      end if;
      foreach side in array array[moved.here, moved.there] loop
        perform graphile_worker.add_job('fillInbox',
          json_build_object('regionId', side, 'accountId', sec.verified_account(),
            'given', json_build_object('name', 'enterpriseTransferMoved', 'regionId', side, 'id', transfer)),
          job_key => 'inbox.' || side || '.' || transfer);
      end loop;
      if moved.state = 'ACCEPTED' then
        perform graphile_worker.add_job('settleTransfer',
          json_build_object('regionId', moved.here, 'accountId', sec.verified_account(), 'given', json_build_object('transferId', transfer)),
          job_key => 'transfer.' || transfer);
      end if;
    end $$`,
  // A code goes to whoever ordered it, and the job finds the order or does nothing.
  `create or replace function graphile_worker.enqueue_address_code(region_id int, channel text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if not exists (select from public.membership m where m.account_id = sec.verified_account() and sec.standing(m.region_id) = sec.standing(enqueue_address_code.region_id) and m.ended_at is null) then
        raise exception 'not a region of this account' using errcode = '42501';
      end if;
      perform graphile_worker.add_job('sendAddressCode',
        json_build_object('regionId', region_id, 'accountId', sec.verified_account(), 'given', json_build_object('channel', channel)),
        job_key => 'code.' || channel || '.' || sec.verified_account());
    end $$`,
  `create or replace function graphile_worker.failed_jobs() returns table (task text, failed int, is_given_up boolean, last_at timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if not sec.sees_operation() then raise exception 'not for this account' using errcode = '42501'; end if;
      return query select t.identifier, count(*)::int, bool_or(j.attempts >= j.max_attempts), max(j.updated_at)
          from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where j.last_error is not null
           and (j.payload ->> 'regionId' is null or (j.payload ->> 'regionId')::int <@ sec.verified_scope())
         group by 1 order by 4 desc, 1;
    end $$`,
  // For the gateway's own function, which runs as the owner: what an enterprise handed in is taken in by a job.
  `create or replace function graphile_worker.enqueue_intake(region_id int, qr_id uuid, intake_id uuid) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
      select graphile_worker.add_job('takeIn', json_build_object('regionId', region_id, 'accountId', qr_id, 'given', json_build_object('intakeId', intake_id)),
        job_key => 'takeIn:' || intake_id) $$`,
  // The same of what a person asks for by their own link.
  `create or replace function graphile_worker.enqueue_rights_intake(region_id int, link_id uuid, intake_id uuid) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
      select graphile_worker.add_job('takeInRights', json_build_object('regionId', region_id, 'accountId', link_id, 'given', json_build_object('intakeId', intake_id)),
        job_key => 'takeInRights:' || intake_id) $$`,
  ...['enqueue_intake', 'enqueue_rights_intake'].flatMap((door) => [
    `revoke all on function graphile_worker.${door} from public`,
    `grant execute on function graphile_worker.${door} to lianxi_owner`,
  ]),
  'grant usage on schema graphile_worker to lianxi_owner, lianxi_app',
  ...[
    'enqueue',
    'enqueue_answer',
    'enqueue_letter_answer',
    'enqueue_transfer',
    'enqueue_address_code',
    'failed_jobs',
  ].flatMap((door) => [
    `revoke all on function graphile_worker.${door} from public`,
    `grant execute on function graphile_worker.${door} to lianxi_app`,
  ]),
];
