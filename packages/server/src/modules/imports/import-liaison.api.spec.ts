import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, rehearsed, rowsOf } from '../../../test/kit/imports.ts';
import { makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { officerFactory } from '../liaison/liaison.factory.ts';

const yanzhouId = 370812;
const today = '2014-11-05';

let world: World;
let made = 0;
beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
});
afterAll(() => world?.stop());

/** An enterprise of its own for each test, and the file that speaks of it by name. */
async function enterprise(): Promise<{ key: RowKey; name: string }> {
  const name = `联系企业${(made += 1)}号`;
  const key = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name }),
  );
  return { key, name };
}
const file = (...lines: string[]) => ({
  name: '联系制度表.csv',
  content: ['企业名称,联系人,开始日期,结束日期', ...lines].join('\n'),
  regionId: yanzhouId,
  kind: 'LIAISON' as const,
});
const imported = async (...lines: string[]) => ran(world.yanzhou, await rehearsed(world.yanzhou, file(...lines)));
const outcomesOf = async (id: string) =>
  (await rowsOf(world.yanzhou, id)).map(({ outcome, problems }) => [outcome, ...problems.map(({ rule }) => rule)]);
const assignmentsOf = async ({ id }: RowKey) =>
  (
    await world.owner<{ name: string; from_on: string; to_on: string | null }>(
      `select o.name, a.from_on::text, a.to_on::text from liaison_assignment a
         join officer o on (o.region_id, o.id) = (a.region_id, a.officer_id)
        where a.enterprise_id = $1 order by a.from_on`,
      [id],
    )
  ).map(({ name, from_on, to_on }) => [name, from_on, to_on]);

describe('a list of liaison persons', () => {
  it('names each from a day on, enters whoever is not known, and keeps the times that are over', async () => {
    const { key, name } = await enterprise();
    await world.hand.deed(world.yanzhou.token, (ctx) => officerFactory(ctx, { regionId: yanzhouId, name: '张文秀' }));
    const run = await rehearsed(
      world.yanzhou,
      file(`${name},张文秀,2010年3月1日,2012-06-30`, `${name},李新来,2012/7/1,`, `${name},王后到,2014-01-01,`),
    );
    expect(run).toMatchObject({ kind: 'LIAISON', counts: { new: 2, update: 1, total: 3 } });
    expect(await outcomesOf(run.id)).toEqual([['NEW'], ['NEW', 'OFFICER_NEW'], ['UPDATE', 'OFFICER_NEW']]);
    expect(await assignmentsOf(key)).toEqual([]);
    expect((await ran(world.yanzhou, run)).counts).toMatchObject({ applied: 3 });
    expect(await assignmentsOf(key)).toEqual([
      ['张文秀', '2010-03-01', '2012-06-30'],
      ['李新来', '2012-07-01', '2013-12-31'],
      ['王后到', '2014-01-01', null],
    ]);
    const officers = await world.owner<{ n: number }>(
      `select count(*)::int as n from officer where name in ('张文秀', '李新来', '王后到')`,
    );
    expect(officers).toEqual([{ n: 3 }]);
  });

  it('that comes again changes nothing, and tells the last day of a time that has ended since', async () => {
    const { key, name } = await enterprise();
    await imported(`${name},张文秀,2011-01-01,`);
    expect((await imported(`${name},张文秀,2011-01-01,`)).counts).toMatchObject({ unchanged: 1, new: 0, update: 0 });
    await imported(`${name},张文秀,2011-01-01,2014-06-30`);
    expect(await assignmentsOf(key)).toEqual([['张文秀', '2011-01-01', '2014-06-30']]);
  });

  it('begins today where it has no day, and says so', async () => {
    const { key, name } = await enterprise();
    const run = await rehearsed(world.yanzhou, file(`${name},张文秀,,`));
    expect(await outcomesOf(run.id)).toEqual([['NEW', 'LIAISON_FROM_TODAY']]);
    await ran(world.yanzhou, run);
    expect(await assignmentsOf(key)).toEqual([['张文秀', today, null]]);
  });

  it('writes nothing over what is known: an overlap goes to a person', async () => {
    const { key, name } = await enterprise();
    await imported(`${name},张文秀,2012-01-01,`);
    const done = await imported(
      `${name},李新来,2011-01-01,`,
      `${name},李新来,2011-06-01,2012-06-30`,
      `${name},李新来,2012-01-01,`,
    );
    expect(done.counts).toMatchObject({ conflict: 3, applied: 0 });
    expect(await outcomesOf(done.id)).toEqual(Array.from({ length: 3 }, () => ['CONFLICT', 'LIAISON_OVERLAP']));
    expect(await assignmentsOf(key)).toEqual([['张文秀', '2012-01-01', null]]);
  });

  it('refuses days that do not exist, an end before its beginning, and a name that is none', async () => {
    const { name } = await enterprise();
    const run = await rehearsed(
      world.yanzhou,
      file(
        `${name},张文秀,2014-02-30,`,
        `${name},张文秀,2014-02-01,2014-01-01`,
        `${name},张*,2014-01-01,`,
        `${name},,,`,
      ),
    );
    expect(await outcomesOf(run.id)).toEqual([
      ['INVALID', 'DAY', 'LIAISON_FROM_TODAY'],
      ['INVALID', 'DAY_ORDER'],
      ['INVALID', 'NAME_MASKED'],
      ['INVALID', 'REQUIRED', 'LIAISON_FROM_TODAY'],
    ]);
  });

  it('leaves two officers of one name to a person', async () => {
    const { name } = await enterprise();
    for (const _ of [1, 2])
      await world.hand.deed(world.yanzhou.token, (ctx) => officerFactory(ctx, { regionId: yanzhouId, name: '重名人' }));
    const run = await rehearsed(world.yanzhou, file(`${name},重名人,2014-01-01,`));
    expect(await outcomesOf(run.id)).toEqual([['CONFLICT', 'OFFICER_SEVERAL']]);
  });
});
