import { Migration } from '@mikro-orm/migrations';

/** A file may hold operating figures by year. */
export class Migration20261130085959_figures_by_file extends Migration {

  override name = 'Migration20261130085959_figures_by_file';

  override up(): void | Promise<void> {
    this.addSql(`alter table "enterprise_import" drop constraint "enterprise_import_kind_check";`);
    this.addSql(`alter table "enterprise_import" add constraint "enterprise_import_kind_check" check ("kind" in ('ENTERPRISES', 'PEOPLE', 'LIAISON', 'VISITS', 'APPEALS', 'YEARLY_FIGURES'));`);
  }
}
