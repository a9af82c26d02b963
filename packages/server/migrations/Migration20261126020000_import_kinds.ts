import { Migration } from '@mikro-orm/migrations';

/** A file may hold people, liaison persons or past visits as well; and imported visits belong to no campaign. */
export class Migration20261126020000_import_kinds extends Migration {
  override up(): void {
    this.addSql(`alter table "enterprise_import" add "kind" text not null default 'ENTERPRISES'`);
    this.addSql(`alter table "enterprise_import" alter column "kind" drop default`);
    this.addSql(
      `alter table "enterprise_import" add constraint "enterprise_import_kind_check" check ("kind" in ('ENTERPRISES', 'PEOPLE', 'LIAISON', 'VISITS'))`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_history_counts_nowhere" check (source <> 'IMPORTED'::text OR campaign_id IS NULL)`,
    );
  }
}
