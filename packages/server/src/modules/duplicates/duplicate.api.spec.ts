import {
  CorrectEnterpriseDocument,
  DuplicatePairsDocument,
  EnterpriseByIdDocument,
  EnterpriseTimelineDocument,
  MergeEnterprisesDocument,
  ProposeEnterpriseTransferDocument,
  RegisterEnterpriseDocument,
  TellEnterprisesApartDocument,
  UndoEnterpriseMergeDocument,
  type MergeEnterprisesInput,
  type RegisterEnterpriseInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const day = 24 * 60 * 60 * 1000;

let world: World;
let now = new Date('2014-10-13T09:00:00+08:00');
let made = 0;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
});
afterAll(() => world?.stop());

const register = async (given: Partial<RegisterEnterpriseInput> = {}, by: Actor = world.director): Promise<string> => {
  const input = { regionId: yanzhouId, name: `合档${(made += 1)}号制品厂`, isNoDuplicate: true, ...given };
  return dataOf(await by.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
};
const read = async (id: string, by: Actor = world.director) => {
  const { enterprise } = dataOf(await by.send(EnterpriseByIdDocument, { id }));
  if (!enterprise) throw new Error('not there');
  return enterprise;
};
const versionOf = async (id: string) => (await read(id)).version;
const merging = async (
  [id, otherId]: readonly [string, string],
  more: Partial<MergeEnterprisesInput> = {},
): Promise<MergeEnterprisesInput> => ({
  id,
  version: await versionOf(id),
  otherId,
  otherVersion: await versionOf(otherId),
  take: [],
  reason: '同一企业录了两次',
  ...more,
});
const merge = async (pair: readonly [string, string], more: Partial<MergeEnterprisesInput> = {}, by = world.yanzhou) =>
  by.send(MergeEnterprisesDocument, { input: await merging(pair, more) });
const undo = async (id: string, by: Actor = world.yanzhou) =>
  by.send(UndoEnterpriseMergeDocument, { input: { id, version: await versionOf(id), reason: '并错了' } });
const pairsOf = async (regionId: number, by: Actor = world.director) =>
  dataOf(await by.send(DuplicatePairsDocument, { regionId })).duplicatePairs;
/** The reasons why two records are shown as a pair; nothing where they are not. */
const reasonsFor = async (one: string, other: string, regionId = jiningId) =>
  (await pairsOf(regionId)).find(({ records }) =>
    [one, other].every((id) => records.some((record) => record.id === id)),
  )?.reasons;
const verbs = async (id: string) =>
  dataOf(await world.director.send(EnterpriseTimelineDocument, { id, first: 20 })).enterprise?.timeline.nodes.map(
    ({ verb }) => verb,
  );
const ruleOf = ({ errors }: { errors?: readonly { extensions: { field?: string; rule?: string } }[] | undefined }) => [
  errors?.[0]?.extensions.field,
  errors?.[0]?.extensions.rule,
];

describe('records that may be one enterprise', () => {
  it('are shown with the reasons, and not again once they are told apart', async () => {
    const [one, other] = [await register({ name: '云涧纺织有限公司' }), await register({ name: '云涧纺织厂' })];
    expect(await reasonsFor(one, other, yanzhouId)).toEqual(['SIMILAR_NAME']);
    const told = { id: other, otherId: one, reason: '两个法人' };
    dataOf(await world.yanzhou.send(TellEnterprisesApartDocument, { input: told }));
    dataOf(await world.yanzhou.send(TellEnterprisesApartDocument, { input: { id: one, otherId: other } }));
    expect(await reasonsFor(one, other)).toBeUndefined();
    expect(await verbs(one)).toContain('tellEnterprisesApart');
  });

  it('are found by an address or a phone where their names are alike, and not by these alone', async () => {
    const address = '兖州区建设西路四十八号';
    const one = await register({ name: '霁岭食品有限公司', address });
    const other = await register({ name: '霁岭绿色食品有限公司', address: '兖州区建设西路 四十八号' });
    const tenant = await register({ name: '松川物流有限公司', address });
    expect(await reasonsFor(one, other)).toEqual(['SAME_ADDRESS']);
    expect(await reasonsFor(one, tenant)).toBeUndefined();
  });

  it('of two counties are shown to the city alone, and are not merged', async () => {
    const one = await register({ name: '砚山陶瓷有限公司' });
    const other = await register({ name: '砚山陶瓷有限公司', regionId: zouchengId });
    expect(await reasonsFor(one, other)).toEqual(['SAME_NAME']);
    expect(
      (await pairsOf(jiningId, world.yanzhou)).flatMap(({ records }) => records.map(({ id }) => id)),
    ).not.toContain(other);
    expect(ruleOf(await merge([one, other], {}, world.director))).toEqual(['otherId', 'ONE_REGION']);
    const input = await merging([one, other]);
    expect(codeOf(await world.yanzhou.send(MergeEnterprisesDocument, { input }))).toBe('NOT_FOUND');
    const bare = { id: one, otherId: other };
    const told = { ...bare, finding: 'BRANCH' as const, reason: '邹城为其分公司' };
    expect(codeOf(await world.yanzhou.send(TellEnterprisesApartDocument, { input: told }))).toBe('NOT_FOUND');
    expect(ruleOf(await world.director.send(TellEnterprisesApartDocument, { input: bare }))).toEqual([
      'reason',
      'REQUIRED',
    ]);
    dataOf(await world.director.send(TellEnterprisesApartDocument, { input: told }));
    expect(await reasonsFor(one, other)).toBeUndefined();
    // Neither county reads of it: it is the history of the city.
    expect([await verbs(one), await verbs(other)]).toEqual([['registerEnterprise'], ['registerEnterprise']]);
    expect(
      await world.owner(`select region_id, finding, reason from enterprise_told_apart where finding = 'BRANCH'`),
    ).toEqual([{ region_id: jiningId, finding: 'BRANCH', reason: '邹城为其分公司' }]);
  });

  it('of two counties are listed by themselves, and tell of a transfer that waits', async () => {
    const one = await register({ name: '砚溪新材料有限公司', status: 'ACTIVE' });
    const other = await register({ name: '砚溪新材料有限公司', regionId: zouchengId });
    const found = async (isAcross: boolean, by = world.director) =>
      dataOf(await by.send(DuplicatePairsDocument, { regionId: jiningId, isAcross })).duplicatePairs;
    expect((await found(true)).every(({ isOneCounty }) => !isOneCounty)).toBe(true);
    expect((await found(false)).every(({ isOneCounty }) => isOneCounty)).toBe(true);
    expect([await found(true, world.yanzhou), await found(true, world.zoucheng)]).toEqual([[], []]);
    const pair = async () =>
      (await found(true)).find(({ records }) => records.every(({ id }) => id === one || id === other));
    expect((await pair())?.transferId).toBeNull();
    const moved = { enterpriseId: one, version: await versionOf(one), toRegionId: zouchengId, movedOn: '2014-10-08' };
    const input = { ...moved, reason: '两地重复登记，企业已迁邹城' };
    const { transfer } = dataOf(
      await world.director.send(ProposeEnterpriseTransferDocument, { input }),
    ).proposeEnterpriseTransfer;
    expect((await pair())?.transferId).toBe(transfer.id);
  });
});

describe('merging two records', () => {
  it('takes what was chosen, leads from one to the other, and stands in both timelines', async () => {
    const one = await register({ address: '旧址', creditCode: null });
    const other = await register({
      address: '新址',
      creditCode: '91370812MA3C000012',
      shortName: '新',
      status: 'ACTIVE',
    });
    const merged = dataOf(await merge([one, other], { take: ['ADDRESS', 'CREDIT_CODE'] })).mergeEnterprises.enterprise;
    expect(merged).toMatchObject({ id: one, address: '新址', creditCode: '91370812MA3C000012', shortName: null });
    expect(merged.mergedRecords.map(({ enterprise }) => enterprise.id)).toEqual([other]);
    expect(await read(other)).toMatchObject({
      status: 'MERGED',
      address: '新址',
      creditCode: '91370812MA3C000012',
      mergedInto: { id: one },
      merge: { reason: '同一企业录了两次', viewerCanUndo: true },
      viewerCan: { correct: false, changeStatus: false },
    });
    expect((await verbs(one))?.[0]).toBe('mergeEnterprises');
    expect((await verbs(other))?.[0]).toBe('mergeEnterprises');

    const freed = dataOf(await undo(other)).undoEnterpriseMerge.enterprise;
    expect(freed).toMatchObject({ status: 'ACTIVE', mergedInto: null, creditCode: '91370812MA3C000012' });
    expect(await read(one)).toMatchObject({ address: '旧址', creditCode: null, mergedRecords: [] });
    expect((await verbs(one))?.[0]).toBe('undoEnterpriseMerge');
    expect((await verbs(other))?.[0]).toBe('undoEnterpriseMerge');
  });

  it('leads along a chain in one step, and undoes it from its end', async () => {
    const [a, b, c] = [await register(), await register(), await register()];
    dataOf(await merge([b, a]));
    dataOf(await merge([c, b]));
    expect((await read(a)).mergedInto?.id).toBe(c);
    expect(codeOf(await undo(a))).toBe('MERGE_BUILT_ON');
    dataOf(await undo(b));
    expect((await read(a)).mergedInto?.id).toBe(b);
    expect((await read(c)).mergedRecords).toEqual([]);
    dataOf(await undo(a));
    expect((await read(a)).mergedInto).toBeNull();
  });

  it('is undone for a day whatever was done since, and after that only where nothing was', async () => {
    const [one, other, quiet, still] = [await register(), await register(), await register(), await register()];
    dataOf(await merge([one, other]));
    dataOf(await merge([quiet, still]));
    const input = { id: one, version: await versionOf(one), address: '后来更正' };
    now = new Date(now.getTime() + 60_000);
    dataOf(await world.yanzhou.send(CorrectEnterpriseDocument, { input }));
    now = new Date(now.getTime() + day);
    expect(codeOf(await undo(other))).toBe('MERGE_BUILT_ON');
    dataOf(await undo(still));
    expect((await read(still)).status).toBe('PROSPECT');
  });

  it('keeps what was corrected meanwhile, and gives back the rest', async () => {
    const one = await register({ address: '甲', shortName: '一' });
    const other = await register({ address: '乙', shortName: '二' });
    dataOf(await merge([one, other], { take: ['ADDRESS', 'SHORT_NAME'] }));
    const input = { id: one, version: await versionOf(one), address: '丙' };
    dataOf(await world.yanzhou.send(CorrectEnterpriseDocument, { input }));
    dataOf(await undo(other));
    expect(await read(one)).toMatchObject({ address: '丙', shortName: '一' });
  });

  it('is refused where somebody was first, twice, with itself and to whoever does not write here', async () => {
    const pair = [await register(), await register()] as const;
    expect(codeOf(await merge(pair, { otherVersion: 7 }))).toBe('STALE_VERSION');
    expect(ruleOf(await merge([pair[0], pair[0]]))).toEqual(['otherId', 'TWICE']);
    expect(ruleOf(await merge(pair, { reason: ' ' }))).toEqual(['reason', 'REQUIRED']);
    expect(codeOf(await merge(pair, {}, world.zoucheng))).toBe('NOT_FOUND');
    dataOf(await merge(pair));
    expect(codeOf(await merge(pair))).toBe('ENTERPRISE_MERGED');
    expect(codeOf(await undo(pair[0]))).toBe('ENTERPRISE_NOT_MERGED');
    expect(codeOf(await undo(pair[1], world.zoucheng))).toBe('NOT_FOUND');
  });
});
