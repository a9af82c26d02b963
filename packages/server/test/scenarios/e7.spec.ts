import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseData, type BaseData } from '../../seeds/base/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { rehearsed } from '../kit/imports.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];

let world: World;
let data: BaseData;
/** Rows of Zoucheng, and as many that never were. */
const foreign: Record<string, string> = {};
const absent: Record<string, string> = {};

const uuid = '0198c2f0-0000-7000-8000-000000000000';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-18T09:00:00+08:00')) });
  const workers = new Map([
    [jiningId, world.director.token],
    [yanzhouId, world.yanzhou.token],
    [zouchengId, world.zoucheng.token],
  ]);
  data = await loadBaseData(world.urls, { admin: world.platform.token, workers });
  for (const [word, table] of Object.entries(tables)) {
    const [row] = await world.owner<{ id: string }>(
      `select id from ${table} where region_id = $1 order by id limit 1`,
      [zouchengId],
    );
    foreign[word] = toGlobalId(word, { regionId: zouchengId, id: row?.id ?? '' });
    absent[word] = toGlobalId(word, { regionId: zouchengId, id: uuid });
  }
  foreign['imp'] = (
    await rehearsed(world.zoucheng, { name: '邹城.csv', content: '企业名称\n甲公司\n', regionId: zouchengId })
  ).id;
  const upload = await world.zoucheng.upload('邹城.csv', '企业名称\n甲公司\n', zouchengId);
  foreign['fil'] = ((await upload.json()) as { id: string }).id;
}, 360_000);
afterAll(() => world?.stop());

const tables = {
  ent: 'enterprise',
  per: 'person',
  vis: 'visit',
  opf: 'opinion_form',
  prb: 'problem',
  off: 'office',
  ofc: 'officer',
  imp: 'enterprise_import',
  fil: 'stored_file',
} as const;
absent['imp'] = toGlobalId('imp', { regionId: zouchengId, id: uuid });
absent['fil'] = toGlobalId('fil', { regionId: zouchengId, id: uuid });

/** What the clerk of Yanzhou gets for a row of Zoucheng and for a row that never was, in shape and words alike. */
async function bothAnswers(query: string, word: keyof typeof tables, more: object = {}) {
  const ask = async (id: string | undefined) => {
    const { status, data: answer, errors } = await world.yanzhou.ask(query, { id, ...more });
    return { status, answer, errors };
  };
  return [await ask(foreign[word]), await ask(absent[word])];
}

describe('E7 a clerk of Yanzhou', () => {
  const total = async (query: string, variables: object = {}): Promise<number> => {
    const answer = dataOf(await world.yanzhou.ask(query, { ...variables })) as unknown as {
      list: { totalCount: { value: number } };
    };
    return answer.list.totalCount.value;
  };
  const ofGroup =
    '{list:enterprises(filter:{groupCode:"TAIWAN_FUNDED"}, first:100){totalCount{value} nodes{regionId}}}';

  it('gets the 7 enterprises of the campaign in every list', async () => {
    const campaign = toGlobalId('cam', data.jining);
    expect(await total(ofGroup)).toBe(7);
    expect(await total('{list:liaisonRegister(first:100){totalCount{value}}}')).toBe(7);
    expect(
      await total('query($c: ID!){list:opinionForms(filter:{campaignId:$c}, first:100){totalCount{value}}}', {
        c: campaign,
      }),
    ).toBe(7);
    const ledger = dataOf(
      await world.yanzhou.ask('query($c: ID!){campaign(id:$c){ledger(first:100){totalCount{value}}}}', { c: campaign }),
    ) as unknown as { campaign: { ledger: { totalCount: { value: number } } } };
    expect(ledger.campaign.ledger.totalCount.value).toBe(7);
  });

  it.each([
    ['look-up of an enterprise', 'ent', 'query($id: ID!){enterprise(id:$id){name}}'],
    ['look-up of a person', 'per', 'query($id: ID!){person(id:$id){name phone}}'],
    ['look-up of a visit', 'vis', 'query($id: ID!){visit(id:$id){note}}'],
    ['look-up of a form', 'opf', 'query($id: ID!){opinionForm(id:$id){serialNo}}'],
    ['look-up of a problem', 'prb', 'query($id: ID!){problem(id:$id){title}}'],
    ['look-up of an office', 'off', 'query($id: ID!){office(id:$id){name}}'],
    [
      'what is nested in an enterprise',
      'ent',
      'query($id: ID!){enterprise(id:$id){people{person{name}} visits{note} problems{title} liaisonPerson{officer{name}}}}',
    ],
    ['a filter of visits', 'ent', 'query($id: ID!){visits(filter:{enterpriseId:$id}){nodes{id} totalCount{value}}}'],
    ['a filter of people', 'ent', 'query($id: ID!){people(filter:{enterpriseId:$id}){nodes{id} totalCount{value}}}'],
    [
      'a filter of problems',
      'ent',
      'query($id: ID!){problems(filter:{enterpriseId:$id}){nodes{id} totalCount{value}}}',
    ],
    [
      'a filter by liaison person',
      'ofc',
      'query($id: ID!){liaisonRegister(filter:{officerId:$id}){nodes{id} totalCount{value}}}',
    ],
    ['a suggestion of attendees', 'ent', 'query($id: ID!){attendeeChoices(enterpriseId:$id){title}}'],
    [
      'a confirmation',
      'vis',
      'mutation($id: ID!){confirmVisit(input:{id:$id,version:1,confirmedBy:OFFICE}){visit{id}}}',
    ],
    [
      'a visit to be recorded',
      'ent',
      'mutation($id: ID!){recordVisit(input:{enterpriseId:$id,kind:REGULAR,channel:ON_SITE,visitedOn:"2014-11-10",outcome:OWNER_ABSENT}){visit{id}}}',
    ],
    [
      'a correction',
      'ent',
      'mutation($id: ID!){correctEnterprise(input:{id:$id,version:1,address:"x"}){enterprise{id}}}',
    ],
    [
      'a phone number to be revealed',
      'per',
      'mutation($id: ID!){revealField(input:{id:$id,field:PERSON_PHONE,purpose:"联系"}){value}}',
    ],
    [
      'a problem to be referred',
      'prb',
      'mutation($id: ID!){referProblem(input:{id:$id,version:1,departmentId:"dep_x"}){problem{id}}}',
    ],
    [
      'a liaison person to be named',
      'ofc',
      'mutation($id: ID!){assignLiaisonPerson(input:{enterpriseIds:[],officerId:$id,fromOn:"2014-11-10"}){assignments{id}}}',
    ],
    ['the progress of an import', 'imp', 'query($id: ID!){import(id:$id){state}}'],
  ] as const)('gets of Zoucheng, by %s, what there is of nothing', async (_what, word, query) => {
    const [theirs, nothing] = await bothAnswers(query, word);
    expect(theirs).toEqual(nothing);
    expect(JSON.stringify(theirs)).not.toMatch(/邹城/);
    expect(await total(ofGroup)).toBe(7);
  });

  it('counts and adds up nothing of Zoucheng', async () => {
    const asked =
      'query($c: ID!, $at: Int){campaign(id:$c){figures(regionId:$at, names:[ENTERPRISES_VISITED,BUSINESSPERSONS_MET,PROBLEMS_COLLECTED]){value rows{nodes{label}}}}}';
    const at = async (regionId: number) =>
      dataOf(await world.yanzhou.ask(asked, { c: toGlobalId('cam', data.jining), at: regionId }));
    expect(await at(zouchengId)).toEqual(await at(379_999));
    expect(await at(zouchengId)).toEqual({
      campaign: { figures: [0, 0, 0].map(() => ({ value: 0, rows: { nodes: [] } })) },
    });
  });

  it('finds nothing of Zoucheng by search', async () => {
    const [enterprise] = await world.owner<{ name: string }>(
      'select name from enterprise where region_id = $1 limit 1',
      [zouchengId],
    );
    const [person] = await world.owner<{ name: string }>('select name from person where region_id = $1 limit 1', [
      zouchengId,
    ]);
    expect(
      await total('query($q: String){list:enterprises(filter:{search:$q}){totalCount{value}}}', {
        q: enterprise?.name,
      }),
    ).toBe(0);
    expect(
      await total('query($q: String){list:visits(filter:{search:$q}){totalCount{value}}}', { q: enterprise?.name }),
    ).toBe(0);
    expect(
      await total('query($q: String){list:people(filter:{search:$q}, regionId:370883){totalCount{value}}}', {
        q: person?.name,
      }),
    ).toBe(0);
    expect(
      await total('query($q: String){list:officers(regionId:370883, search:$q){totalCount{value}}}', { q: '' }),
    ).toBe(0);
  });

  it('takes nothing of Zoucheng along in a sheet', async () => {
    const sheet = async (region: number, campaign = toGlobalId('cam', data.jining)) => {
      const response = await fetch(
        `${world.app.url}/exports/figures.xlsx?campaign=${campaign}&figure=ENTERPRISES_VISITED&region=${String(region)}`,
        { headers: { cookie: `lianxi_session=${world.yanzhou.token}` } },
      );
      return [
        response.status,
        response.headers.get('content-type')?.split(';')[0],
        (await response.arrayBuffer()).byteLength,
      ] as const;
    };
    const [status, , size] = await sheet(yanzhouId);
    const [theirs, nothing] = [await sheet(zouchengId), await sheet(379_999)];
    expect(status).toBe(200);
    expect(theirs.slice(0, 2)).toEqual(nothing.slice(0, 2));
    expect(theirs[2]).toBe(nothing[2]);
    expect(size).toBeGreaterThan(theirs[2]);
    expect((await sheet(yanzhouId, toGlobalId('cam', data.taian)))[0]).toBe(404);
    expect((await sheet(yanzhouId, toGlobalId('cam', { regionId: jiningId, id: uuid })))[0]).toBe(404);
  });

  it('downloads no file of Zoucheng', async () => {
    const file = async (actor: Actor, id: string | undefined) => {
      const response = await fetch(`${world.app.url}/files/${String(id)}`, {
        headers: { cookie: `lianxi_session=${actor.token}` },
      });
      return [response.status, await response.text()];
    };
    expect((await file(world.zoucheng, foreign['fil']))[0]).toBe(200);
    expect(await file(world.yanzhou, foreign['fil'])).toEqual(await file(world.yanzhou, absent['fil']));
    expect((await file(world.yanzhou, foreign['fil']))[0]).toBe(404);
  });
});

describe('E7 looking down', () => {
  const referrals = async (actor: Actor) =>
    (
      dataOf(await actor.ask('{referrals(first:50){nodes{title region{regionId}} totalCount{value}}}')) as unknown as {
        referrals: { nodes: { title: string; region: { regionId: number } }[]; totalCount: { value: number } };
      }
    ).referrals;
  async function contactOf(loginName: string, regionId: number): Promise<Actor> {
    const department = data.offices.get(regionId)?.departments.get('ENVIRONMENT');
    const contact = await world.member(loginName, Role.DEPARTMENT_CONTACT, regionId);
    await world.owner('update membership set department_id = $1 where login_name = $2', [department?.id, loginName]);
    return contact;
  }

  it('the city environment bureau’s contact sees only the 3 items referred to it, Yanzhou’s own bureau 1', async () => {
    const city = await contactOf('city.environment', jiningId);
    const seen = await referrals(city);
    expect(seen.totalCount.value).toBe(3);
    expect(seen.nodes.map(({ region }) => region.regionId).toSorted((a, b) => a - b)).toEqual([370812, 370829, 370883]);
    expect((await referrals(await contactOf('own.environment', yanzhouId))).totalCount.value).toBe(1);
    for (const list of ['enterprises', 'visits', 'problems', 'people', 'opinionForms'])
      expect([list, dataOf(await city.ask(`{list:${list}{totalCount{value}}}`))]).toEqual([
        list,
        { list: { totalCount: { value: 0 } } },
      ]);
  });

  it('the director sees 51 in 12 counties', async () => {
    const asked =
      'query($c: ID!){campaign(id:$c){figures(names:[ENTERPRISES_VISITED]){value} counties(names:[ENTERPRISES_VISITED]){figures{value}}}}';
    const answer = dataOf(await world.director.ask(asked, { c: toGlobalId('cam', data.jining) })) as unknown as {
      campaign: { figures: { value: number }[]; counties: { figures: { value: number }[] }[] };
    };
    expect([answer.campaign.figures[0]?.value, answer.campaign.counties.length]).toEqual([51, 12]);
  });

  it('the province sees the roll-up, with personal fields masked', async () => {
    const province = await world.member('province', Role.ADMINISTRATOR, 370000);
    const asked = `query($c: ID!){campaign(id:$c){figures(names:[BUSINESSPERSONS_MET]){value rows(first:50){nodes{label}}}} people(first:50){nodes{name phone}}}`;
    const answer = dataOf(await province.ask(asked, { c: toGlobalId('cam', data.jining) })) as unknown as {
      campaign: { figures: { value: number; rows: { nodes: { label: string }[] } }[] };
      people: { nodes: { name: string; phone: string }[] };
    };
    const [met] = answer.campaign.figures;
    expect(met?.value).toBe(41);
    for (const { label } of met?.rows.nodes ?? []) expect(label).toMatch(/^.\*\*$/);
    for (const { name, phone } of answer.people.nodes) {
      expect(name).toMatch(/^.\*\*$/);
      expect(phone).toMatch(/^\d{3}\*{4}\d{4}$/);
    }
  });

  it('arbitrary SQL inside the clerk’s transaction, set_config included, yields 0 foreign rows of any kind', async () => {
    const client = new pg.Client(world.urls.app);
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select sec.open_scope($1, null)', [world.yanzhou.token]);
      await client.query(
        `select set_config('app.lo', '0', true), set_config('app.hi', '999999', true), set_config('app.scope', '{[0,1000000)}', true), set_config('app.departments', '{}', true)`,
      );
      for (const table of [
        'enterprise',
        'person',
        'person_role',
        'visit',
        'visit_attendance',
        'opinion_form',
        'problem',
        'referral',
        'office',
        'officer',
        'tenure',
        'liaison_assignment',
        'scope_entry',
        'guidance_session',
      ]) {
        const { rows } = await client.query<{ n: number }>(
          `select count(*)::int as n from ${table} where region_id <> $1`,
          [yanzhouId],
        );
        expect([table, rows[0]?.n]).toEqual([table, 0]);
      }
      await client.query('rollback');
    } finally {
      await client.end();
    }
  });

  it('and a clerk of another city sees nothing at all', async () => {
    const stranger = await world.member('taian.clerk', Role.CLERK, 370902);
    expect(
      codeOf(await stranger.ask('query($c: ID!){campaign(id:$c){name}}', { c: toGlobalId('cam', data.jining) })),
    ).toBeUndefined();
    expect(
      dataOf(await stranger.ask('query($c: ID!){campaign(id:$c){name}}', { c: toGlobalId('cam', data.jining) })),
    ).toEqual({
      campaign: null,
    });
  });
});
