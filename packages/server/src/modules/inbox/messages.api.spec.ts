import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlingOf } from '../../../test/kit/handling.ts';
import { messageServers, proveAddress, type MessageServers } from '../../../test/kit/message-servers.ts';
import { bringForward, hoursAhead, quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];

let now = new Date('2014-11-05T10:00:00+08:00');
const goTo = (day: string, time = '10:00') => (now = new Date(`${day}T${time}:00+08:00`));

let world: World;
let director: Actor;
let servers: MessageServers;
/** What the two servers were sent. */
let { mails, posts } = {} as MessageServers;
let enterpriseId = '';
const { assign } = handlingOf(() => world);

beforeAll(async () => {
  servers = await messageServers();
  ({ mails, posts } = servers);
  world = await makeWorld({ clock: { now: () => now }, messages: servers.port });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
  enterpriseId = toGlobalId('ent', enterprise);
});
afterAll(async () => {
  await world?.stop();
  await servers?.close();
});
beforeEach(() => servers.fresh());

interface Settings {
  preference: { version: number; email: string | null; phone: string | null } | null;
  channels: string[];
  sent: { channel: string; state: string; due: number; unread: number }[];
}
const settingsFields = 'preference{version email phone} channels sent{channel state due unread}';
async function settingsOf(actor: Actor): Promise<Settings> {
  // Selected above.
  return (dataOf(await actor.ask(`{messageSettings{${settingsFields}}}`)) as unknown as { messageSettings: Settings })
    .messageSettings;
}
async function prefer(actor: Actor, more: Record<string, unknown>) {
  const { preference } = await settingsOf(actor);
  const usual = { rhythm: 'AT_ONCE', digestAt: '08:30', quietFrom: '20:00', quietTo: '08:00' };
  const input = { ...usual, ...(preference && { version: preference.version }), ...more };
  return actor.ask(
    `mutation($input: SetMessagePreferenceInput!){setMessagePreference(input:$input){settings{${settingsFields}}}}`,
    { input },
  );
}
async function raise(title: string, by: Actor = director): Promise<string> {
  const input = `{enterpriseId:"${enterpriseId}",title:"${title}",raisedOn:"2014-11-05"}`;
  const raised = dataOf(await by.ask(`mutation{raiseProblem(input:${input}){problem{id}}}`));
  await quiet(world);
  // Selected above.
  return (raised as unknown as { raiseProblem: { problem: { id: string } } }).raiseProblem.problem.id;
}

describe('somebody who wants to be told', () => {
  it('is told at once by mail and by text message, in numbers and nothing else', async () => {
    const set = dataOf(await prefer(world.yanzhou, { email: 'clerk@example.gov.cn', phone: '138 0000 0000' }));
    expect(set).toMatchObject({
      setMessagePreference: { settings: { preference: { phone: '13800000000' }, channels: ['EMAIL', 'SMS'] } },
    });
    for (const channel of ['EMAIL', 'SMS'] as const)
      await proveAddress(world, servers, { actor: world.yanzhou, channel });
    servers.fresh();
    await raise('示例机械厂用电不足');
    expect(mails).toEqual([{ to: 'clerk@example.gov.cn', text: expect.stringContaining('您有1件未读') as unknown }]);
    expect(posts).toMatchObject([
      { path: '/sms', headers: { authorization: 'Bearer sms-token' }, body: { phone: '13800000000' } },
    ]);
    expect(JSON.stringify([mails, posts])).not.toMatch(/示例|机械|用电|370812|兖州/);
    expect((await settingsOf(world.yanzhou)).sent).toEqual([
      { channel: 'EMAIL', state: 'SENT', due: 0, unread: 1 },
      { channel: 'SMS', state: 'SENT', due: 0, unread: 1 },
    ]);
  });

  it('is told once in ten minutes, and not of what it did itself', async () => {
    await raise('紧接着的');
    expect(mails).toEqual([]);
    now = new Date(now.getTime() + 11 * 60_000);
    await bringForward(world, 'sendMessages');
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('2件未读')]);
    now = new Date(now.getTime() + 11 * 60_000);
    mails.length = 0;
    await raise('自己登记的', world.yanzhou);
    expect(mails).toEqual([]);
  });

  it('is left in peace in its quiet hours', async () => {
    goTo('2014-11-05', '21:00');
    await raise('晚上的');
    expect(mails).toEqual([]);
    expect([...(await hoursAhead(world, 'sendMessages')).values()]).toEqual([11]);
    goTo('2014-11-06', '08:00');
    await bringForward(world, 'sendMessages');
    expect(mails).toHaveLength(1);
  });

  it('gets a digest each working day where it prefers that, with what is due', async () => {
    goTo('2014-11-07');
    dataOf(await prefer(world.yanzhou, { email: 'clerk@example.gov.cn', rhythm: 'DAILY' }));
    const id = await raise('到期的');
    dataOf(await assign(director, 1, [{ id }]));
    await quiet(world);
    expect(mails).toEqual([]);
    // From Friday 10:00 to Monday 08:30.
    expect([...(await hoursAhead(world, 'sendMessages')).values()]).toEqual([70]);
    goTo('2014-11-10', '08:30');
    await bringForward(world, 'sendMessages');
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('1件事项到期或逾期')]);
    expect(posts).toEqual([]);
  });

  it('gets the same message again where it was not taken, five times at most', async () => {
    goTo('2014-11-11');
    dataOf(await prefer(world.yanzhou, { phone: '13800000009' }));
    await proveAddress(world, servers, { actor: world.yanzhou, channel: 'SMS' });
    servers.fresh();
    servers.answers(503, '');
    await raise('发不出的');
    for (let tries = 0; tries < 6; tries += 1) await bringForward(world, 'sendMessages');
    const ids = new Set(posts.map(({ headers }) => headers['idempotency-key']));
    expect([posts.length, ids.size]).toEqual([5, 1]);
    expect((await settingsOf(world.yanzhou)).sent[0]).toMatchObject({ channel: 'SMS', state: 'FAILED' });
  }, 240_000);

  it.each([
    ['an address that is none', { email: '邮箱' }, ['email', 'EMAIL_SHAPE']],
    ['a number that is none', { phone: '0537-1234567' }, ['phone', 'MOBILE_SHAPE']],
    ['a time that is none', { digestAt: '24:00' }, ['digestAt', 'TIME_SHAPE']],
  ])('is refused %s', async (_what, more, expected) => {
    const { field, rule } = (await prefer(world.zoucheng, more)).errors?.[0]?.extensions ?? {};
    expect([field, rule]).toEqual(expected);
    expect((await settingsOf(world.zoucheng)).preference).toBeNull();
  });

  it('keeps its settings to itself, and is told when somebody changed them meanwhile', async () => {
    dataOf(await prefer(world.zoucheng, { email: 'a@example.gov.cn' }));
    expect((await settingsOf(world.zoucheng)).preference?.email).toBe('a@example.gov.cn');
    expect((await settingsOf(director)).preference).toBeNull();
    expect(codeOf(await prefer(world.zoucheng, { version: 7 }))).toBe('STALE_VERSION');
    expect(codeOf(await world.nobody.ask('{messageSettings{channels}}'))).toBe('UNAUTHENTICATED');
  });
});

describe('the robot of a group', () => {
  const robot = (more: Record<string, unknown> = {}) => ({
    regionId: yanzhouId,
    tool: 'WECOM',
    label: '兖州联络群',
    url: `http://127.0.0.1:${servers.httpPort}/robot?key=very-secret`,
    digestAt: '08:40',
    ...more,
  });
  const set = (actor: Actor, more: Record<string, unknown> = {}) =>
    actor.ask('mutation($input: SetGroupRobotInput!){setGroupRobot(input:$input){robot{id version host}}}', {
      input: robot(more),
    });
  let made: { id: string; version: number; host: string };

  it('tells each working day how much waits, and its address is told to nobody', async () => {
    goTo('2014-11-11');
    made = (dataOf(await set(director)) as unknown as { setGroupRobot: { robot: typeof made } }).setGroupRobot.robot;
    await quiet(world);
    expect(posts).toEqual([]);
    const [open] = await world.owner<{ n: number }>(
      `select count(*)::int as n from inbox_item where region_id = ${yanzhouId} and settled_at is null`,
    );
    // What became of somebody's own asking is nothing for the group.
    await world.owner(
      `insert into inbox_item (region_id, id, kind, addressee, for_account_id, about_id, subject_word, subject_id, label, raised_at)
         values (${yanzhouId}, gen_random_uuid(), 'EXPORT_DECLINED', 'PERSON', gen_random_uuid(), gen_random_uuid(), 'pex', gen_random_uuid(), '人员名单', now())`,
    );
    goTo('2014-11-12', '08:40');
    await bringForward(world, 'postToGroup');
    expect(posts.map(({ path, body }) => [path, body['msgtype']])).toEqual([['/robot?key=very-secret', 'text']]);
    expect(JSON.stringify(posts[0]?.body)).toMatch(/兖州.*今日到期\d+件，逾期\d+件，待办共\d+件/);
    expect(JSON.stringify(posts[0]?.body)).toContain(`待办共${open?.n}件`);
    const listed = await director.ask(`{groupRobots(regionId:${yanzhouId}){nodes{label host lastSentAt lastFailure}}}`);
    expect(dataOf(listed)).toMatchObject({ groupRobots: { nodes: [{ label: '兖州联络群', lastFailure: null }] } });
    const kept = await world.owner(
      'select r::text as row from group_robot r union all select a::text from audit_event a',
    );
    expect(JSON.stringify(kept)).not.toContain('very-secret');
    await expect(world.owner('set role lianxi_app; select from sec.group_robot')).rejects.toThrow(/permission denied/);
    await world.owner('reset role');
  });

  it('says when its group did not take it, and posts again the next day', async () => {
    servers.answers(200, '{"errcode":93000}');
    goTo('2014-11-13', '08:40');
    await bringForward(world, 'postToGroup');
    const listed = await director.ask(`{groupRobots(regionId:${yanzhouId}){nodes{lastFailure}}}`);
    expect(dataOf(listed)).toMatchObject({ groupRobots: { nodes: [{ lastFailure: 'REFUSED' }] } });
    expect([...(await hoursAhead(world, 'postToGroup')).values()]).toEqual([24]);
  });

  it('is set by those who lead the office, and only where robots may live', async () => {
    expect(codeOf(await set(world.yanzhou))).toBe('NOT_ALLOWED');
    expect(codeOf(await set(director, { regionId: zouchengId }))).toBe('NOT_ALLOWED');
    expect(codeOf(await set(director, { regionId: jiningId }))).toBe('NOT_ALLOWED');
    for (const url of ['https://intranet.example.cn/hook', 'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1']) {
      const { field, rule } = (await set(director, { url })).errors?.[0]?.extensions ?? {};
      expect([field, rule]).toEqual(['url', 'ROBOT_HOST']);
    }
    expect((await set(director, { url: 'robot' })).errors?.[0]?.extensions.rule).toBe('ROBOT_URL');
  });

  it('is removed with its address', async () => {
    const remove = (version: number) =>
      director.ask(`mutation{removeGroupRobot(input:{id:"${made.id}",version:${version}}){robot{id}}}`);
    expect(codeOf(await remove(99))).toBe('STALE_VERSION');
    const [{ version } = { version: 0 }] = await world.owner<{ version: number }>('select version from group_robot');
    dataOf(await remove(version));
    expect(await world.owner('select from sec.group_robot')).toEqual([]);
    goTo('2014-11-14', '08:40');
    await bringForward(world, 'postToGroup');
    expect(posts).toEqual([]);
    expect((await hoursAhead(world, 'postToGroup')).size).toBe(0);
  });
});
