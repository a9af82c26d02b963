import { Migration } from '@mikro-orm/migrations';

const planned = ['open_scope(text, int)', 'who_is(text)', 'admit_key(text)', 'sign(text)'];

/**
 * Lists and figures find what they look for in an index: a count needs the region for the policy, and the rows of a
 * campaign are found by their enterprise. The functions that mint and check a scope keep their plans, whatever the
 * session says of its own: they look for one token, never for a tenant's share of the rows.
 */
export class Migration20261128203903_lists_and_figures extends Migration {

  override name = 'Migration20261128203903_lists_and_figures';

  override up(): void | Promise<void> {
    this.addSql(`drop index "person_city_id_updated_at_id_index";`);
    this.addSql(`create index "person_city_id_updated_at_id_region_id_index" on "person" ("city_id", "updated_at", "id", "region_id");`);

    this.addSql(`drop index "enterprise_city_id_updated_at_id_index";`);
    this.addSql(`drop index "enterprise_province_id_name_key_index";`);
    this.addSql(`create index "enterprise_city_id_updated_at_id_region_id_index" on "enterprise" ("city_id", "updated_at", "id", "region_id");`);
    this.addSql(`create index "enterprise_province_id_name_key_region_id_index" on "enterprise" ("province_id", "name_key", "region_id");`);

    this.addSql(`drop index "scope_entry_campaign_id_region_id_index";`);
    this.addSql(`create index "scope_entry_campaign_id_region_id_enterprise_id_index" on "scope_entry" ("campaign_id", "region_id", "enterprise_id");`);

    this.addSql(`drop index "visit_campaign_id_region_id_index";`);
    this.addSql(`drop index "visit_city_id_listed_on_id_index";`);
    this.addSql(`drop index "visit_province_id_listed_on_id_index";`);
    this.addSql(`create index "visit_city_id_listed_on_id_region_id_index" on "visit" ("city_id", "listed_on", "id", "region_id");`);
    this.addSql(`create index "visit_province_id_listed_on_id_region_id_index" on "visit" ("province_id", "listed_on", "id", "region_id");`);
    this.addSql(`create index "visit_campaign_id_region_id_enterprise_id_index" on "visit" ("campaign_id", "region_id", "enterprise_id");`);

    this.addSql(`drop index "problem_city_id_raised_on_id_index";`);
    this.addSql(`drop index "problem_province_id_raised_on_id_index";`);
    this.addSql(`create index "problem_city_id_raised_on_id_region_id_index" on "problem" ("city_id", "raised_on", "id", "region_id");`);
    this.addSql(`create index "problem_province_id_raised_on_id_region_id_index" on "problem" ("province_id", "raised_on", "id", "region_id");`);

    this.addSql(`drop index "opinion_form_city_id_issued_on_id_index";`);
    this.addSql(`drop index "opinion_form_province_id_issued_on_id_index";`);
    this.addSql(`create index "opinion_form_city_id_issued_on_id_region_id_index" on "opinion_form" ("city_id", "issued_on", "id", "region_id");`);
    this.addSql(`create index "opinion_form_province_id_issued_on_id_region_id_index" on "opinion_form" ("province_id", "issued_on", "id", "region_id");`);

    for (const name of planned)
      this.addSql(`alter function sec.${name} set plan_cache_mode = force_generic_plan`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "enterprise_city_id_updated_at_id_region_id_index";`);
    this.addSql(`drop index "enterprise_province_id_name_key_region_id_index";`);
    this.addSql(`create index "enterprise_city_id_updated_at_id_index" on "enterprise" ("city_id", "updated_at", "id");`);
    this.addSql(`create index "enterprise_province_id_name_key_index" on "enterprise" ("province_id", "name_key");`);

    this.addSql(`drop index "opinion_form_city_id_issued_on_id_region_id_index";`);
    this.addSql(`drop index "opinion_form_province_id_issued_on_id_region_id_index";`);
    this.addSql(`create index "opinion_form_city_id_issued_on_id_index" on "opinion_form" ("city_id", "issued_on", "id");`);
    this.addSql(`create index "opinion_form_province_id_issued_on_id_index" on "opinion_form" ("province_id", "issued_on", "id");`);

    this.addSql(`drop index "person_city_id_updated_at_id_region_id_index";`);
    this.addSql(`create index "person_city_id_updated_at_id_index" on "person" ("city_id", "updated_at", "id");`);

    this.addSql(`drop index "problem_city_id_raised_on_id_region_id_index";`);
    this.addSql(`drop index "problem_province_id_raised_on_id_region_id_index";`);
    this.addSql(`create index "problem_city_id_raised_on_id_index" on "problem" ("city_id", "raised_on", "id");`);
    this.addSql(`create index "problem_province_id_raised_on_id_index" on "problem" ("province_id", "raised_on", "id");`);

    this.addSql(`drop index "scope_entry_campaign_id_region_id_enterprise_id_index";`);
    this.addSql(`create index "scope_entry_campaign_id_region_id_index" on "scope_entry" ("campaign_id", "region_id");`);

    this.addSql(`drop index "visit_city_id_listed_on_id_region_id_index";`);
    this.addSql(`drop index "visit_province_id_listed_on_id_region_id_index";`);
    this.addSql(`drop index "visit_campaign_id_region_id_enterprise_id_index";`);
    this.addSql(`create index "visit_campaign_id_region_id_index" on "visit" ("campaign_id", "region_id");`);
    this.addSql(`create index "visit_city_id_listed_on_id_index" on "visit" ("city_id", "listed_on", "id");`);
    this.addSql(`create index "visit_province_id_listed_on_id_index" on "visit" ("province_id", "listed_on", "id");`);

    for (const name of planned)
      this.addSql(`alter function sec.${name} reset plan_cache_mode`);
  }
}
