import { referProblem } from '../../src/modules/problems/index.ts';
import type { Urls } from '../../src/platform/database/prepare.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { makeHand } from '../hand.ts';
import { callBack, settleFindings } from './afterwards.ts';
import { giveGuidance, holdActivities, issueNotice, startJining, startTaian } from './campaign.ts';
import { addNoise } from './noise.ts';
import { nameLiaisonPersons, openOffices, type Offices } from './offices.ts';
import { registerPeople } from './people.ts';
import { publishQuestionnaire } from './questionnaire.ts';
import { collected, jiningCounties, taianCounties } from './plan.ts';
import { closeOne, fillRegister, openOne, type Register } from './register.ts';
import { SeedClock } from './seed-clock.ts';
import type { Seeding } from './seeding.ts';
import { recordVisits } from './visits.ts';

/** What the base data made, for those who go on from here. */
export interface BaseData {
  register: Register;
  offices: Offices;
  jining: RowKey;
  taian: RowKey;
}

/** Who writes the base data; `workers` work in their own region, the administrator everywhere else. */
export interface Writers {
  admin: string;
  workers?: ReadonlyMap<number, string>;
}

/**
 * The base data of the reference case: Jining's campaign of 2014 with all its noise, and Tai'an's beside it.
 *
 * Every row goes through the services as the app role, each on its own day; names of people and enterprises are made up.
 */
export async function loadBaseData(urls: Urls, { admin, workers = new Map() }: Writers): Promise<BaseData> {
  const clock = new SeedClock();
  const hand = makeHand(urls, clock);
  const seeding: Seeding = { hand, clock, admin, workerAt: (regionId) => workers.get(regionId) ?? admin };
  try {
    const register = await fillRegister(seeding);
    await closeOne(seeding);
    const offices = await openOffices(seeding);
    await nameLiaisonPersons(seeding, { register, offices });
    const people = await registerPeople(seeding, register);
    const jining = await startJining(seeding, await issueNotice(seeding));
    const taian = await startTaian(seeding);
    await publishQuestionnaire(seeding);
    const ground = { register, offices, people };
    await recordVisits(seeding, { ...ground, campaign: jining }, jiningCounties);
    await recordVisits(seeding, { ...ground, campaign: taian }, taianCounties);
    await addNoise(seeding, { ...ground, campaign: jining });
    await openOne(seeding);
    await giveGuidance(seeding, jining);
    await holdActivities(seeding, await activitiesOf(seeding, jining));
    await referEnvironment(seeding, offices);
    await settleFindings(seeding, offices);
    await callBack(seeding, jining);
    return { register, offices, jining, taian };
  } finally {
    await hand.close();
  }
}

async function activitiesOf({ hand, admin }: Seeding, campaign: RowKey): Promise<ReadonlyMap<string, RowKey>> {
  const ctx = await hand.context(admin);
  const rows = await ctx.read<{ kind: string; regionId: number; id: string }>({
    text: 'select kind, region_id as "regionId", id from campaign_activity where region_id = $1 and campaign_id = $2',
    values: [campaign.regionId, campaign.id],
  });
  return new Map(rows.map(({ kind, regionId, id }) => [kind, { regionId, id }]));
}

/** Three collected problems go to the city's environment bureau, Yanzhou's to its own bureau as well. */
async function referEnvironment(seeding: Seeding, offices: Offices): Promise<void> {
  seeding.clock.turnTo('2014-11-15');
  for (const [county, problems] of Object.entries(collected))
    for (const { title } of problems.filter(({ isEnvironment }) => isEnvironment))
      await refer(seeding, offices, { regionId: Number(county), title });
}

async function refer(
  { hand, admin, workerAt }: Seeding,
  offices: Offices,
  { regionId, title }: { regionId: number; title: string },
): Promise<void> {
  const ctx = await hand.context(admin);
  const [problem] = await ctx.read<{ id: string }>({
    text: 'select id from problem where region_id = $1 and title = $2',
    values: [regionId, title],
  });
  const bureaus = regionId === 370812 ? [370800, regionId] : [370800];
  for (const bureau of bureaus) {
    const department = offices.get(bureau)?.departments.get('ENVIRONMENT');
    if (!problem || !department) throw new Error('the base data lack a row that they made');
    const asked = { id: toGlobalId('prb', { regionId, id: problem.id }), version: 1 };
    await hand.deed(workerAt(regionId), (work) =>
      referProblem(work, { ...asked, departmentId: toGlobalId('dep', department) }),
    );
  }
}
