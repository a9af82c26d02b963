import {
  CorrectEnterpriseDocument,
  EnterpriseListDocument,
  MergeEnterprisesDocument,
  RegisterEnterpriseDocument,
  RegisterPersonDocument,
  UndoEnterpriseMergeDocument,
  type EnterpriseListQuery,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNames } from '../../../test/kit/names.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fillSearchWords } from './search-word-filling.ts';
import { searchWordsOf, termsOf } from './search-words.ts';

const [yanzhouId, zouchengId, jiningId, shandongId] = [370812, 370883, 370800, 370000];
let world: World;
let province: Actor;
const ids = new Map<string, string>();

async function register(name: string, more: { regionId?: number; shortName?: string; creditCode?: string } = {}) {
  const input = { regionId: yanzhouId, ...more, name };
  const { enterprise } = dataOf(await world.director.send(RegisterEnterpriseDocument, { input })).registerEnterprise;
  ids.set(name, enterprise.id);
  return enterprise;
}

beforeAll(async () => {
  world = await makeWorld();
  province = await world.member('province', Role.ADMINISTRATOR, shandongId);
  await register('山东宏远机械有限公司', { creditCode: '91370882MA3C1YWF6W' });
  await register('宏远物流有限公司');
  await register('宏远', { shortName: '远大' });
  await register('兖州（Ｂｅｓｔ）电子厂');
  await register('长城葡萄酒有限公司');
  await register('金乐福食品有限公司');
  await register('邹城宏远建材有限公司', { regionId: zouchengId });
  const roles = [{ enterpriseId: ids.get('宏远物流有限公司') ?? '', kind: 'BUSINESSPERSON' as const }];
  const person = { regionId: yanzhouId, name: '孟凡', phone: '13800136789', roles };
  dataOf(await world.director.send(RegisterPersonDocument, { input: person }));
  await openNames(world.director, yanzhouId);
});
afterAll(() => world?.stop());

async function search(actor: Actor, typed: string, { regionId = jiningId, order = 'BEST_MATCH' as const } = {}) {
  const variables = { regionId, order, first: 20, search: typed, filter: { search: typed } };
  const { enterprises } = dataOf(await actor.send(EnterpriseListDocument, variables));
  expect(enterprises.totalCount).toEqual({ value: enterprises.nodes.length, exact: true });
  return enterprises.nodes;
}
const found = async (actor: Actor, typed: string, regionId = jiningId) =>
  (await search(actor, typed, { regionId })).map(({ name }) => name);
const marked = async (typed: string) =>
  Object.fromEntries(
    (await search(world.director, typed)).map(({ name, matches }) => [
      name,
      matches.map(({ field, parts }) => [
        field,
        parts.map(({ text, isMatched }) => (isMatched ? `[${text}]` : text)).join(''),
      ]),
    ]),
  );

async function pageAfter(after: string | null) {
  const variables = { regionId: jiningId, order: 'BEST_MATCH' as const, first: 1, after, filter: { search: 'hy' } };
  return dataOf(await world.director.send(EnterpriseListDocument, variables)).enterprises;
}

const [shandong, logistics, hongyuan, best, wall, lefu, zoucheng] = [
  '山东宏远机械有限公司',
  '宏远物流有限公司',
  '宏远',
  '兖州（Ｂｅｓｔ）电子厂',
  '长城葡萄酒有限公司',
  '金乐福食品有限公司',
  '邹城宏远建材有限公司',
];

describe('a search for enterprises', () => {
  it.each([
    ['two characters, the same name first, then what begins so', '宏远', [hongyuan, logistics, shandong, zoucheng]],
    ['one character', '葡', [wall]],
    ['a short name', '远大', [hongyuan]],
    ['pinyin, cut off anywhere', 'hongyuanj', [shandong, zoucheng]],
    ['initials, first of names that begin so', 'hy', [hongyuan, logistics, shandong, zoucheng]],
    ['initials in capitals', 'SDHYJX', [shandong]],
    ['a character of two readings, either way', 'zhangcheng', [wall]],
    ['the other way', 'changcheng', [wall]],
    ['and within a name', 'jinyuefu', [lefu]],
    ['Latin letters of another width', 'best', [best]],
    ['a fragment over brackets that were not typed', '州best电', [best]],
    ['several pieces, all of which must fit', '宏远 jx', [shandong]],
    ['pieces without a blank', '宏远jx', [shandong]],
    ['the beginning of a credit code', '91370882ma', [shandong]],
    ['the end of a credit code', 'ywf6w', [shandong]],
    ['the end of a phone number', '6789', [logistics]],
    ['a whole phone number', '13800136789', [logistics]],
    ['a phone number that ends otherwise', '23800136789', []],
    ['a name and the end of a phone number', '宏远 6789', [logistics]],
    ['a name with its legal form', '宏远物流有限公司', [logistics]],
    ['a legal form alone', '电子厂', [best]],
    ['what nobody is called', '宏达', []],
    ['a sign alone, which is text and no pattern', '_', []],
  ])('finds by %s', async (_what, typed, names) => {
    expect(await found(world.director, typed)).toEqual(names);
    // A narrower place and another order find the same.
    const here = names.filter((name) => name !== zoucheng);
    expect(new Set(await found(world.yanzhou, typed, yanzhouId))).toEqual(new Set(here));
    const byName = await search(world.director, typed, { order: 'NAME_DESC' as 'BEST_MATCH' });
    expect(new Set(byName.map(({ name }) => name))).toEqual(new Set(names));
  });

  it('says by what it found, and marks it', async () => {
    expect(await marked('宏远')).toMatchObject({ [shandong]: [['NAME', '山东[宏远]机械有限公司']] });
    expect(await marked('hongyuanj')).toMatchObject({ [shandong]: [['NAME', '山东[宏远机]械有限公司']] });
    expect(await marked('sdhy')).toMatchObject({ [shandong]: [['NAME', '[山东宏远]机械有限公司']] });
    expect(await marked('ywf6w')).toEqual({ [shandong]: [['CREDIT_CODE', '91370882MA3C1[YWF6W]']] });
    expect(await marked('best')).toEqual({ [best]: [['NAME', '兖州（[Ｂｅｓｔ]）电子厂']] });
    expect(await marked('6789')).toEqual({ [logistics]: [['PHONE', '[6789]']] });
    expect(await marked('远大')).toEqual({ [hongyuan]: [['SHORT_NAME', '[远大]']] });
  });

  it('never leaves the region of whoever searches, and knows no phone where names are masked', async () => {
    expect(await found(world.yanzhou, '宏远', shandongId)).not.toContain(zoucheng);
    expect(await found(world.zoucheng, '宏远', shandongId)).toEqual([zoucheng]);
    expect(await found(world.zoucheng, '6789', shandongId)).toEqual([]);
    expect(await found(province, 'hy', shandongId)).toHaveLength(4);
    expect(await found(province, '6789', shandongId)).toEqual([]);
  });

  it('is paged without loss in the order of what fits best', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: EnterpriseListQuery['enterprises'] = await pageAfter(after);
      seen.push(...nodes.map(({ name }) => name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([hongyuan, logistics, shandong, zoucheng]);
  });

  it('knows a name borne before, and forgets a code that was wrong', async () => {
    const { id, version } = await register('祥瑞纺织有限公司', { creditCode: '91370812MA3BXAAA1B' });
    const input = { id, version, name: '吉庆家居有限公司', creditCode: null };
    const { enterprise } = dataOf(await world.director.send(CorrectEnterpriseDocument, { input })).correctEnterprise;
    expect(enterprise.formerNames).toEqual(['祥瑞纺织有限公司']);
    expect(await marked('xrfz')).toEqual({ 吉庆家居有限公司: [['FORMER_NAME', '[祥瑞纺织]有限公司']] });
    expect(await found(world.director, 'AAA1B')).toEqual([]);
    expect(await found(world.director, '吉庆')).toEqual(['吉庆家居有限公司']);
  });

  it('knows a name taken in a merge, and gives it back with the merge', async () => {
    const stays = await register('甲辰塑料有限公司');
    const goes = await register('乙巳塑料有限公司');
    const input = {
      id: stays.id,
      version: stays.version,
      otherId: goes.id,
      otherVersion: goes.version,
      reason: '重复',
    };
    const merged = dataOf(
      await world.director.send(MergeEnterprisesDocument, { input: { ...input, take: ['NAME'] as const } }),
    );
    expect(merged.mergeEnterprises.enterprise.formerNames).toEqual(['甲辰塑料有限公司']);
    const record = dataOf(
      await world.director.ask('query($id:ID!){enterprise(id:$id){version}}', { id: goes.id }),
    ) as unknown as { enterprise: { version: number } };
    await world.director.send(UndoEnterpriseMergeDocument, {
      input: { id: goes.id, version: record.enterprise.version, reason: '弄错了' },
    });
    const [again, ...others] = await search(world.director, '甲辰');
    expect([again?.id, others]).toEqual([stays.id, []]);
    expect((await search(world.director, '乙巳')).map(({ id }) => id)).toEqual([goes.id]);
  });

  it('finds no phone of somebody who was erased', async () => {
    await world.owner(`update person set phone = null, name = '' where name = '孟凡'`);
    expect(await found(world.director, '6789')).toEqual([]);
  });

  it('has for every enterprise the words that filling them anew would make', async () => {
    const words = () =>
      world.owner('select region_id, word, enterprise_id from enterprise_search_word order by 1, 2, 3');
    const kept = await words();
    await world.owner('delete from enterprise_search_word');
    await fillSearchWords((sql) => world.owner(sql));
    expect(kept.length).toBeGreaterThan(100);
    expect(await words()).toEqual(kept);
  });
});

describe('the words of an enterprise', () => {
  const facts = { shortName: null, formerNames: [], creditCode: null };

  it('begin at each character but those of the legal form, by sound and by initials too', () => {
    expect(searchWordsOf({ ...facts, name: '宏远有限公司' })).toEqual([
      '宏远有限公司',
      '远有限公司',
      'hongyuanyouxiang',
      'yuanyouxiangongs',
      'hyyxgs',
      'yyxgs',
      '^hongyuanyouxiang',
      '^hyyxgs',
    ]);
  });

  it.each([
    ['宏远 hy', ['宏远', 'hy']],
    ['（宏远）', ['宏远']],
    ['3M胶带', ['3m', '胶带']],
    ['公司', ['公司']],
    [' ', []],
  ])('are looked for piece by piece: %s', (typed, words) => {
    expect(termsOf(typed).map(({ word }) => word)).toEqual(words);
  });
});
