import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBaseData, type BaseData } from '../../seeds/base/index.ts';
import { Role } from '../../src/platform/actor.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [jiningId, yanzhouId, weishanId, yutaiId] = [370800, 370812, 370826, 370827];

let world: World;
let data: BaseData;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-18T09:00:00+08:00')) });
  const workers = new Map([
    [jiningId, world.director.token],
    [yanzhouId, world.yanzhou.token],
    [370883, world.zoucheng.token],
  ]);
  data = await loadBaseData(world.urls, { admin: world.platform.token, workers });
}, 360_000);
afterAll(() => world?.stop());

interface Figure {
  name: string;
  text: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  isTrue: boolean | null;
  confirmedByEnterprise: number | null;
  confirmedByOffice: number | null;
  sumOfCounties: number | null;
  remark: string | null;
  asOf: string;
  rows: { nodes: { label: string }[]; totalCount: { value: number } };
}
type Figures = Record<string, Figure>;
interface Part {
  nodes: { id: string; isByEnterprise: boolean }[];
  totalCount: { value: number };
}

const figureFields =
  'name text value numerator denominator isTrue confirmedByEnterprise confirmedByOffice sumOfCounties remark asOf rows(first:100){nodes{label} totalCount{value}}';

/** The campaign's figures as somebody reads them, by name. */
async function figures(actor: Actor, regionId?: number): Promise<Figures> {
  const answer = dataOf(
    await actor.ask(`query($id: ID!, $at: Int){campaign(id:$id){figures(regionId:$at){${figureFields}}}}`, {
      id: toGlobalId('cam', data.jining),
      at: regionId ?? null,
    }),
  ) as unknown as { campaign: { figures: Figure[] } };
  return Object.fromEntries(answer.campaign.figures.map((figure) => [figure.name, figure]));
}
const texts = (all: Figures, ...names: string[]) => names.map((name) => all[name]?.text);

interface Found {
  id: string;
  version: number;
}
async function visitsOf(
  actor: Actor,
  regionId: number,
): Promise<(Found & { enterprise: { name: string }; attendances: object[] })[]> {
  const answer = dataOf(
    await actor.ask(
      'query($at: Int){visits(regionId:$at, first:100){nodes{id version enterprise{name} attendances{id}}}}',
      { at: regionId },
    ),
  ) as unknown as { visits: { nodes: (Found & { enterprise: { name: string }; attendances: object[] })[] } };
  return answer.visits.nodes;
}

describe('E1 the campaign and its figures', () => {
  it('shows on the card what was published, and what stands behind it', async () => {
    const all = await figures(world.director);
    expect(all['ENTERPRISES_VISITED']).toMatchObject({
      value: 51,
      confirmedByEnterprise: 34,
      confirmedByOffice: 17,
      asOf: '2014-11-17',
    });
    expect(all['ENTERPRISES_IN_SCOPE']?.value).toBe(51);
    expect(all['COVERAGE_RATE']).toMatchObject({ numerator: 51, denominator: 51, text: '100 %' });
    expect(all['FULL_COVERAGE']).toMatchObject({ isTrue: true, text: '是' });
    expect(all['BUSINESSPERSONS_MET']?.value).toBe(41);
    expect(all['MEETING_ATTENDANCES']?.value).toBe(46);
    expect(all['OPINION_FORMS_ISSUED']?.value).toBe(51);
    expect(all['OPINION_FORMS_RETURNED']?.value).toBe(47);
    expect(all['FORM_RETURN_RATE']?.text).toBe('92.16 %');
    expect(all['OPINION_FORMS_OUTSTANDING']?.value).toBe(4);
    expect(all['OPINION_FORMS_DECLINED']?.value).toBe(0);
    expect(all['PROBLEMS_COLLECTED']?.value).toBe(10);
    expect(all['PROBLEMS_ANSWERED_ON_SPOT']?.value).toBe(4);
    expect(all['PROBLEMS_FOR_HANDLING']?.value).toBe(6);
    expect(all['GUIDANCE_PROVIDERS']?.value).toBe(6);
    expect(all['PARTICIPATING_DEPARTMENTS']?.value).toBe(7);
    expect(all['NOTICE_ISSUERS']?.value).toBe(8);
    expect(all['VALID_VISITS']?.value).toBe(60);
  });

  it('opens for each count exactly the rows it counts', async () => {
    const all = await figures(world.director);
    for (const figure of Object.values(all).filter(({ value }) => value !== null)) {
      expect([figure.name, figure.rows.totalCount.value]).toEqual([figure.name, figure.value]);
      expect([figure.name, figure.rows.nodes.length]).toEqual([figure.name, figure.value]);
    }
    expect(all['COVERAGE_RATE']?.rows.totalCount.value).toBe(51);
  });

  it('opens the part that the enterprises confirmed, and the part that the office alone confirmed', async () => {
    const part = (by: string) => `rows(confirmedBy:${by}, first:100){nodes{id isByEnterprise} totalCount{value}}`;
    const query = `query($id: ID!){campaign(id:$id){figures(names:[ENTERPRISES_VISITED]){
      enterprise: ${part('ENTERPRISE')} office: ${part('OFFICE')}}}}`;
    const answer = dataOf(await world.director.ask(query, { id: toGlobalId('cam', data.jining) })) as unknown as {
      campaign: { figures: Record<'enterprise' | 'office', Part>[] };
    };
    const [visited] = answer.campaign.figures;
    expect([visited?.enterprise.totalCount.value, visited?.office.totalCount.value]).toEqual([34, 17]);
    expect(visited?.enterprise.nodes.every(({ isByEnterprise }) => isByEnterprise)).toBe(true);
    expect(visited?.office.nodes.some(({ isByEnterprise }) => isByEnterprise)).toBe(false);
    const all = [...(visited?.enterprise.nodes ?? []), ...(visited?.office.nodes ?? [])];
    expect(new Set(all.map(({ id }) => id)).size).toBe(51);
  });

  it('says why 42 is 41', async () => {
    const { BUSINESSPERSONS_MET: met } = await figures(world.director);
    expect(met).toMatchObject({ value: 41, sumOfCounties: 42 });
    expect(met?.remark).toContain('42');
  });

  it('adds up over the counties, with zeros, and 0 of 0 where there is nothing', async () => {
    const answer = dataOf(
      await world.director.ask(
        'query($id: ID!){campaign(id:$id){counties{region{regionId} figures{name value text isAdditive}}}}',
        { id: toGlobalId('cam', data.jining) },
      ),
    ) as unknown as {
      campaign: {
        counties: {
          region: { regionId: number };
          figures: { name: string; value: number | null; text: string; isAdditive: boolean }[];
        }[];
      };
    };
    const { counties } = answer.campaign;
    expect(counties).toHaveLength(12);
    const all = await figures(world.director);
    for (const { name, isAdditive } of counties[0]?.figures ?? []) {
      if (!isAdditive) continue;
      const sum = counties.reduce(
        (total, county) => total + (county.figures.find((figure) => figure.name === name)?.value ?? 0),
        0,
      );
      expect([name, sum]).toEqual([name, all[name]?.value]);
    }
    const yutai = counties.find(({ region }) => region.regionId === yutaiId)?.figures ?? [];
    const of = (name: string) => yutai.find((figure) => figure.name === name);
    expect([of('ENTERPRISES_VISITED')?.value, of('COVERAGE_RATE')?.text, of('FULL_COVERAGE')?.text]).toEqual([
      0,
      '0 / 0',
      '0 / 0',
    ]);
  });

  it('has the split by county of the base data', async () => {
    const split: Record<number, number[]> = {
      370811: [8, 6, 2, 1, 1],
      370812: [7, 6, 2, 1, 1],
      370881: [3, 2, 0, 0, 0],
      370883: [7, 6, 2, 0, 2],
      370826: [2, 2, 0, 0, 0],
      370827: [0, 0, 0, 0, 0],
      370828: [4, 4, 1, 1, 0],
      370829: [5, 4, 1, 0, 1],
      370830: [4, 2, 0, 0, 0],
      370831: [3, 3, 1, 1, 0],
      370832: [2, 1, 0, 0, 0],
      370871: [6, 6, 1, 0, 1],
    };
    for (const [regionId, expected] of Object.entries(split)) {
      const all = await figures(world.director, Number(regionId));
      const read = [
        'ENTERPRISES_VISITED',
        'BUSINESSPERSONS_MET',
        'PROBLEMS_COLLECTED',
        'PROBLEMS_ANSWERED_ON_SPOT',
        'PROBLEMS_FOR_HANDLING',
      ].map((name) => all[name]?.value);
      expect([regionId, ...read]).toEqual([regionId, ...expected]);
    }
  });

  it('with the only visit of a Weishan enterprise voided is 50 of 51, and names the enterprise', async () => {
    const visit = (await visitsOf(world.director, weishanId)).find(({ attendances }) => attendances.length === 0);
    const voided = dataOf(
      await world.director.ask('mutation($input: VoidVisitInput!){voidVisit(input:$input){visit{version}}}', {
        input: { id: visit?.id, version: visit?.version, reason: '核查后作废' },
      }),
    ) as unknown as { voidVisit: { visit: { version: number } } };
    const all = await figures(world.director);
    expect(texts(all, 'ENTERPRISES_VISITED', 'COVERAGE_RATE', 'FULL_COVERAGE', 'BUSINESSPERSONS_MET')).toEqual([
      '50',
      '98.04 %',
      '否',
      '41',
    ]);
    expect(all['ENTERPRISES_MISSING']?.rows.nodes.map(({ label }) => label)).toEqual([visit?.enterprise.name]);
    expect(all['FULL_COVERAGE']?.rows.nodes.map(({ label }) => label)).toEqual([visit?.enterprise.name]);
    dataOf(
      await world.director.ask('mutation($input: RestoreVisitInput!){restoreVisit(input:$input){visit{id}}}', {
        input: { id: visit?.id, version: voided.voidVisit.visit.version, reason: '作废有误' },
      }),
    );
    expect(texts(await figures(world.director), 'ENTERPRISES_VISITED', 'COVERAGE_RATE', 'FULL_COVERAGE')).toEqual([
      '51',
      '100 %',
      '是',
    ]);
  });

  it('counts 51 of 52 by the rule of the cut-off, and 51 of 51 by that of the start', async () => {
    const id = toGlobalId('cam', data.jining);
    const revise = async (scopeRule: string) => {
      const { campaign } = dataOf(
        await world.director.ask('query($id: ID!){campaign(id:$id){version}}', { id }),
      ) as unknown as { campaign: { version: number } };
      return world.director.ask(
        'mutation($input: ReviseCampaignScopeInput!){reviseCampaignScope(input:$input){campaign{id}}}',
        {
          input: { id, version: campaign.version, scopeRule, reason: '比较两种口径' },
        },
      );
    };
    dataOf(await revise('ACTIVE_AT_CUT_OFF'));
    const late = await figures(world.director);
    expect(late['COVERAGE_RATE']).toMatchObject({ numerator: 51, denominator: 52, text: '98.08 %' });
    dataOf(await revise('ACTIVE_AT_START'));
    expect((await figures(world.director))['COVERAGE_RATE']).toMatchObject({ numerator: 51, denominator: 51 });
    const ledger = dataOf(
      await world.director.ask(
        'query($id: ID!){campaign(id:$id){ledger(isInScope:false, first:100){nodes{reason region{regionId}}}}}',
        { id },
      ),
    ) as unknown as { campaign: { ledger: { nodes: { reason: string; region: { regionId: number } }[] } } };
    expect(
      ledger.campaign.ledger.nodes
        .map(({ reason, region }) => `${region.regionId} ${reason}`)
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['370830 OPENED_AFTER', '370832 CLOSED_BEFORE']);
  });

  it('is a Yanzhou clerk’s 7 / 7 / 100 % / 6 / 7 / 2', async () => {
    const all = await figures(world.yanzhou);
    expect(
      texts(
        all,
        'ENTERPRISES_VISITED',
        'ENTERPRISES_IN_SCOPE',
        'COVERAGE_RATE',
        'BUSINESSPERSONS_MET',
        'OPINION_FORMS_ISSUED',
        'PROBLEMS_COLLECTED',
      ),
    ).toEqual(['7', '7', '100 %', '6', '7', '2']);
  });

  it('is 57 enterprises in two campaigns for the administrator of two cities, who can narrow to one', async () => {
    const both = await world.member('liangshi', Role.ADMINISTRATOR, jiningId, 370900);
    const visited = async (narrow?: number) => {
      const answer = dataOf(
        await both.ask(
          '{campaigns(first:10){nodes{figures(names:[ENTERPRISES_VISITED]){value}}}}',
          {},
          narrow === undefined ? {} : { narrow },
        ),
      ) as unknown as { campaigns: { nodes: { figures: { value: number }[] }[] } };
      return answer.campaigns.nodes.map((campaign) => campaign.figures[0]?.value ?? 0).toSorted((a, b) => b - a);
    };
    expect(await visited()).toEqual([51, 6]);
    expect((await visited()).reduce((sum, value) => sum + value, 0)).toBe(57);
    expect(await visited(370900)).toEqual([6]);
    expect(await visited(jiningId)).toEqual([51]);
  });

  it('is not there for another city', async () => {
    const stranger = await world.member('taian', Role.DIRECTOR, 370900);
    const asked = 'query($id: ID!){campaign(id:$id){figures{value}}}';
    const id = toGlobalId('cam', data.jining);
    expect(dataOf(await stranger.ask(asked, { id }))).toEqual({ campaign: null });
    expect(codeOf(await world.nobody.ask(asked, { id }))).toBe('UNAUTHENTICATED');
  });
});
