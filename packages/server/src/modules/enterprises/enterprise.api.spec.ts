import {
  ChangeEnterpriseStatusDocument,
  CorrectEnterpriseDocument,
  EnterpriseByIdDocument,
  EnterpriseDuplicatesDocument,
  EnterpriseTimelineDocument,
  RegisterEnterpriseDocument,
  type CorrectEnterpriseInput,
  type EnterpriseStatus,
  type RegisterEnterpriseInput,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];

let world: World;
let made = 0;
let number = 0;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

const freshCode = (): string => creditCodeOf('370812', (number += 1));

const register = (actor: Actor, given: Partial<RegisterEnterpriseInput>) =>
  actor.send(RegisterEnterpriseDocument, {
    input: { regionId: yanzhouId, name: `澄野${(made += 1)}号机械有限公司`, ...given },
  });
const registered = async (actor: Actor, given: Partial<RegisterEnterpriseInput> = {}) =>
  dataOf(await register(actor, given)).registerEnterprise.enterprise;
const correct = (actor: Actor, input: CorrectEnterpriseInput) => actor.send(CorrectEnterpriseDocument, { input });
const corrected = async (actor: Actor, input: CorrectEnterpriseInput) =>
  dataOf(await correct(actor, input)).correctEnterprise.enterprise;
const changeStatus = (actor: Actor, given: { id: string | number; version: number; status: EnterpriseStatus }) =>
  actor.send(ChangeEnterpriseStatusDocument, { input: { reason: '走访核实', ...given } });
const enterprise = async (actor: Actor, id: string) =>
  dataOf(await actor.send(EnterpriseByIdDocument, { id })).enterprise;
const timeline = async (actor: Actor, id: string) =>
  dataOf(await actor.send(EnterpriseTimelineDocument, { id, first: 50 })).enterprise?.timeline.nodes;
const duplicates = async (actor: Actor, given: { creditCode?: string; name?: string; exceptId?: string }) =>
  dataOf(await actor.send(EnterpriseDuplicatesDocument, { regionId: yanzhouId, ...given })).enterpriseDuplicates;
const ruleOf = (answer: Answer<unknown>) => {
  const { code, field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [code, field, rule];
};

describe('registering an enterprise', () => {
  it('keeps every fact, reads the capital, and writes the deed with each field', async () => {
    const creditCode = freshCode();
    const kept = await registered(world.yanzhou, {
      name: '济宁云栎机械有限公司',
      shortName: '云栎',
      creditCode: creditCode.toLowerCase(),
      enterpriseType: '有限责任公司',
      industry: 'C',
      capitalText: '1,000.5万元人民币',
      address: '兖州区建安路1号',
      businessScope: '机械制造；\n房屋租赁',
      registeredOn: '2001-02-03',
      status: 'ACTIVE',
    });
    expect(kept).toMatchObject({
      regionId: yanzhouId,
      name: '济宁云栎机械有限公司',
      shortName: '云栎',
      creditCode,
      capitalText: '1,000.5万元人民币',
      capitalAmount: '10005000',
      capitalCurrency: 'CNY',
      registeredOn: '2001-02-03',
      status: 'ACTIVE',
      source: 'ENTERED',
      version: 1,
      groups: [],
      region: { regionId: yanzhouId },
    });
    expect(kept.region.path.map((step) => step.regionId)).toEqual([370000, jiningId, yanzhouId]);
    expect(await enterprise(world.yanzhou, kept.id)).toEqual(kept);
    const [deed, ...others] = (await timeline(world.yanzhou, kept.id)) ?? [];
    expect(others).toEqual([]);
    expect(deed).toMatchObject({ verb: 'registerEnterprise', actorName: 'yanzhou', reason: null });
    expect(Object.fromEntries(deed?.changes.map(({ field, before, after }) => [field, [before, after]]) ?? [])).toEqual(
      {
        name: [null, '济宁云栎机械有限公司'],
        shortName: [null, '云栎'],
        creditCode: [null, creditCode],
        enterpriseType: [null, '有限责任公司'],
        industry: [null, 'C'],
        capitalText: [null, '1,000.5万元人民币'],
        address: [null, '兖州区建安路1号'],
        businessScope: [null, '机械制造；\n房屋租赁'],
        registeredOn: [null, '2001-02-03'],
      },
    );
  });

  it('begins as a prospect and with nothing known but the name', async () => {
    expect(await registered(world.yanzhou)).toMatchObject({
      status: 'PROSPECT',
      shortName: null,
      creditCode: null,
      industry: null,
      capitalText: null,
      capitalAmount: null,
      capitalCurrency: null,
      address: null,
      registeredOn: null,
    });
  });

  it.each([
    ['a blank name', { name: '  ' }, ['BAD_INPUT', 'name', 'REQUIRED']],
    ['a name of 201 characters', { name: '名'.repeat(201) }, ['BAD_INPUT', 'name', 'TOO_LONG']],
    ['a NUL in the address', { address: 'a\0b' }, ['BAD_INPUT', 'address', 'CONTROL_CHARACTER']],
    ['a code of 17 characters', { creditCode: '9137081200000000A' }, ['BAD_INPUT', 'creditCode', 'CREDIT_CODE_SHAPE']],
    [
      'a code whose check character is wrong',
      { creditCode: '91370812MA3000000X' },
      ['BAD_INPUT', 'creditCode', 'CREDIT_CODE_CHECK'],
    ],
    ['a capital that says nothing', { capitalText: '很多' }, ['BAD_INPUT', 'capitalText', 'CAPITAL']],
    ['a day that does not exist', { registeredOn: '2014-02-30' }, ['BAD_INPUT', 'registeredOn', 'DAY']],
    ['a day to come', { registeredOn: '2999-01-01' }, ['BAD_INPUT', 'registeredOn', 'DAY_RANGE']],
    ['a group nobody defined', { groupCodes: ['NOBODY'] }, ['BAD_INPUT', 'groupCodes', 'GROUP_UNKNOWN']],
    ['a client id that is no UUID', { clientId: 'abc' }, ['BAD_INPUT', 'clientId', 'UUID']],
    ['a status that is no beginning', { status: 'CLOSED' as const }, ['STATUS_STEP', 'status', undefined]],
  ])('is refused with %s', async (_what, given, expected) => {
    expect(ruleOf(await register(world.yanzhou, given))).toEqual(expected);
  });

  it('is refused where no enterprises are kept, and where there is no region', async () => {
    expect(ruleOf(await register(world.director, { regionId: jiningId }))).toEqual([
      'REGION_KEEPS_NO_ENTERPRISES',
      'regionId',
      undefined,
    ]);
    expect(ruleOf(await register(world.director, { regionId: 370899 }))).toEqual([
      'BAD_INPUT',
      'regionId',
      'REGION_UNKNOWN',
    ]);
  });

  it('is not for readers, contacts and strangers', async () => {
    const auditor = await world.member('auditor', Role.AUDITOR, jiningId);
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    for (const actor of [auditor, contact, world.zoucheng])
      expect(codeOf(await register(actor, {}))).toBe('NOT_ALLOWED');
    expect(codeOf(await register(world.nobody, {}))).toBe('UNAUTHENTICATED');
  });

  it('under one client id makes one enterprise for ever, whatever the second request says', async () => {
    const clientId = randomUUID();
    const first = await registered(world.yanzhou, { clientId });
    const again = await registered(world.yanzhou, { clientId: clientId.toUpperCase(), name: '另一个名称有限公司' });
    expect(again).toEqual(first);
    expect(fromGlobalId('ent', first.id)).toEqual({ regionId: yanzhouId, id: clientId });
    expect(await timeline(world.yanzhou, first.id)).toHaveLength(1);
  });

  it('under one client id twice at once makes one enterprise and one deed', async () => {
    const given = { clientId: randomUUID(), name: '望禾同时有限公司' };
    const answers = await Promise.all([register(world.yanzhou, given), register(world.yanzhou, given)]);
    expect(answers.map((answer) => answer.data?.registerEnterprise.enterprise.name)).toContain('望禾同时有限公司');
    for (const answer of answers)
      expect([undefined, 'STALE_VERSION', 'DUPLICATE_ENTERPRISE']).toContain(codeOf(answer));
    const rows = await world.owner('select from enterprise where id = $1', [given.clientId]);
    const deeds = await world.owner('select from audit_event where subject_id = $1', [given.clientId]);
    expect([rows.length, deeds.length]).toEqual([1, 1]);
  });
});

describe('enterprises that may be the same', () => {
  it('are refused by name until a person says that it is another one', async () => {
    await registered(world.yanzhou, { name: '济宁青岫食品有限公司' });
    const similar = { name: '济宁青岫食品有限责任公司' };
    expect(ruleOf(await register(world.yanzhou, similar))).toEqual(['DUPLICATE_ENTERPRISE', 'name', undefined]);
    expect(await registered(world.yanzhou, { ...similar, isNoDuplicate: true })).toMatchObject(similar);
  });

  it('are refused by a code of the same county whatever a person says', async () => {
    const creditCode = freshCode();
    await registered(world.yanzhou, { creditCode });
    for (const isNoDuplicate of [true, false])
      expect(ruleOf(await register(world.yanzhou, { creditCode, isNoDuplicate }))).toEqual([
        'BAD_INPUT',
        'creditCode',
        'CREDIT_CODE_TAKEN',
      ]);
  });

  it('with a code of a sibling county want the word of who can see it', async () => {
    const creditCode = freshCode();
    await registered(world.zoucheng, { creditCode, regionId: zouchengId });
    expect(ruleOf(await register(world.director, { creditCode }))).toEqual([
      'DUPLICATE_ENTERPRISE',
      'creditCode',
      undefined,
    ]);
    expect(await registered(world.director, { creditCode, isNoDuplicate: true })).toMatchObject({ creditCode });
  });

  it('are hinted at by code, by name and by nearly the same name, best first', async () => {
    const creditCode = freshCode();
    const [coded, named, similar] = [
      await registered(world.yanzhou, { name: '松砚建材厂', creditCode }),
      await registered(world.yanzhou, { name: '霁川建材有限公司' }),
      await registered(world.yanzhou, { name: '霁川建材有限责任公司', isNoDuplicate: true }),
    ];
    const hints = await duplicates(world.yanzhou, { creditCode: creditCode.toLowerCase(), name: '霁川建材有限公司' });
    expect(hints.map((hint) => [hint.reason, hint.enterprise.id])).toEqual([
      ['SAME_CREDIT_CODE', coded.id],
      ['SAME_NAME', named.id],
      ['SIMILAR_NAME', similar.id],
    ]);
    const others = await duplicates(world.yanzhou, { name: '霁川建材有限公司', exceptId: named.id });
    expect(others.map((hint) => hint.enterprise.id)).toEqual([similar.id]);
    expect(await duplicates(world.yanzhou, {})).toEqual([]);
    expect(await duplicates(world.yanzhou, { name: ' ', creditCode: '' })).toEqual([]);
  });
});

describe('correcting an enterprise', () => {
  it('changes what is given, leaves the rest, and shows before and after', async () => {
    const before = await registered(world.yanzhou, { address: '旧址', shortName: '简', capitalText: '10万元' });
    const after = await corrected(world.yanzhou, {
      id: before.id,
      version: 1,
      address: '新址',
      capitalText: '20万美元',
    });
    expect(after).toEqual({
      ...before,
      address: '新址',
      capitalText: '20万美元',
      capitalAmount: '200000',
      capitalCurrency: 'USD',
      version: 2,
      updatedAt: after.updatedAt,
    });
    expect(after.updatedAt > before.updatedAt).toBe(true);
    const [deed] = (await timeline(world.yanzhou, before.id)) ?? [];
    expect(deed).toMatchObject({ verb: 'correctEnterprise', subjectType: 'Enterprise' });
    expect(deed?.changes).toEqual([
      { field: 'capitalText', ownFieldId: null, before: '10万元', after: '20万美元' },
      { field: 'address', ownFieldId: null, before: '旧址', after: '新址' },
    ]);
  });

  it('takes a fact away by an empty text and by null', async () => {
    const before = await registered(world.yanzhou, { address: '旧址', shortName: '简', capitalText: '10万元' });
    const after = await corrected(world.yanzhou, {
      id: before.id,
      version: 1,
      address: ' ',
      shortName: null,
      capitalText: '',
    });
    expect(after).toMatchObject({
      address: null,
      shortName: null,
      capitalText: null,
      capitalAmount: null,
      capitalCurrency: null,
    });
  });

  it('never takes the name away', async () => {
    const { id } = await registered(world.yanzhou);
    expect(ruleOf(await correct(world.yanzhou, { id, version: 1, name: ' ' }))).toEqual([
      'BAD_INPUT',
      'name',
      'REQUIRED',
    ]);
    expect(ruleOf(await correct(world.yanzhou, { id, version: 1, name: null }))).toEqual([
      'BAD_INPUT',
      'name',
      'REQUIRED',
    ]);
  });

  it('at a version that is not the present one is refused and changes nothing', async () => {
    const before = await registered(world.yanzhou, { address: '旧址' });
    await corrected(world.yanzhou, { id: before.id, version: 1, address: '甲' });
    for (const version of [1, 3, 0, -1])
      expect(codeOf(await correct(world.yanzhou, { id: before.id, version, address: '乙' }))).toBe('STALE_VERSION');
    expect(await enterprise(world.yanzhou, before.id)).toMatchObject({ address: '甲', version: 2 });
  });

  it('by two clerks at once lets one of them through', async () => {
    const { id } = await registered(world.yanzhou);
    const tries = ['甲', '乙', '丙'].map((address) => correct(world.yanzhou, { id, version: 1, address }));
    const codes = (await Promise.all(tries)).map((answer) => codeOf(answer) ?? 'done');
    expect(codes.toSorted((a, b) => a.localeCompare(b))).toEqual(['done', 'STALE_VERSION', 'STALE_VERSION']);
    expect(await timeline(world.yanzhou, id)).toHaveLength(2);
  });

  it('with nothing new writes no deed and no version', async () => {
    const before = await registered(world.yanzhou, { address: '旧址' });
    expect(await corrected(world.yanzhou, { id: before.id, version: 1, address: '旧址' })).toEqual(before);
    expect(await timeline(world.yanzhou, before.id)).toHaveLength(1);
  });

  it('to the code of another one of the county is refused', async () => {
    const creditCode = freshCode();
    await registered(world.yanzhou, { creditCode });
    const { id } = await registered(world.yanzhou);
    expect(ruleOf(await correct(world.yanzhou, { id, version: 1, creditCode }))).toEqual([
      'BAD_INPUT',
      'creditCode',
      'CREDIT_CODE_TAKEN',
    ]);
  });
});

describe('the status of an enterprise', () => {
  it('goes from step to step with the reason kept in the timeline', async () => {
    const { id } = await registered(world.yanzhou);
    const step = await changeStatus(world.yanzhou, { id, version: 1, status: 'ACTIVE' });
    expect(dataOf(step).changeEnterpriseStatus.enterprise).toMatchObject({ status: 'ACTIVE', version: 2 });
    const [deed] = (await timeline(world.yanzhou, id)) ?? [];
    expect(deed).toMatchObject({
      verb: 'changeEnterpriseStatus',
      reason: '走访核实',
      changes: [{ field: 'status', before: 'PROSPECT', after: 'ACTIVE' }],
    });
    expect(codeOf(await changeStatus(world.yanzhou, { id, version: 2, status: 'MERGED' }))).toBe('STATUS_STEP');
    expect(codeOf(await changeStatus(world.yanzhou, { id, version: 2, status: 'ACTIVE' }))).toBe('STATUS_STEP');
    expect(codeOf(await changeStatus(world.yanzhou, { id, version: 1, status: 'CLOSED' }))).toBe('STALE_VERSION');
  });

  it('is open to writers only, and they are told so beforehand', async () => {
    const { id } = await registered(world.yanzhou);
    const leader = await world.member('leader', Role.LEADER, jiningId);
    const asked = 'query($id: ID!){enterprise(id:$id){viewerCan{correct changeStatus nextStatuses}}}';
    const can = async (actor: Actor) => dataOf(await actor.ask(asked, { id }))['enterprise'];
    const all = { viewerCan: { correct: true, changeStatus: true, nextStatuses: ['ACTIVE', 'CLOSED'] } };
    expect(await can(world.yanzhou)).toEqual(all);
    expect(await can(world.director)).toEqual(all);
    expect(await can(leader)).toEqual({ viewerCan: { correct: false, changeStatus: false, nextStatuses: [] } });
    expect(codeOf(await correct(leader, { id, version: 1, address: '甲' }))).toBe('NOT_ALLOWED');
    expect(codeOf(await changeStatus(leader, { id, version: 1, status: 'ACTIVE' }))).toBe('NOT_ALLOWED');
  });
});

describe('E7 a Yanzhou clerk', () => {
  it('E7 a Yanzhou clerk finds nothing behind an id of Zoucheng, by whatever way', async () => {
    const creditCode = freshCode();
    const foreign = await registered(world.zoucheng, { regionId: zouchengId, name: '邹城岚石纺织厂', creditCode });
    const moved = toGlobalId('ent', { ...fromGlobalId('ent', foreign.id), regionId: yanzhouId });
    const absent = toGlobalId('ent', { regionId: yanzhouId, id: randomUUID() });
    for (const id of [foreign.id, moved, absent]) {
      expect(await enterprise(world.yanzhou, id)).toBeNull();
      expect(await timeline(world.yanzhou, id)).toBeUndefined();
      const refusals = [
        await correct(world.yanzhou, { id, version: 1, address: '甲' }),
        await changeStatus(world.yanzhou, { id, version: 1, status: 'ACTIVE' }),
      ];
      for (const refusal of refusals) expect(ruleOf(refusal)).toEqual(['NOT_FOUND', 'id', undefined]);
    }
    expect(await duplicates(world.yanzhou, { creditCode, name: '邹城岚石纺织厂' })).toEqual([]);
    expect(await duplicates(world.yanzhou, { creditCode, exceptId: absent })).toEqual([]);
    expect(codeOf(await register(world.yanzhou, { regionId: zouchengId }))).toBe('NOT_ALLOWED');
    expect(await enterprise(world.zoucheng, foreign.id)).toEqual(foreign);
  });

  it('E7 a Yanzhou clerk registers a code that Zoucheng has without learning of it', async () => {
    const creditCode = freshCode();
    await registered(world.zoucheng, { regionId: zouchengId, creditCode });
    expect(await registered(world.yanzhou, { creditCode })).toMatchObject({ creditCode, regionId: yanzhouId });
  });
});
