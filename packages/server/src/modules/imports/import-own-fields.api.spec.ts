import { DefineEnterpriseFieldDocument, type DefineEnterpriseFieldInput } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOf, ran, rehearsed, rowsOf, settled } from '../../../test/kit/imports.ts';
import { codeOf, dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';

const [jiningId, yanzhouId] = [370800, 370812];
let world: World;
const ids = { power: '', trial: '', since: '', site: '', product: '' };

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-05T09:00:00+08:00')) });
  const define = async (
    given: Partial<DefineEnterpriseFieldInput> & Pick<DefineEnterpriseFieldInput, 'name' | 'kind'>,
  ) => {
    const input = { regionId: jiningId, purpose: '了解企业生产情况', ...given };
    return dataOf(await world.director.send(DefineEnterpriseFieldDocument, { input })).defineEnterpriseField.field.id;
  };
  ids.power = await define({ name: '年用电量', kind: 'NUMBER', unit: '万度', highest: '5000' });
  ids.trial = await define({ name: '是否规上', kind: 'YES_NO' });
  ids.since = await define({ name: '投产日期', kind: 'DAY' });
  ids.site = await define({ name: '厂房性质', kind: 'CHOICES', choices: ['自有', '租赁'] });
  // A word that the register itself would take for the scope of business.
  ids.product = await define({ name: '主导产品', englishName: 'Main product', kind: 'TEXT' });
});
afterAll(() => world?.stop());

let made = 0;
const named = () => `自设字段企业${(made += 1)}号`;
const file = (header: string, ...lines: string[]) => ({
  name: '名录.csv',
  content: [header, ...lines].join('\n'),
  regionId: yanzhouId,
});
const address = '山东省济宁市兖州区工业路3号';
const headings = '企业名称,地址,年用电量（度）,是否规上,投产日期,厂房性质,主导产品';
const wordsOf = async (name: string) =>
  (
    await world.owner<{ name: string; value: string }>(
      `select f.name, coalesce(v.text, trim_scale(v.number)::text, v.day::text, v.is_yes::text, array_to_string(v.chosen, '+')) as value
         from enterprise e join enterprise_field_value v on v.region_id = e.region_id and v.enterprise_id = e.id
         join enterprise_field f on f.region_id = v.field_region_id and f.id = v.field_id where e.name = $1 order by f.id`,
      [name],
    )
  ).map((row) => [row.name, row.value]);

describe('columns of fields that an office added', () => {
  it('are matched by their names, read by their kinds and units, and written with the enterprise', async () => {
    const name = named();
    const run = await rehearsed(
      world.yanzhou,
      file(headings, `${name},${address},12345678,是,2012年3月1日,自有、租赁,精密铸件`),
    );
    const { columns } = dataOf(
      await world.yanzhou.ask('query($id: ID!){import(id:$id){columns{column ownFieldId}}}', { id: run.id }),
    )['import'] as unknown as { columns: { column: string; ownFieldId: string | null }[] };
    expect(columns.map(({ column, ownFieldId }) => ownFieldId ?? column)).toEqual([
      'NAME',
      'ADDRESS',
      ids.power,
      ids.trial,
      ids.since,
      ids.site,
      ids.product,
    ]);
    expect(await ran(world.yanzhou, run)).toMatchObject({ counts: { new: 1, applied: 1 } });
    expect(await wordsOf(name)).toEqual([
      ['年用电量', '1234.5678'],
      ['是否规上', 'true'],
      ['投产日期', '2012-03-01'],
      ['厂房性质', 'c1+c2'],
      ['主导产品', '精密铸件'],
    ]);
  });

  it('that come again change nothing, and update what differs; an empty cell takes nothing away', async () => {
    const name = named();
    const short = '企业名称,地址,年用电量（万度）,主导产品';
    await ran(world.yanzhou, await rehearsed(world.yanzhou, file(short, `${name},${address},80,铸件`)));
    const outcomes = async (line: string) => {
      const run = await rehearsed(world.yanzhou, file(short, line));
      const [row] = await rowsOf(world.yanzhou, run.id);
      return { run, outcome: row?.outcome };
    };
    expect((await outcomes(`${name},${address},80,`)).outcome).toBe('UNCHANGED');
    const tooMuch = await outcomes(`${name},${address},0.8亿度,`);
    expect(tooMuch.outcome).toBe('INVALID');
    const better = await outcomes(`${name},${address},90.50,`);
    expect(better.outcome).toBe('UPDATE');
    await ran(world.yanzhou, better.run);
    expect(await wordsOf(name)).toEqual([
      ['年用电量', '90.5'],
      ['主导产品', '铸件'],
    ]);
  });

  it.each([
    ['年用电量', '很多', 'NUMBER_SHAPE'],
    ['年用电量（吨）', '12', 'UNIT_OTHER'],
    ['年用电量', '9000', 'NUMBER_BOUNDS'],
    ['是否规上', '不知', 'YES_NO_SHAPE'],
    ['投产日期', '2012年2月30日', 'DAY'],
    ['厂房性质', '借用', 'CHOICE_UNKNOWN'],
    ['主导产品', '负责人是党员', 'NEVER_RECORDED'],
    ['主导产品', '订货电话13900001234', 'PERSONAL_NUMBER'],
  ])('%s with %s is refused as %s', async (heading, cell, rule) => {
    const { id } = await rehearsed(world.yanzhou, file(`企业名称,地址,${heading}`, `${named()},${address},${cell}`));
    const [row] = await rowsOf(world.yanzhou, id);
    expect([row?.outcome, row?.problems.map((one) => one.rule)]).toEqual(['INVALID', [rule]]);
  });

  it('are chosen by a person, each once, and corrected in the row', async () => {
    const name = named();
    const { id } = await rehearsed(world.yanzhou, file('企业名称,地址,耗电,备用', `${name},${address},很多,无`));
    const choose = async (...ownFieldIds: (string | null)[]) => {
      const columns = ['NAME', 'ADDRESS', 'OWN_FIELD', ownFieldIds[3] == null ? 'IGNORE' : 'OWN_FIELD'];
      const { version } = await importOf(world.yanzhou, id);
      return world.yanzhou.ask(`mutation($input: MapImportColumnsInput!){mapImportColumns(input:$input){import{id}}}`, {
        input: { id, version, columns, ownFieldIds },
      });
    };
    expect(codeOf(await choose(null, null, null, null))).toBe('BAD_INPUT');
    expect(codeOf(await choose(null, null, ids.power, ids.power))).toBe('BAD_INPUT');
    dataOf(await choose(null, null, ids.power, null));
    await settled(world.yanzhou, id, 'REHEARSED');
    const [row] = await rowsOf(world.yanzhou, id);
    expect(row?.cells).toContainEqual({ column: 'OWN_FIELD', ownFieldId: ids.power, text: '很多' });
    expect(row?.problems).toMatchObject([{ column: 'OWN_FIELD', ownFieldId: ids.power, rule: 'NUMBER_SHAPE' }]);
    const cells = [
      { column: 'OWN_FIELD', ownFieldId: ids.power, text: '75' },
      { column: 'OWN_FIELD', ownFieldId: ids.trial, text: '否' },
    ];
    const corrected = await world.yanzhou.ask(
      'mutation($input: CorrectImportRowInput!){correctImportRow(input:$input){row{outcome}}}',
      { input: { importId: id, line: row?.line, cells } },
    );
    expect(dataOf(corrected)).toMatchObject({ correctImportRow: { row: { outcome: 'NEW' } } });
    await ran(world.yanzhou, await importOf(world.yanzhou, id));
    expect(await wordsOf(name)).toEqual([
      ['年用电量', '75'],
      ['是否规上', 'false'],
    ]);
  });
});
