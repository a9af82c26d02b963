import {
  ChangeEnterpriseStatusDocument,
  RegisterEnterpriseDocument,
  type ChangeEnterpriseStatusInput,
  type RegisterEnterpriseInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt } from '../../platform/clock.ts';
import { dataOf, makeWorld, type Answer, type World } from '../../../test/kit/world.ts';

const yanzhouId = 370812;
let world: World;
let made = 0;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
});
afterAll(() => world?.stop());

const register = (given: Partial<RegisterEnterpriseInput>) =>
  world.yanzhou.send(RegisterEnterpriseDocument, {
    input: { regionId: yanzhouId, name: `砚溪${(made += 1)}号机械有限公司`, ...given },
  });
const registered = async (given: Partial<RegisterEnterpriseInput> = {}): Promise<string> =>
  dataOf(await register(given)).registerEnterprise.enterprise.id;
const change = (input: ChangeEnterpriseStatusInput) => world.yanzhou.send(ChangeEnterpriseStatusDocument, { input });
const ruleOf = (answer: Answer<unknown>) => [answer.errors?.[0]?.extensions.field, answer.errors?.[0]?.extensions.rule];
/** The spans of the enterprise registered last, oldest first. */
const spans = async () =>
  (
    await world.owner<{ span: string }>(
      `select s.status || ' ' || s.from_on || ' ' || coalesce(s.to_on::text, '') as span from enterprise_status_span s
         join enterprise e on e.id = s.enterprise_id where e.name = $1 order by s.from_on`,
      [`砚溪${made}号机械有限公司`],
    )
  ).map(({ span }) => span);

describe('the status of an enterprise, dated', () => {
  it.each([
    ['today where nothing is told', {}, 'PROSPECT 2014-11-20 '],
    ['its registration', { status: 'ACTIVE', registeredOn: '2003-05-06' }, 'ACTIVE 2003-05-06 '],
    [
      'the day told',
      { status: 'ACTIVE', registeredOn: '2003-05-06', statusSinceOn: '2014-11-10' },
      'ACTIVE 2014-11-10 ',
    ],
  ] as const)('begins with %s', async (_what, given, span) => {
    await registered(given);
    expect(await spans()).toEqual([span]);
  });

  it('goes on from the day told, without gap or overlap', async () => {
    const id = await registered({ status: 'ACTIVE', statusSinceOn: '2010-01-01' });
    dataOf(await change({ id, version: 1, status: 'SUSPENDED', reason: '停产检修', effectiveOn: '2013-03-01' }));
    dataOf(await change({ id, version: 2, status: 'CLOSED', reason: '注销' }));
    expect(await spans()).toEqual([
      'ACTIVE 2010-01-01 2013-02-28',
      'SUSPENDED 2013-03-01 2014-11-19',
      'CLOSED 2014-11-20 ',
    ]);
  });

  it('changed twice on one day keeps the last', async () => {
    const id = await registered({ status: 'ACTIVE', statusSinceOn: '2010-01-01' });
    dataOf(await change({ id, version: 1, status: 'CLOSED', reason: '误报', effectiveOn: '2014-11-03' }));
    dataOf(await change({ id, version: 2, status: 'ACTIVE', reason: '更正', effectiveOn: '2014-11-03' }));
    expect(await spans()).toEqual(['ACTIVE 2010-01-01 2014-11-02', 'ACTIVE 2014-11-03 ']);
  });

  it('is not told of the future, nor before the present status began', async () => {
    expect(ruleOf(await register({ statusSinceOn: '2014-11-21' }))).toEqual(['statusSinceOn', 'DAY_FUTURE']);
    expect(ruleOf(await register({ statusSinceOn: '2014-02-30' }))).toEqual(['statusSinceOn', 'DAY']);
    const id = await registered({ status: 'ACTIVE', statusSinceOn: '2014-11-10' });
    const early = { id, version: 1, status: 'CLOSED', reason: '注销' } as const;
    expect(ruleOf(await change({ ...early, effectiveOn: '2014-11-21' }))).toEqual(['effectiveOn', 'DAY_FUTURE']);
    expect(ruleOf(await change({ ...early, effectiveOn: '2014-11-09' }))).toEqual(['effectiveOn', 'DAY_ORDER']);
    expect(await spans()).toEqual(['ACTIVE 2014-11-10 ']);
  });
});
