import { Migration } from '@mikro-orm/migrations';

/** What wants a look is computed; that somebody looked, and what showed, is kept. */
export class Migration20261130082305_early_signals extends Migration {

  override name = 'Migration20261130082305_early_signals';

  override up(): void | Promise<void> {
    this.addSql(`create table "early_signal_check" ("region_id" int not null, "id" uuid not null, "enterprise_id" uuid not null, "rule" text not null, "topic" text not null, "grounds_on" date not null, "note" text not null, "checked_at" timestamptz(3) not null, "checked_by_name" text not null, primary key ("region_id", "id"));`);
    this.addSql(`alter table "early_signal_check" add constraint "early_signal_checked_once" unique ("region_id", "enterprise_id", "rule", "topic", "grounds_on");`);

    this.addSql(`alter table "early_signal_check" add constraint "early_signal_check_region_id_enterprise_id_foreign" foreign key ("region_id", "enterprise_id") references "enterprise" ("region_id", "id") on update cascade;`);
    this.addSql(`alter table "early_signal_check" add constraint "early_signal_check_rule_check" check ("rule" in ('NO_CONTACT', 'REPEATED_PROBLEM', 'HAZARD_OVERDUE'));`);
    this.addSql(`alter table "early_signal_check" enable row level security;`);
    this.addSql(`alter table "early_signal_check" force row level security;`);
    this.addSql(`create policy "early_signal_check_seen_in_scope" on "early_signal_check" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "early_signal_check_added_in_scope" on "early_signal_check" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "early_signal_check_changed_in_scope" on "early_signal_check" for update using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END)) with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, update on early_signal_check to lianxi_app, lianxi_worker');
  }
}
