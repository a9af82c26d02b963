import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadBaseData } from '../../seeds/base/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { issuedKey } from '../kit/api-keys.ts';
import { codeOf, dataOf, makeWorld, type World } from '../kit/world.ts';

const [jiningId, yanzhouId] = [370800, 370812];
let world: World;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-18T09:00:00+08:00')) });
  const workers = new Map([[jiningId, world.director.token]]);
  await loadBaseData(world.urls, { admin: world.platform.token, workers });
}, 360_000);
afterAll(() => world?.stop());

it('E7 an API key that reads the problems of one county reads 2, its list shows the calls, and after expiry it is refused', async () => {
  const { id, token } = await issuedKey(world.director, { regionId: yanzhouId, kinds: ['PROBLEM'] });
  const key = world.as(token);
  const text = 'query Problems{problems(first:50){nodes{regionId title} totalCount{value}}}';
  const { problems } = dataOf(await key.ask(text)) as unknown as {
    problems: { nodes: { regionId: number }[]; totalCount: { value: number } };
  };
  expect(problems.totalCount.value).toBe(2);
  expect(problems.nodes.map(({ regionId }) => regionId)).toEqual([yanzhouId, yanzhouId]);
  expect(codeOf(await key.ask('{people{nodes{name}}}'))).toBe('OUTSIDE_KEY');
  await world.owner('update api_key set expires_at = now() where label = $1', ['数据交换']);
  expect(codeOf(await key.ask(text))).toBe('KEY_EXPIRED');

  const calls = async () => {
    const answer = dataOf(
      await world.director.ask('query($id: ID!){apiKey(id:$id){state activity{nodes{operation fields code}}}}', { id }),
    ) as unknown as { apiKey: { state: string; activity: { nodes: object[] } } };
    return answer.apiKey;
  };
  await vi.waitUntil(async () => (await calls()).activity.nodes.length === 3);
  expect(await calls()).toEqual({
    state: 'EXPIRED',
    activity: {
      nodes: [
        { operation: null, fields: [], code: 'KEY_EXPIRED' },
        { operation: null, fields: ['people'], code: 'OUTSIDE_KEY' },
        { operation: 'Problems', fields: ['problems'], code: 'OK' },
      ],
    },
  });
});
