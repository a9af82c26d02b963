import { Migration } from '@mikro-orm/migrations';

/** What people ask about their own data waits in the inbox of their county's office. */
export class Migration20261130171000_rights_in_inboxes extends Migration {

  override name = 'Migration20261130171000_rights_in_inboxes';

  override up(): void | Promise<void> {
    this.addSql(`alter table "inbox_item" drop constraint "inbox_item_kind_check";`);
    this.addSql(`alter table "inbox_item" add constraint "inbox_item_kind_check" check ("kind" in ('PROBLEM_TO_TRIAGE', 'PROBLEM_TO_ASSIGN', 'PROBLEM_TO_HANDLE', 'PROBLEM_TO_URGE', 'PROBLEM_TO_CLOSE', 'SUPERVISION_TO_ANSWER', 'CONSULTATION_TO_DECIDE', 'DECISION_TO_EXECUTE', 'REFERRAL_TO_ACCEPT', 'REFERRAL_TO_ANSWER', 'OPINION_TO_ANSWER', 'CONSULTATION_TO_ATTEND', 'DECISION_TO_CARRY_OUT', 'LETTER_TO_ANSWER', 'TRANSFER_TO_ANSWER', 'TRANSFER_TO_FOLLOW', 'RIGHTS_REQUEST_TO_ANSWER'));`);
  }
}
