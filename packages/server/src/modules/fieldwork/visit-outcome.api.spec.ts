import {
  CorrectVisitDocument,
  RecordVisitDocument,
  VisitByIdDocument,
  VisitEnterpriseDocument,
  VoidVisitDocument,
  type RecordVisitInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const today = '2014-11-05';

let world: World;
let enterprise: RowKey;
let moment = new Date(`${today}T09:00:00+08:00`).getTime();
const clock = { now: () => new Date((moment += 1)) };

const ent = (key: RowKey): string => toGlobalId('ent', key);
const newEnterprise = (regionId = yanzhouId): Promise<RowKey> =>
  world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId }));

beforeAll(async () => {
  world = await makeWorld({ clock });
});
beforeEach(async () => {
  enterprise = await newEnterprise();
});
afterAll(() => world?.stop());

const record = (given: Partial<RecordVisitInput> = {}, actor: Actor = world.yanzhou) =>
  actor.send(RecordVisitDocument, {
    input: { enterpriseId: ent(enterprise), kind: 'REGULAR', visitedOn: today, outcome: 'OWNER_ABSENT', ...given },
  });
const recorded = async (given: Partial<RecordVisitInput> = {}) => dataOf(await record(given)).recordVisit;
const read = async (id: string) => dataOf(await world.director.send(VisitByIdDocument, { id })).visit;
const openItems = async (of = enterprise, actor: Actor = world.yanzhou) =>
  dataOf(await actor.send(VisitEnterpriseDocument, { id: ent(of) })).enterprise?.openItems;
const issuesOf = (answer: Answer<unknown>) =>
  answer.errors?.[0]?.extensions.issues?.map(({ field, rule }) => [field, rule]);

describe('a visit that met nobody', () => {
  it.each(['MOVED', 'CLOSED', 'REFUSED', 'DORMANT'] as const)('%s rests on something', async (outcome) => {
    expect(issuesOf(await record({ outcome, evidence: ' ' }))).toEqual([['evidence', 'EVIDENCE_MISSING']]);
    const { visit } = await recorded({ outcome, evidence: ' 大门贴有公告 ' });
    expect(visit).toMatchObject({ outcome, evidence: '大门贴有公告', attemptNo: 1, attemptOf: null });
  });

  it('leaves the enterprise as it stands in the register', async () => {
    const { visit } = await recorded({ outcome: 'CLOSED', evidence: '邻厂证实' });
    expect(visit.enterprise.status).toBe('PROSPECT');
  });

  it('leads to another attempt, which says which one it is and where it comes from', async () => {
    const first = await recorded({ nextVisitOn: '2014-11-12' });
    const plan = await read(first.nextVisit?.id ?? '');
    expect(plan).toMatchObject({
      attemptNo: 2,
      attemptOf: { id: first.visit.id, outcome: 'OWNER_ABSENT' },
    });
    const second = await recorded({ visitId: plan?.id, version: plan?.version, nextVisitOn: '2014-12-12' });
    expect(second.visit).toMatchObject({ attemptNo: 2, attemptOf: { id: first.visit.id } });
    expect(await read(second.nextVisit?.id ?? '')).toMatchObject({ attemptNo: 3, attemptOf: { id: second.visit.id } });
  });

  it('by phone is recorded as such', async () => {
    expect((await recorded({ channel: 'PHONE' })).visit.channel).toBe('PHONE');
  });

  it('may be corrected to another outcome only with what that rests on', async () => {
    const { visit } = await recorded();
    const correct = (given: object) =>
      world.yanzhou.send(CorrectVisitDocument, { input: { id: visit.id, version: visit.version, ...given } });
    expect(issuesOf(await correct({ outcome: 'MOVED' }))).toEqual([['evidence', 'EVIDENCE_MISSING']]);
    const corrected = dataOf(await correct({ outcome: 'MOVED', evidence: '新址在邹城' })).correctVisit.visit;
    expect(corrected).toMatchObject({ outcome: 'MOVED', evidence: '新址在邹城' });
  });
});

describe('the next visit', () => {
  it('needs a reason above a limit, like any plan, and nothing is recorded without it', async () => {
    const again = { visitedOn: '2014-11-03', nextVisitOn: '2014-11-20' };
    for (const visitedOn of ['2014-11-04', '2014-11-05']) await recorded({ visitedOn });
    const answer = await record(again);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'VISIT_BURDEN',
      field: 'nextBurdenReason',
      rule: 'LIMIT_MONTH',
    });
    const { nextVisit } = await recorded({ ...again, nextBurdenReason: '复查隐患' });
    expect(await read(nextVisit?.id ?? '')).toMatchObject({ burdenReason: '复查隐患' });
  });
});

describe('what a visit leaves open', () => {
  const items = [
    { text: '送达政策汇编', isDone: false },
    { text: '核对用工人数', isDone: true },
  ];

  it('is offered on the next visit, and closed there', async () => {
    const first = (await recorded({ items })).visit;
    expect(first.items.map(({ text, state }) => [text, state])).toEqual([
      ['送达政策汇编', 'OPEN'],
      ['核对用工人数', 'DONE'],
    ]);
    const open = await openItems();
    expect(open).toMatchObject([{ text: '送达政策汇编', visit: { id: first.id, listedOn: today } }]);
    const closedItemIds = open?.map(({ id }) => id) ?? [];
    const second = (await recorded({ closedItemIds })).visit;
    expect(second.closedItems).toMatchObject([{ text: '送达政策汇编', state: 'DONE', closedOn: today }]);
    expect(second.items).toEqual([]);
    expect(await openItems()).toEqual([]);
    // Whoever ticked it as well changes nothing of where it was closed.
    expect((await recorded({ closedItemIds })).visit.closedItems).toEqual([]);
    expect((await read(first.id))?.items[0]).toMatchObject({ state: 'DONE', closedIn: { id: second.id } });
  });

  it('is nothing of a visit that was voided', async () => {
    const { visit } = await recorded({ items });
    dataOf(
      await world.yanzhou.send(VoidVisitDocument, { input: { id: visit.id, version: visit.version, reason: '误登' } }),
    );
    expect(await openItems()).toEqual([]);
  });

  it('belongs to its enterprise and county', async () => {
    await recorded({ items });
    const [item] = (await openItems()) ?? [];
    expect(await openItems(enterprise, world.zoucheng)).toBeUndefined();
    enterprise = await newEnterprise();
    expect(issuesOf(await record({ closedItemIds: [item?.id ?? ''] }))).toEqual([['closedItemIds.0', 'NOT_HERE']]);
    enterprise = await newEnterprise(zouchengId);
    expect(issuesOf(await record({ closedItemIds: [item?.id ?? ''] }, world.zoucheng))).toEqual([
      ['closedItemIds.0', 'NOT_HERE'],
    ]);
    expect(issuesOf(await record({ items: [{ text: ' ', isDone: false }] }, world.zoucheng))).toEqual([
      ['items.0.text', 'REQUIRED'],
    ]);
    expect(codeOf(await record({ closedItemIds: ['vit_x'] }, world.zoucheng))).toBe('BAD_ID');
  });
});
