import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, rehearsed, rowsOf } from '../../../test/kit/imports.ts';
import { dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const yanzhouId = 370812;

let world: World;
let made = 0;
beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-05T09:00:00+08:00')) });
});
afterAll(() => world?.stop());

/** An enterprise of its own for each test, and the file that speaks of it by name. */
async function enterprise(): Promise<{ key: RowKey; name: string }> {
  const name = `数字企业${(made += 1)}号`;
  const key = await world.hand.deed(world.yanzhou.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name }),
  );
  return { key, name };
}
const headings = '企业名称,年份,产值（万元）,纳税（元）,出口,用工人数,提供单位';
const fileUnder = (header: string, ...lines: string[]) => ({
  name: '年度数字.csv',
  content: [header, ...lines].join('\n'),
  regionId: yanzhouId,
  kind: 'YEARLY_FIGURES' as const,
});
const file = (...lines: string[]) => fileUnder(headings, ...lines);
const imported = async (...lines: string[]) => ran(world.yanzhou, await rehearsed(world.yanzhou, file(...lines)));
const outcomesOf = async (id: string) =>
  (await rowsOf(world.yanzhou, id)).map(({ outcome, problems }) => [outcome, ...problems.map(({ rule }) => rule)]);
const yearsOf = async ({ id }: RowKey, state = 'CURRENT') =>
  (
    await world.owner<Record<string, string | number | null>>(
      `select year, output_value::text as output, tax_paid::text as tax, export_value::text as export, staff_count as staff, kind, body
         from enterprise_file_entry where enterprise_id = $1 and section = 'YEARLY_FIGURES' and state = $2 order by year`,
      [id, state],
    )
  ).map((row) => Object.values(row));
const told = (key: RowKey, source: string, outputValue: string) =>
  world.yanzhou
    .ask('mutation($input: RecordFileEntryInput!){recordFileEntry(input:$input){enterprise{id}}}', {
      input: {
        enterpriseId: toGlobalId('ent', key),
        year: { year: 2013, outputValue, source, toldBy: '财务负责人' },
      },
    })
    .then(dataOf);

describe('operating figures by year', () => {
  it('enter the files in 10,000 yuan, whatever unit the heading or the cell has', async () => {
    const { key, name } = await enterprise();
    const done = await imported(`${name},2012年,1234.5,987654,,120,市税务局`, `${name},2013,1.2亿元,,300万元,,`);
    expect(done).toMatchObject({ kind: 'YEARLY_FIGURES', counts: { new: 2, applied: 2, total: 2 } });
    expect(await yearsOf(key)).toEqual([
      [2012, '1234.50', '98.77', null, 120, 'AUTHORITY', '市税务局'],
      [2013, '12000.00', null, '300.00', null, 'AUTHORITY', '导入的表格'],
    ]);
    const [check] = await world.owner<{ n: number }>(
      `select count(*)::int as n from enterprise_file_check where enterprise_id = $1 and section = 'YEARLY_FIGURES'`,
      [key.id],
    );
    expect(check).toEqual({ n: 2 });
  });

  it('that come again change nothing; what a body told is corrected, and what the row leaves out stays', async () => {
    const { key, name } = await enterprise();
    await imported(`${name},2013,100,,,50,统计局`);
    expect((await imported(`${name},2013,100.00,,,50,统计局`)).counts).toMatchObject({ unchanged: 1, update: 0 });
    expect((await imported(`${name},2013,110,,,,税务局`)).counts).toMatchObject({ update: 1, applied: 1 });
    expect(await yearsOf(key)).toEqual([[2013, '110.00', null, null, 50, 'AUTHORITY', '税务局']]);
    expect(await yearsOf(key, 'REPLACED')).toEqual([[2013, '100.00', null, null, 50, 'AUTHORITY', '统计局']]);
  });

  it('never write over what the enterprise told itself, and correct a statement', async () => {
    const [own, statement] = [await enterprise(), await enterprise()];
    await told(own.key, 'ENTERPRISE', '500');
    await told(statement.key, 'STATEMENT', '500');
    const done = await imported(
      `${own.name},2013,450,,,,统计局`,
      `${own.name},2012,400,,,,统计局`,
      `${statement.name},2013,450,,,,统计局`,
    );
    expect(await outcomesOf(done.id)).toEqual([['CONFLICT', 'YEAR_TOLD_BY_ENTERPRISE'], ['NEW'], ['UPDATE']]);
    expect((await yearsOf(own.key)).map(([year, output]) => [year, output])).toEqual([
      [2012, '400.00'],
      [2013, '500.00'],
    ]);
    expect((await yearsOf(statement.key)).map(([, output]) => output)).toEqual(['450.00']);
  });

  it('of one year twice in a file go to a person where they differ', async () => {
    const { key, name } = await enterprise();
    const done = await imported(`${name},2013,100,,,,`, `${name},2013,100,,,,`, `${name},2013,120,,,,`);
    expect(await outcomesOf(done.id)).toEqual([['NEW'], ['UNCHANGED'], ['CONFLICT', 'YEAR_TWICE']]);
    expect(await yearsOf(key)).toHaveLength(1);
  });

  it('are refused where the unit, the year or the figure cannot be read', async () => {
    const { name } = await enterprise();
    const run = await rehearsed(
      world.yanzhou,
      file(
        `${name},2013,100万美元,,,,`,
        `${name},2013,,,300,,`,
        `${name},2015,100,,,,`,
        `${name},去年,100,,,,`,
        `${name},,100,,,,`,
        `${name},2013,,,,若干,`,
        `${name},2013,,,,,统计局`,
      ),
    );
    expect(await outcomesOf(run.id)).toEqual([
      ['INVALID', 'FIGURE_UNIT'],
      ['INVALID', 'FIGURE_UNIT'],
      ['INVALID', 'YEAR_SHAPE'],
      ['INVALID', 'YEAR_SHAPE'],
      ['INVALID', 'REQUIRED'],
      ['INVALID', 'AMOUNT_SHAPE'],
      ['INVALID', 'FIGURE_NONE'],
    ]);
  });

  it('may name the enterprise by its code alone', async () => {
    const name = '代码数字企业';
    const creditCode = '91370812MA3C000012';
    const key = await world.hand.deed(world.yanzhou.token, (ctx) =>
      enterpriseFactory(ctx, { regionId: yanzhouId, name, creditCode }),
    );
    const given = fileUnder('统一社会信用代码,年度,总产值（亿元）', `${creditCode},2013,0.5`);
    expect((await ran(world.yanzhou, await rehearsed(world.yanzhou, given))).counts).toMatchObject({ applied: 1 });
    expect((await yearsOf(key)).map(([, output]) => output)).toEqual(['5000.00']);
  });
});
