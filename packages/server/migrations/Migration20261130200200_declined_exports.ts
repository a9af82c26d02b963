import { Migration } from '@mikro-orm/migrations';

/** A declined export is told to whoever asked; requests of people that were open before stand in the inbox as well. */
export class Migration20261130200200_declined_exports extends Migration {

  override name = 'Migration20261130200200_declined_exports';

  override up(): void | Promise<void> {
    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW', 'TRANSFER_DECLINED', 'PAIRS_TO_DECIDE', 'REGISTER_TO_IMPORT', 'EXPORT_TO_APPROVE', 'EXPORT_TO_FETCH', 'EXPORT_DECLINED', 'ARCHIVE_TO_APPROVE', 'ARCHIVE_TO_FETCH', 'ARCHIVE_DECLINED', 'RIGHTS_REQUEST_TO_ANSWER'));`);
    this.addSql(readers);
    this.addSql(openRequests);
  }
}

/**
 * Who has which item: as before, but what a second member answers is looked for past the first, so that it climbs where
 * nobody nearer is left, and what became of somebody's own asking is theirs alone, as long as they work there. That
 * something was declined is gone once its one reader has read it.
 */
const readers = `create or replace view sec.inbox_pair as
     select m.account_id, m.region_id as member_region_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from public.membership m join public.inbox_item i on i.department_region_id = m.region_id and i.department_id = m.department_id
      where m.ended_at is null and m.role = 'DEPARTMENT_CONTACT' and i.settled_at is null
     union
     select m.account_id, m.standing_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from sec.office m
       join (select o.*, coalesce(h.heir_id, o.region_id) as standing_id from public.inbox_item o left join public.region_heir h on h.region_id = o.region_id) i on i.standing_id <@ sec.subtree(m.standing_id)
      where i.settled_at is null and i.department_id is null and i.for_account_id is null
        and m.role = any (sec.inbox_roles(i.addressee)) and m.account_id is distinct from i.not_account_id
        and not exists (select from sec.office n
              where n.standing_id <> m.standing_id and n.role = any (sec.inbox_roles(i.addressee))
                and n.account_id is distinct from i.not_account_id
                and sec.subtree(m.standing_id) @> n.standing_id and sec.subtree(n.standing_id) @> i.standing_id)
        and (i.region_id = m.standing_id or i.region_id <> all (sec.practice_regions()))
     union
     select m.account_id, m.standing_id, i.region_id, i.id, i.raised_at, i.reminded_at, i.due_on
       from sec.office m
       join (select o.*, coalesce(h.heir_id, o.region_id) as standing_id from public.inbox_item o left join public.region_heir h on h.region_id = o.region_id) i on i.for_account_id = m.account_id and i.standing_id <@ sec.subtree(m.standing_id)
      where m.role <> 'DEPARTMENT_CONTACT' and i.settled_at is null
        and (i.region_id = m.standing_id or i.region_id <> all (sec.practice_regions()))
        and (i.kind not in ('EXPORT_DECLINED', 'ARCHIVE_DECLINED')
             or not exists (select from public.inbox_reading r where r.account_id = i.for_account_id and r.item_id = i.id))`;

/** What people asked for before requests came into inboxes, in the words in which the job that fills them says it. */
export const openRequests = `insert into inbox_item (region_id, id, kind, addressee, about_id, subject_word, subject_id, label, due_on, is_provisional, raised_at)
     select q.region_id, gen_random_uuid(), 'RIGHTS_REQUEST_TO_ANSWER', 'OFFICE', q.id, 'rrq', q.id,
            '个人信息' || case q.kind when 'COPY' then '查阅、复制' when 'CORRECT' then '更正' when 'OBJECT' then '异议' else '删除' end || ' ' || q.received_on,
            d.due_on, d.is_provisional, q.created_at
       from rights_request q join deadline d on d.region_id = q.region_id and d.id = q.deadline_id
      where q.state = 'RECEIVED'
        and not exists (select from inbox_item i where i.region_id = q.region_id and i.kind = 'RIGHTS_REQUEST_TO_ANSWER' and i.subject_id = q.id)`;
