import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNames } from '../../../test/kit/names.ts';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, credentials, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { personFactory } from '../people/person.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const many = 51;

let at = new Date('2014-10-08T02:00:00Z');
let world: World;
let colleague: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => at } });
  colleague = await world.member('colleague', Role.CLERK, yanzhouId);
  await world.hand.deed(world.director.token, async (ctx) => {
    for (let i = 0; i < many; i += 1)
      await personFactory(ctx, {
        regionId: yanzhouId,
        name: `孟凡${String(i).padStart(2, '0')}`,
        phone: '13953701234',
      });
    await personFactory(ctx, { regionId: zouchengId, name: '=曾国秀' });
  });
}, 120_000);
afterAll(() => world?.stop());

interface Asked {
  id: string;
  state: string;
  personCount: number;
  namedCount: number;
  usableUntil: string | null;
  version: number;
  viewerCan: { answer: boolean; fetch: boolean };
}
const fields = 'id state personCount namedCount usableUntil answer answeredByName version viewerCan{answer fetch}';
const asking = (actor: Actor, given: object = {}) =>
  actor.ask(`mutation($i: AskPersonExportInput!){askPersonExport(input:$i){personExport{${fields}}}}`, {
    i: { regionId: yanzhouId, purpose: '召开座谈会', ...given },
  });
const asked = async (actor: Actor, given: object = {}): Promise<Asked> =>
  (dataOf(await asking(actor, given)) as unknown as { askPersonExport: { personExport: Asked } }).askPersonExport
    .personExport;
const approve = (actor: Actor, { id, version }: Asked) =>
  actor.ask(`mutation($i: ApprovePersonExportInput!){approvePersonExport(input:$i){personExport{${fields}}}}`, {
    i: { id, version },
  });
const decline = (actor: Actor, { id, version }: Asked, reason = '名册已有') =>
  actor.ask(`mutation($i: DeclinePersonExportInput!){declinePersonExport(input:$i){personExport{${fields}}}}`, {
    i: { id, version, reason },
  });
const fetched = (actor: Actor, id: string) =>
  fetch(`${world.app.url}/exports/people.xlsx?id=${id}`, { headers: credentials(actor.token) });
const refusalOf = async (response: Response): Promise<string> => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code ?? '';
};
async function linesOf(response: Response): Promise<string[][]> {
  expect(response.status).toBe(200);
  const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
  return (sheet?.data ?? []).map((line) => line.map((cell) => String(cell ?? '')));
}
async function waiting(actor: Actor): Promise<string[]> {
  await quiet(world);
  const data = dataOf(await actor.ask('{inbox{nodes{kind label}}}')) as unknown as {
    inbox: { nodes: { kind: string; label: string }[] };
  };
  return data.inbox.nodes.filter(({ kind }) => kind.startsWith('EXPORT')).map(({ kind, label }) => `${kind} ${label}`);
}

describe('a list of people as a sheet', () => {
  it('leaves at once where it names few, once, to whoever asked, and is written down', async () => {
    const few = await asked(world.zoucheng, { regionId: zouchengId });
    expect(few).toMatchObject({ state: 'APPROVED', personCount: 1, namedCount: 1, viewerCan: { fetch: true } });
    expect(await waiting(world.zoucheng)).toEqual([]);
    expect((await fetched(world.yanzhou, few.id)).status).toBe(404);
    const lines = await linesOf(await fetched(world.zoucheng, few.id));
    // What begins like a formula is text.
    expect(lines[1]?.slice(0, 2)).toEqual(['邹城市', '=曾国秀']);
    expect(await refusalOf(await fetched(world.zoucheng, few.id))).toBe('EXPORT_STATE');
    const readings = await world.owner(
      `select purpose, actor_name from personal_reading where region_id = ${zouchengId} and field = 'PERSON_NAME'`,
    );
    expect(readings).toEqual([{ purpose: '召开座谈会', actor_name: 'zoucheng' }]);
  });

  it('waits for a second member where it names many, and is then fetched within a day', async () => {
    const long = await asked(world.yanzhou);
    expect(long).toMatchObject({ state: 'ASKED', namedCount: many, usableUntil: null, viewerCan: { answer: false } });
    expect(await waiting(colleague)).toEqual([`EXPORT_TO_APPROVE 兖州区人员名单 ${many}`]);
    expect(await waiting(world.zoucheng)).toEqual([]);
    expect(await refusalOf(await fetched(world.yanzhou, long.id))).toBe('EXPORT_STATE');
    expect(codeOf(await approve(world.yanzhou, long))).toBe('EXPORT_OWN');
    expect(codeOf(await approve(world.zoucheng, long))).toBe('NOT_FOUND');
    expect(codeOf(await approve(colleague, { ...long, version: 9 }))).toBe('STALE_VERSION');
    expect(dataOf(await approve(colleague, long))).toMatchObject({
      approvePersonExport: {
        personExport: { state: 'APPROVED', answeredByName: 'colleague', usableUntil: '2014-10-09T02:00:00.000Z' },
      },
    });
    expect(codeOf(await approve(colleague, { ...long, version: 2 }))).toBe('EXPORT_STATE');
    expect(await waiting(world.yanzhou)).toEqual([`EXPORT_TO_FETCH 兖州区人员名单 ${many}`]);
    expect(await refusalOf(await fetched(colleague, long.id))).toBe('NOT_ALLOWED');
    at = new Date('2014-10-09T02:00:00Z');
    expect(await refusalOf(await fetched(world.yanzhou, long.id))).toBe('EXPORT_STATE');
    at = new Date('2014-10-09T01:59:00Z');
    const lines = await linesOf(await fetched(world.yanzhou, long.id));
    expect(lines).toHaveLength(many + 1);
    expect(lines[1]).toEqual(['兖州区', '孟凡00', '', '139****1234']);
    expect(await waiting(world.yanzhou)).toEqual([]);
    at = new Date('2014-10-08T02:00:00Z');
  });

  it('is declined with a reason', async () => {
    const long = await asked(world.yanzhou);
    expect(codeOf(await decline(colleague, long, ' '))).toBe('BAD_INPUT');
    expect(dataOf(await decline(colleague, long))).toMatchObject({
      declinePersonExport: { personExport: { state: 'DECLINED', answer: '名册已有' } },
    });
    expect(await refusalOf(await fetched(world.yanzhou, long.id))).toBe('EXPORT_STATE');
    expect(await waiting(colleague)).toEqual([]);
    // Whoever asked is told, and nobody else; it is gone once they have read it, and does not come again.
    expect(await waiting(world.yanzhou)).toEqual([`EXPORT_DECLINED 兖州区人员名单 ${many}`]);
    expect(await waiting(world.director)).toEqual([]);
    dataOf(await world.yanzhou.ask('mutation{readInbox(input:{}){counts{open}}}'));
    expect(await waiting(world.yanzhou)).toEqual([]);
  });

  it('names nobody to the city, and never more than was agreed to', async () => {
    const masked = await asked(world.director, { regionId: jiningId });
    expect(masked).toMatchObject({ state: 'APPROVED', personCount: many + 1, namedCount: 0 });
    await openNames(world.director, yanzhouId);
    expect(await refusalOf(await fetched(world.director, masked.id))).toBe('EXPORT_CHANGED');
    expect(await asked(world.director, { regionId: jiningId })).toMatchObject({ state: 'ASKED', namedCount: many });
    const few = await asked(world.director, { regionId: jiningId, search: '孟凡0' });
    expect(few).toMatchObject({ state: 'APPROVED', personCount: 10, namedCount: 10 });
    expect(await linesOf(await fetched(world.director, few.id))).toHaveLength(11);
  });

  it.each([
    ['a member of another county', () => world.zoucheng, {}, 'NOT_ALLOWED'],
    ['nobody', () => world.nobody, {}, 'UNAUTHENTICATED'],
    ['somebody who says no purpose', () => world.yanzhou, { purpose: '看' }, 'BAD_INPUT'],
    ['somebody who finds nobody', () => world.yanzhou, { search: '无此人' }, 'EXPORT_EMPTY'],
  ])('is refused to %s', async (_who, actor, given, code) => {
    expect(codeOf(await asking(actor(), given))).toBe(code);
  });

  it('is refused to those who only read, and seen by nobody else', async () => {
    for (const role of [Role.LEADER, Role.AUDITOR])
      expect(codeOf(await asking(await world.member(`only.${role}`, role, yanzhouId)))).toBe('NOT_ALLOWED');
    const listed = '{personExports{nodes{askedByName}}}';
    const seen = JSON.stringify(dataOf(await world.zoucheng.ask(listed)));
    expect(seen).not.toContain('yanzhou');
    expect(JSON.stringify(dataOf(await world.director.ask(listed)))).toContain('yanzhou');
    expect((await fetch(`${world.app.url}/exports/people.xlsx?id=x`)).status).toBe(401);
  });
});
