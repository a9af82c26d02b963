import {
  CorrectEnterpriseDocument,
  DefineEnterpriseFieldDocument,
  EnterpriseOwnFieldsDocument,
  FillEnterpriseFieldsDocument,
  RegisterEnterpriseDocument,
  RestoreEnterpriseVersionDocument,
  RetireEnterpriseFieldDocument,
  type FilledFieldInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';

const yanzhouId = 370812;
let world: World;
let fieldId = '';
let id = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
  fieldId = await define('主导产品');
  const input = { regionId: yanzhouId, name: '版本机械厂', address: '一号路' };
  id = dataOf(await world.director.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
});
afterAll(() => world?.stop());

async function define(name: string): Promise<string> {
  const input = { regionId: yanzhouId, name, kind: 'TEXT' as const, purpose: '了解企业生产情况' };
  return dataOf(await world.director.send(DefineEnterpriseFieldDocument, { input })).defineEnterpriseField.field.id;
}
const fill = (values: FilledFieldInput[]) =>
  world.yanzhou.send(FillEnterpriseFieldsDocument, { input: { enterpriseId: id, values } });
const restore = (facts: Record<string, unknown>, values: FilledFieldInput[], who: Actor = world.yanzhou) =>
  who.send(RestoreEnterpriseVersionDocument, { input: { correction: { id, version: 0, ...facts }, values } });
/** The record as it stands: its address and version, and each own field with its version. */
async function standing(withRetired = false) {
  const { enterprise } = dataOf(await world.yanzhou.ask(`{enterprise(id:"${id}"){address version}}`)) as unknown as {
    enterprise: { address: string; version: number };
  };
  const own = dataOf(await world.yanzhou.send(EnterpriseOwnFieldsDocument, { id, withRetired })).enterprise?.ownFields;
  return { ...enterprise, own: (own ?? []).map(({ field, words, version }) => [field.name, words, version]) };
}

describe('an earlier version of an enterprise', () => {
  it('becomes the present one with its facts and its own fields, each by its own deed', async () => {
    dataOf(await fill([{ fieldId, version: 0, text: '铸件' }]));
    dataOf(await fill([{ fieldId, version: 1, text: '玩具' }]));
    const { version } = await standing();
    dataOf(await world.yanzhou.send(CorrectEnterpriseDocument, { input: { id, version, address: '二号路' } }));
    const now = await standing();
    dataOf(await restore({ version: now.version, address: '一号路' }, [{ fieldId, version: 2, text: '铸件' }]));
    expect(await standing()).toEqual({
      address: '一号路',
      version: now.version + 1,
      own: [['主导产品', '铸件', 3]],
    });
    const deeds = await world.owner(
      `select verb, changes #>> '{0,before}' as before, changes #>> '{0,after}' as after from audit_event where actor_name = 'yanzhou' order by happened_at desc, id desc limit 2`,
    );
    expect(deeds).toEqual(
      expect.arrayContaining([
        { verb: 'correctEnterprise', before: '二号路', after: '一号路' },
        { verb: 'fillEnterpriseFields', before: '玩具', after: '铸件' },
      ]),
    );
  });

  it('comes back wholly or not at all', async () => {
    const before = await standing();
    const { version } = before;
    const stale = [{ fieldId, version: 1, text: '玩具' }];
    expect(codeOf(await restore({ version, address: '三号路' }, stale))).toBe('STALE_VERSION');
    const fresh = [{ fieldId, version: 3, text: '玩具' }];
    expect(codeOf(await restore({ version: version - 1, address: '三号路' }, fresh))).toBe('STALE_VERSION');
    expect(await standing()).toEqual(before);
    dataOf(await restore({ version, address: '三号路' }, []));
    expect(await standing()).toMatchObject({ address: '三号路', own: [['主导产品', '铸件', 3]] });
  });

  it('comes back by the hand of those who write in its county', async () => {
    expect(codeOf(await restore({ version: 1 }, [{ fieldId, version: 3, text: '玩具' }], world.zoucheng))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('a field that is out of use', () => {
  it('is read with what stands in it where that is asked for, and takes nothing back', async () => {
    const retiredId = await define('园区编号');
    dataOf(await fill([{ fieldId: retiredId, version: 0, text: '兖工1' }]));
    const input = { id: retiredId, version: 1, reason: '已统一编号' };
    dataOf(await world.director.send(RetireEnterpriseFieldDocument, { input }));
    expect((await standing()).own.map(([name]) => name)).toEqual(['主导产品']);
    const { version, own } = await standing(true);
    expect(own).toContainEqual(['园区编号', '兖工1', 1]);
    expect(codeOf(await restore({ version }, [{ fieldId: retiredId, version: 1, text: '兖工2' }]))).toBe('BAD_INPUT');
  });
});
