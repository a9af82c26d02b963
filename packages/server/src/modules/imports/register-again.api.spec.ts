import {
  DecideRegisterRowsDocument,
  RegistrySourceListDocument,
  RehearseImportDocument,
  RunImportDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOf, ran, rehearsed, uploaded } from '../../../test/kit/imports.ts';
import { asRegister, cameAgain, decide, groupOf, setUp, sourceOf, undone } from '../../../test/kit/registers.ts';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { bringForward, quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type World } from '../../../test/kit/world.ts';

const yanzhouId = 370812;
const line = (n: number, more: Partial<Parameters<typeof asRegister>[0][number]> = {}) => ({
  name: `兖州月来${n}号制品有限公司`,
  code: creditCodeOf('370812', 7000 + n),
  address: `山东省济宁市兖州区工业路${n}号`,
  capital: '100万元人民币',
  type: '有限责任公司',
  ...more,
});
const first = [1, 2, 3, 4, 5, 6].map((n) => line(n));
/** One more, one moved, one whose address was corrected here, and one that is gone. */
const second = [
  line(1),
  line(2, { address: '山东省济宁市兖州区新址路2号' }),
  line(3, { address: '山东省济宁市兖州区工业路33号' }),
  line(5),
  line(6),
  line(7),
];

/** What waits in the inbox of Yanzhou about registers. */
async function waiting(): Promise<unknown[]> {
  await quiet(world);
  const { inbox } = dataOf(
    await world.yanzhou.ask('{inbox(first:20,filter:{kind:[REGISTER_TO_IMPORT]}){nodes{label dueOn isOverdue}}}'),
  ) as unknown as { inbox: { nodes: unknown[] } };
  return inbox.nodes;
}

let now = new Date('2014-10-08T09:00:00+08:00');
let world: World;
let sourceId = '';
let lastId = '';
beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  const run = await rehearsed(world.yanzhou, { name: '10月.csv', content: asRegister(first), regionId: yanzhouId });
  lastId = run.id;
  await ran(world.yanzhou, run);
  sourceId = (await setUp(world.yanzhou, { importId: run.id })).id;
});
afterAll(() => world?.stop());

/** The whole register without the instants and versions that any write moves. */
const register = () =>
  world.owner(
    `select name, credit_code, status, address, capital_text, enterprise_type, former_names from enterprise order by credit_code`,
  );
const standing = () =>
  world.owner<{ address: string }>(`select address from enterprise where status = 'ACTIVE' order by credit_code`);
const file = (name: string, lines: typeof first) => ({ regionId: yanzhouId, sourceId, name, lines });

async function correct(name: string, address: string): Promise<void> {
  const { enterprises } = dataOf(
    await world.yanzhou.ask(`{enterprises(regionId:${yanzhouId},first:50){nodes{id name version}}}`),
  ) as unknown as { enterprises: { nodes: { id: string; name: string; version: number }[] } };
  const known = enterprises.nodes.find((one) => one.name === name);
  dataOf(
    await world.yanzhou.ask(
      `mutation{correctEnterprise(input:{id:"${known?.id ?? ''}",version:${known?.version ?? 0},address:"${address}"}){enterprise{id}}}`,
    ),
  );
}

describe('a register of enterprises that comes again', () => {
  it('is set up from a file that was imported, and knows its columns and its next day', async () => {
    const source = await sourceOf(world.yanzhou, sourceId);
    expect(source).toMatchObject({ nextDueOn: '2014-11-08', standing: 'ON_TIME', isComplete: true, openFile: null });
    expect(source.columns.map(({ column }) => column)).toEqual([
      'NAME',
      'CREDIT_CODE',
      'ADDRESS',
      'CAPITAL',
      'ENTERPRISE_TYPE',
    ]);
    expect(source.lastFile).toMatchObject({ id: lastId, counts: { total: 6 } });
  });

  it('asks for its next file from a week before the day, and no more once it was imported', async () => {
    const start = now;
    expect(await waiting()).toEqual([]);
    now = new Date('2014-11-01T00:00:00+08:00');
    await bringForward(world, 'watchRegistrySource');
    expect(await waiting()).toEqual([{ label: '市场监管名录', dueOn: '2014-11-08', isOverdue: false }]);
    expect((await sourceOf(world.yanzhou, sourceId)).standing).toBe('DUE');
    now = new Date('2014-11-10T09:00:00+08:00');
    expect((await sourceOf(world.yanzhou, sourceId)).standing).toBe('OVERDUE');
    expect(await waiting()).toEqual([{ label: '市场监管名录', dueOn: '2014-11-08', isOverdue: true }]);
    await bringForward(world, 'remindOfItem');
    expect(await waiting()).toHaveLength(1);
    const run = await cameAgain(world.yanzhou, file('迟来.csv', first));
    await ran(world.yanzhou, run);
    expect(await waiting()).toEqual([]);
    expect(await sourceOf(world.yanzhou, sourceId)).toMatchObject({ nextDueOn: '2014-12-08', standing: 'ON_TIME' });
    await undone(world.yanzhou, run.id);
    expect(await waiting()).toMatchObject([{ dueOn: '2014-11-08' }]);
    now = start;
  });

  it('tells of the same file again that nothing is new, and writes nothing', async () => {
    const before = await register();
    const run = await cameAgain(world.yanzhou, file('10月再来.csv', first));
    expect(run.columns.map(({ matchedBy }) => matchedBy)).toEqual(Array.from({ length: 5 }, () => 'SOURCE'));
    expect(run.differences).toEqual({
      new: 0,
      changed: 0,
      corrected: 0,
      same: 6,
      gone: 0,
      undecided: 0,
      goneSeenTo: 0,
    });
    const done = await ran(world.yanzhou, run);
    expect([done.counts.applied, await register()]).toEqual([0, before]);
    expect(await waiting()).toEqual([]);
  });

  it('tells what is new, changed, corrected here and gone, each by its very rows', async () => {
    await correct('兖州月来3号制品有限公司', '兖州区科技园3号');
    now = new Date('2014-11-05T09:00:00+08:00');
    const run = await cameAgain(world.yanzhou, file('11月.csv', second));
    lastId = run.id;
    expect(run.counts).toMatchObject({ total: 6, new: 1, update: 2, unchanged: 3 });
    expect(run.differences).toEqual({
      new: 1,
      changed: 1,
      corrected: 1,
      same: 3,
      gone: 1,
      undecided: 2,
      goneSeenTo: 0,
    });
    const [changed] = await groupOf(world.yanzhou, run.id, 'CHANGED');
    expect(changed?.differing).toMatchObject([
      {
        field: 'address',
        last: first[1]?.address,
        ours: first[1]?.address,
        new: second[1]?.address,
        isCorrected: false,
      },
    ]);
    const [corrected] = await groupOf(world.yanzhou, run.id, 'CORRECTED');
    expect(corrected?.differing).toMatchObject([
      {
        field: 'address',
        last: first[2]?.address,
        ours: '兖州区科技园3号',
        new: second[2]?.address,
        isCorrected: true,
        changedByName: 'yanzhou',
        changedAt: '2014-10-08T01:00:00.000Z',
      },
    ]);
    expect(await groupOf(world.yanzhou, run.id, 'GONE')).toMatchObject([
      { name: first[3]?.name, outcome: 'GONE', decision: null, enterprise: { status: 'ACTIVE' } },
    ]);
    expect(await groupOf(world.yanzhou, run.id, 'NEW')).toMatchObject([{ name: second[5]?.name }]);
  });

  it('keeps what was corrected here, takes the rest, and closes nothing that is gone', async () => {
    const gone = (await groupOf(world.yanzhou, lastId, 'GONE'))[0];
    dataOf(await decide(world.yanzhou, { importId: lastId, difference: 'GONE', decision: 'LOOK_AT' }));
    const done = await ran(world.yanzhou, { id: lastId });
    expect(done.counts.applied).toBe(3);
    expect((await standing()).map(({ address }) => address)).toEqual([
      first[0]?.address,
      second[1]?.address,
      '兖州区科技园3号',
      first[3]?.address,
      first[4]?.address,
      first[5]?.address,
      second[5]?.address,
    ]);
    const told = await world.owner(
      `select verb, reason, actor_name from audit_event where verb in ('markGoneFromRegister') and subject_type = 'Enterprise'`,
    );
    expect(told).toEqual([{ verb: 'markGoneFromRegister', reason: '11月.csv', actor_name: 'yanzhou' }]);
    expect(gone?.enterprise?.status).toBe('ACTIVE');
    expect(await sourceOf(world.yanzhou, sourceId)).toMatchObject({ nextDueOn: '2014-12-08', standing: 'ON_TIME' });
  });

  it('asks again of a value that it kept by itself, and no more once a person kept it', async () => {
    const before = await register();
    const run = await cameAgain(world.yanzhou, file('11月再来.csv', second));
    expect(run.differences).toMatchObject({ corrected: 1, same: 5, gone: 0 });
    const [row] = await groupOf(world.yanzhou, run.id, 'CORRECTED');
    dataOf(await decide(world.yanzhou, { importId: run.id, lines: [row?.line ?? 0], decision: 'KEEP_OURS' }));
    await ran(world.yanzhou, run);
    const next = await cameAgain(world.yanzhou, file('11月三来.csv', second));
    expect(next.differences).toMatchObject({ new: 0, changed: 0, corrected: 0, same: 6, gone: 0 });
    await ran(world.yanzhou, next);
    expect(await register()).toEqual(before);
  });
});

describe('taking it back', () => {
  it('restores the register, and the same file does the same once more', async () => {
    const before = await register();
    const due = (await sourceOf(world.yanzhou, sourceId)).nextDueOn;
    const third = [...second.slice(1), line(8), line(2, { address: '山东省济宁市兖州区再迁路2号' })].slice(1);
    const run = await cameAgain(world.yanzhou, file('12月.csv', third));
    expect(run.differences).toMatchObject({ new: 1, changed: 1, gone: 1 });
    const done = await ran(world.yanzhou, run);
    expect(done.viewerCanUndo).toBe(true);
    const written = await register();
    await undone(world.yanzhou, run.id);
    const back = (await register()) as { status: string }[];
    expect(back.filter(({ status }) => status !== 'CLOSED')).toEqual(before);
    expect((await sourceOf(world.yanzhou, sourceId)).nextDueOn).toBe(due);
    const figures = await world.owner(
      `select s.status from enterprise_status_span s join enterprise e on e.region_id = s.region_id and e.id = s.enterprise_id where e.credit_code = $1`,
      [line(8).code],
    );
    expect(figures).toEqual([{ status: 'CLOSED' }]);
    const again = await cameAgain(world.yanzhou, file('12月再来.csv', third));
    expect(again.differences).toMatchObject({ new: 1, changed: 1, gone: 1 });
    await ran(world.yanzhou, again);
    expect(await register()).toEqual(written);
  });

  it('leaves what somebody worked on since', async () => {
    const fourth = [...second, line(9), line(1, { address: '山东省济宁市兖州区四迁路1号' })].slice(1);
    const run = await cameAgain(world.yanzhou, file('补充.csv', fourth));
    await ran(world.yanzhou, run);
    await correct(line(9).name, '兖州区新厂9号');
    await correct(line(1).name, '兖州区自改路1号');
    const done = await undone(world.yanzhou, run.id);
    const kept = await groupOf(world.yanzhou, done.id, 'NEW', 'CHANGED');
    expect(kept.filter(({ name }) => name === line(9).name || name === line(1).name)).toMatchObject([
      { isApplied: true, problems: [{ rule: 'WORKED_ON_SINCE' }] },
      { isApplied: true, problems: [{ rule: 'WORKED_ON_SINCE' }] },
    ]);
    const addresses = (await standing()).map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['兖州区新厂9号', '兖州区自改路1号']));
  });

  it('is over a day later', async () => {
    const run = await cameAgain(world.yanzhou, file('日后.csv', second));
    await ran(world.yanzhou, run);
    now = new Date(now.getTime() + 25 * 3_600_000);
    expect((await importOf(world.yanzhou, run.id)).viewerCanUndo).toBe(false);
    await expect(undone(world.yanzhou, run.id)).rejects.toThrow('IMPORT_UNDO_OVER');
  });
});

describe('what a register refuses', () => {
  it('two files at once, and one that ended', async () => {
    const run = await cameAgain(world.yanzhou, file('先来.csv', second));
    const fileId = await uploaded(world.yanzhou, {
      name: '后来.csv',
      content: asRegister(second),
      regionId: yanzhouId,
    });
    const input = { regionId: yanzhouId, sourceId, fileId };
    expect(codeOf(await world.yanzhou.send(RehearseImportDocument, { input }))).toBe('SOURCE_FILE_OPEN');
    const other = { importId: run.id, difference: 'SAME' as const, decision: 'TAKE_NEW' as const };
    expect(codeOf(await decide(world.yanzhou, other))).toBe('BAD_INPUT');
    const line99 = { importId: run.id, lines: [99], decision: 'TAKE_NEW' as const };
    expect(codeOf(await decide(world.yanzhou, line99))).toBe('IMPORT_STATE');
    const both = { importId: run.id, lines: [2], difference: 'NEW' as const };
    expect(codeOf(await decide(world.yanzhou, both))).toBe('BAD_INPUT');
  });

  it('a neighbour, who sees nothing of it', async () => {
    const { registrySources } = dataOf(
      await world.zoucheng.send(RegistrySourceListDocument, { regionId: 370800, first: 10 }),
    );
    expect(registrySources.nodes).toEqual([]);
    await expect(sourceOf(world.zoucheng, sourceId)).rejects.toThrow('no such register');
    const input = { importId: lastId, difference: 'GONE' as const, decision: 'LOOK_AT' as const };
    expect(codeOf(await world.zoucheng.send(DecideRegisterRowsDocument, { input }))).toBe('NOT_FOUND');
    const run = { id: lastId, version: 1 };
    expect(codeOf(await world.zoucheng.send(RunImportDocument, { input: run }))).toBe('NOT_FOUND');
    const fileId = await uploaded(world.zoucheng, { name: '外.csv', content: asRegister(second), regionId: 370883 });
    const borrowed = { regionId: 370883, sourceId, fileId };
    expect(codeOf(await world.zoucheng.send(RehearseImportDocument, { input: borrowed }))).toBe('NOT_FOUND');
  });

  it('and the city above sees it', async () => {
    const { registrySources } = dataOf(
      await world.director.send(RegistrySourceListDocument, { regionId: 370800, first: 10 }),
    );
    expect(registrySources.nodes).toMatchObject([{ id: sourceId, region: { name: '兖州区' } }]);
  });
});
