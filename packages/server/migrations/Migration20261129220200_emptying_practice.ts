import { Migration } from '@mikro-orm/migrations';

/** A practice region is emptied, so that others may practise in it. */
export class Migration20261129220200_emptying_practice extends Migration {

  override name = 'Migration20261129220200_emptying_practice';

  override up(): void | Promise<void> {
    for (const statement of emptying) this.addSql(statement);
  }
}

/**
 * Nobody may delete records, the owner's functions included: FORCE binds them, and no table has a policy for it. So this
 * function lifts FORCE from a table for the one statement, in a transaction that holds the table for itself alone and
 * puts it back; nobody ever sees it lifted. Who waits for a table longer than two seconds is told to try again, and a
 * row that hangs on another goes in the next round. Members, the opening and what was done stay, and so does who may enter.
 */
const emptying = [
  `create function sec.empty_practice(emptied int) returns bigint language plpgsql volatile security definer set search_path = sec, pg_catalog as $$
   declare marker uuid := sec.verified_account(); place record; has boolean; n bigint; taken bigint := 0; stuck boolean; moved boolean;
   begin
     if not coalesce(emptied <@ sec.verified_write_scope(), false) or not exists (select from sec.practice_region p where p.region_id = emptied) or not exists (
       select from public.membership m where m.account_id = marker and m.ended_at is null and m.region_id <> emptied and sec.subtree(m.region_id) @> emptied and m.role in ('ADMINISTRATOR', 'DIRECTOR'))
     then raise exception 'not the one to empty it' using errcode = '42501'; end if;
     -- From here on the request speaks for this region alone: a wider scope would not see what is in it.
     perform sec.mint(int4multirange(sec.subtree(emptied)), int4multirange(sec.subtree(emptied)), sec.superiors(emptied), marker, '{}');
     perform set_config('lock_timeout', '2s', true);
     loop
       stuck := false; moved := false;
       for place in select r.name, r.is_walled as walled from sec.record_tables() r
       loop
         execute format('select exists (select from %s where region_id = $1)', place.name) into has using emptied;
         continue when not has;
         begin
           if place.walled then execute format('alter table %s no force row level security', place.name); end if;
           execute format('delete from %s where region_id = $1', place.name) using emptied;
           get diagnostics n = row_count;
           if place.walled then execute format('alter table %s force row level security', place.name); end if;
           taken := taken + n; moved := true;
         exception when foreign_key_violation then stuck := true;
         end;
       end loop;
       exit when not stuck;
       if not moved then raise exception 'records elsewhere hang on those of the practice region' using errcode = '23503'; end if;
     end loop;
     return taken;
   end $$`,
  'revoke all on function sec.empty_practice(int) from public',
  'grant execute on function sec.empty_practice(int) to lianxi_app',
];
