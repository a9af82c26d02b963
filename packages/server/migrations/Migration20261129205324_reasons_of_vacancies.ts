import { Migration } from '@mikro-orm/migrations';

/** Whoever leaves a post vacant says why. */
export class Migration20261129205324_reasons_of_vacancies extends Migration {

  override name = 'Migration20261129205324_reasons_of_vacancies';

  override up(): void | Promise<void> {
    this.addSql(`alter table "tenure" add "end_reason" text null;`);
  }

}
