import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defineEnterpriseGroup } from '../src/modules/enterprises/index.ts';
import { Role } from '../src/platform/actor.ts';
import { furnishField, furnishProgramme, furnishReform } from './kit/register-furniture.ts';
import { furnish, furnishClock, furnishCommon, furnishOffice } from './kit/wall-furniture.ts';
import { breaches, policies, tenantTables, type Sides, type Table } from './kit/wall-probes.ts';
import { variantBreaches } from './kit/wall-findings.ts';
import { walledTables } from './kit/wall-tables.ts';
import { variants, withoutTenant } from './kit/wall-variants.ts';
import { quiet } from './kit/quiet.ts';
import { makeWorld, type Actor, type World } from './kit/world.ts';

let world: World;
let client: pg.Client;
let sides: Sides[];
let tables: Table[];
let contact: Actor;

beforeAll(async () => {
  world = await makeWorld();
  contact = await world.member('contact', Role.DEPARTMENT_CONTACT, 370812);
  await furnish(world, world.yanzhou, 370812);
  await furnish(world, world.zoucheng, 370883);
  await world.hand.deed(world.director.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: 370800, code: 'CITY', name: '全市群体' }),
  );
  await furnishOffice(world, 370800, 'CITY');
  await furnishClock(world, 370800);
  await furnishCommon(world, 370800);
  await furnishReform(world, 370800);
  await furnishProgramme(world, 370800);
  await furnishField(world, 370800);
  await world.owner(
    `update membership m set department_id = (select id from department d where d.region_id = m.region_id and d.name = '商务局') where login_name = 'contact'`,
  );
  await vi.waitUntil(async () => (await world.owner('select from enterprise_import_row')).length === 4, 60_000);
  await quiet(world);
  client = new pg.Client(world.urls.app);
  await client.connect();
  const mixed = await world.member('mixed', Role.CLERK, 370812);
  await world.owner(
    `insert into membership (region_id, id, account_id, role, login_name, display_name, granted_at)
       select 370883, gen_random_uuid(), account_id, 'AUDITOR', login_name, display_name, granted_at from membership where login_name = 'mixed'`,
  );
  const counties = { client, own: 370812, foreign: 370883 };
  sides = [
    { ...counties, token: world.yanzhou.token, isForeignRead: false },
    { ...counties, token: mixed.token, isForeignRead: true },
  ];
  tables = await tenantTables(client, Object.keys(withoutTenant));
});
afterAll(async () => {
  await client?.end();
  await world?.stop();
});

// Without its memberships an account has no scope at all; then there is nothing else to probe.
const asFound = (error: Error): string[] => [error.message];

/** What is wrong with the wall before all tables. */
async function allBreaches(): Promise<string[]> {
  const found = await variantBreaches({ client, world, contact }).catch(asFound);
  for (const side of sides) found.push(...(await breaches(side, tables).catch(asFound)));
  return found;
}

/**
 * Whether anything is wrong with the wall while a policy is away, or is another one. It stands before one table: the
 * others need no look, and what the tenant rule has found already needs no second finding.
 */
async function isBreached({ table }: { table: string }): Promise<boolean> {
  const probed = tables.filter(({ name }) => name === table);
  for (const side of sides) if ((await breaches(side, probed).catch(asFound)).length > 0) return true;
  return (await variantBreaches({ client, world, contact }).catch(asFound)).length > 0;
}

describe('E7 the wall', () => {
  it('stands before every tenant table, for bare SQL as the app role', async () => {
    expect(tables.map(({ name }) => name)).toEqual(walledTables);
    expect(await allBreaches()).toEqual([]);
  });

  it('yields no row of a tenant without a scope', async () => {
    for (const { name } of [...tables, { name: 'idempotency_key' }]) {
      const { rowCount } = await client.query(`select from "${name}"`);
      expect([name, rowCount]).toEqual([name, 0]);
    }
  });

  it('yields nothing for a session that has ended', async () => {
    const gone = await world.member('gone', Role.CLERK, 370812);
    await world.owner(
      `update sec.session set last_seen_at = last_seen_at - interval '31 minutes' where account_id = (select id from sec.account where login_name = 'gone')`,
    );
    await expect(client.query('select sec.open_scope($1, null)', [gone.token])).rejects.toMatchObject({
      code: '28000',
    });
  });

  it('each policy dropped makes it fail', async () => {
    const all = await policies((text) => world.owner(text));
    expect(all.length).toBeGreaterThan(25);
    for (const policy of all) {
      await world.owner(policy.drop);
      const isFound = await isBreached(policy);
      await world.owner(policy.create);
      expect([policy.name, isFound]).toEqual([policy.name, true]);
    }
    expect(await allBreaches()).toEqual([]);
  }, 480_000);

  it('each tenant policy opened makes it fail', async () => {
    const all = (await policies((text) => world.owner(text))).filter(({ name }) => name.endsWith('_in_scope'));
    for (const policy of all) {
      await world.owner(policy.drop);
      await world.owner(
        policy.create
          .replace(/ using \(.*?\)(?= with check|$)/s, ' using (true)')
          .replace(/ with check \(.*\)$/s, ' with check (true)'),
      );
      const isFound = await isBreached(policy);
      await world.owner(policy.drop);
      await world.owner(policy.create);
      expect([policy.name, isFound]).toEqual([policy.name, true]);
    }
  }, 480_000);
});

describe('E7 arbitrary SQL as the app role', () => {
  /** Runs statements inside the clerk's transaction, ignoring refusals, and counts the foreign enterprises seen then. */
  async function foreignRowsAfter(...statements: string[]): Promise<number> {
    await client.query('begin');
    try {
      await client.query('select sec.open_scope($1, null)', [world.yanzhou.token]);
      for (const text of statements) {
        await client.query('savepoint s');
        await client.query(text).then(
          () => client.query('release savepoint s'),
          () => client.query('rollback to savepoint s'),
        );
      }
      const seen = client.query<{ n: number }>('select count(*)::int as n from enterprise where region_id <> 370812');
      // With row security switched off PostgreSQL refuses the query instead of answering it.
      return await seen.then(
        ({ rows }) => rows[0]?.n ?? -1,
        (error: pg.DatabaseError) => (error.code === '42501' ? 0 : -1),
      );
    } finally {
      await client.query('rollback');
    }
  }
  const widen = `select set_config('app.lo', '0', true), set_config('app.hi', '999999', true), set_config('app.scope', '{[0,1000000)}', true), set_config('app.write_scope', '{[0,1000000)}', true)`;

  it.each([
    ['settings widened by set_config', [widen]],
    ['settings widened for the session', [widen.replaceAll('true', 'false')]],
    [
      'settings widened by SET LOCAL',
      [`set local app.lo = 0`, `set local app.hi = 999999`, `set local app.scope = '{[0,1000000)}'`],
    ],
    ['a signature made up', [widen, `select set_config('app.signature', encode(sha256('x'), 'hex'), true)`]],
    [
      'the signature kept for a wider scope',
      [
        `select set_config('app.old', current_setting('app.signature'), true)`,
        widen,
        `select set_config('app.signature', current_setting('app.old'), true)`,
      ],
    ],
    ['the minting function called', [`select sec.mint('{[0,1000000)}', '{[0,1000000)}', '{}', null)`]],
    ['the signing function called', [`select sec.sign('x')`]],
    ['the scope of a job opened', [`select sec.open_job_scope(100000, null)`]],
    [
      'a session forged',
      [
        `insert into sec.session (token_hash, account_id, address) select sha256('t'), id, '' from sec.account`,
        `select sec.open_scope('t', null)`,
      ],
    ],
    [
      'a session opened by function',
      [`select sec.open_session((select id from sec.account limit 1), sha256('t'), '')`],
    ],
    ['the owner impersonated', ['set role lianxi_owner', 'set session authorization lianxi_owner']],
    [
      'a membership granted',
      [
        `insert into membership select 100000, gen_random_uuid(), account_id, 'ADMINISTRATOR', '', '', now() from membership`,
      ],
    ],
    [
      'a function of its own shadowing the wall',
      [
        `set search_path = pg_temp, public`,
        `create function pg_temp.verified_scope() returns int4multirange language sql as $$ select '{[0,1000000)}'::int4multirange $$`,
      ],
    ],
    ['row security switched off', [`set local row_security = off`]],
    [
      'the policy dropped',
      ['drop policy enterprise_seen_in_scope on enterprise', 'alter table enterprise disable row level security'],
    ],
  ])('%s: no foreign row', async (_what, statements) => {
    expect(await foreignRowsAfter(...statements)).toBe(0);
  });

  it('a scope of one transaction is worth nothing in the next', async () => {
    await client.query('begin');
    await client.query('select sec.open_scope($1, null)', [world.director.token]);
    const { rows } = await client.query(
      `select current_setting('app.scope') as scope, current_setting('app.write_scope') as written, current_setting('app.above') as above, current_setting('app.account') as account, current_setting('app.signature') as signature`,
    );
    await client.query('commit');
    await client.query('begin');
    const kept = rows[0];
    await client.query(
      `select set_config('app.lo', '0', true), set_config('app.hi', '999999', true), set_config('app.scope', $1, true), set_config('app.write_scope', $2, true), set_config('app.above', $3, true), set_config('app.account', $4, true), set_config('app.signature', $5, true)`,
      [kept.scope, kept.written, kept.above, kept.account, kept.signature],
    );
    const { rowCount } = await client.query('select from enterprise');
    await client.query('rollback');
    expect(rowCount).toBe(0);
  });

  it('no job is enqueued for another region', async () => {
    await client.query('begin');
    await client.query('select sec.open_scope($1, null)', [world.yanzhou.token]);
    await expect(client.query(`select graphile_worker.enqueue('runImport', 370883, '{}', 'k')`)).rejects.toMatchObject({
      code: '42501',
    });
    await client.query('rollback');
    await expect(client.query(`select graphile_worker.add_job('runImport')`)).rejects.toMatchObject({ code: '42501' });
  });

  it('a department that borrows the id of another’s yields nothing of what was referred to that one', async () => {
    const [city] = await world.owner<{ id: string }>('select id from department where region_id = 370800');
    await client.query('begin');
    try {
      await client.query('select sec.open_scope($1, null)', [world.director.token]);
      await client.query(
        `insert into department (region_id, id, kind, name, version) values (370883, $1, 'OTHER', '借名的局', 1)`,
        [city?.id],
      );
      await client.query(`select sec.invite(sha256('borrowed'), 370883, 'DEPARTMENT_CONTACT', $1)`, [city?.id]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
    const forger = await world.member('forger', Role.DEPARTMENT_CONTACT, 370883);
    await world.owner(`update membership set department_id = $1 where login_name = 'forger'`, [city?.id]);
    for (const table of ['referral', 'consultation_invitee', 'consultation_decision', 'supervision_letter']) {
      const to = 'set department_region_id = 370800, department_id = $1';
      await world.owner(
        `update ${table} t ${to} where (region_id, id) = (select region_id, id from ${table} where region_id = 370812 limit 1)`,
        [city?.id],
      );
      await client.query('begin');
      await client.query('select sec.open_scope($1, null)', [forger.token]);
      const { rowCount } = await client.query(`select from ${table}`);
      await client.query('rollback');
      expect([table, rowCount]).toEqual([table, 0]);
    }
  });

  it('nobody is invited into another region', async () => {
    await client.query('begin');
    await client.query('select sec.open_scope($1, null)', [world.yanzhou.token]);
    await expect(client.query(`select sec.invite(sha256('x'), 370883, 'CLERK')`)).rejects.toMatchObject({
      code: '42501',
    });
    await client.query('rollback');
  });

  it('neither sessions, accounts nor the secret can be read', async () => {
    for (const table of [
      'session',
      'account',
      'secret',
      'invitation',
      'failed_sign_in',
      'api_key',
      'qr_token',
      'intake',
      'rating',
      'address_code',
      'address_order',
      'proved_address',
    ])
      await expect(client.query(`select from sec.${table}`)).rejects.toMatchObject({ code: '42501' });
    expect.hasAssertions();
  });
});

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
