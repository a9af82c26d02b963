import { Migration } from '@mikro-orm/migrations';

/**
 * A line of a frozen register names the whole key of its campaign, so that one planned elsewhere under the same id
 * moves none of them; and somebody holds one role of a kind in an enterprise at a time.
 */
export class Migration20261126010000_whole_keys extends Migration {
  override up(): void {
    this.addSql(`alter table "scope_entry" drop constraint "scope_entry_region_id_campaign_id_enterprise_id_unique"`);
    this.addSql(
      `alter table "scope_entry" add constraint "scope_entry_line_once" unique ("region_id", "campaign_region_id", "campaign_id", "enterprise_id")`,
    );
    // The owner is bound by the policies as well, and has no scope here: a role that stands twice would not be seen.
    this.addSql(`alter table "person_role" no force row level security`);
    this.addSql(
      `update "person_role" r set "to_on" = greatest("from_on", current_date)
        where "to_on" is null and exists (
          select from "person_role" first
           where (first."region_id", first."person_id", first."enterprise_id", first."kind")
               = (r."region_id", r."person_id", r."enterprise_id", r."kind")
             and first."to_on" is null and first."id" < r."id")`,
    );
    this.addSql(`alter table "person_role" force row level security`);
    this.addSql(
      `create unique index "person_role_held_once" on "person_role" ("region_id", "person_id", "enterprise_id", "kind") where "to_on" is null`,
    );
  }
}
