import {
  DeclineEnterpriseTransferDocument,
  ProposeEnterpriseTransferDocument,
  TellEnterprisesApartDocument,
} from '@lianxi/schema/operations';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quiet } from '../../../test/kit/quiet.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId } from '../../platform/global-id.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
let moment = new Date('2014-10-20T09:00:00+08:00').getTime();
let world: World;
let sender: Actor;
let receiver: Actor;

beforeAll(async () => {
  // Which of two transfers was the last is told by their instants.
  world = await makeWorld({ clock: { now: () => new Date((moment += 1)) } });
  sender = await world.member('sender', Role.DIRECTOR, yanzhouId);
  receiver = await world.member('receiver', Role.DIRECTOR, zouchengId);
});
afterAll(() => world?.stop());

interface Made {
  id: string;
  version: number;
}
async function register(who: Actor, regionId: number, name: string): Promise<Made> {
  const asked = `mutation{it:registerEnterprise(input:{regionId:${regionId},name:"${name}",status:ACTIVE,statusSinceOn:"2013-01-01"}){enterprise{id version}}}`;
  return (dataOf(await who.ask(asked)) as unknown as { it: { enterprise: Made } }).it.enterprise;
}
async function propose({ id, version }: Made): Promise<Made> {
  const sent = await sender.send(ProposeEnterpriseTransferDocument, {
    input: { enterpriseId: id, version, toRegionId: zouchengId, reason: '整体搬迁', movedOn: '2014-10-08' },
  });
  return dataOf(sent).proposeEnterpriseTransfer.transfer;
}
const decline = ({ id, version }: Made, reason: string) =>
  receiver.send(DeclineEnterpriseTransferDocument, { input: { id, version, reason } });

interface Item {
  id: string;
  kind: string;
  label: string;
  regionId: number;
  subjectId: string;
}
async function waiting(who: Actor, kind: string): Promise<Item[]> {
  await quiet(world);
  const { inbox } = dataOf(
    await who.ask(`{inbox(filter:{kind:[${kind}]},first:50){nodes{id kind label regionId subjectId}}}`),
  ) as unknown as { inbox: { nodes: Item[] } };
  return inbox.nodes;
}
/** The job that fills the inbox of a transfer, once more. */
async function fillAgain(transferId: string): Promise<void> {
  const { regionId, id } = fromGlobalId('mov', transferId);
  const order = { regionId, accountId: null, given: { name: 'enterpriseTransferMoved', regionId, id } };
  const queue = new pg.Client(world.urls.worker);
  await queue.connect();
  await queue.query(`select graphile_worker.add_job('fillInbox', $1::json)`, [JSON.stringify(order)]);
  await queue.end();
}
const declined = (who: Actor) => waiting(who, 'TRANSFER_DECLINED');
const read = (who: Actor, { id }: Pick<Item, 'id'>) =>
  who.ask(`mutation{readInbox(input:{ids:["${id}"]}){__typename}}`);

describe('a transfer that was declined', () => {
  it('is told to those who lead the county that proposed it, with the reason, and is over once one of them read it', async () => {
    const transfer = await propose(await register(sender, yanzhouId, '梧桐机械厂'));
    dataOf(await decline(transfer, '查无此厂房'));
    const [item, ...more] = await declined(sender);
    expect(item).toMatchObject({
      label: '梧桐机械厂：查无此厂房',
      regionId: yanzhouId,
      subjectId: transfer.id,
    });
    expect(more).toEqual([]);
    for (const who of [receiver, world.yanzhou, world.director]) expect(await declined(who)).toEqual([]);
    if (!item) throw new Error('nothing waits');
    expect(codeOf(await read(receiver, item))).toBe('NOT_FOUND');
    expect(await declined(sender)).toHaveLength(1);
    dataOf(await read(sender, item));
    expect(await declined(sender)).toEqual([]);
    // The record says still that it was declined: what was read does not come again.
    await fillAgain(transfer.id);
    expect(await declined(sender)).toEqual([]);
  });

  it('is told no longer once the enterprise is proposed again', async () => {
    const at = await register(sender, yanzhouId, '银杏纺织厂');
    dataOf(await decline(await propose(at), '材料不全'));
    expect(await declined(sender)).toMatchObject([{ label: '银杏纺织厂：材料不全' }]);
    const next = await propose(at);
    expect(await declined(sender)).toEqual([]);
    dataOf(await decline(next, '仍不全'));
    expect(await declined(sender)).toMatchObject([{ label: '银杏纺织厂：仍不全', subjectId: next.id }]);
  });
});

describe('pairs of two counties', () => {
  const pairs = (who: Actor) => waiting(who, 'PAIRS_TO_DECIDE');
  const labels = async (who: Actor) => (await pairs(who)).map(({ label }) => label);
  const told = (count: number) => [`分属两县的疑似同一企业 ${count} 对`];

  it('wait for the city by their number, and for neither county, until each of them is decided', async () => {
    expect(await pairs(world.director)).toEqual([]);
    const made: Made[] = [];
    for (const name of ['宏远食品厂', '恒泰玩具厂']) {
      made.push(await register(sender, yanzhouId, name));
      made.push(await register(receiver, zouchengId, name));
    }
    expect(await pairs(world.director)).toMatchObject([{ label: told(2)[0], regionId: jiningId }]);
    for (const who of [sender, receiver, world.yanzhou]) expect(await pairs(who)).toEqual([]);
    const [one, other, moving] = made;
    if (!one || !other || !moving) throw new Error('nothing was registered');
    dataOf(
      await world.director.send(TellEnterprisesApartDocument, {
        input: { id: one.id, otherId: other.id, finding: 'BRANCH', reason: '邹城为其分公司' },
      }),
    );
    expect(await labels(world.director)).toEqual(told(1));
    const transfer = await propose(moving);
    expect(await labels(world.director)).toEqual([]);
    dataOf(await decline(transfer, '并非同一家'));
    expect(await labels(world.director)).toEqual(told(1));
  });

  it('of one county wait for nobody here', async () => {
    const before = await labels(world.director);
    const again = `mutation{registerEnterprise(input:{regionId:${yanzhouId},name:"梧桐机械厂",isNoDuplicate:true,status:ACTIVE,statusSinceOn:"2013-01-01"}){__typename}}`;
    dataOf(await sender.ask(again));
    expect(await labels(world.director)).toEqual(before);
  });
});
