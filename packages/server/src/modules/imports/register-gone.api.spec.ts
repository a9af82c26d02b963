import { PlanGoneChecksDocument } from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOf, ran, rehearsed } from '../../../test/kit/imports.ts';
import { asRegister, cameAgain, decide, groupOf, setUp } from '../../../test/kit/registers.ts';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { assignmentFactory, officerFactory } from '../liaison/liaison.factory.ts';

const yanzhouId = 370812;
const line = (n: number) => ({
  name: `兖州月缺${n}号制品有限公司`,
  code: creditCodeOf('370812', 6000 + n),
  address: `山东省济宁市兖州区工业路${n}号`,
});
const first = [1, 2, 3, 4, 5, 6, 7].map(line);

/** Friday. */
const now = new Date('2014-11-07T09:00:00+08:00');
let world: World;
let runId = '';
const idOf = new Map<string, string>();

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  const run = await rehearsed(world.yanzhou, { name: '10月.csv', content: asRegister(first), regionId: yanzhouId });
  await ran(world.yanzhou, run);
  const sourceId = (await setUp(world.yanzhou, { importId: run.id })).id;
  const next = { regionId: yanzhouId, sourceId, name: '11月.csv', lines: [line(7)] };
  runId = (await cameAgain(world.yanzhou, next)).id;
  for (const { name, enterprise } of await groupOf(world.yanzhou, runId)) idOf.set(name ?? '', enterprise?.id ?? '');
  await world.hand.deed(world.director.token, async (ctx) => {
    const officerId = toGlobalId('ofc', await officerFactory(ctx, { regionId: yanzhouId, name: '李敏' }));
    const theirs = { enterpriseIds: [...idOf.values()], officerId, fromOn: '2014-11-01', basis: '分工表' };
    await assignmentFactory(ctx, theirs);
  });
});
afterAll(() => world?.stop());

const enterprise = (n: number): string => idOf.get(line(n).name) ?? '';
const plan = (lines: number[] | null = null, who = world.yanzhou, idempotencyKey: string | null = null) =>
  who.send(PlanGoneChecksDocument, { input: { importId: runId, lines }, idempotencyKey });
const gone = async () => {
  const rows = await groupOf(world.yanzhou, runId, 'GONE');
  return rows.map(({ name, line: at, decision, seenToBy }) => ({ name, at, decision, seenToBy }));
};
const planned = () =>
  world.owner<{ name: string; planned_on: string; visitor_name: string; note: string }>(
    `select e.name, v.planned_on::text, v.visitor_name, v.note from visit v join enterprise e on e.region_id = v.region_id and e.id = v.enterprise_id
      where v.state = 'PLANNED' order by v.planned_on, e.credit_code`,
  );
const lineOf = async (n: number): Promise<number> => (await gone()).find(({ name }) => name === line(n).name)?.at ?? 0;

describe('enterprises that are gone from a register', () => {
  it('are each planned a visit by their liaison person, on working days and two a day, that says what it is for', async () => {
    expect((await gone()).map(({ seenToBy }) => seenToBy)).toEqual([null, null, null, null, null, null]);
    const lines = [await lineOf(1), await lineOf(2), await lineOf(3)];
    const done = dataOf(await plan(lines, world.yanzhou, 'three')).planGoneChecks.import;
    expect(done.differences).toMatchObject({ gone: 6, goneSeenTo: 3, undecided: 3 });
    const visits = await planned();
    // The day after is a Saturday.
    expect(visits.map((visit) => visit.planned_on)).toEqual(['2014-11-10', '2014-11-10', '2014-11-11']);
    expect(new Set(visits.map((visit) => visit.visitor_name))).toEqual(new Set(['李敏']));
    expect(visits[0]?.note).toBe(
      '核实是否仍在：“市场监管名录”的新文件中已没有这家企业。没有找到的，从本次走访报“查无此企业”。',
    );
    const rows = (await gone()).filter(({ seenToBy }) => seenToBy);
    expect(rows).toHaveLength(3);
    for (const row of rows)
      expect(row).toMatchObject({ decision: 'LOOK_AT', seenToBy: { state: 'PLANNED', visitorName: '李敏' } });
    const told = await world.owner(`select 1 from audit_event where verb = 'markGoneFromRegister'`);
    expect(told).toHaveLength(3);
  });

  it('are planned once, whether the deed is sent again or done again', async () => {
    const before = await planned();
    dataOf(await plan([await lineOf(1), await lineOf(2), await lineOf(3)], world.yanzhou, 'three'));
    dataOf(await plan([await lineOf(1), await lineOf(2)]));
    expect(await planned()).toEqual(before);
    const both = await Promise.all([plan([await lineOf(4)]), plan([await lineOf(4)])]);
    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(2);
    expect((await planned()).filter(({ name }) => name === line(4).name)).toHaveLength(1);
  });

  it('are planned as a group but for those left alone, closed, or looked for already', async () => {
    dataOf(await decide(world.yanzhou, { importId: runId, lines: [await lineOf(5)], decision: 'KEEP_OURS' }));
    const report = `mutation{reportNotFound(input:{enterpriseId:"${enterprise(6)}",lookedOn:"2014-11-06",place:"工业路6号"}){__typename}}`;
    dataOf(await world.yanzhou.ask(report));
    const before = await planned();
    dataOf(await plan());
    expect(await planned()).toEqual(before);
    // What was left alone is planned where it is named.
    dataOf(await plan([await lineOf(5)]));
    expect((await planned()).map(({ name }) => name)).toContain(line(5).name);
    expect((await importOf(world.yanzhou, runId)).differences).toMatchObject({ gone: 6, goneSeenTo: 5 });
  });

  it('lead from the visit to the report that nobody was found', async () => {
    const visit = (await gone()).find(({ name }) => name === line(1).name)?.seenToBy;
    const report = `mutation{it:reportNotFound(input:{enterpriseId:"${enterprise(1)}",visitId:"${visit?.id ?? ''}",lookedOn:"2014-11-07",place:"工业路1号"}){notFoundCase{visit{id}}}}`;
    const { it: made } = dataOf(await world.yanzhou.ask(report)) as unknown as {
      it: { notFoundCase: { visit: { id: string } } };
    };
    expect(made.notFoundCase.visit.id).toBe(visit?.id);
  });

  it('are planned by whoever writes in their county alone, and nothing but they', async () => {
    expect(codeOf(await plan(null, world.zoucheng))).toBe('NOT_FOUND');
    expect(codeOf(await plan([1]))).toBe('IMPORT_STATE');
    expect(codeOf(await plan([]))).toBe('BAD_INPUT');
  });
});
