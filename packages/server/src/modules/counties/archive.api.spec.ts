import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, credentials, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { personFactory } from '../people/person.factory.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
const many = 51;

let world: World;
let lead: Actor;
let otherLead: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date('2014-10-08T02:00:00Z') } });
  lead = await world.member('county.lead', Role.DIRECTOR, yanzhouId);
  otherLead = await world.member('zoucheng.lead', Role.DIRECTOR, zouchengId);
  await world.hand.deed(world.director.token, async (ctx) => {
    for (let i = 0; i < many; i += 1) await personFactory(ctx, { regionId: yanzhouId, name: `颜秉${i}` });
    for (let i = 0; i < many - 1; i += 1) await personFactory(ctx, { regionId: zouchengId, name: `孔令${i}` });
  });
}, 120_000);
afterAll(() => world?.stop());

interface Archive {
  id: string;
  state: string;
  personCount: number;
  answeredByName: string | null;
  answer: string | null;
  version: number;
  viewerCan: { answer: boolean; download: boolean };
}
const fields = 'id state personCount answeredByName answer version viewerCan{answer download}';
const taking = (actor: Actor, regionId = yanzhouId) =>
  actor.ask(`mutation($i: TakeCountyAlongInput!){takeCountyAlong(input:$i){archive{${fields}}}}`, {
    i: { regionId, purpose: '迁移备存' },
  });
const taken = async (actor: Actor, regionId = yanzhouId): Promise<Archive> =>
  (dataOf(await taking(actor, regionId)) as unknown as { takeCountyAlong: { archive: Archive } }).takeCountyAlong
    .archive;
const approve = (actor: Actor, { id, version }: Archive) =>
  actor.ask(`mutation($i: ApproveCountyArchiveInput!){approveCountyArchive(input:$i){archive{${fields}}}}`, {
    i: { id, version },
  });
const decline = (actor: Actor, { id, version }: Archive, reason = '市局已有备存') =>
  actor.ask(`mutation($i: DeclineCountyArchiveInput!){declineCountyArchive(input:$i){archive{${fields}}}}`, {
    i: { id, version, reason },
  });
const got = (actor: Actor, id: string) =>
  fetch(`${world.app.url}/archives/${id}`, { headers: credentials(actor.token) });

async function newest(actor: Actor, regionId = yanzhouId): Promise<Archive | undefined> {
  await quiet(world);
  const text = `query($r: Int!){countyArchives(regionId:$r,first:1){nodes{${fields}}}}`;
  const data = dataOf(await actor.ask(text, { r: regionId })) as unknown as { countyArchives: { nodes: Archive[] } };
  return data.countyArchives.nodes[0];
}
async function waiting(actor: Actor): Promise<string[]> {
  await quiet(world);
  const data = dataOf(await actor.ask('{inbox{nodes{kind label}}}')) as unknown as {
    inbox: { nodes: { kind: string; label: string }[] };
  };
  return data.inbox.nodes.filter(({ kind }) => kind.startsWith('ARCHIVE')).map(({ kind, label }) => `${kind} ${label}`);
}
const readings = async (): Promise<number> => {
  const [row] = await world.owner<{ n: number }>(
    `select count(*)::int as n from personal_reading where region_id = ${yanzhouId} and field = 'PERSON_NAME'`,
  );
  return row?.n ?? 0;
};

describe('the archive of a county', () => {
  it('of no more than fifty people is made at once', async () => {
    expect(await taken(otherLead, zouchengId)).toMatchObject({ state: 'MAKING', personCount: many - 1 });
    const made = await newest(otherLead, zouchengId);
    expect(made).toMatchObject({ state: 'READY', answeredByName: null, viewerCan: { answer: false, download: true } });
    expect(await waiting(otherLead)).toEqual([]);
  });

  it('of more is declined by a second one, with a reason, and nothing was made or read', async () => {
    const asked = await taken(lead);
    expect(asked).toMatchObject({ state: 'ASKED', personCount: many, viewerCan: { answer: false } });
    expect(codeOf(await taking(world.director))).toBe('ARCHIVE_UNDER_WAY');
    // The county is led by nobody else: it waits for those who lead the city.
    expect([await waiting(world.director), await waiting(lead), await waiting(otherLead)]).toEqual([
      [`ARCHIVE_TO_APPROVE 兖州区全部数据 ${many}`],
      [],
      [],
    ]);
    expect((await got(lead, asked.id)).status).toBe(404);
    expect(codeOf(await decline(world.director, asked, ' '))).toBe('BAD_INPUT');
    expect(codeOf(await decline(lead, asked))).toBe('EXPORT_OWN');
    expect(dataOf(await decline(world.director, asked))).toMatchObject({
      declineCountyArchive: { archive: { state: 'DECLINED', answer: '市局已有备存', answeredByName: 'director' } },
    });
    expect(codeOf(await approve(world.director, { ...asked, version: 2 }))).toBe('EXPORT_STATE');
    expect([await waiting(world.director), await readings()]).toEqual([[], 0]);
    expect(await waiting(lead)).toEqual([`ARCHIVE_DECLINED 兖州区全部数据 ${many}`]);
    dataOf(await lead.ask('mutation{readInbox(input:{}){counts{open}}}'));
    expect(await waiting(lead)).toEqual([]);
    expect((await got(lead, asked.id)).status).toBe(404);
  });

  it('of more is made once a second one agreed, and waits for whoever asked until they have it', async () => {
    const asked = await taken(world.director);
    expect([await waiting(lead), await waiting(world.director)]).toEqual([
      [`ARCHIVE_TO_APPROVE 兖州区全部数据 ${many}`],
      [],
    ]);
    expect(codeOf(await approve(world.director, asked))).toBe('EXPORT_OWN');
    expect(codeOf(await approve(otherLead, asked))).toBe('NOT_FOUND');
    expect(codeOf(await approve(world.yanzhou, asked))).toBe('NOT_ALLOWED');
    expect(codeOf(await approve(lead, { ...asked, version: 9 }))).toBe('STALE_VERSION');
    expect((await newest(lead))?.viewerCan).toEqual({ answer: true, download: false });
    expect(dataOf(await approve(lead, asked))).toMatchObject({
      approveCountyArchive: { archive: { state: 'MAKING', answeredByName: 'county.lead' } },
    });
    const made = await newest(world.director);
    expect(made).toMatchObject({ id: asked.id, state: 'READY' });
    expect(await readings()).toBe(many);
    expect([await waiting(world.director), await waiting(lead)]).toEqual([
      [`ARCHIVE_TO_FETCH 兖州区全部数据 ${many}`],
      [],
    ]);
    expect((await got(lead, asked.id)).status).toBe(200);
    expect(await waiting(world.director)).toHaveLength(1);
    expect((await got(world.director, asked.id)).status).toBe(200);
    expect(await waiting(world.director)).toEqual([]);
  });

  it('waits for those who administer an office as well, where they may answer', async () => {
    const administrator = await world.member('city.admin', Role.ADMINISTRATOR, 370800);
    await world.owner(`update membership set ended_at = now() where login_name = 'county.lead'`);
    const waits = await taken(world.director);
    expect(await waiting(administrator)).toEqual([`ARCHIVE_TO_APPROVE 兖州区全部数据 ${many}`]);
    dataOf(await decline(administrator, waits));
    expect(await waiting(administrator)).toEqual([]);
  });

  it('climbs to the province where nobody nearer may answer: it says yes, and gets nothing of it', async () => {
    const province = await world.member('province.lead', Role.DIRECTOR, 370000);
    const otherCity = await world.member('other.city', Role.DIRECTOR, 370900);
    await world.owner(`update membership set ended_at = now() where login_name = 'city.admin'`);
    const asked = await taken(world.director);
    expect([await waiting(province), await waiting(otherCity), await waiting(otherLead)]).toEqual([
      [`ARCHIVE_TO_APPROVE 兖州区全部数据 ${many}`],
      [],
      [],
    ]);
    expect([codeOf(await approve(otherCity, asked)), codeOf(await approve(otherLead, asked))]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(codeOf(await taking(province))).toBe('NOT_ALLOWED');
    expect((await newest(province))?.viewerCan).toEqual({ answer: true, download: false });
    dataOf(await approve(province, asked));
    expect(await waiting(province)).toEqual([]);
    expect((await newest(province))?.viewerCan).toEqual({ answer: false, download: false });
    expect((await newest(world.director))?.viewerCan).toEqual({ answer: false, download: true });
    expect((await got(province, asked.id)).status).not.toBe(200);
    expect((await got(world.director, asked.id)).status).toBe(200);
  });

  it('is kept from being made by the database itself, whoever says that they agreed', async () => {
    const { id } = await taken(world.director);
    const row = fromGlobalId('arc', id);
    const set = (what: string) =>
      world.owner(`update county_archive set ${what} where region_id = $1 and id = $2`, [row.regionId, row.id]);
    await expect(set(`state = 'MAKING'`)).rejects.toMatchObject({ constraint: 'county_archive_made_once_approved' });
    await expect(set(`state = 'MAKING', answered_by_id = account_id`)).rejects.toMatchObject({
      constraint: 'county_archive_answered_by_another',
    });
    await set(`state = 'MAKING', answered_by_id = gen_random_uuid()`);
  });
});
