import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeFor, messageServers, proveAddress, type MessageServers } from '../../../test/kit/message-servers.ts';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const yanzhouId = 370812;

let world: World;
let director: Actor;
let clerk: Actor;
let servers: MessageServers;
let enterpriseId = '';
let clerks = 0;

beforeAll(async () => {
  servers = await messageServers();
  world = await makeWorld({ messages: servers.port });
  director = await world.member('yanzhou-director', Role.DIRECTOR, yanzhouId);
  const enterprise = await world.hand.deed(director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
  enterpriseId = toGlobalId('ent', enterprise);
});
afterAll(async () => {
  await world?.stop();
  await servers?.close();
});
beforeEach(async () => {
  servers.fresh();
  clerk = await world.member(`clerk-${(clerks += 1)}`, Role.CLERK, yanzhouId);
});

interface Preference {
  version: number;
  isEmailProved: boolean;
  isPhoneProved: boolean;
}
async function proofs(actor: Actor): Promise<Preference | null> {
  const asked = dataOf(await actor.ask('{it:messageSettings{preference{version isEmailProved isPhoneProved}}}'));
  // Selected above.
  return (asked as unknown as { it: { preference: Preference | null } }).it.preference;
}
const proved = async (actor: Actor) => {
  const known = await proofs(actor);
  return [known?.isEmailProved, known?.isPhoneProved];
};
async function give(actor: Actor, given: { email?: string; phone?: string }): Promise<void> {
  const known = await proofs(actor);
  const at = { rhythm: 'AT_ONCE', digestAt: '08:30', quietFrom: '00:00', quietTo: '00:00' };
  const input = { ...at, ...(known && { version: known.version }), ...given };
  const text = 'mutation($input: SetMessagePreferenceInput!){setMessagePreference(input:$input){settings{channels}}}';
  dataOf(await actor.ask(text, { input }));
}
const order = (actor: Actor, channel = 'EMAIL') =>
  actor.ask(`mutation{sendAddressCode(input:{channel:${channel}}){settings{channels}}}`);
async function enter(actor: Actor, code: string, channel = 'EMAIL'): Promise<boolean> {
  const said = dataOf(
    await actor.ask(`mutation{it:proveAddress(input:{channel:${channel},code:"${code}"}){isProved}}`),
  );
  // Selected above.
  return (said as unknown as { it: { isProved: boolean } }).it.isProved;
}
/** Something that waits for everybody of the office, and what is sent because of it. */
async function raise(): Promise<void> {
  const input = `{enterpriseId:"${enterpriseId}",title:"用电增容",raisedOn:"2014-11-05"}`;
  dataOf(await director.ask(`mutation{raiseProblem(input:${input}){problem{id}}}`));
  await quiet(world);
}
const another = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('an address for messages', () => {
  it('is sent nothing before the code that was sent to it was entered', async () => {
    await give(clerk, { email: 'new@example.gov.cn', phone: '13800000001' });
    await raise();
    expect([servers.mails, servers.posts, await proved(clerk)]).toEqual([[], [], [false, false]]);
    const code = await codeFor(world, servers, { actor: clerk, channel: 'EMAIL' });
    expect(servers.mails.map(({ to }) => to)).toEqual(['new@example.gov.cn']);
    expect(await enter(clerk, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true);
    expect(await proved(clerk)).toEqual([true, false]);
    servers.fresh();
    await raise();
    expect(servers.mails.map(({ to }) => to)).toEqual(['new@example.gov.cn']);
    expect(servers.posts).toEqual([]);
  });

  it('is a phone number as well, by text message', async () => {
    await give(clerk, { phone: '13800000002' });
    await proveAddress(world, servers, { actor: clerk, channel: 'SMS' });
    expect(servers.posts.map(({ body }) => body['phone'])).toEqual(['13800000002']);
    expect(await proved(clerk)).toEqual([false, true]);
    servers.fresh();
    await raise();
    expect(servers.posts.map(({ body }) => body['phone'])).toContain('13800000002');
  });

  it('is proved anew once it was changed, and changed back as well', async () => {
    await give(clerk, { email: 'first@example.gov.cn' });
    await proveAddress(world, servers, { actor: clerk, channel: 'EMAIL' });
    await give(clerk, { email: 'second@example.gov.cn' });
    expect(await proved(clerk)).toEqual([false, false]);
    await give(clerk, { email: 'first@example.gov.cn' });
    expect(await proved(clerk)).toEqual([false, false]);
    servers.fresh();
    await raise();
    expect(servers.mails.map(({ to }) => to)).not.toContain('first@example.gov.cn');
  });

  it('stays proved where other settings change', async () => {
    await give(clerk, { email: 'same@example.gov.cn' });
    await proveAddress(world, servers, { actor: clerk, channel: 'EMAIL' });
    await give(clerk, { email: 'same@example.gov.cn', phone: '13800000003' });
    expect(await proved(clerk)).toEqual([true, false]);
  });
});

describe('a code', () => {
  it('is of one address and one account', async () => {
    await give(clerk, { email: 'mine@example.gov.cn' });
    const code = await codeFor(world, servers, { actor: clerk, channel: 'EMAIL' });
    const other = await world.member('other-clerk', Role.CLERK, yanzhouId);
    await give(other, { email: 'mine@example.gov.cn' });
    expect(await enter(other, code)).toBe(false);
    await give(clerk, { email: 'moved@example.gov.cn' });
    expect(await enter(clerk, code)).toBe(false);
  });

  it('is worth five tries, and then nothing, with the same answer as a wrong one', async () => {
    await give(clerk, { email: 'tries@example.gov.cn' });
    const code = await codeFor(world, servers, { actor: clerk, channel: 'EMAIL' });
    for (let tries = 0; tries < 5; tries += 1) expect(await enter(clerk, another(code))).toBe(false);
    expect(await enter(clerk, code)).toBe(false);
    expect(await proved(clerk)).toEqual([false, false]);
  });

  it('is worth nothing after ten minutes, nor a second time', async () => {
    await give(clerk, { email: 'late@example.gov.cn', phone: '13800000004' });
    const late = await codeFor(world, servers, { actor: clerk, channel: 'EMAIL' });
    const [{ minutes } = { minutes: 0 }] = await world.owner<{ minutes: number }>(
      `select round(extract(epoch from max(expires_at) - clock_timestamp()) / 60)::int as minutes from sec.address_code`,
    );
    expect(minutes).toBe(10);
    await world.owner(`update sec.address_code set expires_at = clock_timestamp() - interval '1 second'`);
    expect(await enter(clerk, late)).toBe(false);
    await world.owner(`update sec.address_order set ordered_at = ordered_at - interval '2 minutes'`);
    const code = await codeFor(world, servers, { actor: clerk, channel: 'SMS' });
    expect([await enter(clerk, code, 'SMS'), await enter(clerk, code, 'SMS')]).toEqual([true, false]);
  });

  it('is kept as a hash, and in no job', async () => {
    await give(clerk, { email: 'hash@example.gov.cn' });
    const code = await codeFor(world, servers, { actor: clerk, channel: 'EMAIL' });
    expect(code).toMatch(/^\d{6}$/);
    const kept = await world.owner(
      'select c::text as row from sec.address_code c union all select j::text from sec.address_order j',
    );
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toContain('hash@example.gov.cn');
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`[(,]${code}[,)]`));
    for (const table of ['address_code', 'address_order', 'proved_address'])
      await expect(world.owner(`set role lianxi_app; select from sec.${table}`)).rejects.toThrow(/permission denied/);
    await world.owner('reset role');
  });

  it('is sent once a minute and five times an hour, whoever asks for the address', async () => {
    await give(clerk, { email: 'often@example.gov.cn' });
    const other = await world.member('often-clerk', Role.CLERK, yanzhouId);
    await give(other, { email: 'often@example.gov.cn' });
    const later = (span: string) =>
      world.owner(`update sec.address_order set ordered_at = ordered_at - interval '${span}'`);
    expect(codeOf(await order(clerk))).toBeUndefined();
    const refused = await order(clerk);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    expect(codeOf(await order(other))).toBe('RATE_LIMITED');
    for (let orders = 1; orders < 5; orders += 1) {
      await later('2 minutes');
      expect(codeOf(await order(clerk))).toBeUndefined();
    }
    await later('2 minutes');
    expect(codeOf(await order(clerk))).toBe('RATE_LIMITED');
    await later('1 hour');
    expect(codeOf(await order(clerk))).toBeUndefined();
    await quiet(world);
  });

  it('is not sent where no address was given, and not again where it is proved', async () => {
    const { field, rule } = (await order(clerk)).errors?.[0]?.extensions ?? {};
    expect([field, rule]).toEqual(['channel', 'REQUIRED']);
    await give(clerk, { email: 'done@example.gov.cn' });
    await proveAddress(world, servers, { actor: clerk, channel: 'EMAIL' });
    servers.fresh();
    await world.owner(`update sec.address_order set ordered_at = ordered_at - interval '2 minutes'`);
    dataOf(await order(clerk));
    await quiet(world);
    expect(servers.mails).toEqual([]);
    expect(await proved(clerk)).toEqual([true, false]);
  });

  it('is six digits, and for whoever is signed in', async () => {
    const short = await clerk.ask('mutation{proveAddress(input:{channel:EMAIL,code:"12345"}){isProved}}');
    const { field, rule } = short.errors?.[0]?.extensions ?? {};
    expect([field, rule]).toEqual(['code', 'CODE_SHAPE']);
    expect(codeOf(await order(world.nobody))).toBe('UNAUTHENTICATED');
  });

  it('that the other side does not take is not sent again', async () => {
    await give(clerk, { phone: '13800000005' });
    servers.answers(503, '');
    dataOf(await order(clerk, 'SMS'));
    await quiet(world);
    expect(servers.posts).toHaveLength(1);
    expect(
      await world.owner(`select from graphile_worker._private_jobs where last_error is not null`).catch(() => []),
    ).toEqual([]);
  });
});
