import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { Role } from '../../src/platform/actor.ts';
import { divisionsOf } from '../kit/divisions.ts';
import { quiet } from '../kit/quiet.ts';
import { dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

/** A few in each run; `pnpm reform` has a hundred thousand. */
const rows = Number(process.env['REFORM_ROWS'] ?? 400);
const [jiningId, jinxiangId, yutaiId] = [370800, 370828, 370827];

let world: World;
let city: Actor;
let jinxiang: Actor;
let yutai: Actor;
const { prepare, changeOf, undo, seenBy, clerk } = divisionsOf(() => world);

beforeAll(async () => {
  world = await makeWorld();
  city = await world.member('city-admin', Role.ADMINISTRATOR, jiningId);
  jinxiang = await clerk('jinxiang', jinxiangId);
  yutai = await clerk('yutai', yutaiId);
  const key = await world.hand.deed(jinxiang.token, (ctx) => enterpriseFactory(ctx, { regionId: jinxiangId }));
  await copies(key.id);
}, 600_000);
afterAll(() => world?.stop());

/** As many as asked for of one that was registered, whatever columns there are; generated ones are not written. */
async function copies(id: string): Promise<void> {
  const columns = await world.owner<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = 'enterprise'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname not in ('id', 'name')`,
  );
  const list = columns.map(({ name }) => name).join(', ');
  await world.owner(
    `insert into enterprise (id, name, ${list}) select uuidv7(), '企业' || n, ${list} from enterprise e, generate_series(2, $2::int) n where e.id = $1`,
    [id, rows],
  );
}

const sum = (seen: Record<string, number>): number => Object.values(seen).reduce((all, n) => all + n, 0);

/** Everybody goes on while the divisions change under them; each answer is looked at, and none may be a part of another. */
function underLoad() {
  const wrong: string[] = [];
  let [isOver, written, asked] = [false, 0, 0];
  const look = async (who: string, actor: Actor, isRight: (n: number, before: number) => boolean) => {
    while (!isOver) {
      const before = written;
      const n = sum(await seenBy(actor));
      asked += 1;
      if (!isRight(n, before)) wrong.push(`${who} saw ${n} of ${rows} and ${before} to ${written}`);
    }
  };
  const isWhole = (n: number, before: number) => n >= rows + before && n <= rows + written + 1;
  const write = async () => {
    while (!isOver) {
      // Whoever wrote there before writes on, whether the county is its own or a part of another.
      await world.hand.deed(jinxiang.token, (ctx) => enterpriseFactory(ctx, { regionId: jinxiangId }));
      written += 1;
    }
  };
  const list = async () => {
    while (!isOver) {
      const { enterprises } = dataOf(
        await yutai.ask(`{enterprises(regionId:${yutaiId},first:5){nodes{region{regionId}}}}`),
      ) as unknown as {
        enterprises: { nodes: { region: { regionId: number } }[] };
      };
      asked += 1;
      if (![0, 5].includes(enterprises.nodes.length)) wrong.push(`a page of ${enterprises.nodes.length}`);
    }
  };
  const working = Promise.all([
    look('the city', city, isWhole),
    look('those who were there', jinxiang, isWhole),
    look('those who take over', yutai, (n, before) => n === 0 || isWhole(n, before)),
    look('a neighbour', world.yanzhou, (n) => n === 0),
    write(),
    list(),
  ]);
  return {
    end: async () => {
      isOver = true;
      await working;
      return { wrong, written, asked };
    },
  };
}

describe(`E10 a reform of ${rows} rows under load`, () => {
  it('has no answer that is neither before nor after, loses nothing that is written meanwhile, and is taken back', async () => {
    const load = underLoad();
    await pause(500);
    const merging = { kind: 'MERGE', effectiveOn: '2013-11-01', fromIds: [jinxiangId], successorId: yutaiId };
    const { id } = await prepare(city, merging);
    await quiet(world);
    const change = await changeOf(city, id);
    expect(change.state).toBe('DONE');
    await pause(1500);
    expect(sum(await seenBy(yutai))).toBeGreaterThanOrEqual(rows);
    dataOf(await undo(city, change));
    await quiet(world);
    const { wrong, written, asked } = await load.end();
    expect(wrong).toEqual([]);
    expect(Math.min(written, asked)).toBeGreaterThan(3);
    expect(await seenBy(jinxiang)).toEqual({ [jinxiangId]: rows + written });
    expect(await seenBy(yutai)).toEqual({});
  }, 600_000);
});
