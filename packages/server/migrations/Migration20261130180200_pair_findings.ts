import { Migration } from '@mikro-orm/migrations';

/** Two records that look alike are two enterprises, or an enterprise and its branch. */
export class Migration20261130180200_pair_findings extends Migration {

  override name = 'Migration20261130180200_pair_findings';

  override up(): void | Promise<void> {
    this.addSql(`alter table "enterprise_told_apart" add "finding" text not null default 'TWO_ENTERPRISES';`);
    this.addSql(`alter table "enterprise_told_apart" add constraint "enterprise_told_apart_finding_check" check ("finding" in ('TWO_ENTERPRISES', 'BRANCH'));`);
  }
}
