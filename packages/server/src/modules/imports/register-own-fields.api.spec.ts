import { DefineEnterpriseFieldDocument, RehearseImportDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, rehearsed, settled, uploaded } from '../../../test/kit/imports.ts';
import { decide, groupOf, setUp, undone } from '../../../test/kit/registers.ts';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';

const regionId = 370812;
const fieldName = '年用电量';
let world: World;
let leader: Actor;
let sourceId = '';

/** A register whose lines say how much power each enterprise used. */
const file = (...used: string[]): string =>
  [
    `企业名称,统一社会信用代码,${fieldName}`,
    ...used.map((one, n) => `兖州用电${n + 1}号有限公司,${creditCodeOf('370812', 8100 + n)},${one}`),
  ].join('\n');
const own = async (): Promise<(string | null)[]> =>
  (
    await world.owner<{ number: string | null }>(
      `select trim_scale(v.number)::text as number from enterprise e left join enterprise_field_value v on v.region_id = e.region_id and v.enterprise_id = e.id order by e.name`,
    )
  ).map(({ number }) => number);
async function again(name: string, content: string) {
  const fileId = await uploaded(world.yanzhou, { name, content, regionId });
  const input = { regionId, sourceId, fileId };
  const { id } = dataOf(await world.yanzhou.send(RehearseImportDocument, { input })).rehearseImport.import;
  return settled(world.yanzhou, id, 'REHEARSED');
}

beforeAll(async () => {
  world = await makeWorld();
  leader = await world.member('leading', Role.DIRECTOR, regionId);
  const input = { regionId, name: fieldName, kind: 'NUMBER', unit: '万度', purpose: '了解用电，协调增容' } as const;
  dataOf(await leader.send(DefineEnterpriseFieldDocument, { input }));
  const run = await rehearsed(world.yanzhou, { name: '10月.csv', content: file('12', '30', '7'), regionId });
  await ran(world.yanzhou, run);
  sourceId = (await setUp(world.yanzhou, { importId: run.id, name: '用电名录' })).id;
});
afterAll(() => world?.stop());

describe('own fields in a register that comes again', () => {
  it('are held against ours and the last file: what was corrected here is asked for, all else is taken', async () => {
    expect(await own()).toEqual(['12', '30', '7']);
    await world.owner(`update enterprise_field_value set number = 35 where number = 30`);
    const run = await again('11月.csv', file('14', '33', '7'));
    expect(run.differences).toMatchObject({ new: 0, changed: 1, corrected: 1, same: 1, gone: 0 });
    const [corrected] = await groupOf(world.yanzhou, run.id, 'CORRECTED');
    expect(corrected?.differing).toMatchObject([
      { field: fieldName, last: '30 万度', ours: '35 万度', new: '33 万度', isCorrected: true },
    ]);
    await ran(world.yanzhou, run);
    expect(await own()).toEqual(['14', '35', '7']);
  });

  it('are taken where a person says so, and given back where the import is taken back', async () => {
    const run = await again('12月.csv', file('16', '33', '7'));
    const [row] = await groupOf(world.yanzhou, run.id, 'CORRECTED');
    const lines = row ? [row.line] : [];
    dataOf(await decide(world.yanzhou, { importId: run.id, lines, decision: 'TAKE_NEW' }));
    await ran(world.yanzhou, await settled(world.yanzhou, run.id, 'REHEARSED'));
    expect(await own()).toEqual(['16', '33', '7']);
    await undone(world.yanzhou, run.id);
    expect(await own()).toEqual(['14', '35', '7']);
  });

  it('do not keep a record from being taken back that the same file brought', async () => {
    const run = await again('13月.csv', file('14', '35', '7', '90'));
    await ran(world.yanzhou, run);
    expect(await own()).toEqual(['14', '35', '7', '90']);
    const back = await undone(world.yanzhou, run.id);
    expect(back.counts.applied).toBe(0);
    const names = await world.owner<{ status: string }>(`select status from enterprise order by name`);
    expect(names.map(({ status }) => status)).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE', 'CLOSED']);
  });
});
