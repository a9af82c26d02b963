import {
  AcceptEnterpriseTransferDocument,
  DeclineEnterpriseTransferDocument,
  EnterpriseTransferByIdDocument,
  EnterpriseTransferListDocument,
  EnterpriseTransfersDocument,
  ProposeEnterpriseTransferDocument,
  WithdrawEnterpriseTransferDocument,
} from '@lianxi/schema/operations';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quiet } from '../../../test/kit/quiet.ts';
import { creditCodeOf } from '../../../test/kit/registry.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId } from '../../platform/global-id.ts';

const [yanzhouId, zouchengId, wenshangId, jiningId] = [370812, 370883, 370830, 370800];
let world: World;
let sender: Actor;
let receiver: Actor;
let third: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-20T09:00:00+08:00')) });
  sender = await world.member('sender', Role.DIRECTOR, yanzhouId);
  receiver = await world.member('receiver', Role.DIRECTOR, zouchengId);
  third = await world.member('third', Role.DIRECTOR, wenshangId);
});
afterAll(() => world?.stop());

let made = 0;
interface Made {
  id: string;
  version: number;
  name: string;
}
async function register(regionId = yanzhouId, more = ''): Promise<Made> {
  made += 1;
  const who = regionId === yanzhouId ? sender : receiver;
  const asked = `mutation{it:registerEnterprise(input:{regionId:${regionId},name:"迁址${made}号厂",status:ACTIVE,statusSinceOn:"2013-01-01",address:"工业园 ${made} 号"${more}}){enterprise{id version name}}}`;
  return (dataOf(await who.ask(asked)) as unknown as { it: { enterprise: Made } }).it.enterprise;
}
const propose = (at: Pick<Made, 'id' | 'version'>, more: Record<string, unknown> = {}, who = sender) =>
  who.send(ProposeEnterpriseTransferDocument, {
    input: {
      enterpriseId: at.id,
      version: at.version,
      toRegionId: zouchengId,
      reason: '厂房到期，整体搬迁',
      movedOn: '2014-10-08',
      ...more,
    },
  });
const proposed = async (at: Made, more: Record<string, unknown> = {}) =>
  dataOf(await propose(at, more)).proposeEnterpriseTransfer.transfer;
type At = Pick<Made, 'id' | 'version'>;
const accept = (at: At, who = receiver, idempotencyKey: string | null = null) =>
  who.send(AcceptEnterpriseTransferDocument, { input: { id: at.id, version: at.version }, idempotencyKey });
const decline = (at: At, who = receiver) =>
  who.send(DeclineEnterpriseTransferDocument, { input: { id: at.id, version: at.version, reason: '查无此厂房' } });
const withdraw = (at: At, who = sender) =>
  who.send(WithdrawEnterpriseTransferDocument, { input: { id: at.id, version: at.version, reason: null } });
const spans = (name: string) =>
  world.owner<{ region_id: number; status: string; from_on: string; to_on: string | null }>(
    `select s.region_id, s.status, s.from_on::text, s.to_on::text from enterprise_status_span s join enterprise e on e.region_id = s.region_id and e.id = s.enterprise_id where e.name = $1 order by s.region_id, s.from_on`,
    [name],
  );
const listed = async (who: Actor, regionId: number, direction: 'IN' | 'OUT') =>
  dataOf(
    await who.send(EnterpriseTransferListDocument, { regionId, direction, state: null, first: 50 }),
  ).enterpriseTransfers.nodes.map((one) => one.id);

describe('an enterprise that moved to another county', () => {
  it('stays where it is until the other county accepts, and is then closed here and opened there', async () => {
    const at = await register(yanzhouId, ',shortName:"迁址",industry:C,registeredOn:"2009-05-06"');
    const transfer = await proposed(at);
    expect(transfer).toMatchObject({
      state: 'PROPOSED',
      enterpriseName: at.name,
      region: { regionId: yanzhouId },
      toRegion: { regionId: zouchengId },
      opened: null,
      pack: {
        name: at.name,
        shortName: '迁址',
        industry: 'C',
        registeredOn: '2009-05-06',
        visitCount: 0,
        problems: [],
      },
      viewerCan: { accept: false, decline: false, withdraw: true },
    });
    expect(await spans(at.name)).toHaveLength(1);
    const seen = dataOf(await receiver.send(EnterpriseTransferByIdDocument, { id: transfer.id })).enterpriseTransfer;
    expect(seen).toMatchObject({
      enterprise: null,
      pack: { address: `工业园 ${made} 号` },
      viewerCan: { accept: true },
    });
    const done = dataOf(await accept(transfer)).acceptEnterpriseTransfer.transfer;
    expect(done).toMatchObject({
      state: 'ACCEPTED',
      isJoined: false,
      answeredByName: 'receiver',
      opened: { regionId: zouchengId, name: at.name, status: 'ACTIVE' },
    });
    expect(await spans(at.name)).toEqual([
      { region_id: yanzhouId, status: 'ACTIVE', from_on: '2013-01-01', to_on: '2014-10-19' },
      { region_id: yanzhouId, status: 'CLOSED', from_on: '2014-10-20', to_on: null },
      { region_id: zouchengId, status: 'ACTIVE', from_on: '2014-10-20', to_on: null },
    ]);
    const here = dataOf(await sender.send(EnterpriseTransfersDocument, { id: at.id })).enterprise;
    expect(here).toMatchObject({ viewerCanTransfer: false, transfers: [{ id: transfer.id, opened: null }] });
    const there = dataOf(await receiver.send(EnterpriseTransfersDocument, { id: done.opened?.id ?? '' })).enterprise;
    expect(there?.transfers).toMatchObject([{ id: transfer.id, state: 'ACCEPTED', enterprise: null }]);
  });

  it('is found there by its name, and its timeline tells in both counties what became of it', async () => {
    const at = await register();
    const transfer = await proposed(at);
    const { opened } = dataOf(await accept(transfer)).acceptEnterpriseTransfer.transfer;
    const found = dataOf(
      await receiver.ask(
        `{enterprises(regionId:${zouchengId},filter:{search:"${at.name.slice(0, 4)}"},first:5){nodes{id}}}`,
      ),
    ) as unknown as { enterprises: { nodes: { id: string }[] } };
    expect(found.enterprises.nodes.map(({ id }) => id)).toContain(opened?.id);
    const verbs = async (who: Actor, id: string) =>
      (
        dataOf(await who.ask(`{enterprise(id:"${id}"){timeline(first:9){nodes{verb reason}}}}`)) as unknown as {
          enterprise: { timeline: { nodes: { verb: string; reason: string }[] } };
        }
      ).enterprise.timeline.nodes;
    expect((await verbs(sender, at.id)).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['registerEnterprise', 'proposeEnterpriseTransfer', 'acceptEnterpriseTransfer']),
    );
    const closing = (await verbs(sender, at.id)).find(({ verb }) => verb === 'acceptEnterpriseTransfer');
    expect(closing?.reason).toContain('迁往邹城市');
    expect((await verbs(receiver, opened?.id ?? '')).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['registerEnterprise', 'acceptEnterpriseTransfer']),
    );
  });

  it('joins the record that is there under its credit code, unless that one no longer stands', async () => {
    const code = ',creditCode:"91370882000000002W"';
    const taken = await register(zouchengId, code);
    const at = await register(yanzhouId, `${code},isNoDuplicate:true`);
    const transfer = await proposed(at);
    const status = (id: string, version: number, to: string) =>
      receiver.ask(
        `mutation{it:changeEnterpriseStatus(input:{id:"${id}",version:${version},status:${to},reason:"核对"}){enterprise{version}}}`,
      );
    const closed = dataOf(await status(taken.id, taken.version, 'CLOSED')) as unknown as {
      it: { enterprise: { version: number } };
    };
    expect(codeOf(await accept(transfer))).toBe('TRANSFER_RECORD_CLOSED');
    dataOf(await status(taken.id, closed.it.enterprise.version, 'ACTIVE'));
    const done = dataOf(await accept(transfer)).acceptEnterpriseTransfer.transfer;
    expect(done).toMatchObject({ isJoined: true, opened: { id: taken.id, name: taken.name } });
  });

  it('comes back to the record that it left, which is open again from that day on', async () => {
    const at = await register(yanzhouId, `,creditCode:"${creditCodeOf('370812', 9)}"`);
    const gone = dataOf(await accept(await proposed(at))).acceptEnterpriseTransfer.transfer;
    const there = { id: gone.opened?.id ?? '', version: 1 };
    const back = dataOf(await propose(there, { toRegionId: yanzhouId }, receiver)).proposeEnterpriseTransfer.transfer;
    const done = dataOf(await accept(back, sender)).acceptEnterpriseTransfer.transfer;
    expect(done).toMatchObject({ isJoined: true, opened: { id: at.id, status: 'ACTIVE' } });
    expect((await spans(at.name)).filter(({ to_on: toOn }) => toOn === null)).toMatchObject([
      { region_id: yanzhouId, status: 'ACTIVE' },
      { region_id: zouchengId, status: 'CLOSED' },
    ]);
  });

  it('is not taken for two records of one enterprise by those above', async () => {
    const at = await register();
    const { opened } = dataOf(await accept(await proposed(at))).acceptEnterpriseTransfer.transfer;
    const { duplicatePairs } = dataOf(
      await world.director.ask(`{duplicatePairs(regionId:${jiningId}){records{id}}}`),
    ) as unknown as { duplicatePairs: { records: { id: string }[] }[] };
    const pairs = duplicatePairs.map(({ records }) => records.map(({ id }) => id));
    expect(pairs.filter((ids) => ids.includes(at.id) && ids.includes(opened?.id ?? ''))).toEqual([]);
  });

  it('is declined with a reason, or taken back before there is an answer, and proposed again then', async () => {
    const at = await register();
    const first = await proposed(at);
    expect(codeOf(await propose(at))).toBe('TRANSFER_STATE');
    const waiting = dataOf(await sender.send(EnterpriseTransfersDocument, { id: at.id })).enterprise;
    expect(waiting?.viewerCanTransfer).toBe(false);
    const declined = dataOf(await decline(first)).declineEnterpriseTransfer.transfer;
    expect(declined).toMatchObject({ state: 'DECLINED', answer: '查无此厂房', viewerCan: { accept: false } });
    expect(codeOf(await accept(declined))).toBe('TRANSFER_STATE');
    const second = await proposed(at);
    const back = dataOf(await withdraw(second)).withdrawEnterpriseTransfer.transfer;
    expect(back).toMatchObject({ state: 'WITHDRAWN', answeredByName: 'sender' });
    expect(codeOf(await accept(back))).toBe('TRANSFER_STATE');
    expect(codeOf(await withdraw(back))).toBe('TRANSFER_STATE');
    expect(await spans(at.name)).toHaveLength(1);
  });
});

describe('a transfer that cannot be', () => {
  it.each([
    ['to the same county', { toRegionId: yanzhouId }, 'BAD_INPUT'],
    ['to a city', { toRegionId: jiningId }, 'REGION_KEEPS_NO_ENTERPRISES'],
    ['to nowhere', { toRegionId: 999_999 }, 'BAD_INPUT'],
    ['on a day to come', { movedOn: '2014-10-21' }, 'BAD_INPUT'],
    ['without a reason', { reason: ' ' }, 'BAD_INPUT'],
    ['of a version that is old', { version: 7 }, 'STALE_VERSION'],
  ])('%s is refused', async (_what, more, code) => {
    expect(codeOf(await propose(await register(), more))).toBe(code);
  });

  it('of a record that was closed meanwhile is not accepted', async () => {
    const at = await register();
    const transfer = await proposed(at);
    await sender.ask(
      `mutation{changeEnterpriseStatus(input:{id:"${at.id}",version:${at.version},status:CLOSED,reason:"注销"}){enterprise{id}}}`,
    );
    expect(codeOf(await accept(transfer))).toBe('TRANSFER_STATE');
    expect(await world.owner('select from enterprise where name = $1', [at.name])).toHaveLength(1);
    expect(codeOf(await propose({ ...at, version: 2 }))).toBe('TRANSFER_STATE');
  });

  it('is answered once, by one key as often as it is sent, and of two answers at once by one', async () => {
    const transfer = await proposed(await register());
    const first = await accept(transfer, receiver, 'once-and-again');
    expect(dataOf(await accept(transfer, receiver, 'once-and-again'))).toEqual(dataOf(first));
    expect(codeOf(await accept(transfer))).toBe('TRANSFER_STATE');
    const other = await proposed(await register());
    expect(codeOf(await accept({ ...other, version: 4 }))).toBe('STALE_VERSION');
    const both = await Promise.all([accept(other), decline(other)]);
    expect(both.filter((answer) => answer.errors === undefined)).toHaveLength(1);
  });
});

describe('the wall between the counties', () => {
  it('shows a transfer to both ends and those above, and to nobody else', async () => {
    const at = await register();
    const { id } = await proposed(at);
    expect(await listed(sender, yanzhouId, 'OUT')).toContain(id);
    expect(await listed(sender, yanzhouId, 'IN')).not.toContain(id);
    expect(await listed(receiver, zouchengId, 'IN')).toContain(id);
    expect(await listed(receiver, zouchengId, 'OUT')).not.toContain(id);
    expect(await listed(world.director, jiningId, 'IN')).toContain(id);
    expect(await listed(world.director, jiningId, 'OUT')).toContain(id);
    for (const direction of ['IN', 'OUT'] as const) {
      expect(await listed(third, wenshangId, direction)).toEqual([]);
      expect(await listed(third, jiningId, direction)).toEqual([]);
    }
    expect(dataOf(await third.send(EnterpriseTransferByIdDocument, { id })).enterpriseTransfer).toBeNull();
    expect(dataOf(await receiver.send(EnterpriseTransfersDocument, { id: at.id })).enterprise).toBeNull();
  });

  it('lets only the end whose turn it is do something, even where the other one sees it', async () => {
    const transfer = await proposed(await register());
    expect(codeOf(await accept(transfer, sender))).toBe('NOT_ALLOWED');
    expect(codeOf(await decline(transfer, sender))).toBe('NOT_ALLOWED');
    expect(codeOf(await withdraw(transfer, receiver))).toBe('NOT_ALLOWED');
    expect(codeOf(await accept(transfer, world.zoucheng))).toBe('NOT_ALLOWED');
    expect(codeOf(await accept(transfer, third))).toBe('NOT_FOUND');
    const at = await register();
    expect(codeOf(await propose(at, {}, receiver))).toBe('NOT_FOUND');
    expect(codeOf(await propose(at, {}, world.yanzhou))).toBe('NOT_ALLOWED');
  });

  it('lets whoever leads both counties do in each what is to be done there', async () => {
    const { id, version } = await proposed(await register());
    const input = { id, version };
    const at = (narrow: number) => world.director.send(EnterpriseTransferByIdDocument, { id }, { narrow });
    const can = { accept: true, decline: true, withdraw: true };
    expect(dataOf(await at(jiningId)).enterpriseTransfer?.viewerCan).toEqual(can);
    expect(dataOf(await at(yanzhouId)).enterpriseTransfer?.viewerCan).toEqual({
      ...can,
      accept: false,
      decline: false,
    });
    expect(dataOf(await at(zouchengId)).enterpriseTransfer?.viewerCan).toEqual({ ...can, withdraw: false });
    const narrowed = (narrow: number) => world.director.send(AcceptEnterpriseTransferDocument, { input }, { narrow });
    expect(codeOf(await narrowed(yanzhouId))).toBe('NOT_ALLOWED');
    dataOf(await narrowed(zouchengId));
  });

  it('is no lower for bare SQL: nobody else answers through the door, and nobody changes the row', async () => {
    const { id, version } = await proposed(await register());
    const key = fromGlobalId('mov', id);
    const opened = await world.owner<{ id: string }>('select id from enterprise limit 1');
    const client = new pg.Client(world.urls.app);
    await client.connect();
    const tried = async (who: Actor, text: string, values: unknown[]): Promise<string> => {
      await client.query('begin');
      try {
        await client.query('select sec.open_scope($1, null)', [who.token]);
        await client.query(text, values);
        return 'done';
      } catch (error) {
        return error instanceof pg.DatabaseError ? (error.code ?? '') : 'unknown';
      } finally {
        await client.query('rollback');
      }
    };
    const answer = (who: Actor, state: string, more: object = {}) =>
      tried(who, 'select sec.answer_transfer($1, $2, $3, $4)', [
        key.regionId,
        key.id,
        version,
        JSON.stringify({ state, today: '2014-10-20', at: '2014-10-20T01:00:00Z', reason: '试', ...more }),
      ]);
    expect(await answer(sender, 'DECLINED')).toBe('42501');
    expect(await answer(sender, 'ACCEPTED', { openedId: opened[0]?.id })).toBe('42501');
    expect(await answer(receiver, 'WITHDRAWN')).toBe('42501');
    expect(await answer(receiver, 'ACCEPTED')).toBe('42501');
    expect(await answer(receiver, 'PROPOSED')).toBe('42501');
    expect(await answer(world.zoucheng, 'DECLINED')).toBe('42501');
    expect(await answer(third, 'DECLINED')).toBe('42501');
    for (const who of [sender, receiver])
      expect(await tried(who, `update enterprise_transfer set state = 'ACCEPTED'`, [])).toBe('42501');
    expect(await answer(receiver, 'DECLINED')).toBe('done');
    await client.end();
  });

  it('has it wait in the inboxes of both offices, under one id, until there is an answer', async () => {
    const transfer = await proposed(await register());
    const waiting = async (who: Actor) => {
      await quiet(world);
      const { inbox } = dataOf(
        await who.ask('{inbox(filter:{kind:[TRANSFER_TO_ANSWER,TRANSFER_TO_FOLLOW]},first:50){nodes{kind subjectId}}}'),
      ) as unknown as { inbox: { nodes: { kind: string; subjectId: string }[] } };
      return inbox.nodes.filter(({ subjectId }) => subjectId === transfer.id).map(({ kind }) => kind);
    };
    expect(await waiting(receiver)).toEqual(['TRANSFER_TO_ANSWER']);
    expect(await waiting(sender)).toEqual(['TRANSFER_TO_FOLLOW']);
    expect(await waiting(third)).toEqual([]);
    dataOf(await accept(transfer));
    expect([await waiting(receiver), await waiting(sender)]).toEqual([[], []]);
  });
});

describe('a person whose name stands in what was handed on', () => {
  it('is erased from it, for both counties, and the other county never had a copy', async () => {
    const at = await register();
    const done = async <T>(text: string): Promise<T> => (dataOf(await sender.ask(text)) as unknown as { it: T }).it;
    await done(
      `mutation{it:raiseProblem(input:{enterpriseId:"${at.id}",title:"闻人砚青反映用电不足",raisedOn:"2014-10-09"}){problem{id}}}`,
    );
    const transfer = await proposed(at, { reason: '闻人砚青来电告知' });
    expect(transfer.pack).toMatchObject({ problemCount: 1, problems: [{ title: '闻人砚青反映用电不足' }] });
    // Nobody knew yet that this is somebody of the enterprise: such a name is masked.
    const { person } = await done<{ person: { id: string } }>(
      `mutation{it:registerPerson(input:{regionId:${yanzhouId},name:"闻人砚青",roles:[{enterpriseId:"${at.id}",kind:STAFF}]}){person{id}}}`,
    );
    dataOf(await accept(transfer));
    const { request } = await done<{ request: { id: string; version: number } }>(
      `mutation{it:recordRightsRequest(input:{personId:"${person.id}",kind:ERASE,checkedOn:"2014-10-20"}){request{id version}}}`,
    );
    await done(
      `mutation{it:answerRightsRequest(input:{id:"${request.id}",version:${request.version},isGranted:true,answer:"已办理"}){request{id}}}`,
    );
    const seen = dataOf(await receiver.send(EnterpriseTransferByIdDocument, { id: transfer.id })).enterpriseTransfer;
    expect(seen).toMatchObject({
      reason: '〔已删除〕来电告知',
      pack: { problems: [{ title: '〔已删除〕反映用电不足' }] },
    });
    expect(
      await world.owner(
        `select from audit_event where region_id = $1 and to_jsonb(audit_event)::text like '%闻人砚青%'`,
        [zouchengId],
      ),
    ).toEqual([]);
  });
});
