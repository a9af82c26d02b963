import { loadBaseData } from '../../../seeds/base/index.ts';
import { enterpriseFactory } from '../../../src/modules/enterprises/enterprise.factory.ts';
import { Role } from '../../../src/platform/actor.ts';
import { clockAt } from '../../../src/platform/clock.ts';
import { copyOf } from '../database.ts';
import { quiet } from '../quiet.ts';
import { furnish } from '../wall-furniture.ts';
import { makeWorld, openHouse, type House } from '../world.ts';
import { plantCanary } from './canary.ts';
import { harvested, type Harvest } from './harvest.ts';
import type { Knowledge } from './generator.ts';
import { places, readSchema } from './stage.ts';
import { wireOf, type Wire } from './wire.ts';

/** Two installations that are one for Yanzhou and differ in everything that is none of its business. */
export interface Twins {
  houses: readonly [House, House];
  /** The same people of Yanzhou, once in each world. */
  people: readonly (readonly [Wire, Wire])[];
  known: Knowledge;
  /** Words that stand in foreign rows of one of the worlds. */
  canaries: readonly string[];
  stop(): Promise<void>;
}

/** The day on which both worlds are asked. */
const clock = clockAt(new Date('2014-11-20T09:00:00+08:00'));

/** How the foreign rows of each world are told apart. */
const birds = ['wagtailbird', 'ternbird'] as const;

const tokensOf = async () => {
  const world = await makeWorld({ clock });
  await loadBaseData(world.urls, {
    admin: world.platform.token,
    workers: new Map([[places.city, world.director.token]]),
  });
  const keeper = await world.member('keeper', Role.DIRECTOR, places.home);
  const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, places.home);
  await world.owner(
    `update membership set department_id = (select department_id from referral where region_id = $1 limit 1) where login_name = 'contact'`,
    [places.home],
  );
  const qingdao = await world.member('qingdao', Role.DIRECTOR, 370200);
  const shinan = await world.member('shinan', Role.CLERK, places.otherCity);
  await quiet(world);
  const { yanzhou, zoucheng, director } = world;
  return { origin: await world.leave(), keeper, contact, yanzhou, zoucheng, director, qingdao, shinan };
};
type Origin = Awaited<ReturnType<typeof tokensOf>>;

/** Makes one world foreign to the other, everywhere but in Yanzhou and above it. */
async function estrange(house: House, given: Origin, place: 0 | 1): Promise<void> {
  const as = (actor: { token: string }) => house.as(actor.token);
  const counties = await house.owner<{ regionId: number }>(
    'select distinct region_id as "regionId" from enterprise where region_id <> $1',
    [places.home],
  );
  for (let made = 0; made < 3 + 6 * place; made += 1)
    await house.hand.deed(given.zoucheng.token, (ctx) => enterpriseFactory(ctx, { regionId: places.sibling }));
  if (place === 1) await furnish({ ...house, director: as(given.qingdao) }, as(given.shinan), places.otherCity);
  const leaves = [
    'opinion_form',
    'visit_attendance',
    'visit_visitor',
    'hazard',
    'personal_reading',
    'guidance_session',
  ];
  // One world loses every second row of what hangs on visits, so that numbers differ as well as names.
  for (const table of place === 0 ? leaves : [])
    await house.owner(
      `delete from "${table}" t using (select region_id, id, row_number() over (order by id) as n from "${table}") s
        where s.region_id = t.region_id and s.id = t.id and s.n % 2 = 0 and t.region_id <> all($1)`,
      [[places.home, places.city, 370000, 100_000]],
    );
  for (const { regionId } of [...counties, { regionId: places.otherCity }])
    await plantCanary(house, readSchema(), { regionId, word: birds[place] });
  await quiet(house);
}

/** A copy of the origin that went its own way; it is opened anew, so that nothing of the work on it is left open. */
async function estranged(given: Origin, place: 0 | 1): Promise<House> {
  const house = await openHouse(await copyOf(given.origin.name), { clock });
  await estrange(house, given, place);
  return openHouse(await house.leave(), { clock });
}

/** Copies one world twice and lets the copies part ways outside Yanzhou. */
export async function makeTwins(): Promise<Twins> {
  const given = await tokensOf();
  const schema = readSchema();
  const houses = [await estranged(given, 0), await estranged(given, 1)] as const;
  await given.origin.drop();
  const wires = (name: string, { token }: { token: string }) =>
    [wireOf(houses[0].app.url, name, token), wireOf(houses[1].app.url, name, token)] as const;
  const keeper = wires('a director of the county', given.keeper);
  const idsIn = ({ byWord }: Harvest): string[] => [...byWord.values()].flat().toSorted();
  const idsOf = async (wire: Wire, regionId: number) => idsIn(await harvested(schema, wire, regionId));
  const home = await harvested(schema, keeper[0], places.home);
  const foreign = [
    ...(await idsOf(wires('', given.zoucheng)[0], places.sibling)),
    ...(await idsOf(wires('', given.zoucheng)[1], places.sibling)),
    ...(await idsOf(wires('', given.shinan)[1], places.otherCity)),
  ];
  return {
    houses,
    people: [keeper, wires('a clerk of the county', given.yanzhou), wires('a department’s contact', given.contact)],
    canaries: birds,
    known: {
      own: idsIn(home),
      wordByType: home.wordByType,
      foreign: [...new Set(foreign)],
      ownRegions: [places.home, places.city, 370000, 100_000],
      foreignRegions: [places.sibling, places.otherCity, places.emptySibling, 110101, 1],
      words: ['走访', '公司', '有限', 'l', '张', '济宁', ...birds, '91370883MA3C0000XX', 'TAIWAN_FUNDED'],
    },
    stop: async () => {
      for (const house of houses) await house.stop();
    },
  };
}
