import { Migration } from '@mikro-orm/migrations';

/** Each role gets what it uses and nothing more; a right that is missing here is missing on purpose. */
const rights: Readonly<Record<string, string>> = {
  personal_reading: 'select, insert',
  department: 'select, insert, update',
  enterprise_status_span: 'select, insert, update',
  person: 'select, insert, update',
  person_role: 'select, insert, update',
  person_link: 'select, insert',
  office: 'select, insert, update',
  post: 'select, insert, update',
  officer: 'select, insert, update',
  tenure: 'select, insert, update',
  liaison_assignment: 'select, insert, update',
  notice: 'select, insert',
  notice_issuer: 'select, insert',
  campaign: 'select, insert, update',
  campaign_target: 'select, insert, update',
  campaign_activity: 'select, insert, update',
  scope_entry: 'select, insert, update',
  visit: 'select, insert, update',
  visit_visitor: 'select, insert',
  visit_attendance: 'select, insert, update',
  visit_department: 'select, insert',
  policy_explained: 'select, insert',
  hazard: 'select, insert, update',
  opinion_form: 'select, insert, update',
  problem: 'select, insert, update',
  referral: 'select, insert, update',
  guidance_session: 'select, insert',
};

export class Migration20261125020000_main_job_rights extends Migration {
  override up(): void {
    for (const [table, granted] of Object.entries(rights)) this.addSql(`grant ${granted} on "${table}" to lianxi_app, lianxi_worker`);
  }
}
