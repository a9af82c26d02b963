import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, password, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId, toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { departmentFactory } from '../departments/department.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { claimInvitation, inviteMember } from '../identity/index.ts';
import { problemFactory } from './problem.factory.ts';

const [yanzhouId, zouchengId, jiningId, taianId] = [370812, 370883, 370800, 370900];
const today = '2014-11-05';

let world: World;
/** The environment bureaus of the city and of two counties, and somebody of each. */
const bureau = { city: '', yanzhou: '', zoucheng: '' };
/** Others without anybody of theirs on the platform. */
const quality = { city: '', yanzhou: '' };
const contact = {} as { city: Actor; yanzhou: Actor; zoucheng: Actor; free: Actor };

const department = (regionId: number, name: string): Promise<RowKey> =>
  world.hand.deed(world.platform.token, (ctx) => departmentFactory(ctx, { regionId, name }));

/** Somebody who speaks for a department, by an invitation that names it. */
async function contactOf(of: RowKey, loginName: string): Promise<Actor> {
  const invited = { regionId: of.regionId, role: Role.DEPARTMENT_CONTACT, departmentId: toGlobalId('dep', of) };
  const { path } = await world.hand.deed(world.platform.token, (ctx) => inviteMember(ctx, invited));
  const claimed = { token: path.slice('/welcome/'.length), loginName, displayName: loginName, password };
  return world.as(await world.hand.tokenOf((ctx) => claimInvitation(ctx, claimed)), loginName);
}

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  const [city, yanzhou, zoucheng] = [
    await department(jiningId, '济宁市环保局'),
    await department(yanzhouId, '兖州区环保局'),
    await department(zouchengId, '邹城市环保局'),
  ];
  Object.assign(bureau, {
    city: toGlobalId('dep', city),
    yanzhou: toGlobalId('dep', yanzhou),
    zoucheng: toGlobalId('dep', zoucheng),
  });
  Object.assign(quality, {
    city: toGlobalId('dep', await department(jiningId, '济宁市质监局')),
    yanzhou: toGlobalId('dep', await department(yanzhouId, '兖州区质监局')),
  });
  Object.assign(contact, {
    city: await contactOf(city, 'city-bureau'),
    yanzhou: await contactOf(yanzhou, 'yanzhou-bureau'),
    zoucheng: await contactOf(zoucheng, 'zoucheng-bureau'),
    free: await world.member('free', Role.DEPARTMENT_CONTACT, yanzhouId),
  });
});
afterAll(() => world?.stop());

interface Problem {
  id: string;
  serialNo: string;
  version: number;
  referrals: Referral[];
}
interface Referral {
  id: string;
  title: string;
  departmentName: string;
  problemSerialNo: string;
}
interface Page {
  nodes: { id: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}
const referralFields =
  'id regionId region{name} departmentName problemSerialNo title detail enterpriseName referredByName referredOn state';
const problemFields = `id serialNo version referrals{${referralFields}} viewerCan{refer}`;

/** A problem of a new enterprise of the region, collected unless it says otherwise. */
async function problem(regionId: number, title: string, answer?: string): Promise<Problem> {
  const key = await world.hand.deed(world.director.token, async (ctx) => {
    const by = await enterpriseFactory(ctx, { regionId, name: `${title}有限公司` });
    return problemFactory(ctx, {
      enterpriseId: toGlobalId('ent', by),
      title,
      detail: `${title}的详情`,
      answer: answer ?? null,
    });
  });
  return again(world.director, toGlobalId('prb', key));
}
const again = async (actor: Actor, id: string): Promise<Problem> =>
  (
    dataOf(await actor.ask(`query($id: ID!){it:problem(id:$id){${problemFields}}}`, { id })) as unknown as {
      it: Problem;
    }
  ).it;
const refer = (actor: Actor, { id, version }: { id: string; version: number }, departmentId: string) =>
  actor.ask(`mutation($input: ReferProblemInput!){it:referProblem(input:$input){problem{${problemFields}}}}`, {
    input: { id, version, departmentId },
  });
const referred = async (actor: Actor, what: Problem, departmentId: string): Promise<Problem> =>
  (dataOf(await refer(actor, what, departmentId)) as unknown as { it: { problem: Problem } }).it.problem;
const inbox = async (actor: Actor): Promise<Referral[]> =>
  (
    dataOf(await actor.ask(`{it:referrals(first:100){nodes{${referralFields}} totalCount{value}}}`)) as unknown as {
      it: { nodes: Referral[] };
    }
  ).it.nodes;
const titles = async (actor: Actor): Promise<string[]> => (await inbox(actor)).map(({ title }) => title);
const referral = async (actor: Actor, id: string): Promise<Referral | null> =>
  (
    dataOf(await actor.ask(`query($id: ID!){it:referral(id:$id){${referralFields}}}`, { id })) as unknown as {
      it: Referral | null;
    }
  ).it;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

describe('putting a problem before a department', () => {
  it('copies what the department needs to know, and writes the deed', async () => {
    const what = await problem(yanzhouId, '扬尘');
    const { referrals, ...after } = await referred(world.yanzhou, what, quality.city);
    expect(referrals).toEqual([
      {
        id: expect.stringMatching(/^ref_/),
        regionId: yanzhouId,
        region: { name: '兖州区' },
        departmentName: '济宁市质监局',
        problemSerialNo: what.serialNo,
        title: '扬尘',
        detail: '扬尘的详情',
        enterpriseName: '扬尘有限公司',
        referredByName: 'yanzhou',
        referredOn: today,
        state: 'REFERRED',
      },
    ]);
    expect(after).toMatchObject({ id: what.id, viewerCan: { refer: true } });
    expect(await referral(world.yanzhou, referrals[0]?.id ?? '')).toEqual(referrals[0]);
    const deeds = await world.owner(
      `select actor_name, changes from audit_event where verb = 'referProblem' and about_id is not null`,
    );
    expect(deeds).toEqual([
      { actor_name: 'yanzhou', changes: [{ field: 'department', before: null, after: '济宁市质监局' }] },
    ]);
  });

  it('is done once for each department of the county and above', async () => {
    const what = await problem(yanzhouId, '异味');
    const once = await referred(world.yanzhou, what, quality.yanzhou);
    expect(ruleOf(await refer(world.yanzhou, once, quality.yanzhou))).toEqual(['BAD_INPUT', 'departmentId', 'TWICE']);
    const both = await referred(world.yanzhou, once, quality.city);
    expect(both.referrals.map(({ departmentName }) => departmentName).toSorted()).toEqual(
      ['兖州区质监局', '济宁市质监局'].toSorted(),
    );
  });

  it('is refused to a department of another county or city, to one that has ended, and to none', async () => {
    const what = await problem(yanzhouId, '噪声');
    const ended = await department(jiningId, '济宁市质监处');
    await world.owner(`update department set ended_on = '2014-01-01' where id = $1`, [ended.id]);
    const elsewhere = [
      bureau.zoucheng,
      toGlobalId('dep', await department(taianId, '泰安市质监局')),
      toGlobalId('dep', ended),
      toGlobalId('dep', { regionId: yanzhouId, id: randomUUID() }),
    ];
    for (const departmentId of elsewhere)
      expect(ruleOf(await refer(world.director, what, departmentId))).toEqual([
        'BAD_INPUT',
        'departmentId',
        'NOT_HERE',
      ]);
    expect(ruleOf(await refer(world.director, what, 'x'))).toEqual(['BAD_ID', 'departmentId', undefined]);
  });

  it('is refused for a problem that was answered, and at a version that is gone', async () => {
    const answered = await problem(yanzhouId, '咨询', '已答复');
    expect(codeOf(await refer(world.yanzhou, answered, quality.city))).toBe('PROBLEM_STATE');
    const what = await problem(yanzhouId, '粉尘');
    expect(ruleOf(await refer(world.yanzhou, { ...what, version: 9 }, quality.city))).toEqual([
      'STALE_VERSION',
      'version',
      undefined,
    ]);
  });

  it('E7 is for those who write in the county', async () => {
    const what = await problem(yanzhouId, '废水');
    const auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
    expect(codeOf(await refer(auditor, what, quality.city))).toBe('NOT_ALLOWED');
    for (const actor of [world.zoucheng, contact.city, contact.yanzhou])
      expect(ruleOf(await refer(actor, what, quality.city))).toEqual(['NOT_FOUND', 'id', undefined]);
    expect(codeOf(await refer(world.nobody, what, quality.city))).toBe('UNAUTHENTICATED');
  });
});

describe('E7 the contact of a department', () => {
  beforeAll(async () => {
    const [a, b, c] = [
      await problem(yanzhouId, '甲排污'),
      await problem(zouchengId, '乙排污'),
      await problem(zouchengId, '丙排污'),
    ];
    await problem(yanzhouId, '丁无人受理');
    await referred(world.yanzhou, a, bureau.yanzhou);
    await referred(world.yanzhou, await again(world.yanzhou, a.id), bureau.city);
    await referred(world.zoucheng, b, bureau.city);
    await referred(world.zoucheng, c, bureau.zoucheng);
  });

  it('of the city’s bureau sees what several counties referred to it, newest first, and nothing else', async () => {
    expect(await titles(contact.city)).toEqual(['乙排污', '甲排污']);
    expect((await inbox(contact.city)).map(({ departmentName }) => departmentName)).toEqual([
      '济宁市环保局',
      '济宁市环保局',
    ]);
  });

  it('of a county’s bureau sees what was referred to that one only', async () => {
    expect(await titles(contact.yanzhou)).toEqual(['甲排污']);
    expect((await inbox(contact.yanzhou))[0]?.departmentName).toBe('兖州区环保局');
    expect(await titles(contact.zoucheng)).toEqual(['丙排污']);
  });

  it('without a department sees none', async () => {
    expect(await titles(contact.free)).toEqual([]);
  });

  it('opens those by their id, and no other', async () => {
    const [mine] = await inbox(contact.city);
    const [theirs] = await inbox(contact.zoucheng);
    expect(await referral(contact.city, mine?.id ?? '')).toEqual(mine);
    expect(await referral(contact.city, theirs?.id ?? '')).toBeNull();
    expect(await referral(contact.free, mine?.id ?? '')).toBeNull();
  });

  it('sees nothing else of the regions: no problem, no enterprise, no form, no person, no visit', async () => {
    const [{ id } = { id: '' }] = await world.owner<{ id: string }>(`select id from problem where title = '甲排污'`);
    const prb = toGlobalId('prb', { regionId: yanzhouId, id });
    for (const actor of [contact.city, contact.yanzhou]) {
      const answer = await actor.ask(
        `query($id: ID!){problem(id:$id){id} problems{totalCount{value}} enterprises{totalCount{value}} opinionForms{totalCount{value}} people{totalCount{value}} visits{totalCount{value}} guidanceSessions{totalCount{value}}}`,
        { id: prb },
      );
      const none = { totalCount: { value: 0 } };
      expect(dataOf(answer)).toEqual({
        problem: null,
        problems: none,
        enterprises: none,
        opinionForms: none,
        people: none,
        visits: none,
        guidanceSessions: none,
      });
    }
  });

  it('sees with bare SQL exactly those rows, and writes none of them', async () => {
    const client = new pg.Client(world.urls.app);
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select sec.open_scope($1, null)', [contact.city.token]);
      const { rows } = await client.query<{ title: string }>('select title from referral order by title');
      expect(rows.map(({ title }) => title).toSorted()).toEqual(['甲排污', '乙排污'].toSorted());
      for (const table of ['problem', 'enterprise', 'opinion_form', 'person', 'visit', 'audit_event'])
        expect([table, (await client.query(`select from ${table}`)).rowCount]).toEqual([table, 0]);
      expect((await client.query(`update referral set title = 'x'`)).rowCount).toBe(0);
    } finally {
      await client.query('rollback');
      await client.end();
    }
  });

  it('whose membership has ended sees nothing', async () => {
    const gone = await contactOf(fromGlobalId('dep', bureau.city), 'gone');
    expect(await titles(gone)).toHaveLength(2);
    await world.owner(`update membership set ended_at = now() where login_name = 'gone'`);
    expect(await titles(gone)).toEqual([]);
  });
});

describe('E7 the referrals of the office', () => {
  const ofCase = async (actor: Actor) => (await titles(actor)).filter((title) => title.endsWith('排污')).toSorted();

  it('are those of its own region and below, whatever the department', async () => {
    expect(await ofCase(world.yanzhou)).toEqual(['甲排污', '甲排污']);
    expect(await ofCase(world.zoucheng)).toEqual(['丙排污', '乙排污'].toSorted());
    expect(await ofCase(world.director)).toHaveLength(4);
    const taian = await world.member('taian', Role.DIRECTOR, taianId);
    expect(await titles(taian)).toEqual([]);
    expect(codeOf(await world.nobody.ask('{referrals{nodes{id}}}'))).toBe('UNAUTHENTICATED');
  });

  it('come page by page', async () => {
    const page = async (after: string | null) => {
      const text =
        'query($after: String){it:referrals(first:3, after:$after){nodes{id} pageInfo{endCursor hasNextPage}}}';
      return (dataOf(await world.director.ask(text, { after })) as unknown as { it: Page }).it;
    };
    const first = await page(null);
    const rest = await page(first.pageInfo.endCursor);
    const whole = (await inbox(world.director)).map(({ id }) => id);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(whole.slice(0, 6));
  });
});
