import {
  CleanedTextDocument,
  CorrectEnterpriseDocument,
  EnterpriseTimelineDocument,
  RegisterEnterpriseDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type World } from '../../../test/kit/world.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const cleanings = async (id: string) => {
  const { enterprise } = dataOf(await world.yanzhou.send(EnterpriseTimelineDocument, { id, first: 20 }));
  return enterprise?.timeline.nodes
    .filter(({ verb }) => verb === 'cleanEnterpriseText')
    .map(({ changes }) => changes.map(({ field, before, after }) => [field, before, after]));
};

describe('a text that was pasted', () => {
  it('is cleaned by the rules of the register', async () => {
    const { cleanedText } = dataOf(await world.yanzhou.send(CleanedTextDocument, { text: '濟(jǐ)寧云栎第５廠' }));
    expect(cleanedText).toEqual({
      text: '济宁云栎第5厂',
      cleanings: ['READINGS_REMOVED', 'SIMPLIFIED', 'HALF_WIDTH'],
    });
    expect(codeOf(await world.yanzhou.send(CleanedTextDocument, { text: '企'.repeat(10_001) }))).toBe('BAD_INPUT');
  });

  it('stands on the timeline as it was, beside what the record says', async () => {
    const { enterprise } = dataOf(
      await world.yanzhou.send(RegisterEnterpriseDocument, {
        input: {
          regionId: 370812,
          name: '济宁云栎机械厂',
          address: '兖州区建设路5号',
          asWritten: [
            { field: 'NAME', text: '濟寧云栎機械廠' },
            { field: 'ADDRESS', text: '兖州区建设路5号' },
          ],
        },
      }),
    ).registerEnterprise;
    expect(await cleanings(enterprise.id)).toEqual([[['name', '濟寧云栎機械廠', '济宁云栎机械厂']]]);
    const { id, version } = enterprise;
    const input = { id, version, shortName: '云栎', asWritten: [{ field: 'SHORT_NAME' as const, text: '雲櫟' }] };
    dataOf(await world.yanzhou.send(CorrectEnterpriseDocument, { input }));
    expect((await cleanings(id))?.[0]).toEqual([['shortName', '雲櫟', '云栎']]);
  });

  it('is refused where it cannot be kept', async () => {
    const asWritten = [{ field: 'NAME' as const, text: 'a\u0001' }];
    const answer = await world.yanzhou.send(RegisterEnterpriseDocument, {
      input: { regionId: 370812, name: '济宁望川机械厂', asWritten },
    });
    expect(codeOf(answer)).toBe('BAD_INPUT');
  });
});
