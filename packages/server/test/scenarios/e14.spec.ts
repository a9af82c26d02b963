import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { defineEnterpriseGroup, EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { ran, rehearsed } from '../kit/imports.ts';
import { openNames } from '../kit/names.ts';
import { openPublicPage, type PublicPage } from '../kit/public-page.ts';
import { quiet } from '../kit/quiet.ts';
import { furnishOffice } from '../kit/wall-furniture.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [yanzhouId, jiningId] = [370812, 370800];
const person = { name: '令狐砚青', before: '13955540001', after: '13955540002' };
const everything = [person.name, person.before, person.after];

let world: World;
let page: PublicPage;
let enterprise: RowKey;
let visitor = { personId: '', campaignId: '' };
let log = '';

beforeAll(async () => {
  const written = vi.spyOn(process.stderr, 'write');
  written.mockImplementation((text) => {
    log += String(text);
    return true;
  });
  world = await makeWorld({
    clock: clockAt(new Date('2014-11-10T09:00:00+08:00')),
    gatewayUrl: 'https://pages.test',
  });
  page = await openPublicPage(world);
  await know();
}, 240_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await page?.stop();
  await world?.stop();
});

/** A call of the API that must be taken. */
async function made<T>(actor: Actor, text: string, input: object): Promise<T> {
  // The text says what is read.
  return dataOf(await actor.ask(text, { input })) as unknown as T;
}

/** Somebody comes with a list of the city, is met, is written about, and is looked at. */
async function know(): Promise<void> {
  await world.hand.deed(world.director.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: yanzhouId, code: 'OWN', name: '本地群体' }),
  );
  const { campaignId, officerId } = await furnishOffice(world, yanzhouId);
  enterprise = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, {
      regionId: yanzhouId,
      name: '砚霁机械有限公司',
      status: EnterpriseStatus.ACTIVE,
      statusSinceOn: '2010-01-01',
      groupCodes: ['OWN'],
    }),
  );
  await made(world.director, 'mutation($input: StartCampaignInput!){startCampaign(input:$input){campaign{id}}}', {
    id: campaignId,
    version: 1,
  });
  const enterpriseId = toGlobalId('ent', enterprise);
  const content = `企业名称,县区,姓名,人员类别,职务,联系电话\n砚霁机械有限公司,兖州区,${person.name},企业家,董事长,${person.before}\n`;
  await ran(
    world.director,
    await rehearsed(world.director, { name: '人员.csv', content, regionId: jiningId, kind: 'PEOPLE' }),
  );
  const [known] = await world.owner<{ id: string }>('select id from person where name = $1', [person.name]);
  const personId = toGlobalId('per', { regionId: yanzhouId, id: known?.id ?? '' });
  const { recordVisit } = await made<{ recordVisit: { visit: { id: string; version: number } } }>(
    world.yanzhou,
    'mutation($input: RecordVisitInput!){recordVisit(input:$input){visit{id version}}}',
    {
      enterpriseId,
      campaignId,
      kind: 'REGULAR',
      channel: 'ON_SITE',
      visitedOn: '2014-11-04',
      outcome: 'MET',
      visitorIds: [officerId],
      attendees: [{ personId }],
      note: `${person.name}说订单饱满，可打 ${person.before}`,
      problems: [{ title: `${person.name}反映用电不足` }],
    },
  );
  await made(world.director, 'mutation($input: ConfirmVisitInput!){confirmVisit(input:$input){visit{id}}}', {
    ...recordVisit.visit,
    confirmedBy: 'OFFICE',
  });
  await made(world.yanzhou, 'mutation($input: RevealFieldInput!){revealField(input:$input){value}}', {
    id: personId,
    field: 'PERSON_PHONE',
    purpose: '约定走访时间',
  });
  await made(world.yanzhou, 'mutation($input: GiveNoticeInput!){giveNotice(input:$input){person{id}}}', {
    personId,
    way: 'HANDED',
    script: 'HANT',
    givenOn: '2014-11-04',
  });
  visitor = { personId, campaignId };
}

async function link(): Promise<string> {
  const { issueRightsLink } = await made<{ issueRightsLink: { path: string; url: string } }>(
    world.yanzhou,
    'mutation($input: IssueRightsLinkInput!){issueRightsLink(input:$input){path url link{id}}}',
    { personId: visitor.personId },
  );
  expect(issueRightsLink.url).toBe(`https://pages.test${issueRightsLink.path}`);
  return issueRightsLink.path;
}

interface Request {
  id: string;
  kind: string;
  version: number;
  words: string | null;
  placesLeft: number | null;
  viewerCan: string[];
  deadline: { dueOn: string; isProvisional: boolean };
}
async function openRequest(kind: string, actor: Actor = world.yanzhou): Promise<Request> {
  const { rightsRequests } = dataOf(
    await actor.ask(
      '{rightsRequests(first:20,isOpen:true){nodes{id kind version words placesLeft viewerCan deadline{dueOn isProvisional}}}}',
    ),
  ) as unknown as { rightsRequests: { nodes: Request[] } };
  const found = rightsRequests.nodes.find((one) => one.kind === kind);
  if (!found) throw new Error(`nobody asked for ${kind}`);
  return found;
}
const answering =
  'mutation($input: AnswerRightsRequestInput!){answerRightsRequest(input:$input){request{state placesLeft}}}';
const answered = ({ id, version }: Request, actor: Actor, more: object = {}) =>
  actor.ask(answering, { input: { id, version, isGranted: true, answer: '已办理', ...more } });

/** The people met, as the campaign counts them. */
async function peopleMet(): Promise<unknown> {
  const { campaign } = dataOf(
    await world.director.ask('query($id: ID!){campaign(id:$id){figures(names:[BUSINESSPERSONS_MET]){value}}}', {
      id: visitor.campaignId,
    }),
  ) as unknown as { campaign: { figures: { value: number }[] } };
  return campaign.figures.map(({ value }) => value);
}

/** Where any of the words stands in any row of any table of the database, files as bytes included. */
async function placesOf(words: readonly string[]): Promise<string[]> {
  const url = new URL(inject('admin'));
  url.pathname = new URL(world.urls.owner).pathname;
  const admin = new pg.Client(url.toString());
  await admin.connect();
  try {
    const { rows: tables } = await admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('public', 'sec', 'graphile_worker') order by 1`,
    );
    const found: string[] = [];
    const sought = tables.flatMap(({ name }) => words.map((word) => ({ name, word })));
    for (const { name, word } of sought) {
      const { rows } = await admin.query<{ n: number }>(
        `select count(*)::int as n from ${name} t where position($1 in t::text) > 0
           or position(encode(convert_to($1, 'UTF8'), 'hex') in t::text) > 0 or position(encode(convert_to($1, 'GB18030'), 'hex') in t::text) > 0`,
        [word],
      );
      if (rows[0]?.n !== 0) found.push(`${name}: ${word}`);
    }
    return found;
  } finally {
    await admin.end();
  }
}

describe('E14 "What do you hold about me?"', () => {
  let home = '';

  it('a person sees what is held, where from, and who looked at it and why, in the script they read', async () => {
    home = await link();
    const shown = await page.get(home);
    expect(shown.status).toBe(200);
    for (const words of [
      person.name,
      person.before,
      '砚霁机械有限公司',
      '董事长',
      '2014-11-04',
      '约定走访时间',
      '从名单导入',
      '当面交付',
    ])
      expect(shown.text).toContain(words);
    expect((await page.get(home, 'zh-TW')).text).toContain('誰查看過，為什麼');
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    const copy = await page.get(`${home}/copy`);
    expect(JSON.parse(copy.text)).toMatchObject({ name: person.name, readings: [{ purpose: '约定走访时间' }] });
  });

  it('a link that is wrong or was revoked answers like one that never was; an earlier one ends with the next', async () => {
    const never = await page.get('/r/never');
    const earlier = home;
    home = await link();
    const gone = await page.get(earlier);
    expect([gone.status, gone.text]).toEqual([404, never.text]);
  });

  it('asks for one field to be corrected, is answered within the working days, and reads the answer', async () => {
    const shown = await page.get(home);
    const wrong = await page.send(shown, '/ask', { kind: 'CORRECT' });
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('更正请选择哪一项')]);
    await page.send(shown, '/ask', { kind: 'CORRECT', field: 'PERSON_PHONE', words: person.after });
    const request = await openRequest('CORRECT');
    expect(request).toMatchObject({ words: person.after, deadline: { dueOn: '2014-12-01', isProvisional: false } });
    expect(codeOf(await answered(request, world.yanzhou, { value: '12' }))).toBe('BAD_INPUT');
    expect(codeOf(await answered(request, world.zoucheng))).toBe('NOT_FOUND');
    dataOf(await answered(request, world.yanzhou, { value: person.after }));
    const after = await page.get(home);
    expect(after.text).toContain(person.after);
    expect(after.text).toContain('已照办');
  });

  it('reads which office above opened the names of the county, and what for', async () => {
    expect((await page.get(home)).text).toContain('没有上级单位查看过。');
    await openNames(world.director, yanzhouId);
    const shown = (await page.get(home)).text;
    expect(shown).toContain('2014-11-10 · 济宁市 director · 用途：核对走访');
    expect(JSON.parse((await page.get(`${home}/copy`)).text)).toMatchObject({ openings: [{ purpose: '核对走访' }] });
  });

  it('to be erased waits for whoever may erase, be they in the office above', async () => {
    const waiting = async (actor: Actor): Promise<object[]> => {
      await quiet(world);
      const asked = '{inbox(filter:{kind:[RIGHTS_REQUEST_TO_ANSWER]}){nodes{label subjectId}}}';
      return (dataOf(await actor.ask(asked)) as unknown as { inbox: { nodes: object[] } }).inbox.nodes;
    };
    await page.send(await page.get(home), '/ask', { kind: 'ERASE' });
    const { id } = await openRequest('ERASE');
    // The county has no director.
    expect(await waiting(world.yanzhou)).toEqual([]);
    expect(await waiting(world.director)).toMatchObject([{ subjectId: id }]);
    await page.send(await page.get(home), '/withdraw', {});
    expect(await waiting(world.director)).toEqual([]);
  });

  it('keeps what was written where it is not taken as it is', async () => {
    const refused = await page.post(
      `${home}/ask`,
      new URLSearchParams({ once: randomUUID(), kind: 'CORRECT', words: '13700000077' }),
    );
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/value="CORRECT" required checked/);
    expect(refused.text).toContain('>13700000077</textarea>');
  });

  it('waits in the inbox of the office by its day, until it is taken back by their own link', async () => {
    const waiting = async (actor: Actor): Promise<object[]> => {
      await quiet(world);
      const data = dataOf(await actor.ask('{inbox{nodes{kind label dueOn subjectId}}}')) as unknown as {
        inbox: { nodes: { kind: string }[] };
      };
      return data.inbox.nodes.filter(({ kind }) => kind === 'RIGHTS_REQUEST_TO_ANSWER');
    };
    expect(await waiting(world.yanzhou)).toEqual([]);
    await page.send(await page.get(home), '/ask', { kind: 'COPY' });
    const { id } = await openRequest('COPY');
    const item = { label: '个人信息查阅、复制 2014-11-10', dueOn: '2014-12-01', subjectId: id };
    expect(await waiting(world.yanzhou)).toMatchObject([item]);
    for (const other of [world.zoucheng, world.director]) expect(await waiting(other)).toEqual([]);
    const shown = await page.get(home);
    expect(shown.text).toContain('撤回这项请求');
    const request = fromGlobalId('rrq', id).id;
    await page.send(shown, '/withdraw', {});
    const after = await page.get(home);
    expect(after.text).toContain('已撤回');
    expect(after.text).not.toContain('撤回这项请求');
    expect(await waiting(world.yanzhou)).toEqual([]);
    const takeBack = (which: string) =>
      page.post(`${home}/withdraw`, new URLSearchParams({ once: randomUUID(), request: which }));
    const again = await takeBack(request);
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('这项请求已经答复或撤回。')]);
    expect((await takeBack(enterprise.id)).status).toBe(422);
    expect((await takeBack('no')).status).toBe(404);
  });

  it('is erased from everything that is kept; figures stay', async () => {
    expect(await peopleMet()).toEqual([1]);
    expect(await placesOf([person.name])).not.toEqual([]);
    await page.send(await page.get(home), '/ask', { kind: 'ERASE', words: `${person.name}要求删除` });
    const request = await openRequest('ERASE');
    expect(request.viewerCan).toEqual(['TAKE_ON', 'WITHDRAW']);
    expect(codeOf(await answered(request, world.yanzhou))).toBe('NOT_ALLOWED');
    const done = dataOf(await answered(request, world.director, { answer: `${person.name}：已删除` }));
    expect(done).toEqual({ answerRightsRequest: { request: { state: 'GRANTED', placesLeft: 0 } } });
    await quiet(world);
    expect(await placesOf(everything)).toEqual([]);
    expect(everything.filter((word) => log.includes(word))).toEqual([]);
    expect(await peopleMet()).toEqual([1]);
    const told = await page.get(home);
    expect([told.status, told.text]).toEqual([200, expect.stringContaining('您的个人信息已经删除')]);
    expect(everything.filter((word) => told.text.includes(word))).toEqual([]);
  });

  it('is in no list any more, and nothing is written of them again', async () => {
    const { people, person: seen } = dataOf(
      await world.director.ask(
        'query($id: ID!){people(first:50){nodes{name}} person(id:$id){isErased viewerCan{correct reveal}}}',
        {
          id: visitor.personId,
        },
      ),
    ) as unknown as { people: { nodes: { name: string }[] }; person: object };
    expect(people.nodes.map(({ name }) => name)).not.toContain('已删除');
    expect(seen).toEqual({ isErased: true, viewerCan: { correct: false, reveal: false } });
    const input = { id: visitor.personId, version: 1, phone: person.after };
    const again = await world.director.ask(
      'mutation($input: CorrectPersonInput!){correctPerson(input:$input){person{id}}}',
      { input },
    );
    expect(codeOf(again)).toBe('PERSON_ERASED');
  });

  it('who bears the same name is left as they are, and what cannot be told apart is counted for a look by hand', async () => {
    const register = (name: string, enterpriseId?: string) =>
      made<{ registerPerson: { person: { id: string } } }>(
        world.yanzhou,
        'mutation($input: RegisterPersonInput!){registerPerson(input:$input){person{id}}}',
        { regionId: yanzhouId, name, roles: enterpriseId === undefined ? [] : [{ enterpriseId, kind: 'STAFF' }] },
      );
    const enterpriseId = toGlobalId('ent', enterprise);
    const { registerPerson } = await register('孟砚', enterpriseId);
    await register('孟砚秋');
    const other = await world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
    const raise = (at: string, title: string) =>
      made(world.yanzhou, 'mutation($input: RaiseProblemInput!){raiseProblem(input:$input){problem{id}}}', {
        enterpriseId: at,
        title,
        raisedOn: '2014-11-05',
      });
    await raise(enterpriseId, '孟砚反映道路积水');
    await raise(toGlobalId('ent', other), '孟砚秋反映道路积水');
    await made(
      world.yanzhou,
      'mutation($input: RecordRightsRequestInput!){recordRightsRequest(input:$input){request{id checkedByName}}}',
      {
        personId: registerPerson.person.id,
        kind: 'ERASE',
        checkedOn: '2014-11-10',
      },
    );
    const done = dataOf(await answered(await openRequest('ERASE'), world.director)) as unknown as {
      answerRightsRequest: { request: { placesLeft: number } };
    };
    expect(done.answerRightsRequest.request.placesLeft).toBeGreaterThan(0);
    const titles = await world.owner<{ title: string }>(
      `select title from problem where title like '%积水' order by title`,
    );
    expect(titles).toEqual([{ title: '〔已删除〕反映道路积水' }, { title: '孟砚秋反映道路积水' }]);
    expect(await world.owner(`select name from person where name = '孟砚秋'`)).toHaveLength(1);
  });
});
