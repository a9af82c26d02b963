import { Migration } from '@mikro-orm/migrations';

/** What stood in the file of an enterprise comes along with its transfer, and says from which county. */
export class Migration20261130213000_entries_taken_over extends Migration {

  override name = 'Migration20261130213000_entries_taken_over';

  override up(): void | Promise<void> {
    this.addSql(`alter table "enterprise_file_entry" add "taken_over_from" text null;`);
  }
}
