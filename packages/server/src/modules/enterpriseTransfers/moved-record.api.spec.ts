import {
  AcceptEnterpriseTransferDocument,
  AcceptEnterpriseTransfersDocument,
  EnterpriseTransferByIdDocument,
  ProposeEnterpriseTransferDocument,
  ProposeEnterpriseTransfersDocument,
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

describe('enterprises of a part that becomes another county’s', () => {
  const terms = { toRegionId: zouchengId, reason: '区划调整', movedOn: '2014-10-08' };
  const proposeAll = (enterpriseIds: string[], more: Partial<typeof terms> = {}) =>
    sender.send(ProposeEnterpriseTransfersDocument, { input: { enterpriseIds, ...terms, ...more } });
  const acceptAll = (ids: string[], who = receiver) => who.send(AcceptEnterpriseTransfersDocument, { input: { ids } });
  const refusalOf = ({ errors }: { errors: { extensions: { code: string; field?: string } }[] | undefined }) => [
    errors?.[0]?.extensions.code,
    errors?.[0]?.extensions.field,
  ];

  it('are handed on in one go and accepted in one go, each with its own pack', async () => {
    const all = [await register(), await register(), await register()];
    const { transfers } = dataOf(await proposeAll(all.map(({ id }) => id))).proposeEnterpriseTransfers;
    expect(transfers.map(({ enterpriseName }) => enterpriseName).toSorted()).toEqual(
      all.map(({ name }) => name).toSorted(),
    );
    const done = dataOf(await acceptAll(transfers.map(({ id }) => id))).acceptEnterpriseTransfers.transfers;
    expect(done.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    const statuses = await Promise.all(all.map(async ({ id }) => (await recordOf(sender, id)).status));
    expect(statuses).toEqual(['CLOSED', 'CLOSED', 'CLOSED']);
  });

  it('go all of them or none; what stands in the way is told by its place', async () => {
    const [free, waiting] = [await register(), await register()];
    const one = await proposed(waiting);
    expect(refusalOf(await proposeAll([free.id, waiting.id]))).toEqual(['TRANSFER_STATE', 'enterpriseIds.1']);
    expect(refusalOf(await proposeAll([free.id, free.id]))).toEqual(['BAD_INPUT', 'enterpriseIds.1']);
    expect(refusalOf(await proposeAll([free.id], { toRegionId: yanzhouId }))).toEqual(['BAD_INPUT', 'toRegionId']);
    const strange = await register(zouchengId);
    expect(refusalOf(await proposeAll([free.id, strange.id]))).toEqual(['NOT_FOUND', 'enterpriseIds.1']);
    const { transfers } = dataOf(await proposeAll([free.id])).proposeEnterpriseTransfers;
    const ids = [transfers[0]?.id ?? '', one.id];
    expect(refusalOf(await acceptAll(ids, sender))).toEqual(['NOT_ALLOWED', 'ids.0']);
    dataOf(await accept(one));
    expect(refusalOf(await acceptAll(ids))).toEqual(['TRANSFER_STATE', 'ids.1']);
    expect((await recordOf(sender, free.id)).status).toBe('ACTIVE');
    expect(refusalOf(await proposeAll([]))).toEqual(['BAD_INPUT', 'enterpriseIds']);
  });
});
