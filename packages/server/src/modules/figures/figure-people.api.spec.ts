import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNames } from '../../../test/kit/names.ts';
import { campaignThatMet } from '../../../test/kit/people-met.ts';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, credentials, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { personFactory } from '../people/person.factory.ts';

const [yanzhouId, jiningId] = [370812, 370800];
const names = Array.from({ length: 51 }, (_one, i) => `东方会${String(i).padStart(2, '0')}`);

let world: World;
let colleague: Actor;
let campaignId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date('2014-10-08T02:00:00Z') } });
  colleague = await world.member('colleague', Role.CLERK, yanzhouId);
  const enterprise = await world.hand.deed(world.director.token, async (ctx) => {
    // Somebody of the county whom nobody met.
    await personFactory(ctx, { regionId: yanzhouId, name: '东方未见' });
    return enterpriseFactory(ctx, { regionId: yanzhouId, name: '东方机械有限公司' });
  });
  const enterpriseId = toGlobalId('ent', enterprise);
  campaignId = await campaignThatMet(world, { regionId: yanzhouId, enterpriseId, names });
}, 120_000);
afterAll(() => world?.stop());

interface Asked {
  id: string;
  state: string;
  personCount: number;
  namedCount: number;
  figureLabel: string | null;
  version: number;
}
const fields = 'id state personCount namedCount figureLabel version';
const asking = (actor: Actor, given: object = {}) =>
  actor.ask(`mutation($i: AskFigureExportInput!){askFigureExport(input:$i){personExport{${fields}}}}`, {
    i: { campaignId, figure: 'BUSINESSPERSONS_MET', purpose: '召开座谈会', ...given },
  });
const asked = async (actor: Actor, given: object = {}): Promise<Asked> =>
  (dataOf(await asking(actor, given)) as unknown as { askFigureExport: { personExport: Asked } }).askFigureExport
    .personExport;
const fetched = (actor: Actor, id: string) =>
  fetch(`${world.app.url}/exports/people.xlsx?id=${id}`, { headers: credentials(actor.token) });
async function namesOf(response: Response): Promise<string[]> {
  expect(response.status).toBe(200);
  const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
  return (sheet?.data ?? []).slice(1).map(([, name]) => String(name));
}

describe('the people whom a figure counts', () => {
  it('leave with their names on the word of two, those and nobody else', async () => {
    const long = await asked(world.yanzhou);
    expect(long).toMatchObject({ state: 'ASKED', personCount: 51, namedCount: 51, figureLabel: '会见负责人' });
    await quiet(world);
    const { inbox } = dataOf(
      await colleague.ask('{inbox(filter:{kind:[EXPORT_TO_APPROVE]}){nodes{label}}}'),
    ) as unknown as { inbox: { nodes: unknown } };
    expect(inbox.nodes).toEqual([{ label: '兖州区会见负责人人员名单 51' }]);
    expect((await fetched(world.yanzhou, long.id)).status).toBe(400);
    dataOf(
      await colleague.ask(
        `mutation{approvePersonExport(input:{id:"${long.id}",version:${long.version}}){personExport{id}}}`,
      ),
    );
    expect((await namesOf(await fetched(world.yanzhou, long.id))).sort()).toEqual(names);
    const readings = await world.owner(
      `select count(*)::int as n from personal_reading where field = 'PERSON_NAME' and purpose = '召开座谈会'`,
    );
    expect(readings).toEqual([{ n: 51 }]);
  });

  it('are the same of meetings, each once', async () => {
    expect(await asked(world.yanzhou, { figure: 'MEETING_ATTENDANCES' })).toMatchObject({ personCount: 51 });
  });

  it('are named to the city only where it opened the names of the county', async () => {
    const masked = await asked(world.director);
    expect(masked).toMatchObject({ state: 'APPROVED', personCount: 51, namedCount: 0 });
    expect(await namesOf(await fetched(world.director, masked.id))).not.toContain(names[0]);
    await openNames(world.director, yanzhouId);
    expect(await asked(world.director)).toMatchObject({ state: 'ASKED', namedCount: 51 });
  });

  it.each([
    ['a member of another county', () => world.zoucheng, {}, 'NOT_FOUND'],
    ['nobody', () => world.nobody, {}, 'UNAUTHENTICATED'],
    ['somebody who says no purpose', () => world.yanzhou, { purpose: '看' }, 'BAD_INPUT'],
    ['somebody who asks for a figure of no people', () => world.yanzhou, { figure: 'PROBLEMS_OPEN' }, 'BAD_INPUT'],
    ['a county that asks for its city', () => world.yanzhou, { regionId: jiningId }, 'NOT_ALLOWED'],
  ])('are refused to %s', async (_who, actor, given, code) => {
    expect(codeOf(await asking(actor(), given))).toBe(code);
  });
});
