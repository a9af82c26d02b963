import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Role } from '../src/platform/actor.ts';
import { campaignMutations } from './kit/campaign-mutations.ts';
import { commonProblemMutations } from './kit/common-problem-mutations.ts';
import { consultationMutations } from './kit/consultation-mutations.ts';
import { dossierMutations } from './kit/dossier-mutations.ts';
import { fieldworkMutations } from './kit/fieldwork-mutations.ts';
import { duplicateMutations } from './kit/duplicate-mutations.ts';
import { notFoundMutations } from './kit/not-found-mutations.ts';
import { registryMutations } from './kit/registry-mutations.ts';
import { fieldMutations } from './kit/field-mutations.ts';
import { transferMutations } from './kit/transfer-mutations.ts';
import { handoverMutations } from './kit/handover-mutations.ts';
import { importOf, rowsOf } from './kit/imports.ts';
import { liaisonMutations } from './kit/liaison-mutations.ts';
import { messageMutations } from './kit/message-mutations.ts';
import { opinionMutations } from './kit/opinion-mutations.ts';
import { peopleMutations } from './kit/people-mutations.ts';
import { problemMutations } from './kit/problem-mutations.ts';
import { countyMutations } from './kit/county-mutations.ts';
import { rightsMutations } from './kit/rights-mutations.ts';
import { regularVisitMutations } from './kit/regular-visit-mutations.ts';
import { supervisionMutations } from './kit/supervision-mutations.ts';
import { quiet } from './kit/quiet.ts';
import { reformMutations } from './kit/reform-mutations.ts';
import { registerMutations } from './kit/register-mutations.ts';
import { visitingMutations } from './kit/visiting-mutations.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from './kit/world.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];

let world: World;
let queue: pg.Client;
let keys = 0;
/** What is done to enterprises, imports and invitations. */
const records = registerMutations(() => world, { countyId: yanzhouId, cityId: jiningId });
/** What is done on visits, and to forms, problems and guidance. */
const fieldwork = fieldworkMutations(() => world, yanzhouId);
/** What is done to questionnaires and opinions. */
const opinions = opinionMutations(() => world, yanzhouId);
/** What is done to plans of visits, and around them. */
const visiting = visitingMutations(() => world, { countyId: yanzhouId, cityId: jiningId });
/** What is done to consultations. */
const consultations = consultationMutations(() => world, yanzhouId);
/** What is done about problems that are stuck. */
const supervision = supervisionMutations(() => world, yanzhouId);
/** What is done to problems that two counties share. */
const topics = commonProblemMutations(() => world, { countyId: yanzhouId, otherId: zouchengId, cityId: jiningId });
/** What is written in files of enterprises. */
const dossiers = dossierMutations(() => world, yanzhouId);
/** What is done to departments that become others. */
const reforms = reformMutations(() => world, yanzhouId);
/** Tiers, how often enterprises are visited, and visits that are scheduled. */
const regular = regularVisitMutations(() => world, { countyId: yanzhouId, otherId: zouchengId });
/** The steps of problems, and what departments answer. */
const problems = problemMutations(() => world, yanzhouId);
/** What is done to the robots of groups. */
const messages = messageMutations(() => world, yanzhouId);
/** What is done to people, departments and members. */
const people = peopleMutations(() => world, { here: yanzhouId, there: zouchengId });
/** What is done for people who ask about their own data. */
const rights = rightsMutations(() => world, yanzhouId);
/** What is done to notices and campaigns, with campaigns of their own. */
const campaigns = campaignMutations(() => world.director, jiningId);
/** What is done to offices, posts and liaison persons. */
const liaison = liaisonMutations(() => world, { countyId: yanzhouId, cityId: jiningId });
/** What is done to hand-overs. */
const handovers = handoverMutations(() => world, yanzhouId);
/** What is done with a county as a whole. */
const counties = countyMutations(() => world, yanzhouId);
/** What is done to two records of one enterprise. */
const duplicates = duplicateMutations(() => world, yanzhouId);
/** What is done about enterprises that were not found. */
const notFound = notFoundMutations(() => world, yanzhouId);
/** What is done about enterprises that moved to another county. */
const fields = fieldMutations(() => world, yanzhouId);
const transfers = transferMutations(() => world, { countyId: yanzhouId, toId: 370881 });
/** What is done with registers that come again. */
const registers = registryMutations(() => world, yanzhouId);

beforeAll(async () => {
  world = await makeWorld();
  queue = new pg.Client(world.urls.worker);
  await queue.connect();
  await records.prepare();
  await fieldwork.prepare(records.at.enterprise);
  await opinions.prepare(records.at.enterprise);
  await visiting.prepare(records.at.enterprise);
  await people.prepare(records.at.enterprise);
  await problems.prepare(records.at.enterprise);
  await consultations.prepare(records.at.enterprise);
  await supervision.prepare(records.at.enterprise);
  await topics.prepare();
  await rights.prepare();
  await dossiers.prepare();
  await reforms.prepare();
  await regular.prepare();
  await campaigns.prepare();
  await messages.prepare();
  await liaison.prepare(records.at.enterprise);
  await handovers.prepare();
  await duplicates.prepare();
  await notFound.prepare();
  await transfers.prepare();
  await registers.prepare();
  await fields.prepare(records.at.enterprise);
  await counties.prepare();
  await quiet(world);
});
afterAll(async () => {
  // What the mutations ordered is done before the house closes.
  await quiet(world);
  await queue?.end();
  await world?.stop();
});

/** How many rows stand where a mutation may write. */
async function standing(): Promise<Record<string, unknown>> {
  const [counts] = await world.owner<Record<string, unknown>>(
    `select (select count(*)::int from enterprise) as enterprises, (select sum(version)::int from enterprise) as versions,
            (select count(*)::int from enterprise_group) as groups, (select json_agg(json_build_array(is_retired, version) order by id) from enterprise_field) as own_fields, (select json_agg(version order by id) from enterprise_field_value) as own_values, (select json_agg(undone_at order by id) from enterprise_merge) as merges, (select json_agg(json_build_array(state, version) order by id) from not_found_case) as not_found, (select json_agg(json_build_array(state, version) order by id) from enterprise_transfer) as transfers, (select count(*)::int from enterprise_told_apart) as apart, (select count(*)::int from sec.invitation) as invitations, (select json_agg(json_build_array(region_id, state, version) order by id) from county_opening) as openings, (select json_agg(json_build_array(id, state, version) order by id) from county_archive) as archives, (select json_agg(region_id) from sec.practice_region) as practice,
            (select count(*)::int from stored_file) as files, (select json_agg(json_build_array(state, version, columns) order by id) from enterprise_import) as imports,
            (select json_agg(json_build_array(outcome, county_id, is_applied, cells) order by line, id) from enterprise_import_row) as rows,
            (select json_agg(json_build_array(state, version) order by id) from opinion) as opinions, (select json_agg(json_build_array(is_retired, version) order by id) from form_template) as templates,
            (select json_agg(json_build_array(state, version) order by id) from opinion_form) as forms, (select json_agg(json_build_array(state, version, merged_into_id, deadline_id) order by id) from problem) as problems, (select json_agg(json_build_array(state, version) order by id) from common_problem) as topics, (select json_agg(json_build_array(state, version) order by id) from department_reform) as reforms, (select json_agg(json_build_array(state, version) order by id) from division_change) as divisions, (select count(*)::int from department_succession) as successions,
            (select json_agg(json_build_array(kind, to_on) order by id) from problem_owner) as owners, (select count(*)::int from problem_step) as steps, (select json_agg(json_build_array(version, due_on, settled_on) order by id) from deadline) as deadlines,
            (select json_agg(json_build_array(state, version, confirmed_by, note, kind) order by id) from visit) as visits,
            (select json_agg(version) from visit_limit) as limits, (select json_agg(json_build_array(version, to_on) order by id) from programme) as programmes, (select json_agg(json_build_array(version, to_on) order by id) from enterprise_tier) as tiers, (select count(*)::int from early_signal_check) as checked_signals, (select json_agg(state) from visit_item) as items, (select count(*)::int from visit_file) as attached, (select json_agg(json_build_array(state, version) order by id) from call_back_item) as called, (select count(*)::int from call_back_sample) as samples, (select json_agg(json_build_array(state, version) order by id) from finding) as findings, (select json_agg(json_build_array(state, version) order by id) from service_request) as requests, (select count(*)::int from visit_department) as bodies,
            (select json_agg(json_build_array(version, link_id, phone) order by region_id, id) from person) as people, (select json_agg(json_build_array(version, to_on) order by id) from person_role) as roles, (select json_agg(json_build_array(version, consent, ended_at) order by id) from contact_channel) as channels,
            (select count(*)::int from person_link) as links, (select count(*)::int from personal_reading) as readings, (select json_agg(json_build_array(state, version) order by id) from rights_request) as asked, (select json_agg(revoked_at order by id) from rights_link) as own_links, (select count(*)::int from person_notice) as notices_given, (select count(*)::int from sec.erasure) as erased, (select count(*)::int from department) as departments,
            (select count(*)::int from membership where ended_at is null) as members, (select count(*)::int from sec.api_key) as hashes, (select count(*)::int from sec.qr_token) as qr_tokens, (select json_agg(revoked_at order by id) from enterprise_qr) as qrs,
            (select json_agg(revoked_at order by id) from api_key) as api_keys,
            (select json_agg(json_build_array(state, version, scope_rule) order by id) from campaign) as campaigns, (select json_agg(state order by id) from campaign_activity) as activities,
            (select json_agg(json_build_array(state, version) order by id) from handover) as handovers, (select json_agg(signed_on order by id) from handover_signature) as signatures, (select count(*)::int from handover_item) as handed, (select count(*)::int from handover_matter) as matters,
            (select count(*)::int from office) as offices, (select count(*)::int from post) as posts, (select count(*)::int from officer) as officers,
            (select json_agg(json_build_array(version, to_on) order by id) from tenure) as tenures, (select json_agg(json_build_array(version, to_on) order by id) from liaison_assignment) as assignments,
            (select count(*)::int from scope_entry) as scope, (select count(*)::int from notice) as notices, (select count(*)::int from notice_issuer) as issuers,
            (select json_agg(json_build_array(state, version) order by id) from referral) as referrals, (select count(*)::int from handling_batch) as batches,
            (select json_agg(json_build_array(state, version) order by id) from consultation) as consultations, (select json_agg(json_build_array(executed_on, version) order by id) from consultation_decision) as decisions, (select json_agg(attended order by id) from consultation_invitee) as invitees, (select json_agg(json_build_array(answered_on, version) order by id) from supervision_letter) as letters, (select count(*)::int from guidance_session) as sessions,
            (select json_agg(json_build_array(state, version) order by id) from enterprise_file_entry) as entries, (select count(*)::int from enterprise_file_check) as checks, (select count(*)::int from enterprise_file_owner) as section_owners, (select json_agg(removed_at order by id) from group_robot) as robots, (select count(*)::int from sec.group_robot) as robot_addresses, (select count(*)::int from audit_event) as deeds, (select count(*)::int from outbox_event) as told, (select count(*)::int from idempotency_key) as keys`,
  );
  const { rows } = await queue.query(
    `select count(*)::int as jobs from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier <> 'sweep'`,
  );
  return { ...counts, ...rows[0] };
}

interface Mutation {
  /** The text of the call; the key is put in where there is room for one. */
  call(): Promise<string>;
  verb: string;
  told?: string;
  brings?: readonly { verb: string; told?: string }[];
}
/** Every mutation of an account at work, in an order in which each can succeed; `key` is where its key belongs. */
const mutations: Record<string, Mutation> = {
  ...records.enterprises,
  ...fieldwork.mutations,
  ...opinions.mutations,
  ...visiting.mutations,
  ...problems.mutations,
  ...consultations.mutations,
  ...supervision.mutations,
  ...topics.mutations,
  ...dossiers.mutations,
  ...reforms.mutations,
  ...regular.mutations,
  ...campaigns.mutations,
  ...liaison.mutations,
  ...messages.mutations,
  ...handovers.mutations,
  ...duplicates.mutations,
  ...notFound.mutations,
  ...transfers.mutations,
  ...registers.mutations,
  ...fields.mutations,
  ...counties.mutations,
  ...people.mutations,
  ...rights.mutations,
  ...records.imports,
};
const names = Object.keys(mutations);

async function send(name: string, key: string): Promise<Answer<unknown>> {
  const text = (await mutations[name]?.call()) ?? '';
  return world.director.ask(`mutation{${text.replace(' key)', `,idempotencyKey:"${key}")`)}}`);
}
const nextKey = (): string => `key-${(keys += 1)}`;

/** A transaction that wrote to the table fails when it commits, after everything else went well. */
async function whileCommitFailsOn(table: string, deed: () => Promise<void>): Promise<void> {
  await world.owner(
    `create or replace function fail_at_commit() returns trigger language plpgsql as $$ begin raise exception 'planned' using errcode = '57014'; end $$`,
  );
  await world.owner(
    `create constraint trigger fails after insert on ${table} deferrable initially deferred for each row execute function fail_at_commit()`,
  );
  try {
    await deed();
  } finally {
    await world.owner(`drop trigger fails on ${table}`);
  }
}

describe('a mutation that fails at its very end', () => {
  it.each(names)('%s leaves nothing: no row, deed, event, key or job', async (name) => {
    const { told } = mutations[name] ?? {};
    for (const table of [
      'audit_event',
      ...(['inviteMember', 'issueApiKey', 'issueEnterpriseQr', 'issueRightsLink'].includes(name)
        ? []
        : ['idempotency_key']),
      ...(told ? ['outbox_event'] : []),
    ]) {
      // What was ordered before is done: a job that ends meanwhile would be missed.
      await quiet(world);
      const before = await standing();
      await whileCommitFailsOn(table, async () => {
        const answer = await send(name, nextKey());
        expect([name, table, codeOf(answer)]).toEqual([name, table, 'TIMED_OUT']);
        expect(JSON.stringify(answer.errors)).not.toContain('planned');
      });
      expect(await standing()).toEqual(before);
    }
  });

  it('and a file that fails to be kept leaves nothing either', async () => {
    const before = await standing();
    await whileCommitFailsOn('stored_file', async () => {
      const response = await world.director.upload('b.csv', '企业名称\n甲\n', jiningId);
      expect([response.status, await response.json()]).toMatchObject([
        503,
        { errors: [{ extensions: { code: 'TIMED_OUT' } }] },
      ]);
    });
    expect(await standing()).toEqual(before);
  });

  it('frees its key for another try', async () => {
    const key = nextKey();
    await whileCommitFailsOn('audit_event', async () => {
      expect(codeOf(await register(world.yanzhou, '禾澈一号厂', key))).toBe('TIMED_OUT');
    });
    expect(codeOf(await register(world.yanzhou, '禾澈二号厂', key))).toBeUndefined();
  });
});

const register = (actor: Actor, name: string, key: string, regionId = yanzhouId) =>
  actor.ask(
    'mutation($i: RegisterEnterpriseInput!, $k: String){registerEnterprise(input:$i, idempotencyKey:$k){enterprise{id name version}}}',
    { i: { regionId, name }, k: key },
  );
const named = async (name: string): Promise<number> =>
  (await world.owner('select from enterprise where name = $1', [name])).length;

describe('an idempotency key', () => {
  it('sent twice at once makes one row and one answer', async () => {
    const key = nextKey();
    const answers = await Promise.all(Array.from({ length: 4 }, () => register(world.yanzhou, '岚石纺织厂', key)));
    for (const answer of answers) expect(dataOf(answer)).toEqual(answers[0]?.data);
    expect(await named('岚石纺织厂')).toBe(1);
    expect(await world.owner(`select from audit_event where changes::text like '%岚石纺织厂%'`)).toHaveLength(1);
    expect(dataOf(await register(world.yanzhou, '岚石纺织厂', key))).toEqual(answers[0]?.data);
  });

  it('under another body, or another mutation, is refused', async () => {
    const key = nextKey();
    dataOf(await register(world.yanzhou, '沐桐包装厂', key));
    expect(codeOf(await register(world.yanzhou, '沐桐五金厂', key))).toBe('KEY_REUSED');
    const other = `mutation{rehearseImportRows(input:{regionId:${yanzhouId},header:["企业名称"],rows:[["甲"]]},idempotencyKey:"${key}"){import{id}}}`;
    expect(codeOf(await world.yanzhou.ask(other))).toBe('KEY_REUSED');
    expect(await named('沐桐五金厂')).toBe(0);
  });

  it('E7 is each account’s own', async () => {
    const key = nextKey();
    dataOf(await register(world.yanzhou, '远岫农资厂', key));
    dataOf(await register(world.zoucheng, '远岫农资厂', key, zouchengId));
    expect(await named('远岫农资厂')).toBe(2);
  });

  it.each(['', ' ', 'k'.repeat(201), 'a\0b', '键', '\ud800'])('of %j is refused', async (key) => {
    expect(codeOf(await register(world.yanzhou, '知谷服装厂', key))).toBe('BAD_INPUT');
    expect(await named('知谷服装厂')).toBe(0);
  });
});

describe('a mutation that succeeds', () => {
  it.each(names)('%s writes its deed, and its event where there is one to tell', async (name) => {
    const [stood] = await world.owner<{ deeds: string[]; events: string[] }>(
      'select array(select id from audit_event) as deeds, array(select id from outbox_event) as events',
    );
    dataOf(await send(name, nextKey()));
    const { verb, told, brings = [] } = mutations[name] ?? {};
    const deeds = await world.owner(
      `select verb, actor_name from audit_event where id <> all($1::uuid[]) and verb <> 'importEnterprise'`,
      [stood?.deeds],
    );
    expect(deeds.map((deed) => [deed['verb'], deed['actor_name']])).toEqual(
      [...brings.map((other) => other.verb), verb].map((done) => [done, 'director']),
    );
    const events = await world.owner<{ name: string }>('select name from outbox_event where id <> all($1::uuid[])', [
      stood?.events,
    ]);
    expect(events.map((event) => event.name).filter((event) => event !== 'importChanged')).toEqual([
      ...brings.flatMap((other) => other.told ?? []),
      ...(told ? [told] : []),
    ]);
  });

  it('writes what was rehearsed: the run comes to its end', async () => {
    await expect
      .poll(async () => (await importOf(world.director, records.at.import)).state, { timeout: 15_000 })
      .toBe('DONE');
    const rows = await rowsOf(world.director, records.at.import);
    expect(rows.map(({ isApplied, enterprise }) => [isApplied, enterprise?.regionId])).toEqual([
      [true, zouchengId],
      [true, yanzhouId],
      [false, undefined],
    ]);
  });

  it('stands although the one after it in the same request is refused', async () => {
    const answer = await world.yanzhou.ask(`mutation{
      a: registerEnterprise(input:{regionId:${yanzhouId},name:"青岫园林厂"}){enterprise{name}}
      b: registerEnterprise(input:{regionId:${yanzhouId},name:"青岫园林厂"}){enterprise{name}}
      c: registerEnterprise(input:{regionId:${yanzhouId},name:"青岫电子厂"}){enterprise{name}} }`);
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['b'], 'DUPLICATE_ENTERPRISE'],
    ]);
    expect([await named('青岫园林厂'), await named('青岫电子厂')]).toEqual([1, 0]);
  });
});

describe('a session that ended a moment ago', () => {
  it('writes nothing, although the server still remembers it', async () => {
    const actor = await world.member('ended', Role.CLERK, yanzhouId);
    dataOf(await actor.ask('{viewer{id}}'));
    await world.owner(
      `delete from sec.session where account_id = (select id from sec.account where login_name = 'ended')`,
    );
    await quiet(world);
    const before = await standing();
    expect(codeOf(await register(actor, '望禾化工厂', nextKey()))).toBe('UNAUTHENTICATED');
    expect((await actor.upload('c.csv', '企业名称\n甲\n', yanzhouId)).status).toBe(401);
    expect(await standing()).toEqual(before);
  });
});

describe('E7 arbitrary SQL as the app role', () => {
  it('reads no session out of the mutations that are under way', async () => {
    const spy = new pg.Client(world.urls.app);
    await spy.connect();
    dataOf(await world.director.ask('{viewer{id}}'));
    // As long as nobody can look a session up, the mutation stands still where it opens its scope.
    await world.owner('begin');
    await world.owner('lock table sec.session in access exclusive mode');
    const mutation = register(world.director, '临溪商贸公司', nextKey());
    try {
      const seen = await vi.waitFor(async () => {
        const { rows } = await spy.query<{ query: string }>(
          `select query from pg_stat_activity where wait_event_type = 'Lock' and query like '%open_scope%'`,
        );
        expect(rows.length).toBeGreaterThan(0);
        return rows;
      }, 5000);
      for (const { query } of seen) expect(query).not.toContain(world.director.token);
    } finally {
      await world.owner('commit');
      await spy.end();
    }
    expect(codeOf(await mutation)).toBeUndefined();
  });
});
