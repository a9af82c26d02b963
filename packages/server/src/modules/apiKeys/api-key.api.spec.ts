import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asksForKey, issuedKey, type IssuedKey } from '../../../test/kit/api-keys.ts';
import {
  codeOf,
  credentials,
  dataOf,
  makeWorld,
  type Actor,
  type Answer,
  type World,
} from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];
let world: World;
let keeper: Actor;

beforeAll(async () => {
  world = await makeWorld({ trustProxy: true });
  keeper = await world.member('keeper', Role.DIRECTOR, yanzhouId);
  for (const [actor, regionId] of [
    [world.yanzhou, yanzhouId],
    [world.zoucheng, zouchengId],
  ] as const)
    dataOf(await actor.ask(`mutation{registerEnterprise(input:{regionId:${regionId},name:"甲公司"}){enterprise{id}}}`));
  const input = `{regionId:${yanzhouId},name:"单海燕",phone:"13805371234"}`;
  dataOf(await world.yanzhou.ask(`mutation{registerPerson(input:${input}){person{id}}}`));
});
afterAll(() => world?.stop());

const ruleOf = ({ errors }: Answer<unknown>) => [errors?.[0]?.extensions.field, errors?.[0]?.extensions.rule];
const speaking = ({ token }: Pick<IssuedKey, 'token'>): Actor => world.as(token);
const enterprises = '{enterprises{nodes{regionId} totalCount{value}}}';
const register = (regionId: number, name: string) =>
  `mutation{registerEnterprise(input:{regionId:${regionId},name:"${name}"}){enterprise{id name}}}`;
const revoke = (actor: Actor, id: string, reason = '合作结束') =>
  actor.ask('mutation($i: RevokeApiKeyInput!){revokeApiKey(input:$i){apiKey{id state revokedAt viewerCan{revoke}}}}', {
    i: { id, reason },
  });
const byValue = (one: number, other: number): number => one - other;
const counties = async (actor: Actor): Promise<number[]> => {
  const answer = dataOf(await actor.ask(enterprises)) as unknown as { enterprises: { nodes: { regionId: number }[] } };
  return answer.enterprises.nodes.map(({ regionId }) => regionId).toSorted(byValue);
};

describe('issuing a key', () => {
  it('tells the token once, and keeps its hash alone', async () => {
    const { token, id } = await issuedKey(keeper, { label: ' 市局 ' });
    expect(token).toMatch(/^lx_[A-Za-z0-9]{8}_[\w-]{43}$/);
    const secret = token.slice('lx_xxxxxxxx_'.length);
    const [told] = await world.owner<{ rows: number; hashes: number; holds: boolean }>(
      `select (select count(*)::int from sec.api_key where token_hash = sha256(convert_to($1, 'UTF8'))) as hashes,
              (select bool_or(t::text like '%' || $2 || '%') from (select k::text as t from api_key k union all select a::text from audit_event a
                 union all select o::text from outbox_event o union all select i::text from idempotency_key i union all select s::text from sec.api_key s) all_rows) as holds`,
      [token, secret],
    );
    expect(told).toMatchObject({ hashes: 1, holds: false });
    const text =
      'query($id: ID!){apiKey(id:$id){label prefix region{name} regions{regionId} kinds access ratePerMinute issuerName state lastUsedAt viewerCan{revoke}}}';
    expect(dataOf(await keeper.ask(text, { id }))).toMatchObject({
      apiKey: {
        label: '市局',
        prefix: token.slice(3, 11),
        region: { name: '兖州区' },
        regions: [{ regionId: yanzhouId }],
        access: 'READ',
        ratePerMinute: 60,
        issuerName: 'keeper',
        state: 'VALID',
        lastUsedAt: null,
        viewerCan: { revoke: true },
      },
    });
    expect(
      await world.owner(
        `select actor_name, reason from audit_event where verb = 'issueApiKey' and reason like '市局%'`,
      ),
    ).toEqual([{ actor_name: 'keeper', reason: `市局 (lx_${token.slice(3, 11)})` }]);
  });

  it('twice makes two keys, for no answer is kept to be told again', async () => {
    const [first, second] = [await issuedKey(keeper), await issuedKey(keeper)];
    expect(first.token).not.toBe(second.token);
    expect(await world.owner('select from idempotency_key where answer::text like $1', ['%lx_%'])).toEqual([]);
  });

  it.each([
    ['label', { label: ' ' }, 'REQUIRED'],
    ['kinds', { kinds: [] }, 'REQUIRED'],
    ['kinds', { kinds: ['VISIT', 'VISIT'] }, 'TWICE'],
    ['regionIds', { regionIds: [] }, 'REQUIRED'],
    ['expiresInDays', { expiresInDays: 367 }, 'OUT_OF_RANGE'],
    ['expiresInDays', { expiresInDays: 0 }, 'OUT_OF_RANGE'],
    ['ratePerMinute', { ratePerMinute: 601 }, 'OUT_OF_RANGE'],
    ['regionIds', { regionId: jiningId, regionIds: [370899] }, 'REGION_UNKNOWN'],
  ])('wants %s as it may be: %j', async (field, given, rule) => {
    expect(ruleOf(await asksForKey(world.director, given))).toEqual([field, rule]);
  });

  it('E7 is refused to a clerk, in another county, and for one', async () => {
    expect(codeOf(await asksForKey(world.yanzhou))).toBe('NOT_ALLOWED');
    expect(codeOf(await asksForKey(keeper, { regionId: zouchengId }))).toBe('NOT_ALLOWED');
    expect(codeOf(await asksForKey(keeper, { regionIds: [yanzhouId, zouchengId] }))).toBe('NOT_ALLOWED');
    expect(codeOf(await asksForKey(world.nobody))).toBe('UNAUTHENTICATED');
  });

  it('E7 arbitrary SQL as the app role issues none that the policy would not', async () => {
    const facts = (more: object) =>
      JSON.stringify({
        regionId: yanzhouId,
        id: crypto.randomUUID(),
        label: 'x',
        prefix: 'x',
        regionIds: [yanzhouId],
        kinds: ['VISIT'],
        access: 'WRITE',
        days: 30,
        rate: 60,
        ...more,
      });
    const call = (actor: Actor, more: object) =>
      world.hand.deed(actor.token, (ctx) =>
        ctx.em.execute(`select sec.issue_key(sha256('forged'), ?::jsonb)`, [facts(more)]),
      );
    for (const [actor, more] of [
      [world.yanzhou, {}],
      [keeper, { regionId: zouchengId, regionIds: [zouchengId] }],
      [keeper, { regionIds: [zouchengId] }],
      [keeper, { regionIds: [] }],
    ] as const)
      await expect(call(actor, more)).rejects.toMatchObject({ code: '42501' });
    await expect(call(keeper, { days: 4000 })).rejects.toMatchObject({ code: '22003' });
    expect(await world.owner(`select from sec.api_key where token_hash = sha256('forged')`)).toEqual([]);
  });
});

describe('a key', () => {
  it('reads in its regions and nowhere else, whatever its issuer sees', async () => {
    const county = speaking(await issuedKey(world.director, { regionId: yanzhouId }));
    expect(await counties(county)).toEqual([yanzhouId]);
    const both = speaking(await issuedKey(world.director, { regionId: jiningId, regionIds: [yanzhouId, zouchengId] }));
    expect(await counties(both)).toEqual([yanzhouId, zouchengId]);
    expect(dataOf(await both.ask(enterprises, {}, { narrow: zouchengId }))).toMatchObject({
      enterprises: { totalCount: { value: 1 } },
    });
    expect(dataOf(await county.ask(enterprises, {}, { narrow: zouchengId }))).toMatchObject({
      enterprises: { totalCount: { value: 0 } },
    });
  });

  it('takes no cookie along, and is not helped by one', async () => {
    const { token } = await issuedKey(keeper, { kinds: ['PROBLEM'] });
    const both = { ...credentials(token), ...credentials(world.director.token), 'content-type': 'application/json' };
    const send = (headers: Record<string, string>) =>
      fetch(`${world.app.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: enterprises }) });
    expect((await send(both)).status).toBe(403);
    const unknown = await send({ ...both, authorization: `Bearer lx_AAAAAAAA_${'A'.repeat(43)}` });
    expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await send({ ...both, authorization: 'Bearer x' })).status).toBe(401);
    expect((await send({ ...both, authorization: 'Basic eDp5' })).status).toBe(200);
  });

  it('is told which field lies outside its kinds', async () => {
    const reader = speaking(await issuedKey(keeper, { kinds: ['PROBLEM'] }));
    const refused = await reader.ask('{problems{nodes{title enterprise{name}}}}');
    expect([refused.status, codeOf(refused), refused.errors?.[0]?.extensions.field]).toEqual([
      403,
      'OUTSIDE_KEY',
      'Problem.enterprise',
    ]);
    expect(dataOf(await reader.ask('{problems{totalCount{value}}}'))).toEqual({
      problems: { totalCount: { value: 0 } },
    });
  });

  it('is shown no personal field in full', async () => {
    const reader = speaking(await issuedKey(keeper));
    expect(dataOf(await reader.ask('{people{nodes{name phone}}}'))).toEqual({
      people: { nodes: [{ name: '单**', phone: '138****1234' }] },
    });
  });

  it('writes where it may, as itself, and says so in the record', async () => {
    const reader = speaking(await issuedKey(keeper, { access: 'READ' }));
    expect(codeOf(await reader.ask(register(yanzhouId, '乙公司')))).toBe('OUTSIDE_KEY');
    const { token, row } = await issuedKey(keeper, { access: 'WRITE', label: '登记' });
    const writer = world.as(token);
    expect(dataOf(await writer.ask(register(yanzhouId, '丙公司')))).toMatchObject({
      registerEnterprise: { enterprise: { name: '丙公司' } },
    });
    expect(codeOf(await writer.ask(register(zouchengId, '丁公司')))).toBe('NOT_ALLOWED');
    const [deed] = await world.owner(
      `select account_id, actor_name from audit_event where verb = 'registerEnterprise'
       and region_id = $1 order by happened_at desc, id desc limit 1`,
      [yanzhouId],
    );
    expect(deed).toEqual({ account_id: row.id, actor_name: `接口密钥 登记 (${token.slice(0, 11)})` });
  });

  it('has idempotency keys of its own', async () => {
    const text = `mutation{registerEnterprise(input:{regionId:${yanzhouId},name:"戊公司"},idempotencyKey:"same"){enterprise{name}}}`;
    const [one, other] = [await issuedKey(keeper, { access: 'WRITE' }), await issuedKey(keeper, { access: 'WRITE' })];
    dataOf(await speaking(one).ask(text));
    dataOf(await speaking(one).ask(text));
    expect(codeOf(await speaking(other).ask(text))).toBe('DUPLICATE_ENTERPRISE');
    expect(await world.owner(`select from enterprise where name = '戊公司'`)).toHaveLength(1);
  });

  it.each([
    ['streams', '/graphql/stream', { method: 'POST', body: '{"query":"subscription{importChanged(id:\\"x\\"){id}}"}' }],
    ['reserved streams', '/graphql/stream', { method: 'PUT' }],
    ['sheets', '/exports/figures.xlsx?campaign=x&figure=y', {}],
    ['sheets of appeals', '/exports/appeals.xlsx', {}],
    ['files', '/files/x', {}],
    ['uploads', '/files?name=a.csv', { method: 'POST', body: 'x' }],
  ])('is refused at the door of %s', async (_what, path, init) => {
    const { token } = await issuedKey(keeper, { access: 'WRITE' });
    const headers = { ...credentials(token), 'content-type': 'application/json' };
    const response = await fetch(`${world.app.url}${path}`, { ...init, headers });
    expect([response.status, await response.json()]).toEqual([
      403,
      { errors: [expect.objectContaining({ extensions: { code: 'OUTSIDE_KEY' } })] },
    ]);
  });
});

describe('the end of a key', () => {
  it('by revoking is at once, in what is under way as well, and is written down', async () => {
    const key = await issuedKey(keeper, { label: '到此为止' });
    const reader = speaking(key);
    expect(await counties(reader)).toContain(yanzhouId);
    expect(ruleOf(await revoke(keeper, key.id, ' '))).toEqual(['reason', 'REQUIRED']);
    expect(dataOf(await revoke(keeper, key.id))).toEqual({
      revokeApiKey: {
        apiKey: { id: key.id, state: 'REVOKED', revokedAt: expect.any(String), viewerCan: { revoke: false } },
      },
    });
    const refused = await reader.ask(enterprises);
    expect([refused.status, codeOf(refused)]).toEqual([401, 'KEY_REVOKED']);
    await expect(
      world.hand.deed(world.director.token, (ctx) => ctx.em.execute('select sec.open_scope(?, null)', [key.token])),
    ).rejects.toMatchObject({ code: '28000' });
    expect(codeOf(await revoke(keeper, key.id))).toBe('KEY_REVOKED');
    const [deed] = await world.owner(`select actor_name, reason from audit_event where verb = 'revokeApiKey'`);
    expect(deed).toEqual({ actor_name: 'keeper', reason: '合作结束' });
  });

  it('by time is told to whoever holds the token, and to nobody else', async () => {
    const key = await issuedKey(keeper);
    const state = async () => dataOf(await keeper.ask('query($id: ID!){apiKey(id:$id){state}}', { id: key.id }));
    await world.owner(`update api_key set expires_at = now() + interval '13 days' where id = $1`, [key.row.id]);
    expect(await state()).toEqual({ apiKey: { state: 'EXPIRING' } });
    await world.owner(`update api_key set expires_at = now() where id = $1`, [key.row.id]);
    expect(await state()).toEqual({ apiKey: { state: 'EXPIRED' } });
    expect(codeOf(await speaking(key).ask(enterprises))).toBe('KEY_EXPIRED');
    const guess = `${key.token.slice(0, -1)}${key.token.endsWith('A') ? 'B' : 'A'}`;
    expect(codeOf(await world.as(guess).ask(enterprises))).toBe('UNAUTHENTICATED');
  });

  it('comes with that of its issuer’s membership, as far as it goes', async () => {
    const leaver = await world.member('leaver', Role.DIRECTOR, yanzhouId, zouchengId);
    const [first, second] = [await issuedKey(leaver), await issuedKey(leaver, { regionId: zouchengId })];
    await world.owner(`update membership set ended_at = now() where login_name = 'leaver' and region_id = $1`, [
      yanzhouId,
    ]);
    expect(codeOf(await speaking(first).ask(enterprises))).toBe('KEY_REVOKED');
    expect(await counties(speaking(second))).toEqual([zouchengId]);
    const text = 'query($id: ID!){apiKey(id:$id){state}}';
    expect(dataOf(await world.yanzhou.ask(text, { id: first.id }))).toEqual({ apiKey: { state: 'ISSUER_LEFT' } });
  });

  it('E7 of a neighbour’s key is one answer with that of none', async () => {
    const { id } = await issuedKey(world.director, { regionId: zouchengId });
    const shape = ({ data, errors }: Answer<unknown>) => ({ data, errors: errors?.map((error) => error.extensions) });
    const absent = `${id.slice(0, -4)}AAAA`;
    expect(shape(await revoke(keeper, id))).toEqual(shape(await revoke(keeper, absent)));
    expect(codeOf(await revoke(keeper, id))).toBe('NOT_FOUND');
    const seen = 'query($id: ID!){apiKey(id:$id){label activity{nodes{address}}} apiKeys{nodes{regionId}}}';
    const { apiKey, apiKeys } = dataOf(await keeper.ask(seen, { id })) as unknown as {
      apiKey: null;
      apiKeys: { nodes: { regionId: number }[] };
    };
    expect([apiKey, new Set(apiKeys.nodes.map(({ regionId }) => regionId))]).toEqual([null, new Set([yanzhouId])]);
    expect(codeOf(await revoke(world.zoucheng, id))).toBe('NOT_ALLOWED');
  });
});

describe('the rate of a key', () => {
  it('is counted exactly by whoever serves, told in every answer, and ends in 429', async () => {
    const key = await issuedKey(keeper, { ratePerMinute: 3 });
    // The minute is set ahead, so that none begins while the test runs.
    await world.owner(
      `update sec.api_key set minute = date_trunc('minute', now()) + interval '5 minutes' where id = $1`,
      [key.row.id],
    );
    const answers = await Promise.all(Array.from({ length: 5 }, () => speaking(key).ask('{service{version}}')));
    expect(answers.map(({ status }) => status).toSorted(byValue)).toEqual([200, 200, 200, 429, 429]);
    const left = answers.map(({ headers }) => Number(headers.get('ratelimit-remaining'))).toSorted(byValue);
    expect(left).toEqual([0, 0, 0, 1, 2]);
    const refused = answers.find(({ status }) => status === 429);
    expect.assert(refused);
    expect(codeOf(refused)).toBe('RATE_LIMITED');
    const header = (name: string) => refused.headers.get(name);
    expect([header('ratelimit-limit'), header('ratelimit-policy')]).toEqual(['3', '3;w=60']);
    expect(header('retry-after')).toBe(String(refused.errors?.[0]?.extensions.retryAfterSeconds));
    await vi.waitUntil(async () => (await calls(key)).length === 4);
    expect((await calls(key)).filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(1);
    await world.owner(`update sec.api_key set minute = minute - interval '10 minutes' where id = $1`, [key.row.id]);
    expect((await speaking(key).ask('{service{version}}')).headers.get('ratelimit-remaining')).toBe('2');
  });
});

interface Call {
  operation: string | null;
  fields: string[];
  code: string;
  address: string;
  milliseconds: number;
}
async function calls({ id }: IssuedKey): Promise<Call[]> {
  const text = 'query($id: ID!){apiKey(id:$id){activity{nodes{operation fields code address milliseconds}}}}';
  const { apiKey } = dataOf(await keeper.ask(text, { id })) as unknown as { apiKey: { activity: { nodes: Call[] } } };
  return apiKey.activity.nodes;
}

describe('the calls of a key', () => {
  it('are listed, newest first, with what was asked and how it ended', async () => {
    const key = await issuedKey(keeper, { kinds: ['PROBLEM'] });
    const send = async (text: string, address: string) => {
      const before = (await calls(key)).length;
      await speaking(key).ask(text, {}, { address });
      await vi.waitUntil(async () => (await calls(key)).length === before + 1);
    };
    await send(
      'query Nightly{a:problems{nodes{title}} ...R} fragment R on Query{region(regionId:370812){name}}',
      '192.0.2.7',
    );
    await send('{members{nodes{id}}}', '192.0.2.8');
    await send('{problems{', '192.0.2.8');
    await world.owner('update api_key set expires_at = now() where id = $1', [key.row.id]);
    await send('{problems{nodes{id}}}', '192.0.2.9');
    const told = (await calls(key)).map(({ milliseconds, ...call }) => ({ ...call, isTimed: milliseconds >= 0 }));
    expect(told).toEqual([
      { operation: null, fields: [], code: 'KEY_EXPIRED', address: '192.0.2.9', isTimed: true },
      { operation: null, fields: [], code: 'GRAPHQL_PARSE_FAILED', address: '192.0.2.8', isTimed: true },
      { operation: null, fields: ['members'], code: 'OUTSIDE_KEY', address: '192.0.2.8', isTimed: true },
      { operation: 'Nightly', fields: ['problems', 'region'], code: 'OK', address: '192.0.2.7', isTimed: true },
    ]);
  });

  it('go after 90 days, and the hash of a key that ended with them', async () => {
    const key = await issuedKey(keeper);
    await speaking(key).ask('{service{version}}');
    await vi.waitUntil(async () => (await calls(key)).length === 1);
    await world.owner(`update api_key_call set called_at = now() - interval '91 days' where api_key_id = $1`, [
      key.row.id,
    ]);
    await world.owner(`update api_key set expires_at = now() - interval '91 days' where id = $1`, [key.row.id]);
    await world.owner('select sec.sweep()');
    expect(await calls(key)).toEqual([]);
    expect(codeOf(await speaking(key).ask(enterprises))).toBe('UNAUTHENTICATED');
  });
});

describe('by an id of whatever type', () => {
  it('finds a record of its kinds, and no trace of another', async () => {
    const made = dataOf(
      await world.yanzhou.ask(
        `mutation{${register(yanzhouId, '乙公司').slice('mutation{'.length, -1)} registerPerson(input:{regionId:${yanzhouId},name:"岳山"}){person{id}}}`,
      ),
    ) as Record<string, Record<string, { id: string }>>;
    const enterprise = made['registerEnterprise']?.['enterprise']?.id;
    const person = made['registerPerson']?.['person']?.id;
    const key = speaking(await issuedKey(keeper, { kinds: ['ENTERPRISE'] }));
    const node = (id: string | undefined) =>
      key.ask('query($id: ID!){node(id:$id){__typename id ... on Enterprise{name}}}', { id });
    expect(dataOf(await node(enterprise))).toEqual({
      node: { __typename: 'Enterprise', id: enterprise, name: '乙公司' },
    });
    expect(dataOf(await node(person))).toEqual({ node: null });
    expect(codeOf(await key.ask('query($id: ID!){node(id:$id){... on Person{name}}}', { id: person }))).toBe(
      'OUTSIDE_KEY',
    );
  });
});
