import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { appointToPost, PostKind } from '../../src/modules/liaison/index.ts';
import {
  assignmentFactory,
  officeFactory,
  officerFactory,
  postFactory,
} from '../../src/modules/liaison/liaison.factory.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../kit/world.ts';

const zouchengId = 370883;
let now = new Date('2014-11-20T09:00:00+08:00');
const goTo = (day: string) => (now = new Date(`${day}T09:00:00+08:00`));

let world: World;
let director: Actor;
let colleague: Actor;
/** The office's people and what they hold. */
const at = { post: '', principalPost: '', leaver: '', next: '', other: '', newPrincipal: '', handover: '' };
const enterprises: string[] = [];

type Input = Readonly<Record<string, unknown>>;
// What the texts below alias `it`.
const itOf = <T>(answer: Answer<unknown>): T => dataOf(answer as Answer<{ it: T }>).it;
const ask = async <T>(text: string, variables: Input = {}): Promise<T> => itOf(await director.ask(text, variables));
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule].filter((part) => part !== undefined);
};

interface Matter {
  kind: string;
  what: string;
  who: string | null;
  dueOn: string | null;
  problemState: string | null;
}
interface Handover {
  id: string;
  version: number;
  state: string;
  leaverName: string;
  leaverPost: string | null;
  items: {
    enterprise: { id: string };
    successorName: string;
    lastVisitOn: string | null;
    nextDueOn: string | null;
    matters: Matter[];
  }[];
  signatures: { name: string; post: string | null; signedByName: string | null; insteadReason: string | null }[];
  viewerCan: { sign: boolean; signInstead: boolean; withdraw: boolean };
}
const matter = 'kind what who dueOn problemState';
const handoverFields = `id version state leaverName leaverPost items{enterprise{id} successorName lastVisitOn nextDueOn matters{${matter}}}
  signatures{name post signedByName insteadReason} viewerCan{sign signInstead withdraw}`;
const handover = () => ask<Handover>(`query($id: ID!){it:handover(id:$id){${handoverFields}}}`, { id: at.handover });

const preparing = (actor: Actor, given: Input = {}) =>
  actor.ask(`mutation($input: PrepareHandoverInput!){it:prepareHandover(input:$input){handover{${handoverFields}}}}`, {
    input: {
      officerId: at.leaver,
      effectiveOn: '2014-12-01',
      shadowUntil: '2014-12-31',
      reason: '调任市联络办',
      items: enterprises.map((enterpriseId, i) => ({
        enterpriseId,
        successorId: i === 6 ? at.other : at.next,
        ...(i === 0 ? { caution: '用电增容事项勿重复走访', jointVisitOn: '2014-12-03' } : {}),
      })),
      ...given,
    },
  });
const signing = async (actor: Actor, officerId: string, given: Input = {}) =>
  actor.ask(`mutation($input: SignHandoverInput!){it:signHandover(input:$input){handover{${handoverFields}}}}`, {
    input: { id: at.handover, version: (await handover()).version, officerId, ...given },
  });

async function raise(enterpriseId: string, title: string): Promise<{ id: string; version: number }> {
  const input = { enterpriseId, title, raisedOn: '2014-11-10' };
  const text = 'mutation($input: RaiseProblemInput!){it:raiseProblem(input:$input){problem{id version}}}';
  return (await ask<{ problem: { id: string; version: number } }>(text, { input })).problem;
}

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  director = await world.member('zoucheng-director', Role.DIRECTOR, zouchengId);
  colleague = world.zoucheng;
  await world.hand.deed(world.director.token, async (ctx) => {
    const officer = async (name: string) =>
      toGlobalId('ofc', await officerFactory(ctx, { regionId: zouchengId, name }));
    const officeId = toGlobalId('off', await officeFactory(ctx, { regionId: zouchengId, name: '邹城市联络办' }));
    const post = async (kind: PostKind, title: string) =>
      toGlobalId('pos', await postFactory(ctx, { officeId, kind, title }));
    at.principalPost = await post(PostKind.OFFICE_PRINCIPAL, '主任');
    at.post = await post(PostKind.LIAISON_OFFICER, '联络科科长');
    [at.leaver, at.other, at.newPrincipal] = [await officer('甲'), await officer('丙'), await officer('新主任')];
    await appointToPost(ctx, { postId: at.principalPost, officerId: await officer('老主任'), fromOn: '2012-03-01' });
    await appointToPost(ctx, { postId: at.post, officerId: at.leaver, fromOn: '2012-03-01' });
    const given = { regionId: zouchengId, status: EnterpriseStatus.ACTIVE, statusSinceOn: '2013-01-01' };
    for (let i = 0; i < 7; i += 1) enterprises.push(toGlobalId('ent', await enterpriseFactory(ctx, given)));
    await assignmentFactory(ctx, { enterpriseIds: enterprises, officerId: at.leaver, fromOn: '2013-01-01' });
  });
  const mine = 'mutation($input: RegisterOfficerInput!){it:registerOfficer(input:$input){officer{id}}}';
  const input = { regionId: zouchengId, name: '乙', isMe: true };
  at.next = itOf<{ officer: { id: string } }>(await colleague.ask(mine, { input })).officer.id;
  await ask('mutation($input: RecordVisitInput!){it:recordVisit(input:$input){visit{id}}}', {
    input: {
      enterpriseId: enterprises[0],
      kind: 'REGULAR',
      visitedOn: '2014-11-11',
      outcome: 'OWNER_ABSENT',
      note: '看望企业',
      form: { step: 'ISSUED' },
      visitorIds: [at.leaver],
      confirmedBy: 'OFFICE',
    },
  });
});
afterAll(() => world?.stop());

describe('E6 the liaison person of seven enterprises leaves', () => {
  it('E6 the pack lists all 7 with 2 open problems, promises, last visits and next-due days', async () => {
    const first = await raise(enterprises[0] ?? '', '用电增容');
    await raise(enterprises[1] ?? '', '用工不足');
    const assigned = 'mutation($input: AssignProblemsInput!){it:assignProblems(input:$input){batch{id}}}';
    await ask(assigned, { input: { title: '本办承办', workingDays: 10, items: [first] } });
    await ask('mutation($input: PlanVisitInput!){it:planVisit(input:$input){visit{id}}}', {
      input: { enterpriseId: enterprises[2], kind: 'REGULAR', plannedOn: '2014-12-10', note: '岁末走访' },
    });
    const held = await ask<
      { id: string; heldSinceOn: string; lastVisitOn: string | null; nextDueOn: string | null; matters: Matter[] }[]
    >(
      `query($id: [ID!]!){it:heldEnterprises(officerIds:$id){id heldSinceOn lastVisitOn nextDueOn matters{${matter}}}}`,
      {
        id: at.leaver,
      },
    );
    expect(held).toHaveLength(7);
    const of = (i: number) => held.find(({ id }) => id === enterprises[i]);
    const open = held.flatMap(({ matters }) => matters).filter(({ kind }) => kind === 'OPEN_PROBLEM');
    expect(open).toHaveLength(2);
    expect(of(0)).toMatchObject({ heldSinceOn: '2013-01-01', lastVisitOn: '2014-11-11' });
    expect(of(0)?.matters[0]).toMatchObject({
      what: expect.stringContaining('用电增容'),
      who: expect.stringContaining('邹城市联络办'),
      problemState: 'IN_HANDLING',
      dueOn: of(0)?.nextDueOn,
    });
    expect(of(2)).toMatchObject({ nextDueOn: '2014-12-10', matters: [{ kind: 'PLANNED_VISIT', what: '岁末走访' }] });
    expect(of(3)).toMatchObject({ lastVisitOn: null, nextDueOn: null, matters: [] });
  });

  it('E6 is prepared only whole, and by whoever writes there', async () => {
    const some = enterprises.slice(1).map((enterpriseId) => ({ enterpriseId, successorId: at.next }));
    const all = (successorId: string) => enterprises.map((enterpriseId) => ({ enterpriseId, successorId }));
    const refused = async (given: Input) => ruleOf(await preparing(director, given));
    expect(await refused({ items: some })).toEqual(['BAD_INPUT', 'items', 'LEFT_OUT']);
    expect(await refused({ items: [...some, some[0]] })).toEqual(['BAD_INPUT', 'items.6.enterpriseId', 'TWICE']);
    expect(await refused({ items: all(at.leaver) })).toEqual(['BAD_INPUT', 'items.0.successorId', 'OWN_SUCCESSOR']);
    expect(await refused({ shadowUntil: '2014-11-30' })).toEqual(['BAD_INPUT', 'shadowUntil', 'DAY_ORDER']);
    expect(codeOf(await preparing(world.yanzhou))).toBe('NOT_ALLOWED');
    const made = itOf<{ handover: Handover }>(await preparing(director)).handover;
    at.handover = made.id;
    expect(made).toMatchObject({ state: 'PREPARED', leaverName: '甲', leaverPost: '联络科科长' });
    expect(made.items).toHaveLength(7);
    expect(made.signatures.map(({ name }) => name)).toEqual(
      ['甲', '丙', '乙'].toSorted((a, b) => (a === '甲' ? -1 : b === '甲' ? 1 : a < b ? -1 : 1)),
    );
    expect(await world.yanzhou.ask('query($id: ID!){it:handover(id:$id){id}}', { id: at.handover })).toMatchObject({
      data: { it: null },
    });
  });

  it('E6 holds once both sides have signed, a superior with a reason for who cannot', async () => {
    expect(codeOf(await signing(colleague, at.leaver, { insteadReason: '已离任' }))).toBe('NOT_ALLOWED');
    expect(ruleOf(await signing(director, at.leaver))).toEqual(['BAD_INPUT', 'insteadReason', 'REQUIRED']);
    const mine = itOf<{ handover: Handover }>(await signing(colleague, at.next)).handover;
    expect(mine.signatures.find(({ name }) => name === '乙')).toMatchObject({ insteadReason: null });
    expect(codeOf(await signing(colleague, at.next))).toBe('HANDOVER_STATE');
    dataOf(await signing(director, at.leaver, { insteadReason: '已先行报到' }));
    expect((await handover()).state).toBe('PREPARED');
    expect(codeOf(await signing(director, at.other, { insteadReason: '外出学习', version: 1 }))).toBe('STALE_VERSION');
    dataOf(await signing(director, at.other, { insteadReason: '外出学习' }));
    const done = await handover();
    expect(done).toMatchObject({ state: 'IN_FORCE', viewerCan: { sign: false, signInstead: false, withdraw: false } });
    expect(done.items.flatMap(({ matters }) => matters)).toHaveLength(3);
  });

  it('E6 as of 15 November the old person, as of 15 December the new; the joint visit is planned', async () => {
    const names = async (asOf: string) => {
      const text =
        'query($r: Int, $on: Day){it:liaisonRegister(regionId:$r, asOf:$on, first:100){nodes{liaisonPerson{officer{name}}}}}';
      const { nodes } = await ask<{ nodes: { liaisonPerson: { officer: { name: string } } | null }[] }>(text, {
        r: zouchengId,
        on: asOf,
      });
      return nodes
        .map(({ liaisonPerson }) => liaisonPerson?.officer.name ?? '')
        .toSorted((one, other) => (one < other ? -1 : 1));
    };
    expect(await names('2014-11-15')).toEqual(Array.from({ length: 7 }, () => '甲'));
    expect(await names('2014-11-30')).toEqual(Array.from({ length: 7 }, () => '甲'));
    expect(await names('2014-12-15')).toEqual(['丙', ...Array.from({ length: 6 }, () => '乙')]);
    const text =
      'query($f: VisitFilter){it:visits(filter:$f, first:10){nodes{state plannedOn note visitors{name post}}}}';
    const { nodes } = await ask<{ nodes: { state: string; note: string; visitors: object[] }[] }>(text, {
      f: { enterpriseId: enterprises[0] },
    });
    expect(nodes).toEqual([
      expect.objectContaining({ state: 'PLANNED', plannedOn: '2014-12-03', note: '交接首次联合走访：甲、乙' }),
      expect.objectContaining({ state: 'CONFIRMED', visitors: [{ name: '甲', post: '联络科科长' }] }),
    ]);
  });

  it('E6 the predecessor stands by beside the new person until the day that was agreed', async () => {
    const text = `query($id: ID!){it:enterprise(id:$id){${['2014-11-30', '2014-12-15', '2014-12-31', '2015-01-01']
      .map(
        (day, n) => `d${n}: liaisonPerson(asOf:"${day}"){officer{name} shadow(asOf:"${day}"){handoverId name until}}`,
      )
      .join(' ')}}}`;
    const shadow = { handoverId: at.handover, name: '甲', until: '2014-12-31' };
    const next = { officer: { name: '乙' }, shadow };
    expect(await ask(text, { id: enterprises[0] })).toEqual({
      d0: { officer: { name: '甲' }, shadow: null },
      d1: next,
      d2: next,
      d3: { ...next, shadow: null },
    });
  });

  it('E6 a whole office hands on what it holds at once, all or none', async () => {
    const prepare = async (successorId: string, officerIds: readonly string[]) => {
      const text =
        'mutation($input: PrepareOfficeHandoverInput!){it:prepareOfficeHandover(input:$input){handovers{id leaverName items{enterprise{id} successorName}}}}';
      const items = enterprises.map((enterpriseId) => ({ enterpriseId, successorId }));
      return director.ask(text, { input: { officerIds, effectiveOn: '2015-03-01', reason: '机构调整', items } });
    };
    const before = await world.owner('select from handover');
    expect(ruleOf(await prepare(at.other, [at.next, at.other]))).toEqual([
      'BAD_INPUT',
      'items.0.successorId',
      'OWN_SUCCESSOR',
    ]);
    expect(ruleOf(await prepare(at.newPrincipal, [at.next]))).toEqual(['BAD_INPUT', 'items', 'LEFT_OUT']);
    expect(ruleOf(await prepare(at.newPrincipal, []))).toEqual(['BAD_INPUT', 'officerIds', 'REQUIRED']);
    expect(await world.owner('select from handover')).toHaveLength(before.length);
    // 甲 holds nothing any more, so that there is nothing to hand on.
    const { handovers } = itOf<{ handovers: Handover[] }>(
      await prepare(at.newPrincipal, [at.next, at.other, at.leaver]),
    );
    expect(handovers.map(({ leaverName, items }) => [leaverName, items.length])).toEqual([
      ['丙', 1],
      ['乙', 6],
    ]);
  });

  it('E6 the first responsible person follows the post at once on 1 January 2015', async () => {
    await world.hand.deed(world.director.token, (ctx) =>
      appointToPost(ctx, { postId: at.principalPost, officerId: at.newPrincipal, fromOn: '2015-01-01' }),
    );
    const text =
      'query($id: ID!){it:enterprise(id:$id){old: firstResponsible(asOf:"2014-12-31"){name} new: firstResponsible(asOf:"2015-01-01"){name}}}';
    expect(await ask(text, { id: enterprises[0] })).toEqual({ old: { name: '老主任' }, new: { name: '新主任' } });
  });

  it('E6 overlaps are 0 and undated gaps are 0, whatever is edited afterwards', async () => {
    goTo('2015-02-01');
    const dice = diceOf(20_141_201);
    const officers = [at.leaver, at.next, at.other];
    for (let i = 0; i < 40; i += 1) await edit(dice, officers);
    const overlaps = (table: string, of: string) =>
      `(select count(*)::int from ${table} a join ${table} b on a.region_id=b.region_id and a.${of}=b.${of} and a.id<b.id and daterange(a.from_on,a.to_on,'[]')&&daterange(b.from_on,b.to_on,'[]'))`;
    const found = `select ${overlaps('liaison_assignment', 'enterprise_id')} as assignments, ${overlaps('tenure', 'post_id')} as tenures`;
    expect(await world.owner(found)).toEqual([{ assignments: 0, tenures: 0 }]);
    for (const on of ['2014-11-20', '2015-01-31', '2015-06-01']) {
      const text =
        'query($r: Int!, $on: Day){it:liaisonCoverage(regionId:$r, asOf:$on){activeEnterprises undatedGaps}}';
      expect(await ask(text, { r: zouchengId, on })).toEqual({ activeEnterprises: 7, undatedGaps: 0 });
    }
  });
});

/** Throws that are the same in every run: a linear congruence. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** One edit of an assignment or a tenure on a day of half a year; it is done or refused, and both are fair. */
async function edit(dice: (sides: number) => number, officers: readonly string[]): Promise<void> {
  const day = new Date(Date.UTC(2014, 11, 1 + dice(180))).toISOString().slice(0, 10);
  const officerId = officers[dice(officers.length)] ?? '';
  const what = dice(4);
  if (what === 0) {
    const enterpriseIds = [enterprises[dice(7)] ?? ''];
    const input = { enterpriseIds, officerId, fromOn: day };
    await director.ask(
      'mutation($input: AssignLiaisonPersonInput!){assignLiaisonPerson(input:$input){assignments{id}}}',
      { input },
    );
  } else if (what === 1) {
    const rows = await world.owner<{ id: string; version: number }>(
      'select id, version from liaison_assignment order by id',
    );
    const { id = '', version = 1 } = rows[dice(rows.length)] ?? {};
    const input = { id: toGlobalId('lia', { regionId: zouchengId, id }), version, toOn: day, reason: '调整' };
    await director.ask('mutation($input: EndLiaisonInput!){endLiaison(input:$input){assignment{id}}}', { input });
  } else if (what === 2) {
    const input = { postId: at.post, officerId, fromOn: day };
    await director.ask('mutation($input: AppointToPostInput!){appointToPost(input:$input){post{id}}}', { input });
  } else {
    const rows = await world.owner<{ id: string; version: number }>('select id, version from tenure order by id');
    const { id = '', version = 1 } = rows[dice(rows.length)] ?? {};
    const input = { id: toGlobalId('ten', { regionId: zouchengId, id }), version, toOn: day };
    await director.ask('mutation($input: VacatePostInput!){vacatePost(input:$input){post{id}}}', { input });
  }
}
