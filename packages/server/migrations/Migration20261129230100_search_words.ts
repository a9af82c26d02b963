import { Migration } from '@mikro-orm/migrations';

/** Enterprises are found by their words behind the wall, by names they bore before and by the end of a phone number. */
export class Migration20261129230100_search_words extends Migration {

  override name = 'Migration20261129230100_search_words';

  override up(): void | Promise<void> {
    this.addSql(`create table "enterprise_search_word" ("region_id" int not null, "word" text collate "C" not null, "enterprise_id" uuid not null, primary key ("region_id", "word", "enterprise_id"));`);
    this.addSql(`create index "enterprise_search_word_word_region_id_enterprise_id_index" on "enterprise_search_word" ("word", "region_id", "enterprise_id");`);

    this.addSql(`alter table "person" add "phone_tail" text generated always as ("right"(phone, 4)) stored null;`);
    this.addSql(`create index "person_phone_tail_region_id_index" on "person" ("phone_tail", "region_id");`);

    this.addSql(`alter table "enterprise" add "former_names" text[] not null default '{}';`);

    this.addSql(`alter table "enterprise_search_word" enable row level security;`);
    this.addSql(`alter table "enterprise_search_word" force row level security;`);
    this.addSql(`create policy "enterprise_search_word_seen_in_scope" on "enterprise_search_word" for select using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_scope() AS verified_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_search_word_added_in_scope" on "enterprise_search_word" for insert with check ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);
    this.addSql(`create policy "enterprise_search_word_removed_in_scope" on "enterprise_search_word" for delete using ((((region_id >= (NULLIF(current_setting('app.lo'::text, true), ''::text))::integer) AND (region_id <= (NULLIF(current_setting('app.hi'::text, true), ''::text))::integer)) AND
CASE
    WHEN (region_id <@ ( SELECT sec.verified_write_scope() AS verified_write_scope)) THEN true
    ELSE false
END));`);

    this.addSql('grant select, insert, delete on enterprise_search_word to lianxi_app, lianxi_worker');
    // What a record was called before stands in its deeds; the names of the other record of an undone merge were never its own.
    this.addSql(`update enterprise e set former_names = n.names
      from (select b.region_id, b.subject_id, array_agg(b.name order by b.last) as names
              from (select a.region_id, a.subject_id, c->>'before' as name, max(a.happened_at) as last
                      from audit_event a cross join lateral jsonb_array_elements(a.changes) c
                     where a.subject_type = 'Enterprise' and a.verb <> 'undoEnterpriseMerge' and c->>'field' = 'name' and c->>'before' is not null
                     group by 1, 2, 3) b
              join enterprise x on x.region_id = b.region_id and x.id = b.subject_id and x.name <> b.name
             group by 1, 2) n
     where e.region_id = n.region_id and e.id = n.subject_id`);
  }
}
