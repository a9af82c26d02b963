import {
  DefineEnterpriseFieldDocument,
  EnterpriseByIdDocument,
  EnterpriseOwnFieldsDocument,
  EnterpriseTimelineDocument,
  FillEnterpriseFieldsDocument,
  RegisterEnterpriseDocument,
  RestoreEnterpriseVersionDocument,
  ReviseEnterpriseFieldDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOfOwnFields } from '../../../migrations/Migration20261201000200_changes_of_own_fields.ts';
import { dataOf, makeWorld, type World } from '../../../test/kit/world.ts';

const yanzhouId = 370812;
const purpose = '了解企业生产情况';
let now = new Date('2014-11-20T09:00:00+08:00');
let world: World;
let id = '';
let products = '';
let later = '';

/** Each deed a minute after the last one. */
const tick = () => (now = new Date(now.getTime() + 60_000));

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  const input = { regionId: yanzhouId, name: '改名机械厂' };
  id = dataOf(await world.director.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
  products = await define('主导产品');
  await fill(products, 0, '铸件');
  await rename(products, '主营产品');
  // Another field takes the name over.
  later = await define('主导产品');
  await fill(later, 0, '锻件');
  await fill(products, 1, '玩具');
});
afterAll(() => world?.stop());

async function define(name: string): Promise<string> {
  tick();
  const input = { regionId: yanzhouId, name, kind: 'TEXT' as const, purpose };
  return dataOf(await world.director.send(DefineEnterpriseFieldDocument, { input })).defineEnterpriseField.field.id;
}
async function fill(fieldId: string, version: number, text: string) {
  tick();
  const input = { enterpriseId: id, values: [{ fieldId, version, text }] };
  dataOf(await world.yanzhou.send(FillEnterpriseFieldsDocument, { input }));
}
async function rename(fieldId: string, name: string) {
  tick();
  const input = { id: fieldId, version: 1, name, purpose };
  dataOf(await world.director.send(ReviseEnterpriseFieldDocument, { input }));
}
/** What was filled in, oldest first: the field by its name of then and by its id. */
async function changes() {
  const { enterprise } = dataOf(await world.yanzhou.send(EnterpriseTimelineDocument, { id, first: 20 }));
  const filled = (enterprise?.timeline.nodes ?? []).filter(({ verb }) => verb === 'fillEnterpriseFields');
  return filled
    .flatMap((deed) => deed.changes)
    .map(({ field, ownFieldId, before, after }) => [field, ownFieldId, before, after])
    .toReversed();
}
describe('a field that is renamed', () => {
  it('is the same one in what was filled in before and after, and one that takes its name is another', async () => {
    expect(await changes()).toEqual([
      ['主导产品', products, null, '铸件'],
      ['主导产品', later, null, '锻件'],
      ['主营产品', products, '铸件', '玩具'],
    ]);
  });

  it('takes back what stood in it under its old name', async () => {
    tick();
    const { enterprise } = dataOf(await world.yanzhou.send(EnterpriseByIdDocument, { id }));
    const version = enterprise?.version ?? 0;
    const values = [{ fieldId: products, version: 2, text: '铸件' }];
    const input = { correction: { id, version }, values };
    dataOf(await world.yanzhou.send(RestoreEnterpriseVersionDocument, { input }));
    const own = dataOf(await world.yanzhou.send(EnterpriseOwnFieldsDocument, { id })).enterprise?.ownFields ?? [];
    expect(own.map(({ field, text }) => [field.name, text])).toEqual([
      ['主营产品', '铸件'],
      ['主导产品', '锻件'],
    ]);
    expect((await changes()).at(-1)).toEqual(['主营产品', products, '玩具', '铸件']);
  });

  it('is found for deeds that did not say so by the name that it had on their day', async () => {
    const before = await changes();
    await world.owner(
      `update audit_event set changes = (select jsonb_agg(c - 'ownFieldId' order by at) from jsonb_array_elements(changes) with ordinality e(c, at)) where verb = 'fillEnterpriseFields'`,
    );
    expect((await changes()).map(([, ownFieldId]) => ownFieldId)).toEqual([null, null, null, null]);
    await world.owner(changesOfOwnFields);
    expect(await changes()).toEqual(before);
  });
});
