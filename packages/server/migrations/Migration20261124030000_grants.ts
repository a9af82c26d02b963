import { Migration } from '@mikro-orm/migrations';

/** Each role gets what it uses and nothing more; a right that is missing here is missing on purpose. */
const rights: Readonly<Record<string, string>> = {
  region: 'select',
  region_code: 'select',
  membership: 'select',
  idempotency_key: 'select, insert, update',
  audit_event: 'select, insert',
  outbox_event: 'select, insert',
  stored_file: 'select, insert',
  enterprise: 'select, insert, update',
  enterprise_group: 'select, insert, update',
  enterprise_import: 'select, insert, update',
  enterprise_import_row: 'select, insert, update, delete',
};

export class Migration20261124030000_grants extends Migration {
  override up(): void {
    for (const [table, granted] of Object.entries(rights)) this.addSql(`grant ${granted} on "${table}" to lianxi_app, lianxi_worker`);
    // `/ready` compares what was run with what this version brings.
    this.addSql('grant select on mikro_orm_migrations to lianxi_app');
  }
}
