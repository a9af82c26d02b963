import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policies } from './kit/wall-probes.ts';
import { variants, withoutTenant } from './kit/wall-variants.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

describe('the catalog', () => {
  it('forces row security on every table that is not on the list', async () => {
    const open = await world.owner(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([{ name: 'mikro_orm_migrations' }]);
  });

  it('has no policy beside the tenant rule but the listed ones', async () => {
    const all = await policies((text) => world.owner(text));
    expect(
      all
        .map(({ name }) => name)
        .filter((name) => !name.endsWith('_in_scope'))
        .toSorted(),
    ).toEqual(Object.keys(variants).toSorted());
  });

  it('keys every tenant row by its region first', async () => {
    const keys = await world.owner<{ table: string; first: string }>(
      `select c.conrelid::regclass::text as table, a.attname as first from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace and c.conrelid::regclass::text <> all ($1)`,
      [Object.keys(withoutTenant)],
    );
    expect(keys.length).toBeGreaterThan(8);
    expect(keys.filter(({ first }) => first !== 'region_id')).toEqual([]);
  });

  it('gives the app and the worker no table, no superuser and no way round', async () => {
    expect(
      await world.owner(
        `select rolname from pg_roles where rolname in ('lianxi_app', 'lianxi_worker') and (rolsuper or rolbypassrls or rolcreaterole)`,
      ),
    ).toEqual([]);
    expect(
      await world.owner(
        `select tablename from pg_tables where schemaname in ('public', 'sec') and tableowner <> 'lianxi_owner'`,
      ),
    ).toEqual([]);
    expect(
      await world.owner(
        `select pg_has_role('lianxi_app', 'lianxi_owner', 'member') or pg_has_role('lianxi_app', 'lianxi_worker', 'member') as is`,
      ),
    ).toEqual([{ is: false }]);
  });

  it('has no definer function without a search path, and none that everybody may call', async () => {
    const functions = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('sec', 'public') and p.prosecdef`;
    expect(
      await world.owner(`select p.proname ${functions} and not coalesce(p.proconfig::text, '') like '%search_path%'`),
    ).toEqual([]);
    expect(
      await world.owner(`select p.proname ${functions} and has_function_privilege('public', p.oid, 'execute')`),
    ).toEqual([]);
  });
});
