import {
  AcceptEnterpriseTransferDocument,
  EnterpriseTransferByIdDocument,
  ProposeEnterpriseTransferDocument,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
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

let made = 0;
interface Made {
  id: string;
  version: number;
  name: string;
}
type At = Pick<Made, 'id' | 'version'>;
async function register(regionId = yanzhouId, more = ''): Promise<Made> {
  made += 1;
  const who = regionId === yanzhouId ? sender : receiver;
  const asked = `mutation{it:registerEnterprise(input:{regionId:${regionId},name:"搬迁${made}号厂",status:ACTIVE,statusSinceOn:"2013-01-01"${more}}){enterprise{id version name}}}`;
  return (dataOf(await who.ask(asked)) as unknown as { it: { enterprise: Made } }).it.enterprise;
}
const propose = (at: At, who = sender, toRegionId = zouchengId) =>
  who.send(ProposeEnterpriseTransferDocument, {
    input: { enterpriseId: at.id, version: at.version, toRegionId, reason: '厂房到期', movedOn: '2014-10-08' },
  });
const proposed = async (at: At) => dataOf(await propose(at)).proposeEnterpriseTransfer.transfer;
const accept = (at: At, who = receiver) =>
  who.send(AcceptEnterpriseTransferDocument, { input: { id: at.id, version: at.version } });

interface Kept extends Made {
  status: string;
  creditCode: string | null;
  viewerCan: { changeStatus: boolean; nextStatuses: string[] };
}
const recordOf = async (who: Actor, id: string): Promise<Kept> =>
  (
    dataOf(
      await who.ask(`{enterprise(id:"${id}"){id version name status creditCode viewerCan{changeStatus nextStatuses}}}`),
    ) as unknown as { enterprise: Kept }
  ).enterprise;
const statusTo = (who: Actor, { id, version }: At, status: string) =>
  who.ask(
    `mutation{changeEnterpriseStatus(input:{id:"${id}",version:${version},status:${status},reason:"核实"}){enterprise{id}}}`,
  );

describe('the record of an enterprise that moved', () => {
  it('is not opened again by hand where it left, and by hand as ever once it came back and was closed', async () => {
    const at = await register();
    const done = dataOf(await accept(await proposed(at))).acceptEnterpriseTransfer.transfer;
    const { version: left } = await recordOf(sender, at.id);
    expect(codeOf(await statusTo(sender, { id: at.id, version: left }, 'ACTIVE'))).toBe('ENTERPRISE_MOVED_AWAY');
    expect((await recordOf(sender, at.id)).viewerCan).toEqual({ changeStatus: false, nextStatuses: [] });
    const there = await recordOf(receiver, done.opened?.id ?? '');
    const back = dataOf(await propose(there, receiver, yanzhouId)).proposeEnterpriseTransfer.transfer;
    dataOf(await accept(back, sender));
    for (const status of ['CLOSED', 'ACTIVE']) {
      const { version } = await recordOf(sender, at.id);
      dataOf(await statusTo(sender, { id: at.id, version }, status));
    }
    expect((await recordOf(sender, at.id)).status).toBe('ACTIVE');
  });

  it('joins the one record of its name where one of the two bears no credit code, which it has from then on', async () => {
    const bare = await register(zouchengId);
    const creditCode = creditCodeOf('370812', 11);
    const at = await register(yanzhouId, `,creditCode:"${creditCode}"`);
    const named = `mutation{it:correctEnterprise(input:{id:"${at.id}",version:1,name:"${bare.name}"}){enterprise{id version name}}}`;
    const { enterprise } = (dataOf(await sender.ask(named)) as unknown as { it: { enterprise: Made } }).it;
    const done = dataOf(await accept(await proposed(enterprise))).acceptEnterpriseTransfer.transfer;
    expect(done).toMatchObject({ isJoined: true, opened: { id: bare.id } });
    expect((await recordOf(receiver, bare.id)).creditCode).toBe(creditCode);
  });

  it('hands on its tier, and the visits that were planned', async () => {
    const at = await register();
    const [tier, plan] = [
      `mutation{tierEnterprises(input:{enterpriseIds:["${at.id}"],tier:KEY,fromOn:"2014-10-20",reason:"重点企业"}){__typename}}`,
      `mutation{planVisit(input:{enterpriseId:"${at.id}",kind:REGULAR,plannedOn:"2014-10-28"}){__typename}}`,
    ];
    for (const text of [tier, plan]) dataOf(await sender.ask(text));
    const { id } = await proposed(at);
    const { enterpriseTransfer } = dataOf(await receiver.send(EnterpriseTransferByIdDocument, { id }));
    expect(enterpriseTransfer?.pack).toMatchObject({
      tier: 'KEY',
      plannedVisits: [{ plannedOn: '2014-10-28', kind: 'REGULAR' }],
    });
  });
});
