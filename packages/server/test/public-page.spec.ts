import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../src/modules/enterprises/enterprise.factory.ts';
import { assignmentFactory, officerFactory } from '../src/modules/liaison/liaison.factory.ts';
import { formTemplateFactory } from '../src/modules/opinions/form-template.factory.ts';
import { opinionFormFactory } from '../src/modules/opinions/opinion-form.factory.ts';
import { plannedVisitFactory } from '../src/modules/visits/visit.factory.ts';
import { clockAt } from '../src/platform/clock.ts';
import { refuseRolesWithTables } from '../src/platform/database/gateway-guard.ts';
import { readGatewayConfig } from '../src/platform/gateway-config.ts';
import { toGlobalId, type RowKey } from '../src/platform/global-id.ts';
import { formOf, issuedQr, openPublicPage, type PublicPage } from './kit/public-page.ts';
import { dataOf, makeWorld, type World } from './kit/world.ts';

const [yanzhouId, today] = [370812, '2014-11-10'];

let world: World;
let page: PublicPage;
let gateway: pg.Client;
let enterprise: RowKey;
let neighbour: RowKey;
let home = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  page = await openPublicPage(world);
  gateway = new pg.Client(world.urls.gateway ?? '');
  await gateway.connect();
  const made = (name: string) =>
    world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId, name }));
  enterprise = await made('澄野机械有限公司');
  neighbour = await made('云栎食品有限公司');
  home = await issuedQr(world.yanzhou, { enterpriseId: toGlobalId('ent', enterprise) });
});
afterAll(async () => {
  await gateway?.end();
  await page?.stop();
  await world?.stop();
});

const plan = (of: RowKey, plannedOn: string) =>
  world.hand.deed(world.yanzhou.token, (ctx) =>
    plannedVisitFactory(ctx, { enterpriseId: toGlobalId('ent', of), plannedOn }),
  );
const form = (of: RowKey) =>
  world.hand.deed(world.yanzhou.token, (ctx) => opinionFormFactory(ctx, { enterpriseId: toGlobalId('ent', of) }));
interface Said {
  kind: string;
  text: string;
  proposedOn: string | null;
  visit: { id: string } | null;
  earlierForm: { id: string; answers: object[] } | null;
}
async function said(): Promise<Said[]> {
  const { opinions } = dataOf(
    await world.yanzhou.ask(
      '{opinions(first:50){nodes{kind text proposedOn visit{id} earlierForm{id answers{question text choices}}}}}',
    ),
  ) as unknown as { opinions: { nodes: Said[] } };
  return opinions.nodes;
}

describe('the gateway’s role', () => {
  it('has no table and no function but its doors', async () => {
    const [tables] = await world.owner<{ n: number }>(
      `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'sec', 'graphile_worker') and c.relkind in ('r', 'p', 'v', 'm', 'S')
          and (has_table_privilege('lianxi_gateway', c.oid, 'select') or has_table_privilege('lianxi_gateway', c.oid, 'insert') or has_table_privilege('lianxi_gateway', c.oid, 'update'))`,
    );
    expect(tables).toEqual({ n: 0 });
    const functions = await world.owner<{ name: string }>(
      `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('public', 'sec', 'graphile_worker') and has_function_privilege('lianxi_gateway', p.oid, 'execute') and has_schema_privilege('lianxi_gateway', n.oid, 'usage')
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`,
    );
    expect(functions.map(({ name }) => name)).toEqual([
      'gate_enquiry',
      'gate_hand_in',
      'gate_open',
      'gate_outcome',
      'rights_hand_in',
      'rights_open',
      'rights_outcome',
    ]);
  });

  it('reads nothing by SQL of its own, in the transaction of a live token either', async () => {
    const token = home.slice('/e/'.length);
    for (const text of [
      'select from visit',
      'select from sec.qr_token',
      'select from sec.rating',
      'select sec.mint(null,null,null,null,null)',
    ]) {
      await gateway.query('begin');
      await gateway.query('select sec.gate_open($1, $2)', [token, '192.0.2.1']);
      await expect(gateway.query(text)).rejects.toMatchObject({ code: '42501' });
      await gateway.query('rollback');
    }
    expect.hasAssertions();
  });

  it('is the only one that the gateway starts as', async () => {
    const app = new pg.Pool({ connectionString: world.urls.app, max: 1 });
    const own = new pg.Pool({ connectionString: world.urls.gateway ?? '', max: 1 });
    try {
      await expect(refuseRolesWithTables(app)).rejects.toThrow('lianxi_gateway');
      await expect(refuseRolesWithTables(own)).resolves.toBeUndefined();
    } finally {
      await app.end();
      await own.end();
    }
  });

  it('is told where to find, and says which variable is wrong without its value', () => {
    const url = 'postgres://lianxi_gateway:secret@db:5432/lianxi';
    expect(readGatewayConfig({ GATEWAY_DATABASE_URL: url })).toEqual({
      databaseUrl: url,
      port: 4001,
      host: '127.0.0.1',
      trustProxy: false,
    });
    for (const env of [{}, { GATEWAY_DATABASE_URL: url, GATEWAY_PORT: '70000' }])
      expect(() => readGatewayConfig(env)).toThrow(/GATEWAY_/);
    expect(() => readGatewayConfig({ GATEWAY_DATABASE_URL: url, GATEWAY_PORT: 'x' })).not.toThrow(/secret/);
  });
});

describe('a visit that is planned', () => {
  it('is shown, and another day is proposed for it; today is none', async () => {
    const visit = await plan(enterprise, '2014-11-20');
    const shown = await page.get(`${home}/visits`);
    expect(shown.text).toContain('2014-11-20');
    const late = await page.send(shown, '/other-day', { proposedOn: today, text: '十一月盘点' });
    expect([late.status, late.text]).toEqual([422, expect.stringContaining('日期应晚于今天')]);
    // The page comes again with every word, so that only the day needs mending.
    expect(late.text).toMatch(/<details open>[\s\S]*value="2014-11-10"[\s\S]*十一月盘点<\/textarea/);
    const taken = await page.send(late, '/other-day', { proposedOn: '2014-12-05', text: '十一月盘点' });
    expect(taken.text).toContain('已经登记');
    const [proposal] = await world.owner<{ no: string }>(
      `select serial_no as no from opinion where kind = 'OTHER_DAY'`,
    );
    const after = (await page.get(`${home}/visits`)).text.replaceAll(/\s+/g, ' ');
    expect(after).toContain(`您希望改到 2014-12-05 · ${proposal?.no}（${today}）`);
    expect(after).toMatch(/十一月盘点<br \/><span class="soft">答复：<\/span>还没有答复/);
    expect(await said()).toContainEqual({
      kind: 'OTHER_DAY',
      text: '十一月盘点',
      proposedOn: '2014-12-05',
      visit: { id: toGlobalId('vis', visit) },
      earlierForm: null,
    });
  });

  it('is answered with “asked already”, the earlier form with its answers attached', async () => {
    await world.hand.deed(world.director.token, (ctx) => formTemplateFactory(ctx, { regionId: 370800 }));
    const earlier = await form(enterprise);
    const path = `${home}/form/${earlier.id}`;
    await page.send(await page.get(path), path, { 'q-service': '满意', 'q-view': '一切顺利' });
    const shown = await page.get(`${home}/visits`);
    expect(shown.text).toContain('看上次怎么答的');
    const sent = await page.send(shown, '/asked-already', { earlierFormId: earlier.id, text: '十月已经答过' });
    expect(sent.text).toContain('已经登记');
    const [before] = await world.owner<{ no: string }>('select serial_no as no from opinion_form where id = $1', [
      earlier.id,
    ]);
    expect((await page.get(`${home}/visits`)).text).toContain(`您说已经问过（上次交的表 ${before?.no}）`);
    const answer = (await said()).find(({ kind }) => kind === 'ASKED_ALREADY');
    expect(answer).toMatchObject({
      text: '十月已经答过',
      earlierForm: {
        id: toGlobalId('opf', earlier),
        answers: [{ choices: ['满意'] }, { question: '意见建议', text: '一切顺利' }],
      },
    });
  });
});

describe('what was answered before', () => {
  it('is shown to the enterprise as it was given, the questions in the characters that it reads', async () => {
    expect((await page.get(home)).text).toContain('看交过的表');
    const simplified = (await page.get(`${home}/answered`)).text.replaceAll(/\s+/g, '');
    expect(simplified).toContain('<dt>意见建议</dt><dd>一切顺利</dd>');
    expect(simplified).toContain('<dt>对服务是否满意</dt><dd>满意</dd>');
    const traditional = await page.get(`${home}/answered`, 'zh-TW');
    expect(traditional.text).toContain('意見建議');
    expect(traditional.text).toContain('對服務是否滿意');
    // What somebody wrote is never turned.
    expect(traditional.text).toContain('一切顺利');
    expect((await page.get(`${home}/visits`, 'zh-TW')).text).toContain('十一月盘点');
  });

  it('is not shown by a form’s own QR, nor to whoever handed nothing in', async () => {
    const own = await issuedQr(world.yanzhou, {
      enterpriseId: toGlobalId('ent', enterprise),
      formId: toGlobalId('opf', await form(enterprise)),
    });
    expect((await page.get(`${own}/answered`)).status).toBe(404);
    const other = await issuedQr(world.yanzhou, { enterpriseId: toGlobalId('ent', neighbour) });
    expect((await page.get(other)).text).not.toContain('看交过的表');
    expect((await page.get(`${other}/answered`)).text).toContain('还没有交过的表');
  });
});

describe('who comes', () => {
  it('is told of a plan: the liaison person, where it names nobody, and the departments that come along', async () => {
    const { it: made } = dataOf(
      await world.director.ask(
        `mutation{it:registerDepartment(input:{regionId:${yanzhouId},kind:ENVIRONMENT,name:"兖州区环保局"}){department{id}}}`,
      ),
    ) as unknown as { it: { department: { id: string } } };
    await world.hand.deed(world.director.token, async (ctx) => {
      const officer = await officerFactory(ctx, { regionId: yanzhouId, name: '李联络员' });
      const enterpriseId = toGlobalId('ent', enterprise);
      await assignmentFactory(ctx, { enterpriseIds: [enterpriseId], officerId: toGlobalId('ofc', officer) });
      await plannedVisitFactory(ctx, { enterpriseId, plannedOn: '2014-11-27', departmentIds: [made.department.id] });
    });
    const shown = (await page.get(`${home}/visits`)).text.replaceAll(/\s+/g, '');
    expect(shown).toContain('2014-11-27计划来访</h2><ul><li>李联络员</li><li>兖州区环保局</li></ul>');
  });
});

describe('what belongs to the neighbour', () => {
  it('is neither shown nor taken, whatever is sent', async () => {
    const [visit, foreign] = [await plan(neighbour, '2014-11-25'), await form(neighbour)];
    const shown = await page.get(`${home}/visits`);
    expect(shown.text).not.toContain('2014-11-25');
    expect((await page.get(`${home}/form/${foreign.id}`)).status).toBe(404);
    const before = (await said()).length;
    const { action } = formOf(shown, '/other-day');
    for (const [to, fields] of [
      ['/confirm', { visitId: visit.id }],
      ['/other-day', { visitId: visit.id, proposedOn: '2014-12-05', text: '改期' }],
      ['/asked-already', { visitId: visit.id, earlierFormId: foreign.id, text: '答过' }],
      ['/rate', { subject: 'VISIT', subjectId: visit.id, points: '5' }],
      [`/form/${foreign.id}`, { 'q-service': '满意' }],
    ] as const) {
      const path = action.replace('/other-day', to);
      const sent = await page.post(path, new URLSearchParams({ once: crypto.randomUUID(), ...fields }));
      expect([to, sent.text.includes('没有登记')]).toEqual([to, true]);
    }
    expect((await said()).length).toBe(before);
    expect(await world.owner('select from sec.rating')).toEqual([]);
  });
});

describe('whoever sends something odd', () => {
  it.each([
    ['without a key', {}],
    ['with a key that is none', { once: 'x' }],
  ])('%s gets the one page', async (_what, fields) => {
    const sent = await page.post(`${home}/say`, new URLSearchParams({ kind: 'NEED', text: '用工', ...fields }));
    expect([sent.status, sent.text]).toEqual([404, expect.stringContaining('现在不能使用')]);
  });

  it('without words keeps what was written, and is told', async () => {
    const shown = await page.get(`${home}/say`);
    const sent = await page.send(shown, '/say', { kind: 'NEED', topic: '"><script>', text: ' ' });
    expect([sent.status, sent.text]).toEqual([422, expect.stringContaining('请写下您想说的话')]);
    expect(sent.text).toContain('&quot;&gt;&lt;script&gt;');
    expect(sent.text).not.toContain('<script');
  });

  it('with more than fits gets the one page', async () => {
    const sent = await page.post(`${home}/say`, new URLSearchParams({ text: '长'.repeat(100_000) }));
    expect(sent.status).toBe(404);
  });

  it('too often is asked to wait, by the token and by the address', async () => {
    const path = await issuedQr(world.yanzhou, { enterpriseId: toGlobalId('ent', neighbour) });
    for (let n = 0; n < 60; n += 1) await page.get(path);
    expect((await page.get(path)).status).toBe(429);
    for (let n = 0; n < 30; n += 1) await page.get(`/e/${'y'.repeat(43)}`);
    const limited = await page.get(home);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '900']);
    // Of an address nothing is kept that could be read.
    const [kept] = await world.owner<{ n: number }>('select max(length(caller)) as n from sec.gateway_failure');
    expect(kept).toEqual({ n: 32 });
    await world.owner('delete from sec.gateway_failure');
    expect((await page.get(home)).status).toBe(200);
  }, 30_000);
});
