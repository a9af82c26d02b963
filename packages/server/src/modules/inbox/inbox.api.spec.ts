import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { heard } from '../../../test/kit/listening.ts';
import { bringForward, hoursAhead, quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { departmentFactory } from '../departments/department.factory.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, weishanId] = [370812, 370826];

/** Wednesday. */
let now = new Date('2014-11-05T10:00:00+08:00');
const goTo = (day: string, time = '10:00') => (now = new Date(`${day}T${time}:00+08:00`));

let world: World;
let lead: Actor;
let contact: Actor;
let departmentId = '';
const enterprise = { yanzhou: '', weishan: '' };
const { seen, tried, assign, answer } = handlingOf(() => world);

interface Item {
  id: string;
  kind: string;
  addressee: string;
  regionId: number;
  subjectId: string;
  label: string;
  dueOn: string | null;
  isOverdue: boolean;
  isUnread: boolean;
}
interface Counts {
  open: number;
  unread: number;
  dueToday: number;
  overdue: number;
}
const itemFields = 'id kind addressee regionId subjectId label dueOn isOverdue isUnread';

/** The inbox of somebody with its counts, which always agree with the rows that they open. */
async function inboxOf(actor: Actor): Promise<{ items: Item[]; counts: Counts }> {
  await quiet(world);
  const answered = dataOf(
    await actor.ask(`{inbox(first:100){nodes{${itemFields}} totalCount{value}} inboxCounts{open unread dueToday overdue}
      unread:inbox(filter:{isUnread:true}){totalCount{value}} due:inbox(filter:{isDue:true}){totalCount{value}}}`),
  );
  // Selected above.
  const { inbox, inboxCounts, unread, due } = answered as unknown as {
    inbox: { nodes: Item[]; totalCount: { value: number } };
    inboxCounts: Counts;
    unread: { totalCount: { value: number } };
    due: { totalCount: { value: number } };
  };
  expect([inboxCounts.open, inboxCounts.unread, inboxCounts.dueToday + inboxCounts.overdue]).toEqual([
    inbox.totalCount.value,
    unread.totalCount.value,
    due.totalCount.value,
  ]);
  expect(inbox.nodes.filter(({ isUnread }) => isUnread)).toHaveLength(inboxCounts.unread);
  return { items: inbox.nodes, counts: inboxCounts };
}
const about = async (actor: Actor, title: string): Promise<Item[]> =>
  (await inboxOf(actor)).items.filter(({ label }) => label.endsWith(title));
const kindsAbout = async (actor: Actor, title: string) => (await about(actor, title)).map(({ kind }) => kind);

async function raise(title: string, where: keyof typeof enterprise = 'yanzhou'): Promise<string> {
  const input = `{enterpriseId:"${enterprise[where]}",title:"${title}",raisedOn:"2014-11-05"}`;
  const raised = dataOf(await world.director.ask(`mutation{raiseProblem(input:${input}){problem{id}}}`));
  // Selected above.
  return (raised as unknown as { raiseProblem: { problem: { id: string } } }).raiseProblem.problem.id;
}

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  lead = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  contact = await world.member('bureau', Role.DEPARTMENT_CONTACT, yanzhouId);
  const department = await world.hand.deed(world.director.token, (ctx) =>
    departmentFactory(ctx, { regionId: yanzhouId, name: '供电公司' }),
  );
  await world.owner(`update membership set department_id = $1 where login_name = 'bureau'`, [department.id]);
  departmentId = toGlobalId('dep', department);
  for (const [name, regionId] of [['yanzhou', yanzhouId] as const, ['weishan', weishanId] as const]) {
    const made = await world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId }));
    enterprise[name] = toGlobalId('ent', made);
  }
});
afterAll(() => world?.stop());

describe('an inbox', () => {
  it('holds what the office has to do, for everybody of it and for nobody else', async () => {
    const id = await raise('用电增容');
    expect(await about(world.yanzhou, '用电增容')).toMatchObject([
      {
        kind: 'PROBLEM_TO_ASSIGN',
        addressee: 'OFFICE',
        regionId: yanzhouId,
        subjectId: id,
        dueOn: null,
        isUnread: true,
      },
    ]);
    expect(await kindsAbout(lead, '用电增容')).toEqual(['PROBLEM_TO_ASSIGN']);
    for (const actor of [world.zoucheng, world.director, world.platform, contact])
      expect(await kindsAbout(actor, '用电增容')).toEqual([]);
    expect(codeOf(await world.nobody.ask('{inboxCounts{open}}'))).toBe('UNAUTHENTICATED');
  });

  it('of a county where nobody is lies with the office above it', async () => {
    await raise('无人值守', 'weishan');
    expect(await kindsAbout(world.director, '无人值守')).toEqual(['PROBLEM_TO_ASSIGN']);
    const clerk = await world.member('weishan', Role.CLERK, weishanId);
    expect(await kindsAbout(clerk, '无人值守')).toEqual(['PROBLEM_TO_ASSIGN']);
    expect(await kindsAbout(world.director, '无人值守')).toEqual([]);
  });

  it('says by when the appeals platform wants the next thing of a problem', async () => {
    goTo('2014-11-05');
    const id = await raise('平台转来');
    dataOf(await tried(world.yanzhou, 'linkAppeal', id, { appealNo: 'SQ1', receivedOn: '2014-11-05' }));
    const due = async () => (await about(world.yanzhou, '平台转来')).map(({ kind, dueOn }) => [kind, dueOn]);
    expect(await due()).toEqual([['PROBLEM_TO_ASSIGN', '2014-11-06']]);
    dataOf(await assign(world.yanzhou, 5, [{ id }]));
    expect(await due()).toEqual([['PROBLEM_TO_HANDLE', '2014-11-10']]);
    dataOf(await tried(world.yanzhou, 'replyProblem', id, { words: '已答复' }));
    expect(await due()).toEqual([['PROBLEM_TO_CLOSE', '2014-11-26']]);
    dataOf(await tried(world.yanzhou, 'closeProblem', id, { reason: '认可' }));
    expect(await due()).toEqual([]);
  });

  it('follows a problem on its way, with the day on which each is due', async () => {
    const id = await raise('道路积水');
    dataOf(await assign(world.yanzhou, 5, [{ id, departmentId }]));
    expect(await about(contact, '道路积水')).toMatchObject([{ kind: 'REFERRAL_TO_ACCEPT', dueOn: '2014-11-06' }]);
    expect(await kindsAbout(world.yanzhou, '道路积水')).toEqual([]);
    await answer(contact, 'acceptReferral', id);
    expect(await about(contact, '道路积水')).toMatchObject([{ kind: 'REFERRAL_TO_ANSWER', dueOn: '2014-11-12' }]);
    await answer(contact, 'replyToReferral', id, { words: '已疏通' });
    expect(await kindsAbout(contact, '道路积水')).toEqual([]);
    expect(await kindsAbout(world.yanzhou, '道路积水')).toEqual(['PROBLEM_TO_CLOSE']);
    dataOf(await tried(lead, 'reopenProblem', id, { reason: '又积水了' }));
    expect(await kindsAbout(world.yanzhou, '道路积水')).toEqual(['PROBLEM_TO_ASSIGN']);
    dataOf(await tried(lead, 'withdrawProblem', id, { reason: '企业撤回' }));
    expect(await kindsAbout(world.yanzhou, '道路积水')).toEqual([]);
  });

  it('asks those who lead about a consultation, and the office to carry its decisions out', async () => {
    const id = await raise('两次退回');
    for (const _ of [1, 2]) {
      dataOf(await assign(world.yanzhou, 5, [{ id, departmentId }]));
      const returned = { reason: '无权', legalBasis: '电力法', proposedOwner: '住建局' };
      await answer(contact, 'returnReferral', id, returned);
    }
    expect(await kindsAbout(lead, '两次退回')).toEqual(['PROBLEM_TO_ASSIGN', 'CONSULTATION_TO_DECIDE']);
    expect(await kindsAbout(world.yanzhou, '两次退回')).toEqual(['PROBLEM_TO_ASSIGN']);
    const letter = `{id:"${id}",version:${(await seen(lead, id)).version},demand:"三日内报办理情况",workingDays:3}`;
    const issued = await world.director.ask(`mutation{issueSupervisionLetter(input:${letter}){letter{id version}}}`);
    // Selected above.
    const made = dataOf(issued) as unknown as { issueSupervisionLetter: { letter: { id: string; version: number } } };
    const { letter: sent } = made.issueSupervisionLetter;
    expect(await about(world.yanzhou, '两次退回')).toMatchObject([
      { kind: 'SUPERVISION_TO_ANSWER', subjectId: sent.id, dueOn: '2014-11-10' },
      { kind: 'PROBLEM_TO_ASSIGN' },
    ]);
    const words = `{id:"${sent.id}",version:${sent.version},answer:"已重新交办"}`;
    dataOf(await world.yanzhou.ask(`mutation{answerSupervisionLetter(input:${words}){letter{id}}}`));
    expect(await kindsAbout(world.yanzhou, '两次退回')).toEqual(['PROBLEM_TO_ASSIGN']);
    const { version } = await seen(lead, id);
    const declined = `mutation{declineConsultation(input:{problemId:"${id}",version:${version},reason:"直接交办"}){consultation{id}}}`;
    dataOf(await lead.ask(declined));
    expect(await kindsAbout(lead, '两次退回')).toEqual(['PROBLEM_TO_ASSIGN']);
  });

  it('holds what an enterprise said until somebody answers', async () => {
    const input = `{enterpriseId:"${enterprise.yanzhou}",kind:SUGGESTION,text:"希望多来",receivedOn:"2014-11-05"}`;
    const made = dataOf(await world.yanzhou.ask(`mutation{recordOpinion(input:${input}){opinion{id version}}}`));
    // Selected above.
    const { opinion } = (made as unknown as { recordOpinion: { opinion: { id: string; version: number } } })
      .recordOpinion;
    const waits = async () => (await inboxOf(world.yanzhou)).items.filter(({ subjectId }) => subjectId === opinion.id);
    expect(await waits()).toMatchObject([{ kind: 'OPINION_TO_ANSWER' }]);
    const converted = `{id:"${opinion.id}",version:${opinion.version},title:"由意见而来"}`;
    dataOf(await world.yanzhou.ask(`mutation{convertOpinion(input:${converted}){problem{id}}}`));
    expect(await waits()).toEqual([]);
    expect(await kindsAbout(world.yanzhou, '由意见而来')).toEqual(['PROBLEM_TO_TRIAGE']);
  });
});

describe('what was read', () => {
  it('is read for whoever read it, and goes on waiting', async () => {
    await raise('读过的');
    const [item] = await about(world.yanzhou, '读过的');
    const marked = dataOf(
      await world.yanzhou.ask(`mutation{readInbox(input:{ids:["${item?.id}"]}){counts{open unread}}}`),
    ) as unknown as { readInbox: { counts: Counts } };
    const { counts } = await inboxOf(world.yanzhou);
    expect(marked.readInbox.counts).toEqual({ open: counts.open, unread: counts.unread });
    expect(await about(world.yanzhou, '读过的')).toMatchObject([{ isUnread: false }]);
    expect(await about(lead, '读过的')).toMatchObject([{ isUnread: true }]);
  });

  it('can be all there is; what waits for others is nobody’s to mark', async () => {
    const [item] = await about(world.yanzhou, '读过的');
    const foreign = await world.zoucheng.ask(`mutation{readInbox(input:{ids:["${item?.id}"]}){counts{open}}}`);
    expect(codeOf(foreign)).toBe('NOT_FOUND');
    expect(
      await world.owner('select from inbox_reading r join membership m using (account_id) where m.login_name = $1', [
        'zoucheng',
      ]),
    ).toEqual([]);
    dataOf(await world.yanzhou.ask('mutation{readInbox(input:{}){counts{open}}}'));
    expect((await inboxOf(world.yanzhou)).counts.unread).toBe(0);
    const many = JSON.stringify(Array.from({ length: 101 }, () => item?.id));
    expect(codeOf(await world.yanzhou.ask(`mutation{readInbox(input:{ids:${many}}){counts{open}}}`))).toBe('BAD_INPUT');
    expect(codeOf(await world.yanzhou.ask(`mutation{readInbox(input:{ids:["inb_x"]}){counts{open}}}`))).toBe('BAD_ID');
  });
});

describe('a reminder', () => {
  const remindAhead = async (title: string, actor: Actor): Promise<number | undefined> => {
    const [item] = await about(actor, title);
    const [row] = await world.owner<{ id: string }>(
      'select id from inbox_item where label like $1 and settled_at is null',
      [`%${title}`],
    );
    expect(item).toBeDefined();
    return (await hoursAhead(world, 'remindOfItem')).get(`remind.${row?.id ?? ''}`);
  };

  it('comes on the working day before, and moves with its day', async () => {
    goTo('2014-11-05');
    const id = await raise('会移动的');
    dataOf(await assign(world.yanzhou, 5, [{ id }]));
    // Due on Wednesday the 12th: from Wednesday 10:00 to Tuesday 08:30.
    expect(await remindAhead('会移动的', world.yanzhou)).toBe(5 * 24 + 22);
    dataOf(await tried(lead, 'extendProblem', id, { moreDays: 5, reason: '等批复' }));
    expect(await about(world.yanzhou, '会移动的')).toMatchObject([{ dueOn: '2014-11-19' }]);
    expect(await remindAhead('会移动的', world.yanzhou)).toBe(12 * 24 + 22);
    dataOf(await tried(lead, 'pauseProblem', id, { reason: '等批复' }));
    expect(await about(world.yanzhou, '会移动的')).toMatchObject([{ dueOn: null }]);
    expect(await remindAhead('会移动的', world.yanzhou)).toBeUndefined();
  });

  it('makes it unread again, once for each of its days, and has the office urge a department that is late', async () => {
    goTo('2014-11-05');
    const id = await raise('到期的');
    dataOf(await assign(world.yanzhou, 3, [{ id, departmentId }]));
    await answer(contact, 'acceptReferral', id);
    await quiet(world);
    dataOf(await contact.ask('mutation{readInbox(input:{}){counts{open}}}'));
    const stateOf = async () =>
      (await about(contact, '到期的')).map(({ isUnread, isOverdue }) => [isUnread, isOverdue]);
    expect(await stateOf()).toEqual([[false, false]]);
    goTo('2014-11-07', '08:31');
    await bringForward(world, 'remindOfItem');
    expect(await stateOf()).toEqual([[true, false]]);
    dataOf(await contact.ask('mutation{readInbox(input:{}){counts{open}}}'));
    await bringForward(world, 'remindOfItem');
    expect(await stateOf()).toEqual([[false, false]]);
    expect(await kindsAbout(world.yanzhou, '到期的')).toEqual([]);
    goTo('2014-11-11', '08:31');
    await bringForward(world, 'remindOfItem');
    expect(await stateOf()).toEqual([[true, true]]);
    expect((await inboxOf(contact)).counts.overdue).toBeGreaterThan(0);
    expect(await about(world.yanzhou, '到期的')).toMatchObject([{ kind: 'PROBLEM_TO_URGE', isOverdue: true }]);
    goTo('2014-11-05');
  });

  it('is not lost by a worker that fails in the midst of it', async () => {
    await world.owner(
      `create function fail_once() returns trigger language plpgsql as $$ begin
         if nextval('fails') = 1 then raise exception 'planned' using errcode = '57P01'; end if; return null; end $$`,
    );
    await world.owner('create sequence fails');
    await world.owner('grant usage on sequence fails to lianxi_worker');
    await world.owner(
      `create constraint trigger fails after insert on inbox_item deferrable initially deferred for each row execute function fail_once()`,
    );
    try {
      await raise('失而复得');
      await vi.waitFor(
        async () => expect(await kindsAbout(world.yanzhou, '失而复得')).toEqual(['PROBLEM_TO_ASSIGN']),
        20_000,
      );
      const [fails] = await world.owner<{ last_value: string }>('select last_value from fails');
      expect(Number(fails?.last_value)).toBeGreaterThan(1);
    } finally {
      await world.owner('drop trigger fails on inbox_item');
    }
  }, 40_000);
});

describe('a listener', () => {
  const query = 'subscription{inboxChanged{open unread}}';
  const read = (actor: Actor) => actor.ask('mutation{readInbox(input:{}){counts{open}}}');

  it('E7 hears how much waits when that changes, and nothing of what changes for others', async () => {
    const stop = new AbortController();
    const told = new Map<Actor, Counts[]>();
    const listen = async (actor: Actor) => {
      const counts: Counts[] = [];
      told.set(actor, counts);
      for await (const { data } of heard<{ inboxChanged: Counts }>(world.app.url, actor, {
        query,
        signal: stop.signal,
      }))
        if (data) counts.push(data.inboxChanged);
    };
    const listening = [world.yanzhou, world.zoucheng, contact].map(listen);
    // A stream that is not open yet hears nothing: each listener marks its own until it hears of it.
    for (const actor of told.keys())
      await vi.waitFor(async () => {
        dataOf(await read(actor));
        expect(told.get(actor)?.length).toBeGreaterThan(0);
      }, 10_000);
    const { counts } = await inboxOf(world.yanzhou);
    const others = [world.zoucheng, contact].map((actor) => told.get(actor)?.length);
    await raise('实时的');
    await vi.waitFor(
      () => expect(told.get(world.yanzhou)?.at(-1)).toEqual({ open: counts.open + 1, unread: counts.unread + 1 }),
      10_000,
    );
    expect([world.zoucheng, contact].map((actor) => told.get(actor)?.length)).toEqual(others);
    stop.abort();
    await Promise.allSettled(listening);
  }, 30_000);

  it('without a session hears nothing', async () => {
    const stream = heard<{ inboxChanged: Counts }>(world.app.url, world.nobody, {
      query,
      signal: AbortSignal.timeout(5000),
    });
    expect((await stream.next()).value?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    await stream.return(undefined);
  });
});
