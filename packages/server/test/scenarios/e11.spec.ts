import {
  CountyArchiveListDocument,
  CountyOpeningPageDocument,
  DeclareCountyWorkingDocument,
  EmptyPracticeRegionDocument,
  MarkPracticeRegionDocument,
  OpenCountyDocument,
  TakeCountyAlongDocument,
  type OpeningStepKind,
} from '@lianxi/schema/operations';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { clockAt } from '../../src/platform/clock.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { campaignFactory } from '../../src/modules/campaigns/campaign.factory.ts';
import { startCampaign } from '../../src/modules/campaigns/index.ts';
import { defineEnterpriseGroup } from '../../src/modules/enterprises/index.ts';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { personFactory } from '../../src/modules/people/person.factory.ts';
import { archivedTables } from '../../src/modules/counties/archive-tables.ts';
import { encodeGb18030 } from '../kit/gb18030.ts';
import { ran, rehearsed, rowsOf } from '../kit/imports.ts';
import { creditCodeOf } from '../kit/registry.ts';
import { asXls, asXls95, townshipSheet } from '../kit/ugly-files.ts';
import { codeOf, credentials, dataOf, makeWorld, type Actor, type World } from '../kit/world.ts';

const [jiningId, countyId, practiceId] = [370800, 370828, 370827];
const today = '2014-11-18';
let world: World;
let admin: Actor;
let director: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  admin = await world.member('cityadmin', Role.ADMINISTRATOR, jiningId);
  await world.hand.deed(world.director.token, (ctx) =>
    defineEnterpriseGroup(ctx, { regionId: jiningId, code: 'ALL', name: '全部企业' }),
  );
}, 60_000);
afterAll(() => world?.stop());

const enterprises = (town: string, count: number, from: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `金乡县${town}${'甲乙丙丁戊'[at] ?? ''}制品有限公司`,
    code: creditCodeOf('370828', from + at),
  }));
const towns = { 鱼山镇: enterprises('鱼山', 3, 100), 羊山镇: enterprises('羊山', 2, 200) };
const all = [...towns.鱼山镇, ...towns.羊山镇];

const page = async () => dataOf(await admin.send(CountyOpeningPageDocument, { regionId: countyId }));
const step = async (kind: OpeningStepKind) => (await page()).openingProgress.steps.find((one) => one.kind === kind);
const openingOf = async () => {
  const { region } = await page();
  if (!region?.opening) throw new Error('it was not opened');
  return region.opening;
};

describe('E11 a county opens', () => {
  it('by the office above, and works only once a director and a register are there', async () => {
    expect(codeOf(await world.yanzhou.send(OpenCountyDocument, { input: { regionId: 370812 } }))).toBe('NOT_ALLOWED');
    expect((await page()).region?.opening).toBeNull();
    const { opening } = dataOf(await admin.send(OpenCountyDocument, { input: { regionId: countyId } })).openCounty;
    const again = dataOf(await admin.send(OpenCountyDocument, { input: { regionId: countyId } })).openCounty.opening;
    expect([opening.state, again.id]).toEqual(['OPENING', opening.id]);
    const { id, version } = opening;
    expect(codeOf(await admin.send(DeclareCountyWorkingDocument, { input: { id, version } }))).toBe(
      'OPENING_INCOMPLETE',
    );
    expect(await step('DIRECTOR')).toMatchObject({ isDone: false, missing: 1 });
    director = await world.member('jinxiang', Role.DIRECTOR, countyId);
    expect(await step('DIRECTOR')).toMatchObject({ isDone: true, count: 1 });
  });

  it('from an .xls with titles, merged headings, sums and a sheet per town, all sheets at once', async () => {
    const sheets = [
      { name: '说明', rows: [['本表由各镇填报'], ['如有疑问请联系县联络办']] },
      ...Object.entries(towns).map(([name, list]) => townshipSheet(name, list, '金乡县工业路3号')),
    ];
    const content = asXls(sheets);
    const run = await rehearsed(director, { name: '金乡名录.xls', content, regionId: countyId });
    expect([run.format, run.counts.new, run.counts.total]).toEqual(['XLS', 5, 5]);
    expect(run.sheets.map(({ name, state, rows }) => [name, state, rows])).toEqual([
      ['说明', 'NO_TABLE', 0],
      ['鱼山镇', 'READ', 3],
      ['羊山镇', 'READ', 2],
    ]);
    expect(run.setAside.filter(({ kind }) => kind === 'TOTAL').map(({ sheet, text }) => [sheet, text])).toEqual([
      ['鱼山镇', '合计 3'],
      ['羊山镇', '合计 2'],
    ]);
    const read = run.columns.map(({ column, matchedBy }) => [column, matchedBy === 'SHEET']);
    expect(read).toContainEqual(['TOWNSHIP', true]);
    const rows = await rowsOf(director, run.id);
    expect(rows.map(({ place }) => place)).toEqual([
      '鱼山镇 · 4',
      '鱼山镇 · 5',
      '鱼山镇 · 6',
      '羊山镇 · 4',
      '羊山镇 · 5',
    ]);
    await ran(director, run);
    const kept = await world.owner<{ address: string; registered_on: string }>(
      `select distinct address, registered_on::text from enterprise where region_id = $1 order by 1`,
      [countyId],
    );
    expect(kept.map(({ address, registered_on: on }) => [address, on])).toEqual([
      ['金乡县羊山镇工业路3号', '2011-05-06'],
      ['金乡县鱼山镇工业路3号', '2011-05-06'],
    ]);
    expect(await step('ENTERPRISES')).toMatchObject({ isDone: true, count: 5 });
    expect(await step('LIAISON')).toMatchObject({ isDone: false, count: 0, missing: 5 });
  });

  it('from a GB18030 list of liaison persons and a sheet of past visits that count nowhere', async () => {
    const liaison = ['企业名称,联系人,开始日期', ...all.map(({ name }) => `${name},李新来,2014-03-01`)].join('\r\n');
    const content = encodeGb18030(liaison);
    const named = await rehearsed(director, { name: '联系人.csv', content, regionId: countyId, kind: 'LIAISON' });
    expect([named.encoding, named.counts.new]).toEqual(['GB18030', 5]);
    await ran(director, named);
    expect(await step('LIAISON')).toMatchObject({ isDone: true, count: 5, missing: 0 });
    const past = asXls95({
      name: '走访',
      rows: [
        ['2013年走访台账'],
        ['走访日期', '走访企业', '走访人员', '会见人员', '走访结果'],
        ...all.map(({ name }) => [new Date('2013-06-03T00:00:00Z'), name, '李新来', '王厂长', '见到']),
      ],
    });
    const visits = await rehearsed(director, { name: '走访.xls', content: past, regionId: countyId, kind: 'VISITS' });
    expect(visits.counts).toMatchObject({ new: 5, total: 5 });
    await ran(director, visits);
    expect(await step('VISITS')).toMatchObject({ isDone: true, count: 5 });
    const campaign = await world.hand.deed(world.director.token, async (ctx) => {
      const key = await campaignFactory(ctx, { regionId: jiningId, groupCode: 'ALL' });
      return startCampaign(ctx, { id: toGlobalId('cam', key), version: 1 });
    });
    const { data } = await world.director.ask(
      `{campaign(id:"${toGlobalId('cam', campaign)}"){figures(names:[ENTERPRISES_VISITED]){value}}}`,
    );
    expect(data).toEqual({ campaign: { figures: [{ value: 0 }] } });
    const sources = await world.owner(`select distinct source, campaign_id from visit where region_id = $1`, [
      countyId,
    ]);
    expect(sources).toEqual([{ source: 'IMPORTED', campaign_id: null }]);
  }, 60_000);

  it('and is declared working once, by what its data say', async () => {
    const { id, version } = await openingOf();
    const { opening } = dataOf(
      await director.send(DeclareCountyWorkingDocument, { input: { id, version } }),
    ).declareCountyWorking;
    expect(opening).toMatchObject({ state: 'WORKING', workingByName: 'jinxiang' });
    const again = { id, version: opening.version };
    expect(codeOf(await director.send(DeclareCountyWorkingDocument, { input: again }))).toBe('OPENING_STATE');
  });

  it('and tells the minutes it took from its opening on, begun ones whole: ≤ 30', async () => {
    await world.owner(
      `update county_opening set opened_at = working_at - interval '24 min 10 s' where region_id = $1`,
      [countyId],
    );
    const { openingMinutes } = await openingOf();
    expect(openingMinutes).toBe(25);
    expect(openingMinutes).toBeLessThanOrEqual(30);
  });
});

describe('E11 a practice region', () => {
  const counts = async (actor: Actor, narrow?: number) =>
    dataOf(
      await actor.ask(
        `{enterprises(first:1){totalCount{value}} people(regionId:${narrow ?? jiningId},first:1){totalCount{value}}}`,
        {},
        narrow === undefined ? {} : { narrow },
      ),
    ) as unknown;

  it('is marked while it is empty, and then no scope above it holds it', async () => {
    const before = await counts(admin);
    const mark = { regionId: practiceId, isPractice: true };
    expect(codeOf(await director.send(MarkPracticeRegionDocument, { input: mark }))).toBe('NOT_ALLOWED');
    expect(codeOf(await admin.send(MarkPracticeRegionDocument, { input: { ...mark, regionId: countyId } }))).toBe(
      'REGION_NOT_EMPTY',
    );
    const learner = await world.member('learner', Role.CLERK, practiceId);
    const { region } = dataOf(await admin.send(MarkPracticeRegionDocument, { input: mark })).markPracticeRegion;
    expect(region.isPractice).toBe(true);
    const made = { regionId: practiceId, groupCodes: ['ALL'] };
    await world.hand.deed(learner.token, (ctx) => enterpriseFactory(ctx, { ...made, name: '练习机械厂' }));
    await world.hand.deed(learner.token, (ctx) => personFactory(ctx, { regionId: practiceId, name: '练习人' }));
    expect(await counts(learner)).toMatchObject({ enterprises: { totalCount: { value: 1 } } });
    expect(await counts(admin)).toEqual(before);
    expect(await counts(admin, practiceId)).toEqual({
      enterprises: { totalCount: { value: 1 } },
      people: { totalCount: { value: 1 } },
    });
  });

  it('is in no table behind the wall above it, not one, and in no campaign, target or figure', async () => {
    const seen = await world.hand.deed(world.director.token, async (ctx) => {
      const found: string[] = [];
      for (const { name } of await archivedTables(ctx)) {
        const [row] = await ctx.em.execute<{ n: number }[]>(
          `select count(*)::int as n from "${name}" where region_id = ${practiceId}`,
        );
        if (row && row.n > 0) found.push(name);
      }
      return found;
    });
    expect(seen).toEqual([]);
    expect((await world.owner('select from enterprise where region_id = $1', [practiceId])).length).toBe(1);
    const campaign = await world.hand.deed(world.director.token, async (ctx) => {
      const key = await campaignFactory(ctx, { regionId: jiningId, groupCode: 'ALL', name: '第二次活动' });
      return startCampaign(ctx, { id: toGlobalId('cam', key), version: 1 });
    });
    const frozen = await world.owner('select from scope_entry where campaign_id = $1 and region_id = $2', [
      campaign.id,
      practiceId,
    ]);
    expect(frozen).toEqual([]);
    const { data } = await world.director.ask(
      `{campaign(id:"${toGlobalId('cam', campaign)}"){counties{region{regionId}}}}`,
    );
    const listed = (data as unknown as { campaign: { counties: { region: { regionId: number } }[] } }).campaign
      .counties;
    expect(listed.map(({ region }) => region.regionId)).not.toContain(practiceId);
    expect(listed).toHaveLength(11);
  });
});

describe('E11 a practice region once more', () => {
  it('is emptied and refilled, and becomes an ordinary county only while it is empty', async () => {
    const at = { narrow: practiceId };
    // However wide the request is: a director of the city does not see what is in it, and cannot make it count.
    const ordinary = { input: { regionId: practiceId, isPractice: false } };
    for (const manner of [{}, at])
      expect(codeOf(await admin.send(MarkPracticeRegionDocument, ordinary, manner))).toBe('REGION_NOT_EMPTY');
    expect(codeOf(await admin.send(EmptyPracticeRegionDocument, { input: { regionId: countyId } }))).toBe(
      'REGION_NOT_PRACTICE',
    );
    const held = await world.owner('select from enterprise where region_id <> $1', [practiceId]);
    dataOf(await admin.send(EmptyPracticeRegionDocument, { input: { regionId: practiceId } }));
    expect(await world.owner('select from enterprise where region_id = $1', [practiceId])).toEqual([]);
    expect(await world.owner('select from enterprise where region_id <> $1', [practiceId])).toHaveLength(held.length);
    const unforced = `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`;
    expect(await world.owner(unforced)).toEqual([]);
    const made = { regionId: practiceId, name: '再练机械厂', isNoDuplicate: true };
    const text = 'mutation($input: RegisterEnterpriseInput!){registerEnterprise(input:$input){enterprise{id}}}';
    dataOf(await admin.ask(text, { input: made }, at));
    dataOf(await admin.send(EmptyPracticeRegionDocument, { input: { regionId: practiceId } }, at));
    const { region } = dataOf(await admin.send(MarkPracticeRegionDocument, ordinary, at)).markPracticeRegion;
    expect(region.isPractice).toBe(false);
  });
});

describe('E11 a county leaves', () => {
  const archives = async () =>
    dataOf(await director.send(CountyArchiveListDocument, { regionId: countyId, first: 10 })).countyArchives.nodes;
  const get = (actor: Actor, id: string) =>
    fetch(`${world.app.url}/archives/${id}`, { headers: credentials(actor.token) });

  async function contentOf(zip: Buffer): Promise<Map<string, Buffer>> {
    const archive = await fromBufferPromise(zip, { lazyEntries: true });
    const files = new Map<string, Buffer>();
    for await (const entry of archive.eachEntry()) {
      const chunks: Buffer[] = [];
      const stream: AsyncIterable<Buffer> = await archive.openReadStreamPromise(entry);
      for await (const chunk of stream) chunks.push(chunk);
      files.set(entry.fileName, Buffer.concat(chunks));
    }
    return files;
  }
  interface Listed {
    path: string;
    bytes: number;
    sha256: string;
  }
  interface Manifest {
    rowCount: number;
    fileCount: number;
    tables: { table: string; rows: number; csv: Listed; jsonLines: Listed }[];
    files: Listed[];
  }

  it('with every row, history and file of its own, and nothing of another, in open formats', async () => {
    const input = { regionId: countyId, purpose: '迁移到市级平台' };
    const clerk = await world.member('clerk28', Role.CLERK, countyId);
    for (const other of [clerk, world.yanzhou, world.platform])
      expect(codeOf(await other.send(TakeCountyAlongDocument, { input }))).toBe('NOT_ALLOWED');
    const before = await world.owner<{ n: number }>('select count(*)::int as n from personal_reading');
    dataOf(await director.send(TakeCountyAlongDocument, { input }));
    await vi.waitUntil(async () => (await archives())[0]?.state !== 'MAKING', { timeout: 30_000, interval: 100 });
    const [made] = await archives();
    if (made?.state !== 'READY') throw new Error('there is no archive');
    expect([(await get(world.yanzhou, made.id)).status, (await get(world.nobody, made.id)).status]).toEqual([404, 401]);
    const zip = Buffer.from(await (await get(director, made.id)).arrayBuffer());
    expect(createHash('sha256').update(zip).digest('hex')).toBe(made.sha256);
    expect(String(zip.length)).toBe(made.size);

    const files = await contentOf(zip);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as Manifest;
    for (const { path, bytes, sha256 } of [
      ...manifest.tables.flatMap((one) => [one.csv, one.jsonLines]),
      ...manifest.files,
    ]) {
      const content = files.get(path);
      expect([path, content?.length, content && createHash('sha256').update(content).digest('hex')]).toEqual([
        path,
        bytes,
        sha256,
      ]);
    }
    // What the archive itself wrote down comes after the moment it shows.
    const later = new Set(['audit_event', 'personal_reading']);
    for (const { table, rows, csv, jsonLines } of manifest.tables) {
      const [counted] = await world.owner<{ n: number }>(
        `select count(*)::int as n from "${table}" where region_id = $1`,
        [countyId],
      );
      const lines = (files.get(jsonLines.path)?.toString() ?? '').split('\n').filter((line) => line !== '');
      expect([table, lines.length]).toEqual([table, rows]);
      if (!later.has(table)) expect([table, rows]).toEqual([table, counted?.n]);
      expect(lines.every((line) => (JSON.parse(line) as { region_id: number }).region_id === countyId)).toBe(true);
      expect(files.get(csv.path)?.subarray(0, 3).toString('hex')).toBe('efbbbf');
    }
    const rowsIn = (table: string) => manifest.tables.find((one) => one.table === table)?.rows ?? 0;
    expect([rowsIn('enterprise'), rowsIn('visit'), rowsIn('liaison_assignment')]).toEqual([5, 5, 5]);
    expect(manifest.rowCount).toBe(manifest.tables.reduce((sum, { rows }) => sum + rows, 0));
    expect([manifest.fileCount, rowsIn('stored_file')]).toEqual([3, 3]);
    expect(files.get('README.md')?.toString()).toMatch(/全部数据[\s\S]*Everything|Everything[\s\S]*全部数据/);
    expect(rowsIn('audit_event')).toBeGreaterThan(10);

    const read = await world.owner<{ n: number }>('select count(*)::int as n from personal_reading');
    expect((read[0]?.n ?? 0) - (before[0]?.n ?? 0)).toBeGreaterThanOrEqual(rowsIn('person'));
    const deeds = await world.owner<{ verb: string }>(
      `select verb from audit_event where region_id = $1 and subject_type = 'CountyArchive' order by happened_at, verb`,
      [countyId],
    );
    expect(deeds.map(({ verb }) => verb).sort()).toEqual(['downloadCountyArchive', 'takeCountyAlong']);
  }, 60_000);
});
