import {
  AcceptEnterpriseTransferDocument,
  DefineEnterpriseFieldDocument,
  EnterpriseByIdDocument,
  EnterpriseOwnFieldsDocument,
  EnterpriseTransferByIdDocument,
  FillEnterpriseFieldsDocument,
  MergeEnterprisesDocument,
  ProposeEnterpriseTransferDocument,
  RegisterEnterpriseDocument,
  UndoEnterpriseMergeDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';

const [jiningId, yanzhouId, zouchengId] = [370800, 370812, 370883];
let world: World;
let sender: Actor;
let receiver: Actor;
let common = '';
let own = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-20T09:00:00+08:00')) });
  sender = await world.member('sender', Role.DIRECTOR, yanzhouId);
  receiver = await world.member('receiver', Role.DIRECTOR, zouchengId);
  const define = async (by: Actor, regionId: number, name: string): Promise<string> => {
    const input = { regionId, name, kind: 'TEXT' as const, purpose: '了解企业生产情况' };
    return dataOf(await by.send(DefineEnterpriseFieldDocument, { input })).defineEnterpriseField.field.id;
  };
  common = await define(world.director, jiningId, '主导产品');
  own = await define(sender, yanzhouId, '所在园区');
});
afterAll(() => world?.stop());

let made = 0;
const register = async (): Promise<string> => {
  const input = { regionId: yanzhouId, name: `并档${(made += 1)}号厂`, status: 'ACTIVE' as const, isNoDuplicate: true };
  return dataOf(await sender.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
};
const wordsIn = async (id: string, by: Actor = world.director) => {
  const { enterprise } = dataOf(await by.send(EnterpriseOwnFieldsDocument, { id }));
  return Object.fromEntries(enterprise?.ownFields.map(({ field, words }) => [field.name, words]) ?? []);
};
const versionIn = async (id: string, fieldId: string) =>
  dataOf(await sender.send(EnterpriseOwnFieldsDocument, { id })).enterprise?.ownFields.find(
    ({ field }) => field.id === fieldId,
  )?.version ?? 0;
const fill = async (id: string, fieldId: string, text: string) => {
  const values = [{ fieldId, version: await versionIn(id, fieldId), text }];
  dataOf(await sender.send(FillEnterpriseFieldsDocument, { input: { enterpriseId: id, values } }));
};
const versionOf = async (id: string) =>
  dataOf(await sender.send(EnterpriseByIdDocument, { id })).enterprise?.version ?? 0;
const merge = async (id: string, otherId: string) =>
  dataOf(
    await sender.send(MergeEnterprisesDocument, {
      input: {
        id,
        version: await versionOf(id),
        otherId,
        otherVersion: await versionOf(otherId),
        take: [],
        reason: '同一企业录了两次',
      },
    }),
  );
const undo = async (id: string) =>
  dataOf(
    await sender.send(UndoEnterpriseMergeDocument, { input: { id, version: await versionOf(id), reason: '并错了' } }),
  );
const deedOf = async (verb: string) =>
  (
    await world.owner<{ changes: object[] }>(
      'select changes from audit_event where verb = $1 order by happened_at desc, id desc limit 1',
      [verb],
    )
  )[0]?.changes;

describe('two records that become one', () => {
  it('lose no value: what stands stays, what is missing comes over, and an undoing gives it back', async () => {
    const [one, other] = [await register(), await register()];
    await fill(one, common, '铸件');
    await fill(other, common, '锻件');
    await fill(other, own, '东园');
    await merge(one, other);
    expect(await wordsIn(one)).toEqual({ 主导产品: '铸件', 所在园区: '东园' });
    expect(await deedOf('mergeEnterprises')).toContainEqual({
      field: '所在园区',
      ownFieldId: own,
      before: null,
      after: '东园',
    });
    await undo(other);
    expect(await wordsIn(one)).toEqual({ 主导产品: '铸件', 所在园区: null });
    expect(await wordsIn(other)).toEqual({ 主导产品: '锻件', 所在园区: '东园' });
    expect(await deedOf('undoEnterpriseMerge')).toContainEqual({
      field: '所在园区',
      ownFieldId: own,
      before: '东园',
      after: null,
    });
  });

  it('keep, after the undoing, what somebody changed meanwhile', async () => {
    const [one, other] = [await register(), await register()];
    await fill(other, own, '西园');
    await merge(one, other);
    await fill(one, own, '南园');
    await undo(other);
    expect(await wordsIn(one)).toMatchObject({ 所在园区: '南园' });
    expect(await wordsIn(other)).toMatchObject({ 所在园区: '西园' });
  });
});

describe('an enterprise that moves to another county', () => {
  it('takes along what stands in fields of the common city, and leaves the others behind', async () => {
    const id = await register();
    await fill(id, common, '精密铸件');
    await fill(id, own, '东园');
    const proposed = await sender.send(ProposeEnterpriseTransferDocument, {
      input: {
        enterpriseId: id,
        version: await versionOf(id),
        toRegionId: zouchengId,
        reason: '整体搬迁',
        movedOn: '2014-10-08',
      },
    });
    const { transfer } = dataOf(proposed).proposeEnterpriseTransfer;
    const seen = dataOf(await receiver.send(EnterpriseTransferByIdDocument, { id: transfer.id })).enterpriseTransfer;
    expect(seen?.pack.ownFields).toEqual([{ name: '主导产品', words: '精密铸件' }]);
    const { id: moved, version } = transfer;
    const accepted = await receiver.send(AcceptEnterpriseTransferDocument, { input: { id: moved, version } });
    expect(dataOf(accepted).acceptEnterpriseTransfer.transfer.state).toBe('ACCEPTED');
    const [opened] = await world.owner<{ text: string }>(
      'select v.text from enterprise_field_value v where v.region_id = $1',
      [zouchengId],
    );
    expect(opened).toEqual({ text: '精密铸件' });
    expect(await wordsIn(id)).toEqual({ 主导产品: '精密铸件', 所在园区: '东园' });
  });
});
