import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseData, type BaseData } from '../../seeds/base/index.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { numbersFrom, pick, type Random } from '../kit/random.ts';
import { dataOf, makeWorld, type World } from '../kit/world.ts';

const jiningId = 370800;
const counties = [370811, 370812, 370826, 370828, 370883] as const;

let world: World;
let data: BaseData;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-18T09:00:00+08:00')) });
  const workers = new Map([[jiningId, world.director.token]]);
  data = await loadBaseData(world.urls, { admin: world.platform.token, workers });
}, 360_000);
afterAll(() => world?.stop());

interface Visit {
  id: string;
  version: number;
  state: string;
  viewerCan: { void: boolean; restore: boolean; correct: boolean; confirm: boolean };
}

async function visitsOf(regionId: number): Promise<Visit[]> {
  const query = `query($at: Int){visits(regionId:$at, first:100){nodes{
    id version state viewerCan{void restore correct confirm}}}}`;
  const { visits } = dataOf(await world.director.ask(query, { at: regionId })) as unknown as {
    visits: { nodes: Visit[] };
  };
  return visits.nodes;
}

/** An enterprise of the county with somebody to meet. */
async function whereToGo(random: Random, regionId: number) {
  const query = `query($at: Int){people(regionId:$at, first:100){nodes{id roles{toOn enterprise{id}}}}}`;
  const { people } = dataOf(await world.director.ask(query, { at: regionId })) as unknown as {
    people: { nodes: { id: string; roles: { toOn: string | null; enterprise: { id: string } }[] }[] };
  };
  const person = pick(
    random,
    people.nodes.filter(({ roles }) => roles.some(({ toOn }) => toOn === null)),
  );
  return {
    personId: person?.id ?? '',
    enterpriseId: person?.roles.find(({ toOn }) => toOn === null)?.enterprise.id ?? '',
  };
}

async function send(deed: string, type: string, input: object): Promise<string> {
  const mutation = `mutation($input: ${type}!){${deed}(input:$input){visit{id}}}`;
  const answer = dataOf(await world.director.ask(mutation, { input })) as unknown as Record<
    string,
    { visit: { id: string } }
  >;
  return answer[deed]?.visit.id ?? '';
}

/** One deed as any day may bring it: a new visit, or one done to a visit that is there. Answers which it was. */
async function deed(random: Random): Promise<string> {
  const regionId = pick(random, counties) ?? jiningId;
  const ofKind = pick(random, ['record', 'record', 'void', 'restore', 'correct', 'confirm'] as const) ?? 'record';
  if (ofKind === 'record') {
    const { personId, enterpriseId } = await whereToGo(random, regionId);
    const isMet = random(3) > 0;
    await send('recordVisit', 'RecordVisitInput', {
      enterpriseId,
      campaignId: toGlobalId('cam', data.jining),
      kind: 'REGULAR',
      channel: pick(random, ['ON_SITE', 'ON_SITE', 'PHONE']),
      visitedOn: pick(random, ['2014-10-09', '2014-11-17', '2014-11-18']),
      outcome: isMet ? 'MET' : 'OWNER_ABSENT',
      attendees: isMet ? [{ personId }] : [],
      problems: random(2) === 0 ? [] : [{ title: '用电容量不足' }],
      confirmedBy: pick(random, ['ENTERPRISE', 'OFFICE', null]),
    });
    return 'recorded';
  }
  const able = (await visitsOf(regionId)).filter(({ viewerCan }) => viewerCan[ofKind]);
  const visit = pick(random, able);
  if (!visit) return 'nothing';
  const at = { id: visit.id, version: visit.version };
  const reason = '核查';
  if (ofKind === 'void') await send('voidVisit', 'VoidVisitInput', { ...at, reason });
  else if (ofKind === 'restore') await send('restoreVisit', 'RestoreVisitInput', { ...at, reason });
  else if (ofKind === 'confirm') await send('confirmVisit', 'ConfirmVisitInput', { ...at, confirmedBy: 'ENTERPRISE' });
  else await send('correctVisit', 'CorrectVisitInput', { ...at, outcome: 'OWNER_ABSENT', attendees: [] });
  return ofKind;
}

interface Figure {
  name: string;
  kind: string;
  value: number | null;
  numerator: number | null;
  isAdditive: boolean;
  sumOfCounties: number | null;
  confirmedByEnterprise: number | null;
  confirmedByOffice: number | null;
  rows?: { nodes: { id: string }[]; totalCount: { value: number } };
}

async function read() {
  const plain = 'name kind value numerator isAdditive sumOfCounties confirmedByEnterprise confirmedByOffice';
  const query = `query($id: ID!){campaign(id:$id){
    figures{${plain} rows(first:100){nodes{id} totalCount{value}}} counties{figures{${plain}}}}}`;
  const { campaign } = dataOf(await world.director.ask(query, { id: toGlobalId('cam', data.jining) })) as unknown as {
    campaign: { figures: Figure[]; counties: { figures: Figure[] }[] };
  };
  return campaign;
}

/** What must be true of every figure, whatever was done before. */
async function figuresHold(after: string): Promise<string> {
  const { figures, counties: parts } = await read();
  for (const figure of figures) {
    const { name, value, rows, confirmedByEnterprise, confirmedByOffice } = figure;
    const counted = figure.kind === 'COUNT' ? value : figure.kind === 'RATE' ? figure.numerator : null;
    if (counted !== null) expect([after, name, rows?.totalCount.value]).toEqual([after, name, counted]);
    if (counted !== null) expect([after, name, rows?.nodes.length]).toEqual([after, name, Math.min(100, counted)]);
    if (confirmedByEnterprise !== null && confirmedByOffice !== null)
      expect([after, name, confirmedByEnterprise + confirmedByOffice]).toEqual([after, name, value]);
    if (figure.kind !== 'COUNT' || parts.some((part) => !part.figures.some((one) => one.name === name))) continue;
    const sum = parts.reduce((total, part) => total + (part.figures.find((one) => one.name === name)?.value ?? 0), 0);
    if (figure.isAdditive) expect([after, name, sum]).toEqual([after, name, value]);
    else if (figure.sumOfCounties !== null) expect([after, name, figure.sumOfCounties]).toEqual([after, name, sum]);
  }
  return JSON.stringify(figures.map(({ name, value }) => [name, value]));
}

describe('E1 figures hold', () => {
  it.each([1, 2014])(
    'after any order of visits, voids, returns and corrections, seed %i',
    async (seed) => {
      const random = numbersFrom(seed);
      const done = new Set<string>();
      const seen = new Set([await figuresHold('the start')]);
      for (let step = 1; step <= 40; step += 1) {
        const what = await deed(random);
        done.add(what);
        seen.add(await figuresHold(`step ${step}, ${what}`));
      }
      expect([...done]).toEqual(expect.arrayContaining(['recorded', 'void', 'correct']));
      // The deeds were none that no figure minds.
      expect(seen.size).toBeGreaterThan(10);
    },
    120_000,
  );
});
