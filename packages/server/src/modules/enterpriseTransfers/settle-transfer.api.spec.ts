import {
  AcceptEnterpriseTransferDocument,
  AssignLiaisonPersonDocument,
  EnterpriseTimelineDocument,
  PlanVisitDocument,
  ProposeEnterpriseTransferDocument,
  RegisterEnterpriseDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { furnishPosts } from '../../../test/kit/office-furniture.ts';
import { quiet } from '../../../test/kit/quiet.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
let world: World;
let sender: Actor;
let receiver: Actor;
let officerId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-20T09:00:00+08:00')) });
  sender = await world.member('sender', Role.DIRECTOR, yanzhouId);
  receiver = await world.member('receiver', Role.DIRECTOR, zouchengId);
  ({ officerId } = await furnishPosts(sender, yanzhouId));
});
afterAll(() => world?.stop());

/** An enterprise of Yanzhou with its liaison person, and a visit planned to it. */
async function atWork(name: string): Promise<{ id: string; version: number }> {
  const input = { regionId: yanzhouId, name, status: 'ACTIVE' as const, statusSinceOn: '2013-01-01' };
  const { id } = dataOf(await sender.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise;
  dataOf(
    await sender.send(AssignLiaisonPersonDocument, { input: { enterpriseIds: [id], officerId, fromOn: '2014-01-01' } }),
  );
  const plan = { enterpriseId: id, kind: 'REGULAR' as const, plannedOn: '2014-11-03' };
  dataOf(await sender.send(PlanVisitDocument, { input: plan }));
  const { enterprise } = dataOf(await sender.ask(`{enterprise(id:"${id}"){version}}`)) as unknown as {
    enterprise: { version: number };
  };
  return { id, version: enterprise.version };
}
async function propose({ id, version }: { id: string; version: number }) {
  const input = { enterpriseId: id, version, toRegionId: zouchengId, reason: '整体搬迁', movedOn: '2014-10-08' };
  return dataOf(await sender.send(ProposeEnterpriseTransferDocument, { input })).proposeEnterpriseTransfer.transfer;
}
const stands = async (): Promise<object[]> => {
  await quiet(world);
  return world.owner(
    `select v.state, v.end_reason as reason, a.to_on::text as "toOn" from enterprise e
       join visit v on v.region_id = e.region_id and v.enterprise_id = e.id join liaison_assignment a on a.region_id = e.region_id and a.enterprise_id = e.id
      where e.region_id = ${yanzhouId} order by e.name`,
  );
};

describe('a county that handed an enterprise on', () => {
  it('plans on and keeps its liaison person until the other one accepts, and then leaves off', async () => {
    const [moving, staying] = [await atWork('甲迁址厂'), await atWork('乙留守厂')];
    const transfer = await propose(moving);
    const waits = { state: 'PLANNED', reason: null, toOn: null };
    expect(await stands()).toEqual([waits, waits]);
    const input = { id: transfer.id, version: transfer.version };
    dataOf(await receiver.send(AcceptEnterpriseTransferDocument, { input }));
    const left = { state: 'CANCELLED', reason: '已迁往邹城市', toOn: '2014-10-20' };
    expect(await stands()).toEqual(expect.arrayContaining([left, waits]));
    expect(await stands()).toHaveLength(2);
    const { enterprise } = dataOf(await sender.send(EnterpriseTimelineDocument, { id: moving.id, first: 20 }));
    const told = enterprise?.timeline.nodes.map(({ verb, reason }) => [verb, reason]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['cancelVisit', '已迁往邹城市'],
        ['endLiaison', '已迁往邹城市'],
      ]),
    );
    expect(staying.id).not.toBe(moving.id);
  });
});
