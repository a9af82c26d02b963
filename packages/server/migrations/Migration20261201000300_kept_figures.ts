import { Migration } from '@mikro-orm/migrations';

/**
 * What a campaign counted of a county that went to another city: the numbers alone, in the region of the campaign. The rows
 * went along, and the wall shows them no more.
 */
export class Migration20261201000300_kept_figures extends Migration {

  override name = 'Migration20261201000300_kept_figures';

  override up(): void | Promise<void> {
    this.addSql(`create table "kept_figure" ("region_id" int not null, "id" uuid not null, "campaign_id" uuid not null, "county_id" int not null, "county_name" text not null, "gone_to_name" text not null, "moved_on" date not null, "kept_at" timestamptz(3) not null, "counts" jsonb not null, "version" int not null default 1, primary key ("region_id", "id"));`);
    this.addSql(`alter table "kept_figure" add constraint "kept_figure_region_id_campaign_id_county_id_unique" unique ("region_id", "campaign_id", "county_id");`);

    this.addSql(`alter table "kept_figure" add constraint "kept_figure_region_id_campaign_id_foreign" foreign key ("region_id", "campaign_id") references "campaign" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "kept_figure" enable row level security;`);
    this.addSql(`alter table "kept_figure" force row level security;`);
    this.addSql(`create policy "kept_figure_seen_in_scope" on "kept_figure" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "kept_figure_added_in_scope" on "kept_figure" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "kept_figure_changed_in_scope" on "kept_figure" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql('grant select, insert, update on kept_figure to lianxi_app, lianxi_worker');
  }
}
