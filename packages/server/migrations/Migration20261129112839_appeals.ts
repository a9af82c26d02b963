import { Migration } from '@mikro-orm/migrations';

/**
 * What the province's appeals platform says of a problem, its clock, and files of it as a kind of import.
 *
 * The rights are those of the tables.
 */
export class Migration20261129112839_appeals extends Migration {

  override name = 'Migration20261129112839_appeals';

  override up(): void | Promise<void> {
    this.addSql(`alter table "deadline" drop constraint "deadline_purpose_check";`);
    this.addSql(`alter table "deadline" add constraint "deadline_purpose_check" check ("purpose" in ('PROBLEM_ACCEPTANCE', 'PROBLEM_REPLY', 'CONSULTATION_DECISION', 'SUPERVISION_ANSWER', 'APPEAL_VERIFICATION', 'APPEAL_REPLY', 'APPEAL_SOLUTION'));`);

    this.addSql(`alter table "enterprise_import" drop constraint "enterprise_import_kind_check";`);
    this.addSql(`alter table "enterprise_import" add constraint "enterprise_import_kind_check" check ("kind" in ('ENTERPRISES', 'PEOPLE', 'LIAISON', 'VISITS', 'APPEALS'));`);

    this.addSql(`alter table "problem" add "source" text not null default 'OFFICE', add "appeal_no" text null, add "appeal_received_on" date null, add "appeal_status" text null, add "appeal_status_on" date null, add "appeal_reply" text null;`);
    this.addSql(`create index "problem_appeal_no_region_id_index" on "problem" ("appeal_no", "region_id");`);
    this.addSql(`create index "problem_appeals_index" on "problem" ("raised_on", "id", "region_id") where "appeal_no" is not null;`);
    this.addSql(`alter table "problem" add constraint "problem_region_id_appeal_no_unique" unique ("region_id", "appeal_no");`);
    this.addSql(`alter table "problem" add constraint "problem_source_check" check ("source" in ('OFFICE', 'APPEALS_PLATFORM'));`);

    this.addSql(`alter table "problem_step" drop constraint "problem_step_deed_check";`);
    this.addSql(`alter table "problem_step" add constraint "problem_step_deed_check" check ("deed" in ('RAISE', 'TRIAGE', 'ASSIGN', 'TAKE_ON', 'ACCEPT', 'RETURN', 'EXTEND', 'PAUSE', 'RESUME', 'PROMISE', 'COORDINATE', 'CONSULT', 'DECIDE', 'ESCALATE', 'DEFER', 'REPLY', 'CONFIRM', 'REOPEN', 'CLOSE', 'CLOSE_UNRESOLVABLE', 'WITHDRAW', 'CALL_BACK', 'MERGE', 'FEED_BACK', 'SUPERVISE', 'ANSWER_SUPERVISION', 'CATEGORISE', 'DECLARE_COMMON', 'DECIDE_COMMON', 'LINK_APPEAL', 'NOTE_APPEAL_STATUS', 'EXTEND_APPEAL'));`);

    // Until now nothing settled the day by which a department takes a problem on: whoever answered, or was relieved of
    // it, did so by the step that followed.
    this.addSql(`update "deadline" d set "settled_on" = s."happened_on", "paused_on" = null
      from (select distinct on (d."region_id", d."id") d."region_id", d."id", s."happened_on"
              from "deadline" d join "problem_step" s on s."region_id" = d."region_id" and s."problem_id" = d."subject_id"
             where d."purpose" = 'PROBLEM_ACCEPTANCE' and d."settled_on" is null and s."from_state" = 'ASSIGNED'
               and s."deed" in ('ACCEPT', 'RETURN', 'ASSIGN', 'WITHDRAW') and s."happened_at" > d."created_at"
             order by d."region_id", d."id", s."position") s
     where s."region_id" = d."region_id" and s."id" = d."id";`);
  }
}
