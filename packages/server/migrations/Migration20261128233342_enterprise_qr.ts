import { Migration } from '@mikro-orm/migrations';

/** The QR of an enterprise, as its county sees it; the doors behind it stand in the migration that follows. */
export class Migration20261128233342_enterprise_qr extends Migration {
  override up(): void {
    this.addSql(`create table "enterprise_qr" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "form_id" uuid null, "issued_by_name" text not null, "issued_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "revoked_by_name" text null, "revoked_for" text null, "last_used_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "enterprise_qr_region_id_enterprise_id_issued_at_index" on "enterprise_qr" ("region_id", "enterprise_id", "issued_at");`);
    this.addSql(`create index "enterprise_qr_region_id_form_id_index" on "enterprise_qr" ("region_id", "form_id");`);

    this.addSql(`alter table "enterprise_qr" add constraint "enterprise_qr_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "enterprise_qr" add constraint "enterprise_qr_region_id_form_id_foreign" foreign key ("region_id", "form_id") references "opinion_form" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "enterprise_qr" enable row level security;`);
    this.addSql(`alter table "enterprise_qr" force row level security;`);
    this.addSql(`create policy "enterprise_qr_seen_in_scope" on "enterprise_qr" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_qr_kept_by_owner" on "enterprise_qr" to "lianxi_owner" using (true) with check (true);`);
    this.addSql('grant select on enterprise_qr to lianxi_app, lianxi_worker');
  }
}
