import {
  AcceptEnterpriseTransferDocument,
  EnterpriseDossierDocument,
  EnterpriseTransferByIdDocument,
  ProposeEnterpriseTransferDocument,
  RecordFileEntryDocument,
  RecordVisitDocument,
  RegisterEnterpriseDocument,
  WithdrawFileEntryDocument,
  type RecordFileEntryInput,
} from '@lianxi/schema/operations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPdf, evidenceId } from '../../../test/kit/evidence.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { personFactory } from '../people/person.factory.ts';
import { PersonKind } from '../people/index.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
let world: World;
let sender: Actor;
let receiver: Actor;
let id: string;

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-10-20T09:00:00+08:00')) });
  sender = await world.member('sender', Role.DIRECTOR, yanzhouId);
  receiver = await world.member('receiver', Role.DIRECTOR, zouchengId);
});
beforeEach(async () => {
  id = await register(sender, yanzhouId, (made += 1));
});
afterAll(() => world?.stop());

let made = 0;
async function register(who: Actor, regionId: number, number: number): Promise<string> {
  const input = { regionId, name: `随迁${number}号厂`, status: 'ACTIVE' as const, isNoDuplicate: true };
  return dataOf(await who.send(RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise.id;
}
const enter = async (given: Partial<RecordFileEntryInput>, at = id, who = sender) =>
  dataOf(await who.send(RecordFileEntryDocument, { input: { enterpriseId: at, ...given } }));
const fileOf = async (who: Actor, at: string) => {
  const { enterprise } = dataOf(await who.send(EnterpriseDossierDocument, { id: at }));
  if (!enterprise) throw new Error('the enterprise is not there');
  return enterprise.file;
};
async function propose(): Promise<{ id: string; version: number }> {
  const input = { enterpriseId: id, version: 1, toRegionId: zouchengId, reason: '整体搬迁', movedOn: '2014-10-08' };
  return dataOf(await sender.send(ProposeEnterpriseTransferDocument, { input })).proposeEnterpriseTransfer.transfer;
}
const packOf = async (at: string, who = receiver) =>
  dataOf(await who.send(EnterpriseTransferByIdDocument, { id: at })).enterpriseTransfer?.pack;
async function accepted(): Promise<string> {
  const { id: at, version } = await propose();
  const done = dataOf(await receiver.send(AcceptEnterpriseTransferDocument, { input: { id: at, version } }));
  return done.acceptEnterpriseTransfer.transfer.opened?.id ?? '';
}

const site = {
  kind: 'PRODUCTION',
  address: '太和路1号',
  area: '1200.5',
  toOn: '2020-12-31',
  note: '门卫老王',
} as const;
const licence = { title: '排污许可', number: 'A-1', issuer: '生态环境局', toOn: '2014-12-31' };
const year = { year: 2013, outputValue: '5600', staffCount: '120', source: 'ENTERPRISE', toldBy: '财务部' } as const;
const promise = { text: '对接用工', byWhom: '人社局', dueOn: '2014-11-30' };
async function fill(): Promise<void> {
  const fileId = await evidenceId(sender, { name: '执照.pdf', content: aPdf() }, yanzhouId);
  const all: Partial<RecordFileEntryInput>[] = [
    { site },
    { licence },
    { year },
    { document: { kind: 'BUSINESS_LICENCE', title: '营业执照', fileId } },
    { policy: { title: '稳岗补贴', level: 'CITY', sinceOn: '2013-05-01', amount: '3.5' } },
    { promise },
  ];
  for (const one of all) await enter(one);
}

describe('what is handed on with an enterprise that moved', () => {
  it('is what it was promised and needs, and what stands in its file, as both counties read it', async () => {
    await fill();
    const findings = [{ kind: 'NEED', severity: 'MINOR', text: '希望对接招聘' } as const];
    const visit = { enterpriseId: id, visitedOn: '2014-10-17', kind: 'REGULAR', outcome: 'OWNER_ABSENT' } as const;
    dataOf(await sender.send(RecordVisitDocument, { input: { ...visit, findings } }));
    const transfer = await propose();
    const pack = await packOf(transfer.id);
    const recordedOn = '2014-10-20';
    expect(pack).toMatchObject({
      sites: [{ place: '太和路1号', area: '1200.5', toOn: '2020-12-31' }],
      promises: [{ ...promise, staysThere: false }],
      needs: [{ kind: 'NEED', text: '希望对接招聘', foundOn: '2014-10-17', dueOn: null }],
      fileEntries: [
        { section: 'LICENCES', title: '排污许可', number: 'A-1', body: '生态环境局', toOn: '2014-12-31', recordedOn },
        { section: 'YEARLY_FIGURES', kind: 'ENTERPRISE', year: 2013, outputValue: '5600', staffCount: 120, body: null },
        { section: 'DOCUMENTS', kind: 'BUSINESS_LICENCE', title: '营业执照' },
        { section: 'POLICIES', kind: 'CITY', title: '稳岗补贴', amount: '3.5', currency: 'CNY', fromOn: '2013-05-01' },
      ],
    });
    expect(JSON.stringify(pack)).not.toMatch(/财务部|门卫/);
    expect(await packOf(transfer.id, sender)).toEqual(pack);
  });

  it('names nobody who is known at the enterprise, and holds no number to call', async () => {
    const roles = [{ enterpriseId: id, kind: PersonKind.BUSINESSPERSON }];
    await world.hand.deed(sender.token, (ctx) => personFactory(ctx, { regionId: yanzhouId, name: '欧阳静', roles }));
    const text = '欧阳静（13812345678）提出的用地，与 0537-3412345 联系';
    await enter({ promise: { ...promise, text } });
    const problem = `mutation{raiseProblem(input:{enterpriseId:"${id}",title:"欧阳静反映用电",raisedOn:"2014-10-20"}){__typename}}`;
    dataOf(await sender.ask(problem));
    const pack = await packOf((await propose()).id);
    expect(pack?.promises).toMatchObject([{ text: '欧**（138****5678）提出的用地，与 053****2345 联系' }]);
    expect(pack?.problems).toMatchObject([{ title: '欧**反映用电' }]);
    expect((await fileOf(sender, id)).promises).toMatchObject([{ text }]);
  });

  it('says of what was promised in a problem that it stays with the county, and by which body', async () => {
    const problem = `mutation{it:raiseProblem(input:{enterpriseId:"${id}",title:"用电增容",raisedOn:"2014-10-20"}){problem{id}}}`;
    const raised = dataOf(await sender.ask(problem)) as unknown as { it: { problem: { id: string } } };
    await world.owner(`update problem set next_answer_on = '2014-11-05' where id = $1`, [
      fromGlobalId('prb', raised.it.problem.id).id,
    ]);
    const pack = await packOf((await propose()).id);
    expect(pack?.promises).toMatchObject([{ dueOn: '2014-11-05', staysThere: true }]);
    expect(pack?.promises[0]?.text).toContain('用电增容');
  });
});

describe('the file of an enterprise that came', () => {
  it('holds what the other county kept, under its name, to be verified here', async () => {
    await fill();
    const at = await accepted();
    const file = await fileOf(receiver, at);
    const takenOverFrom = '兖州区';
    expect(file).toMatchObject({
      state: 'MISSING',
      sites: [
        { kind: 'PRODUCTION', address: '太和路1号', area: '1200.5', toOn: '2020-12-31', note: null, takenOverFrom },
      ],
      licences: [{ title: '排污许可', issuer: '生态环境局', takenOverFrom }],
      years: [{ year: 2013, outputValue: '5600', toldBy: '兖州区', takenOverFrom }],
      documents: [],
      policies: [{ title: '稳岗补贴', level: 'CITY', amount: '3.5', takenOverFrom }],
      promises: [{ ...promise, keptOn: null, takenOverFrom, viewerCan: { change: true } }],
    });
    expect(file.sections.find(({ section }) => section === 'SITES')).toMatchObject({ isFilled: true, isStale: true });
    expect((await fileOf(sender, id)).sites).toMatchObject([{ takenOverFrom: null }]);
    const [deed] = await world.owner<{ changes: { field: string; after: string }[] }>(
      `select changes from audit_event where verb = 'acceptEnterpriseTransfer' and region_id = $1 order by happened_at desc, id desc limit 1`,
      [zouchengId],
    );
    expect(deed?.changes).toContainEqual({ field: 'fileEntries', before: null, after: '5' });
  });

  it('keeps what stands in it already; promises come beside those, each once', async () => {
    const there = await register(receiver, zouchengId, made);
    for (const given of [{ licence: { ...licence, title: '食品经营许可' } }, { promise }])
      await enter(given, there, receiver);
    await enter({ licence });
    await enter({ promise });
    await enter({ promise: { ...promise, text: '协调用电' } });
    expect(await accepted()).toBe(there);
    const file = await fileOf(receiver, there);
    expect(file.licences).toMatchObject([{ title: '食品经营许可', takenOverFrom: null }]);
    const promised = file.promises.map(({ text, takenOverFrom }) => `${text} ${takenOverFrom ?? ''}`);
    expect(promised.toSorted()).toEqual(['协调用电 兖州区', '对接用工 '].toSorted());
  });

  it('holds nothing of what was withdrawn, kept, or handed on before packs knew of files', async () => {
    await enter({ licence });
    const [entry] = (await fileOf(sender, id)).licences;
    const withdrawn = { id: entry?.id ?? '', version: entry?.version ?? 0, reason: '误登' };
    dataOf(await sender.send(WithdrawFileEntryDocument, { input: withdrawn }));
    const { id: at, version } = await propose();
    await world.owner(
      `update enterprise_transfer set pack = pack - '{promises,needs,fileEntries}'::text[] where id = $1`,
      [fromGlobalId('mov', at).id],
    );
    expect(await packOf(at)).toMatchObject({ promises: [], needs: [], fileEntries: [] });
    const done = dataOf(await receiver.send(AcceptEnterpriseTransferDocument, { input: { id: at, version } }));
    const opened = done.acceptEnterpriseTransfer.transfer.opened?.id ?? '';
    expect(await fileOf(receiver, opened)).toMatchObject({ licences: [], promises: [], sites: [] });
  });
});
