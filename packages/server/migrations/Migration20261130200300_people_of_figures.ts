import { Migration } from '@mikro-orm/migrations';

/** The people whom a figure counts leave as a list of people. */
export class Migration20261130200300_people_of_figures extends Migration {

  override name = 'Migration20261130200300_people_of_figures';

  override up(): void | Promise<void> {
    this.addSql(`alter table "person_export" add "figure" text null, add "person_ids" uuid[] null;`);
  }
}
