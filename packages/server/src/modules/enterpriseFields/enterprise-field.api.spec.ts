import {
  DefineEnterpriseFieldDocument,
  EnterpriseFieldListDocument,
  EnterpriseListDocument,
  EnterpriseOwnFieldsDocument,
  EnterpriseTimelineDocument,
  FillEnterpriseFieldsDocument,
  RegisterEnterpriseDocument,
  ReopenEnterpriseFieldDocument,
  RetireEnterpriseFieldDocument,
  ReviseEnterpriseFieldDocument,
  type DefineEnterpriseFieldInput,
  type FilledFieldInput,
  type OwnFieldFilter,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';

const [jiningId, yanzhouId, zouchengId, heze, hezeCounty] = [370800, 370812, 370883, 371700, 371725];
let world: World;
let yanzhouHead: Actor;
let foreignHead: Actor;
let foreignClerk: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
  yanzhouHead = await world.member('yanzhouHead', Role.DIRECTOR, yanzhouId);
  foreignHead = await world.member('hezeHead', Role.DIRECTOR, heze);
  foreignClerk = await world.member('hezeClerk', Role.CLERK, hezeCounty);
});
afterAll(() => world?.stop());

let made = 0;
const wanted = (given: Partial<DefineEnterpriseFieldInput> = {}): DefineEnterpriseFieldInput => ({
  regionId: jiningId,
  name: `自设${(made += 1)}项`,
  kind: 'TEXT',
  purpose: '了解企业生产情况',
  ...given,
});
const defining = (given: Partial<DefineEnterpriseFieldInput> = {}, by = world.director) =>
  by.send(DefineEnterpriseFieldDocument, { input: wanted(given) });
const define = async (given: Partial<DefineEnterpriseFieldInput> = {}, by = world.director) =>
  dataOf(await defining(given, by)).defineEnterpriseField.field;
const register = async (regionId = yanzhouId): Promise<string> => {
  made += 1;
  const input = { regionId, name: `字段${made}号机械厂`, isNoDuplicate: true };
  return dataOf(await world.director.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
};
const filling = (enterpriseId: string, values: FilledFieldInput[], by: Actor = world.yanzhou) =>
  by.send(FillEnterpriseFieldsDocument, { input: { enterpriseId, values } });
const fieldsOf = async (id: string, by: Actor = world.yanzhou) =>
  dataOf(await by.send(EnterpriseOwnFieldsDocument, { id })).enterprise;
const valueIn = async (id: string, fieldId: string, by: Actor = world.yanzhou) =>
  (await fieldsOf(id, by))?.ownFields.find(({ field }) => field.id === fieldId);
const broken = (answer: Answer<unknown>): unknown[] =>
  (answer.errors?.[0]?.extensions.issues ?? []).map(({ field, rule }) => [field, rule]);
const list = async (regionId: number, by: Actor) =>
  dataOf(await by.send(EnterpriseFieldListDocument, { regionId })).enterpriseFields;

describe('a field that a city defines', () => {
  it('is read and filled in by its counties, and changed by the city alone', async () => {
    const field = await define({ name: '年用电量', kind: 'NUMBER', unit: '万度', lowest: '0', highest: '5000' });
    expect(field).toMatchObject({ kind: 'NUMBER', unit: '万度', viewerCan: { revise: true, reopen: false } });
    const seen = (await list(yanzhouId, world.yanzhou)).find(({ id }) => id === field.id);
    expect(seen).toMatchObject({ purpose: '了解企业生产情况', viewerCan: { revise: false } });
    const input = { id: field.id, version: 1, name: '另一项', purpose: '了解企业生产情况' };
    expect(codeOf(await yanzhouHead.send(ReviseEnterpriseFieldDocument, { input }))).toBe('NOT_ALLOWED');

    const [here, there] = [await register(), await register(zouchengId)];
    dataOf(await filling(here, [{ fieldId: field.id, version: 0, number: ' 1,200.50 ' }]));
    dataOf(await filling(there, [{ fieldId: field.id, version: 0, number: '80' }], world.zoucheng));
    expect(await valueIn(here, field.id)).toMatchObject({ number: '1200.5', words: '1200.5 万度', version: 1 });
    expect(await valueIn(there, field.id, world.director)).toMatchObject({
      words: '80 万度',
      filledByName: 'zoucheng',
    });
    const counted = async (by: Actor) => (await list(jiningId, by)).find(({ id }) => id === field.id)?.filledCount;
    expect([await counted(world.director), await counted(world.yanzhou)]).toEqual([2, 1]);
  });

  it('is not there for another city, nor its values', async () => {
    const field = await define();
    const id = await register();
    dataOf(await filling(id, [{ fieldId: field.id, version: 0, text: '只给本市看' }]));
    for (const by of [foreignHead, foreignClerk]) {
      expect(await list(jiningId, by)).toEqual([]);
      expect(await fieldsOf(id, by)).toBeNull();
      const input = { id: field.id, version: 1, reason: '不用' };
      expect(codeOf(await by.send(RetireEnterpriseFieldDocument, { input }))).toBe('NOT_FOUND');
    }
    const theirs = await define({ regionId: heze }, foreignHead);
    expect(broken(await filling(id, [{ fieldId: theirs.id, version: 0, text: '别市的字段' }]))).toEqual([
      [`values.${theirs.id}`, 'NOT_HERE'],
    ]);
  });

  it('takes its name from all below it, and from nobody beside it', async () => {
    await define({ name: '主导产品' });
    expect(broken(await defining({ name: '主导产品', regionId: yanzhouId }, yanzhouHead))).toEqual([
      ['name', 'NAME_TAKEN'],
    ]);
    expect(broken(await defining({ name: ' 主导产品 ' }))).toEqual([['name', 'NAME_TAKEN']]);
    dataOf(await defining({ name: '主导产品', regionId: heze }, foreignHead));
  });
});

describe('a field of a county', () => {
  it('is its own, which neither its clerks nor its neighbours define', async () => {
    const field = await define({ regionId: yanzhouId }, yanzhouHead);
    expect((await list(yanzhouId, world.yanzhou)).map(({ id }) => id)).toContain(field.id);
    expect((await list(zouchengId, world.zoucheng)).map(({ id }) => id)).not.toContain(field.id);
    expect(codeOf(await defining({ regionId: yanzhouId }, world.yanzhou))).toBe('NOT_ALLOWED');
    expect(codeOf(await defining({ regionId: yanzhouId }, world.zoucheng))).toBe('NOT_ALLOWED');
    const there = await register(zouchengId);
    const tried = await filling(there, [{ fieldId: field.id, version: 0, text: '一' }], world.director);
    expect(broken(tried)).toEqual([[`values.${field.id}`, 'NOT_HERE']]);
  });
});

describe('what stands in a field', () => {
  it('is judged by its kind, and each bad value is named with its rule', async () => {
    const id = await register();
    const number = await define({ kind: 'NUMBER', lowest: '1', highest: '10' });
    const [text, day] = [await define(), await define({ kind: 'DAY' })];
    const choice = await define({ kind: 'CHOICE', choices: ['自有', '租赁'] });
    const cases: [FilledFieldInput, string][] = [
      [{ fieldId: number.id, version: 0, number: '十' }, 'NUMBER_SHAPE'],
      [{ fieldId: number.id, version: 0, number: '10.5' }, 'NUMBER_BOUNDS'],
      [{ fieldId: number.id, version: 0, text: '5' }, 'NOT_HERE'],
      [{ fieldId: day.id, version: 0, day: '2014-02-30' }, 'DAY'],
      [{ fieldId: text.id, version: 0, text: '字'.repeat(1001) }, 'TOO_LONG'],
      [{ fieldId: text.id, version: 0, text: '联系王工 139-0000-1234' }, 'PERSONAL_NUMBER'],
      [{ fieldId: text.id, version: 0, text: '老板是党员' }, 'NEVER_RECORDED'],
      [{ fieldId: choice.id, version: 0, choices: ['c9'] }, 'CHOICE_UNKNOWN'],
      [{ fieldId: choice.id, version: 0, choices: ['c1', 'c2'] }, 'TOO_MANY'],
    ];
    for (const [value, rule] of cases)
      expect([value, broken(await filling(id, [value]))]).toEqual([value, [[`values.${value.fieldId}`, rule]]]);
    const both = await filling(id, [
      { fieldId: text.id, version: 0, text: '这一项没有问题' },
      { fieldId: number.id, version: 0, number: '99' },
    ]);
    expect(broken(both)).toEqual([[`values.${number.id}`, 'NUMBER_BOUNDS']]);
    expect(await valueIn(id, text.id)).toMatchObject({ words: null, version: 0 });
  });

  it('is kept with a version, stands in the timeline before and after, and is taken away again', async () => {
    const id = await register();
    const field = await define({ kind: 'YES_NO' });
    dataOf(await filling(id, [{ fieldId: field.id, version: 0, isYes: false }]));
    dataOf(await filling(id, [{ fieldId: field.id, version: 1, isYes: true }]));
    expect(codeOf(await filling(id, [{ fieldId: field.id, version: 1, isYes: false }]))).toBe('STALE_VERSION');
    expect(await valueIn(id, field.id)).toMatchObject({ isYes: true, words: '是', version: 2 });
    dataOf(await filling(id, [{ fieldId: field.id, version: 2 }]));
    expect(await valueIn(id, field.id)).toMatchObject({ isYes: null, words: null, version: 3 });
    const { enterprise } = dataOf(await world.yanzhou.send(EnterpriseTimelineDocument, { id, first: 5 }));
    const told = enterprise?.timeline.nodes.filter(({ verb }) => verb === 'fillEnterpriseFields');
    const named = { field: field.name, ownFieldId: field.id };
    expect(told?.map(({ changes }) => changes)).toEqual([
      [{ ...named, before: '是', after: null }],
      [{ ...named, before: '否', after: '是' }],
      [{ ...named, before: null, after: '否' }],
    ]);
  });

  it('cannot be of another kind, even where somebody writes past the service', async () => {
    const id = await register();
    const field = await define({ kind: 'DAY' });
    dataOf(await filling(id, [{ fieldId: field.id, version: 0, day: '2014-10-07' }]));
    await expect(
      world.owner(`update enterprise_field_value set text = '七日', day = null where kind = 'DAY'`),
    ).rejects.toThrow(/enterprise_field_value_text/);
  });
});

describe('a field in use', () => {
  it('is revised in its words and its choices; a choice that somebody has is retired, not taken away', async () => {
    const field = await define({ kind: 'CHOICES', choices: ['水', '电', '气'] });
    const id = await register();
    dataOf(await filling(id, [{ fieldId: field.id, version: 0, choices: ['c2', 'c1'] }]));
    const revise = (choices: object[], version = 1) =>
      world.director.send(ReviseEnterpriseFieldDocument, {
        input: { id: field.id, version, name: field.name, purpose: '了解要素保障情况', choices: choices as never },
      });
    const [water, power] = [
      { key: 'c1', text: '供水' },
      { key: 'c2', text: '电' },
    ];
    expect(broken(await revise([power, { text: '热' }]))).toEqual([['choices', 'CHOICE_KEPT']]);
    const kept = [water, { ...power, isRetired: true }, { text: '热' }];
    expect(dataOf(await revise(kept)).reviseEnterpriseField.field.choices).toEqual([
      { key: 'c1', text: '供水', isRetired: false },
      { key: 'c2', text: '电', isRetired: true },
      { key: 'c4', text: '热', isRetired: false },
    ]);
    expect(codeOf(await revise(kept))).toBe('STALE_VERSION');
    expect(await valueIn(id, field.id)).toMatchObject({ words: '供水、电' });
    dataOf(await filling(id, [{ fieldId: field.id, version: 1, choices: ['c1', 'c2', 'c4'] }]));
    dataOf(await filling(id, [{ fieldId: field.id, version: 2, choices: ['c4'] }]));
    const again = await filling(id, [{ fieldId: field.id, version: 3, choices: ['c2'] }]);
    expect(broken(again)).toEqual([[`values.${field.id}`, 'CHOICE_UNKNOWN']]);
  });

  it('is taken out of use with what stands in it, and comes back with it', async () => {
    const field = await define();
    const id = await register();
    dataOf(await filling(id, [{ fieldId: field.id, version: 0, text: '仍在' }]));
    const input = { id: field.id, version: 1 };
    const retiring = () =>
      world.director.send(RetireEnterpriseFieldDocument, { input: { ...input, reason: '不再统计' } });
    dataOf(await retiring());
    expect(await valueIn(id, field.id)).toBeUndefined();
    expect(codeOf(await retiring())).toBe('FIELD_STATE');
    const filled = await filling(id, [{ fieldId: field.id, version: 1, text: '再填' }]);
    expect(broken(filled)).toEqual([[`values.${field.id}`, 'FIELD_RETIRED']]);
    dataOf(await world.director.send(ReopenEnterpriseFieldDocument, { input: { ...input, version: 2 } }));
    expect(await valueIn(id, field.id)).toMatchObject({ words: '仍在' });
  });
});

describe('the list of enterprises', () => {
  it('is narrowed by what stands in a field, or by nothing standing there', async () => {
    const number = await define({ kind: 'NUMBER' });
    const text = await define();
    const choice = await define({ kind: 'CHOICE', choices: ['自有', '租赁'] });
    const [one, other] = [await register(), await register()];
    const far = await register(zouchengId);
    dataOf(
      await filling(one, [
        { fieldId: number.id, version: 0, number: '12.5' },
        { fieldId: text.id, version: 0, text: '精密铸件 100%' },
        { fieldId: choice.id, version: 0, choices: ['c2'] },
      ]),
    );
    dataOf(await filling(other, [{ fieldId: number.id, version: 0, number: '40' }]));
    const found = async (filter: Omit<OwnFieldFilter, 'fieldId'>, fieldId: string, by: Actor = world.director) =>
      dataOf(
        await by.send(EnterpriseListDocument, {
          regionId: jiningId,
          filter: { ownFields: [{ fieldId, ...filter }] },
          order: 'NAME_ASC',
          first: 100,
        }),
      ).enterprises.nodes.flatMap(({ id }) => ([one, other, far].includes(id) ? [id] : []));
    expect(await found({ atLeast: '12.5', atMost: '39' }, number.id)).toEqual([one]);
    expect((await found({ atLeast: '1' }, number.id)).toSorted()).toEqual([one, other].toSorted());
    expect(await found({ contains: '100%' }, text.id)).toEqual([one]);
    expect(await found({ text: '精密铸件' }, text.id)).toEqual([]);
    expect(await found({ anyOf: ['c1', 'c2'] }, choice.id)).toEqual([one]);
    expect((await found({ isEmpty: true }, text.id)).toSorted()).toEqual([other, far].toSorted());
    expect(await found({ isEmpty: false }, text.id)).toEqual([one]);
    const own = await define({ regionId: yanzhouId }, yanzhouHead);
    expect(await found({ isEmpty: true }, own.id)).not.toContain(far);
    expect(await found({ isEmpty: true }, text.id, foreignHead)).toEqual([]);
  });
});

describe('what may be a field', () => {
  it.each([
    [{ name: '政治面貌' }, 'name', 'NEVER_RECORDED'],
    [{ name: '是否有宗教信仰' }, 'name', 'NEVER_RECORDED'],
    [{ purpose: '掌握民族成份情况' }, 'purpose', 'NEVER_RECORDED'],
    [{ kind: 'CHOICE' as const, choices: ['普通', '高风险'] }, 'choices', 'NEVER_RECORDED'],
    [{ name: '联系电话' }, 'name', 'OF_A_PERSON'],
    [{ name: '负责人生日' }, 'name', 'OF_A_PERSON'],
    [{ name: '证号', englishName: 'ID number' }, 'englishName', 'OF_A_PERSON'],
    [{ purpose: '有疑问请打 0537-2345678' }, 'purpose', 'PERSONAL_NUMBER'],
    [{ name: '企业名称' }, 'name', 'COLUMN_OF_REGISTER'],
    [{ purpose: '用' }, 'purpose', 'PURPOSE_OF_FIELD'],
    [{ kind: 'CHOICE' as const, choices: ['一项'] }, 'choices', 'OPTIONS_MISSING'],
    [{ kind: 'NUMBER' as const, lowest: '5', highest: '4' }, 'highest', 'BOUNDS_ORDER'],
  ])('refuses %o', async (given, field, rule) => {
    expect(broken(await defining(given))).toEqual([[field, rule]]);
  });
});
