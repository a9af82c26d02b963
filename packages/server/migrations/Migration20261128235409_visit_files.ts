import { Migration } from '@mikro-orm/migrations';

export class Migration20261128235409_visit_files extends Migration {

  override name = 'Migration20261128235409_visit_files';

  override up(): void | Promise<void> {
    this.addSql(`create table "visit_file" ("region_id" int not null, "id" uuid not null, "visit_id" uuid not null, "kind" text not null, "file_id" uuid null, "caption" text null, "person_id" uuid null, "typed_reason" text null, "added_by_name" text not null, "added_at" timestamptz(3) not null, primary key ("region_id", "id"));`);
    this.addSql(`create index "visit_file_region_id_visit_id_index" on "visit_file" ("region_id", "visit_id");`);
    this.addSql(`create index "visit_file_region_id_file_id_index" on "visit_file" ("region_id", "file_id");`);

    this.addSql(`alter table "stored_file" add "type" text null, add "thumbnail" bytea null;`);

    this.addSql(`alter table "visit_file" add constraint "visit_file_region_id_visit_id_foreign" foreign key ("region_id", "visit_id") references "visit" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "visit_file" add constraint "visit_file_region_id_file_id_foreign" foreign key ("region_id", "file_id") references "stored_file" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "visit_file" add constraint "visit_file_region_id_person_id_foreign" foreign key ("region_id", "person_id") references "person" ("region_id", "id") on update cascade on delete set null;`);
    this.addSql(`alter table "visit_file" add constraint "visit_file_is_whole" check ((kind = 'SIGNATURE'::text AND person_id IS NOT NULL AND (file_id IS NULL) <> (typed_reason IS NULL)) OR (kind <> 'SIGNATURE'::text AND file_id IS NOT NULL));`);
    this.addSql(`alter table "visit_file" add constraint "visit_file_kind_check" check ("kind" in ('PICTURE', 'DOCUMENT', 'SIGNATURE'));`);
    this.addSql(`alter table "visit_file" enable row level security;`);
    this.addSql(`alter table "visit_file" force row level security;`);
    this.addSql(`create policy "visit_file_seen_in_scope" on "visit_file" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "visit_file_added_in_scope" on "visit_file" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`grant select, insert on "visit_file" to lianxi_app, lianxi_worker`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "visit_file" cascade;`);

    this.addSql(`alter table "stored_file" drop column "type", drop column "thumbnail";`);
  }

}
