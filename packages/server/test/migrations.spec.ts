import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrate, openOwnerOrm } from '../src/migrate.ts';
import type { Urls } from '../src/platform/database/prepare.ts';

/** What each role may do with each table; whatever is missing here is missing on purpose. */
const rights = {
  api_key: 'SELECT',
  api_key_call: 'SELECT',
  audit_event: 'INSERT SELECT',
  call_back_item: 'INSERT SELECT UPDATE',
  call_back_sample: 'INSERT SELECT UPDATE',
  campaign: 'INSERT SELECT UPDATE',
  campaign_activity: 'INSERT SELECT UPDATE',
  campaign_target: 'INSERT SELECT UPDATE',
  county_archive: 'INSERT SELECT UPDATE',
  county_archive_part: 'DELETE INSERT SELECT UPDATE',
  county_opening: 'INSERT SELECT UPDATE',
  department: 'INSERT SELECT UPDATE',
  department_reform: 'INSERT SELECT UPDATE',
  department_succession: 'INSERT SELECT UPDATE',
  division_change: 'SELECT',
  enterprise: 'INSERT SELECT UPDATE',
  enterprise_field: 'INSERT SELECT UPDATE',
  enterprise_field_value: 'INSERT SELECT UPDATE',
  enterprise_file_check: 'INSERT SELECT',
  enterprise_file_entry: 'INSERT SELECT UPDATE',
  enterprise_file_owner: 'INSERT SELECT',
  enterprise_group: 'INSERT SELECT UPDATE',
  enterprise_import: 'INSERT SELECT UPDATE',
  registry_source: 'INSERT SELECT UPDATE',
  enterprise_import_row: 'DELETE INSERT SELECT UPDATE',
  enterprise_merge: 'INSERT SELECT UPDATE',
  enterprise_search_word: 'DELETE INSERT SELECT',
  enterprise_status_span: 'INSERT SELECT UPDATE',
  enterprise_told_apart: 'INSERT SELECT',
  enterprise_transfer: 'INSERT SELECT',
  enterprise_qr: 'SELECT',
  form_template: 'INSERT SELECT UPDATE',
  contact_channel: 'INSERT SELECT UPDATE',
  form_template_version: 'INSERT SELECT',
  finding: 'INSERT SELECT UPDATE',
  group_robot: 'INSERT SELECT UPDATE',
  guidance_session: 'INSERT SELECT',
  former_office_name: 'INSERT SELECT',
  hazard: 'INSERT SELECT UPDATE',
  idempotency_key: 'INSERT SELECT UPDATE',
  inbox_item: 'INSERT SELECT UPDATE',
  inbox_reading: 'INSERT SELECT UPDATE',
  kept_figure: 'INSERT SELECT UPDATE',
  liaison_assignment: 'INSERT SELECT UPDATE',
  membership: 'SELECT',
  message_preference: 'INSERT SELECT UPDATE',
  name_opening: 'INSERT SELECT',
  not_found_case: 'INSERT SELECT UPDATE',
  notice: 'INSERT SELECT',
  notice_issuer: 'INSERT SELECT',
  office: 'INSERT SELECT UPDATE',
  officer: 'INSERT SELECT UPDATE',
  opinion: 'INSERT SELECT UPDATE',
  opinion_form: 'INSERT SELECT UPDATE',
  outbox_event: 'INSERT SELECT',
  person: 'INSERT SELECT UPDATE',
  person_export: 'INSERT SELECT UPDATE',
  person_link: 'INSERT SELECT',
  person_notice: 'INSERT SELECT',
  person_role: 'INSERT SELECT UPDATE',
  personal_reading: 'INSERT SELECT',
  policy_explained: 'INSERT SELECT',
  post: 'INSERT SELECT UPDATE',
  problem: 'INSERT SELECT UPDATE',
  referral: 'INSERT SELECT UPDATE',
  reform_move: 'INSERT SELECT',
  region: 'SELECT',
  region_code: 'SELECT',
  region_heir: 'SELECT',
  region_succession: 'SELECT',
  rights_link: 'SELECT',
  rights_request: 'INSERT SELECT UPDATE',
  scope_entry: 'INSERT SELECT UPDATE',
  sent_message: 'INSERT SELECT UPDATE',
  service_request: 'INSERT SELECT UPDATE',
  stored_file: 'INSERT SELECT',
  tenure: 'INSERT SELECT UPDATE',
  visit: 'INSERT SELECT UPDATE',
  visit_attendance: 'INSERT SELECT UPDATE',
  visit_department: 'INSERT SELECT UPDATE',
  visit_file: 'INSERT SELECT',
  visit_item: 'INSERT SELECT UPDATE',
  visit_limit: 'INSERT SELECT UPDATE',
  visit_visitor: 'INSERT SELECT',
  deadline: 'INSERT SELECT UPDATE',
  common_problem: 'INSERT SELECT UPDATE',
  early_signal_check: 'INSERT SELECT UPDATE',
  enterprise_tier: 'INSERT SELECT UPDATE',
  programme: 'INSERT SELECT UPDATE',
  consultation: 'INSERT SELECT UPDATE',
  consultation_decision: 'INSERT SELECT UPDATE',
  consultation_invitee: 'INSERT SELECT UPDATE',
  supervision_letter: 'INSERT SELECT UPDATE',
  handover: 'INSERT SELECT UPDATE',
  handover_item: 'INSERT SELECT UPDATE',
  handover_matter: 'INSERT SELECT',
  handover_signature: 'INSERT SELECT UPDATE',
  handling_batch: 'INSERT SELECT UPDATE',
  problem_step: 'INSERT SELECT',
  problem_owner: 'INSERT SELECT UPDATE',
  working_calendar: 'INSERT SELECT',
  working_calendar_day: 'INSERT SELECT',
};

const name = `migrations_${process.pid}`;
let admin: pg.Client;
let urls: Urls;
let owner: pg.Client;

beforeAll(async () => {
  admin = new pg.Client(inject('admin'));
  await admin.connect();
  // Empty: not a copy of the template, which is migrated already.
  await admin.query(`create database ${name} template template0 owner lianxi_owner`);
  await admin.query(`grant create on database ${name} to lianxi_worker`);
  const on = (url: string): string => {
    const moved = new URL(url);
    moved.pathname = `/${name}`;
    return moved.toString();
  };
  const given = inject('urls');
  urls = {
    owner: on(given.owner),
    app: on(given.app),
    worker: on(given.worker),
    listen: on(given.listen),
    gateway: null,
  };
  await migrate(urls);
  owner = new pg.Client({ connectionString: urls.owner, options: '-c app.lo=0 -c app.hi=999999' });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await admin?.query(`drop database if exists ${name} with (force)`);
  await admin?.end();
});

/** Everything that a second migration might have touched, as text. */
async function fingerprint(): Promise<unknown> {
  const { rows } = await owner.query(
    `select (select json_agg(m order by id) from mikro_orm_migrations m) as migrations,
            (select count(*)::int from region) as regions, (select max(xmin::text::bigint) from region) as written,
            (select json_agg(p order by tablename, policyname) from pg_policies p) as policies,
            (select json_agg(relname order by relname) from pg_class where relnamespace = 'public'::regnamespace) as relations`,
  );
  return rows[0];
}

describe('the migrations, on an empty database', () => {
  it('make what the entities say, to the letter', async () => {
    const orm = openOwnerOrm(urls.owner);
    try {
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    } finally {
      await orm.close();
    }
  });

  it('run twice change nothing', async () => {
    const before = await fingerprint();
    expect(before).toMatchObject({ regions: expect.any(Number), migrations: expect.any(Array) });
    await migrate(urls);
    expect(await fingerprint()).toEqual(before);
  });

  it.each(['lianxi_app', 'lianxi_worker'])('grant %s what is listed and nothing more', async (role) => {
    const { rows } = await owner.query<{ table: string; rights: string }>(
      `select c.relname as table, string_agg(a.privilege_type, ' ' order by a.privilege_type) as rights
         from pg_class c, aclexplode(c.relacl) a where c.relnamespace in ('public'::regnamespace, 'sec'::regnamespace) and a.grantee = $1::regrole group by 1`,
      [role],
    );
    const granted = Object.fromEntries(rows.map((row) => [row.table, row.rights]));
    expect(granted).toEqual(role === 'lianxi_app' ? { ...rights, mikro_orm_migrations: 'SELECT' } : rights);
  });

  it('grant nothing to everybody, and no column or sequence beside the tables', async () => {
    const { rows } = await owner.query(
      `select c.relname from pg_class c, aclexplode(c.relacl) a where c.relnamespace in ('public'::regnamespace, 'sec'::regnamespace) and (a.grantee = 0 or (c.relkind <> 'r' and a.grantee <> c.relowner))
       union all select attname from pg_attribute where attacl is not null and attrelid::regclass::text !~ '^pg_'
       union all select nspname from pg_namespace n, aclexplode(n.nspacl) a where n.nspname in ('sec', 'graphile_worker') and a.grantee = 0`,
    );
    expect(rows).toEqual([]);
  });

  it('let the app make no table, in no schema', async () => {
    const app = new pg.Client(urls.app);
    await app.connect();
    try {
      for (const schema of ['public', 'sec', 'graphile_worker'])
        await expect(app.query(`create table ${schema}.mine (a int)`)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('create schema mine')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await app.end();
    }
  });

  it('leave the app a database it can work on: the wall stands at once', async () => {
    const app = new pg.Client(urls.app);
    await app.connect();
    try {
      const { rows } = await app.query(
        `select (select count(*) from enterprise)::int as enterprises, (select count(*) > 3000 from region) as has_regions`,
      );
      expect(rows).toEqual([{ enterprises: 0, has_regions: true }]);
    } finally {
      await app.end();
    }
  });
});
