import { Migration } from '@mikro-orm/migrations';

/** The keys by which other systems ask, and the requests they made; read by whoever reads in their region. */
export class Migration20261128203600_api_keys extends Migration {
  override up(): void {
    this.addSql(`create table "api_key" ("region_id" int not null, "id" uuid not null, "label" text not null, "prefix" text not null, "region_ids" int[] not null, "kinds" text[] not null, "access" text not null, "rate_per_minute" int not null, "issued_by" uuid not null, "issuer_name" text not null, "issued_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "revoker_name" text null, "revoked_for" text null, "last_used_at" timestamptz(3) null, primary key ("region_id", "id"));`);
    this.addSql(`create index "api_key_region_id_issued_at_id_index" on "api_key" ("region_id", "issued_at", "id");`);

    this.addSql(`create table "api_key_call" ("region_id" int not null, "id" uuid not null, "api_key_id" uuid not null, "called_at" timestamptz(3) not null, "operation" text null, "fields" text[] not null, "code" text not null, "address" text not null, "milliseconds" int not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "api_key_call_region_id_api_key_id_called_at_id_index" on "api_key_call" ("region_id", "api_key_id", "called_at", "id");`);
    this.addSql(`create index "api_key_call_called_at_index" on "api_key_call" ("called_at");`);

    this.addSql(`alter table "api_key" add constraint "api_key_access_check" check ("access" in ('READ', 'WRITE'));`);
    this.addSql(`alter table "api_key" enable row level security;`);
    this.addSql(`alter table "api_key" force row level security;`);
    this.addSql(`create policy "api_key_seen_in_scope" on "api_key" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "api_key_kept_by_owner" on "api_key" to "lianxi_owner" using (true) with check (true);`);

    this.addSql(`alter table "api_key_call" add constraint "api_key_call_region_id_api_key_id_foreign" foreign key ("region_id", "api_key_id") references "api_key" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "api_key_call" enable row level security;`);
    this.addSql(`alter table "api_key_call" force row level security;`);
    this.addSql(`create policy "api_key_call_seen_in_scope" on "api_key_call" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "api_key_call_kept_by_owner" on "api_key_call" to "lianxi_owner" using (true) with check (true);`);
    this.addSql('grant select on api_key, api_key_call to lianxi_app, lianxi_worker');
  }
}
