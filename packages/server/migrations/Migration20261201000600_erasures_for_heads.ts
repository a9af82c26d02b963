import { Migration } from '@mikro-orm/migrations';

/** Who is to erase somebody takes a director or an administrator: what waits of it waits in their inboxes. */
const erasuresForHeads = `update public.inbox_item i set addressee = 'HEADS' from public.rights_request q
  where i.kind = 'RIGHTS_REQUEST_TO_ANSWER' and i.settled_at is null and q.region_id = i.region_id and q.id = i.subject_id and q.kind = 'ERASE'`;

export class Migration20261201000600_erasures_for_heads extends Migration {
  override name = 'Migration20261201000600_erasures_for_heads';

  override up(): void {
    this.addSql(erasuresForHeads);
  }
}
