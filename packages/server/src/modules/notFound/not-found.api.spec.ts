import {
  ConfirmNotFoundDocument,
  EndNotFoundDocument,
  EnterpriseNotFoundDocument,
  NotFoundListDocument,
  ReportNotFoundDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
let world: World;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-20T09:00:00+08:00')) });
});
afterAll(() => world?.stop());

let made = 0;
async function register(status: 'ACTIVE' | 'PROSPECT' = 'ACTIVE'): Promise<string> {
  made += 1;
  const asked = `mutation{it:registerEnterprise(input:{regionId:${yanzhouId},name:"无踪${made}号厂",status:${status},statusSinceOn:"2013-01-01"}){enterprise{id}}}`;
  return (dataOf(await world.director.ask(asked)) as unknown as { it: { enterprise: { id: string } } }).it.enterprise
    .id;
}
const report = (enterpriseId: string, more: { lookedOn?: string; visitId?: string } = {}) =>
  world.yanzhou.send(ReportNotFoundDocument, {
    input: { enterpriseId, lookedOn: '2014-10-08', place: '工业园 3 号', note: '大门紧锁', ...more },
  });
const reported = async (enterpriseId: string) => dataOf(await report(enterpriseId)).reportNotFound.notFoundCase;
const confirm = (at: { id: string; version: number }, lookedOn = '2014-10-10', who = world.director) =>
  who.send(ConfirmNotFoundDocument, { input: { id: at.id, version: at.version, lookedOn, note: null } });
const end = (at: { id: string; version: number }, ending: 'FOUND' | 'CLOSED', endedOn = '2014-10-15') =>
  world.yanzhou.send(EndNotFoundDocument, {
    input: { id: at.id, version: at.version, ending, endedOn, note: '邻厂证实' },
  });
const spans = (id: string) =>
  world.owner<{ status: string; from_on: string; to_on: string | null }>(
    `select s.status, s.from_on::text, s.to_on::text from enterprise_status_span s join not_found_case c on c.region_id = s.region_id and c.enterprise_id = s.enterprise_id
      where encode(int4send(c.region_id) || uuid_send(c.id), 'hex') = $1 order by s.from_on`,
    [Buffer.from(id.slice(4), 'base64url').toString('hex')],
  );

describe('an enterprise that is not found', () => {
  it('counts as before until a second person looked, and is suspended from that very day', async () => {
    const id = await register();
    const found = await reported(id);
    expect(found).toMatchObject({ state: 'REPORTED', place: '工业园 3 号', viewerCan: { confirm: false, end: true } });
    expect(await spans(found.id)).toEqual([{ status: 'ACTIVE', from_on: '2013-01-01', to_on: null }]);
    expect(codeOf(await confirm(found, '2014-10-10', world.yanzhou))).toBe('NOT_FOUND_SECOND_LOOK');
    const { notFoundCase } = dataOf(await confirm(found)).confirmNotFound;
    expect(notFoundCase).toMatchObject({ state: 'CONFIRMED', enterprise: { status: 'SUSPENDED' } });
    expect(await spans(found.id)).toEqual([
      { status: 'ACTIVE', from_on: '2013-01-01', to_on: '2014-10-09' },
      { status: 'SUSPENDED', from_on: '2014-10-10', to_on: null },
    ]);
  });

  it.each([
    ['found', 'FOUND', 'ACTIVE'],
    ['gone for good', 'CLOSED', 'CLOSED'],
  ] as const)(
    'that is %s is so from its day on, and may be reported again only where it stands',
    async (_how, ending, status) => {
      const id = await register();
      const found = await reported(id);
      const { notFoundCase } = dataOf(await confirm(found)).confirmNotFound;
      const ended = dataOf(await end(notFoundCase, ending)).endNotFound.notFoundCase;
      expect(ended).toMatchObject({ state: 'ENDED', ending, enterprise: { status } });
      expect((await spans(found.id)).at(-1)).toEqual({ status, from_on: '2014-10-15', to_on: null });
      expect(codeOf(await end(ended, 'FOUND'))).toBe('NOT_FOUND_CASE_STATE');
      const again = await report(id);
      expect(again.errors ? codeOf(again) : 'reported').toBe(ending === 'FOUND' ? 'reported' : 'NOT_FOUND_CASE_STATE');
    },
  );

  it('leaves a prospect a prospect, and what happened to the record meanwhile as it is', async () => {
    const prospect = await reported(await register('PROSPECT'));
    expect(dataOf(await confirm(prospect)).confirmNotFound.notFoundCase.enterprise.status).toBe('PROSPECT');
    const other = await reported(await register());
    const { notFoundCase } = dataOf(await confirm(other)).confirmNotFound;
    const { enterprise } = notFoundCase;
    await world.director.ask(
      `mutation{changeEnterpriseStatus(input:{id:"${enterprise.id}",version:${enterprise.version},status:CLOSED,reason:"注销"}){enterprise{id}}}`,
    );
    expect(dataOf(await end(notFoundCase, 'FOUND')).endNotFound.notFoundCase.enterprise.status).toBe('CLOSED');
  });

  it('is reported once at a time, on a day that was, and the second look comes after the first', async () => {
    const id = await register();
    expect(codeOf(await report(id, { lookedOn: '2014-10-21' }))).toBe('BAD_INPUT');
    const found = await reported(id);
    expect(codeOf(await report(id))).toBe('NOT_FOUND_CASE_STATE');
    expect(codeOf(await confirm(found, '2014-10-07'))).toBe('BAD_INPUT');
    expect(codeOf(await end(found, 'CLOSED'))).toBe('NOT_FOUND_CASE_STATE');
    expect(codeOf(await confirm({ ...found, version: 7 }))).toBe('STALE_VERSION');
  });

  it('stands at the enterprise and in the list of its county and city, and nowhere else', async () => {
    const id = await register();
    const found = await reported(id);
    const listed = async (who: World['director'], regionId: number) =>
      dataOf(
        await who.send(NotFoundListDocument, { regionId, state: ['REPORTED'], first: 50 }),
      ).notFoundCases.nodes.map((one) => one.id);
    expect(await listed(world.yanzhou, yanzhouId)).toContain(found.id);
    expect(await listed(world.director, jiningId)).toContain(found.id);
    expect(await listed(world.zoucheng, jiningId)).toEqual([]);
    expect(await listed(world.zoucheng, zouchengId)).toEqual([]);
    expect(codeOf(await confirm(found, '2014-10-10', world.zoucheng))).toBe('NOT_FOUND');
    const { enterprise } = dataOf(await world.yanzhou.send(EnterpriseNotFoundDocument, { id }));
    expect(enterprise?.notFoundCase?.id).toBe(found.id);
    expect(dataOf(await world.zoucheng.send(EnterpriseNotFoundDocument, { id })).enterprise).toBeNull();
  });
});
