import { Migration } from '@mikro-orm/migrations';

/** An office may get another name from a day on; what is dated shows the one it bore then. */
export class Migration20261130200400_former_office_names extends Migration {

  override name = 'Migration20261130200400_former_office_names';

  override up(): void | Promise<void> {
    this.addSql(`create table "former_office_name" ("region_id" int not null, "id" uuid not null, "office_id" uuid not null, "name" text not null, "to_on" date not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "former_office_name" add constraint "former_office_name_region_id_office_id_to_on_unique" unique ("region_id", "office_id", "to_on");`);

    this.addSql(`alter table "former_office_name" add constraint "former_office_name_region_id_office_id_foreign" foreign key ("region_id", "office_id") references "office" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "former_office_name" enable row level security;`);
    this.addSql(`alter table "former_office_name" force row level security;`);
    this.addSql(`create policy "former_office_name_seen_in_scope" on "former_office_name" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "former_office_name_added_in_scope" on "former_office_name" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql('grant select, insert on former_office_name to lianxi_app, lianxi_worker');
  }
}
