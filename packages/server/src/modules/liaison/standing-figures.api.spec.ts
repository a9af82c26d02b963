import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Answer, type World } from '../../../test/kit/world.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';
import { officeFactory } from './liaison.factory.ts';

const yanzhouId = 370812;
let world: World;
beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date('2014-11-20T09:00:00+08:00') } });
});
afterAll(() => world?.stop());

interface Read {
  coverage: { undatedGaps: number; figures: { code: string; version: number; value: number; definition: string }[] };
  rows: { nodes: { gapSinceOn: string | null; gapOwner: string | null }[] };
}
async function read(locale = 'zh-CN'): Promise<Read> {
  const text = `{coverage:liaisonCoverage(regionId:${yanzhouId}){undatedGaps figures{code version value definition}}
    rows:liaisonRegister(regionId:${yanzhouId}, filter:{isUndated:true}, first:20){nodes{gapSinceOn gapOwner}}}`;
  // What the text aliases.
  return dataOf((await world.yanzhou.ask(text, {}, { locale })) as Answer<unknown> as Answer<Read>);
}

describe('zero undated gaps', () => {
  it('is a figure with its definition, and opens the very rows that it counts', async () => {
    await world.hand.deed(world.director.token, (ctx) =>
      enterpriseFactory(ctx, { regionId: yanzhouId, status: EnterpriseStatus.ACTIVE, statusSinceOn: '2013-01-01' }),
    );
    // A county without an office: nobody answers for the gap.
    const before = await read();
    expect(before.coverage.figures).toMatchObject([
      { code: 'LIAISON_GAPS', version: 1, value: 1 },
      { code: 'LIAISON_UNDATED_GAPS', version: 1, value: 1 },
    ]);
    expect(before.rows.nodes).toEqual([{ gapSinceOn: '2013-01-01', gapOwner: null }]);
    await world.hand.deed(world.director.token, (ctx) => officeFactory(ctx, { regionId: yanzhouId }));
    const after = await read('en');
    expect(after.coverage).toMatchObject({ undatedGaps: 0, figures: [{ value: 1 }, { value: 0 }] });
    expect(after.coverage.figures[1]?.definition).toContain('to be none');
    expect(after.rows.nodes).toEqual([]);
  });
});
