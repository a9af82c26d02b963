import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPublicPage, type PublicPage } from '../../../test/kit/public-page.ts';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';
import { personFactory } from './person.factory.ts';

const yanzhouId = 370812;
let world: World;
let page: PublicPage;

beforeAll(async () => {
  world = await makeWorld();
  page = await openPublicPage(world);
});
afterAll(async () => {
  await page?.stop();
  await world?.stop();
});

interface Channel {
  id: string;
  kind: string;
  value: string | null;
  consent: string;
  consentWay: string | null;
  consentOn: string | null;
  consentByName: string | null;
  endedByName: string | null;
  version: number;
  viewerCan: string[];
}
const fields =
  'id kind value consent consentWay consentOn consentByName addedByName endedAt endedByName version viewerCan';
const someone = async (given: object = {}): Promise<string> =>
  toGlobalId(
    'per',
    await world.hand.deed(world.yanzhou.token, (ctx) => personFactory(ctx, { regionId: yanzhouId, ...given })),
  );
async function channelsOf(personId: string, actor: Actor = world.yanzhou): Promise<Channel[]> {
  const answer = await actor.ask(`query($id: ID!){person(id:$id){contactChannels{${fields}}}}`, { id: personId });
  // The document asks for these fields.
  const { person } = dataOf(answer) as unknown as { person: { contactChannels: Channel[] } | null };
  return person?.contactChannels ?? [];
}
const write = (deed: string, input: object, actor: Actor = world.yanzhou) =>
  actor.ask(
    `mutation($i: ${deed[0]?.toUpperCase()}${deed.slice(1)}Input!){${deed}(input:$i){person{contactChannels{${fields}}}}}`,
    { i: input },
  );
async function added(personId: string, value = '13953701234', kind = 'MOBILE'): Promise<Channel> {
  dataOf(await write('addContactChannel', { personId, kind, value }));
  const found = (await channelsOf(personId)).findLast(({ endedByName }) => endedByName === null);
  if (!found) throw new Error('nothing was added');
  return found;
}
const said = ({ id: channelId, version }: Channel, isGiven: boolean, more: object = {}) =>
  write('recordChannelConsent', { channelId, version, isGiven, way: 'SPOKEN', saidOn: '2014-10-07', ...more });
const reveal = (id: string, more: object, actor: Actor = world.yanzhou) =>
  actor.ask('mutation($i: RevealFieldInput!){revealField(input:$i){value}}', {
    i: { id, field: 'CONTACT_CHANNEL', purpose: '约定走访时间', ...more },
  });
async function home(personId: string): Promise<string> {
  const answer = await world.yanzhou.ask('mutation($i: IssueRightsLinkInput!){issueRightsLink(input:$i){path}}', {
    i: { personId },
  });
  return (dataOf(answer) as unknown as { issueRightsLink: { path: string } }).issueRightsLink.path;
}
const sayBy = (link: string, { id }: { id: string }, consent: string) =>
  page.post(
    `${link}/consent`,
    new URLSearchParams({ once: randomUUID(), channel: fromGlobalId('cch', id).id, consent }),
  );
const ruleOf = (answer: Awaited<ReturnType<typeof write>>) => {
  const { field, rule } = answer.errors?.[0]?.extensions ?? {};
  return [field, rule];
};

describe('a way to reach a person', () => {
  it('is masked for everybody, with what they said of it', async () => {
    const person = await someone();
    expect(await added(person, '139 5370-1234')).toMatchObject({
      kind: 'MOBILE',
      value: '139****1234',
      consent: 'NOT_ASKED',
      consentWay: null,
      viewerCan: ['REVEAL', 'RECORD_CONSENT', 'END'],
    });
    const [channel] = await channelsOf(person);
    dataOf(await said(channel as Channel, true));
    expect(await channelsOf(person, world.director)).toMatchObject([
      {
        value: '139****1234',
        consent: 'GIVEN',
        consentWay: 'SPOKEN',
        consentOn: '2014-10-07',
        consentByName: 'yanzhou',
      },
    ]);
  });

  it('is written with the rules of its kind, and once', async () => {
    const personId = await someone();
    for (const [kind, value, rule] of [
      ['MOBILE', '139****1234', 'PHONE_SHAPE'],
      ['EMAIL', 'm****@example.cn', 'EMAIL_SHAPE'],
      ['EMAIL', '孟', 'EMAIL_SHAPE'],
      ['WECHAT', '孟凡孟凡孟凡', 'ACCOUNT_SHAPE'],
      ['PHONE', ' ', 'REQUIRED'],
    ])
      expect(ruleOf(await write('addContactChannel', { personId, kind, value }))).toEqual(['value', rule]);
    await added(personId, 'meng@example.cn', 'EMAIL');
    const again = await write('addContactChannel', { personId, kind: 'EMAIL', value: 'meng@example.cn' });
    expect(ruleOf(again)).toEqual(['value', 'TWICE']);
  });

  it('is seen in full for a purpose, which is recorded, and stands in no other record', async () => {
    const person = await someone();
    const { id: channelId } = await added(person, 'meng-fan_2014', 'WECHAT');
    expect(ruleOf(await reveal(person, {}))).toEqual(['channelId', 'REQUIRED']);
    expect(codeOf(await reveal(await someone(), { channelId }))).toBe('NOT_FOUND');
    expect(dataOf(await reveal(person, { channelId }))).toEqual({ revealField: { value: 'meng-fan_2014' } });
    const [held] = await world.owner<{ text: string }>(
      `select string_agg(a::text, ' ') as text from (select to_jsonb(e) as a from audit_event e union all select to_jsonb(r) from personal_reading r union all select to_jsonb(k) from idempotency_key k) x`,
    );
    expect(held?.text).toContain('CONTACT_CHANNEL');
    expect(held?.text).not.toContain('meng-fan_2014');
  });

  it('ends, by name, and is seen in full no more', async () => {
    const person = await someone();
    const { id: channelId, version } = await added(person);
    expect(codeOf(await write('endContactChannel', { channelId, version: version + 1 }))).toBe('STALE_VERSION');
    dataOf(await write('endContactChannel', { channelId, version }));
    expect(await channelsOf(person)).toMatchObject([{ endedByName: 'yanzhou', viewerCan: [] }]);
    expect(codeOf(await reveal(person, { channelId }))).toBe('CHANNEL_STATE');
    expect(codeOf(await write('endContactChannel', { channelId, version: version + 1 }))).toBe('CHANNEL_STATE');
  });

  it('E7 is no neighbour’s and no auditor’s to write', async () => {
    const personId = await someone();
    const channel = await added(personId);
    const auditor = await world.member('auditor', Role.AUDITOR, yanzhouId);
    const input = { channelId: channel.id, version: channel.version };
    expect(await channelsOf(personId, world.zoucheng)).toEqual([]);
    for (const [actor, code] of [
      [world.zoucheng, 'NOT_FOUND'],
      [auditor, 'NOT_ALLOWED'],
    ] as const) {
      expect(codeOf(await write('addContactChannel', { personId, kind: 'PHONE', value: '3412345' }, actor))).toBe(code);
      expect(codeOf(await write('endContactChannel', input, actor))).toBe(code);
      expect(codeOf(await reveal(personId, { channelId: channel.id }, actor))).toBe(code);
    }
  });
});

describe('consent', () => {
  it('that was withdrawn leaves the kind alone: nobody looks, nor by the phone of the same number', async () => {
    const person = await someone({ phone: '13953701234' });
    const channel = await added(person, '13953701234');
    dataOf(await said(channel, false, { way: 'WRITTEN' }));
    expect(await channelsOf(person)).toMatchObject([
      {
        kind: 'MOBILE',
        value: null,
        consent: 'WITHDRAWN',
        consentWay: 'WRITTEN',
        viewerCan: ['RECORD_CONSENT', 'END'],
      },
    ]);
    for (const more of [{ channelId: channel.id }, { field: 'PERSON_PHONE' }]) {
      const answer = await reveal(person, more, world.director);
      expect([codeOf(answer), JSON.stringify(answer).includes('3701')]).toEqual(['CONSENT_WITHDRAWN', false]);
    }
  });

  it('is not forgotten by adding the same number anew', async () => {
    const person = await someone();
    const { id: channelId, version } = await added(person);
    dataOf(await said({ id: channelId, version } as Channel, false));
    dataOf(await write('endContactChannel', { channelId, version: version + 1 }));
    expect(await added(person, '+139 5370 1234'.replace('+', ''))).toMatchObject({ value: null, consent: 'WITHDRAWN' });
  });

  it('is said on a day that has come, and by the link by the person alone', async () => {
    const channel = await added(await someone());
    expect(ruleOf(await said(channel, true, { saidOn: '2999-01-01' }))).toEqual(['saidOn', 'DAY_FUTURE']);
    expect(ruleOf(await said(channel, true, { way: 'OWN_LINK' }))).toEqual(['way', 'NOT_HERE']);
  });

  it('is withdrawn and given by the person’s own link, which shows every channel masked', async () => {
    const person = await someone();
    const channel = await added(person);
    const link = await home(person);
    const shown = await page.get(link);
    expect(shown.text).toContain('139****1234');
    expect(shown.text).toContain('尚未征求您的同意');
    expect(shown.text).not.toContain('13953701234');
    await sayBy(link, channel, 'WITHDRAWN');
    expect(await channelsOf(person)).toMatchObject([
      { value: null, consent: 'WITHDRAWN', consentWay: 'OWN_LINK', consentByName: '本人' },
    ]);
    expect((await page.get(link)).text).toContain('您已撤回同意，不再使用');
    expect(JSON.parse((await page.get(`${link}/copy`)).text)).toMatchObject({
      channels: [{ value: '13953701234', consent: 'WITHDRAWN', addedBy: 'yanzhou' }],
    });
    await sayBy(link, channel, 'GIVEN');
    expect(await channelsOf(person)).toMatchObject([{ value: '139****1234', consent: 'GIVEN' }]);
  });

  it('is nobody else’s to give by their link, nor of a channel that ended', async () => {
    const other = await added(await someone());
    const person = await someone();
    const { id: channelId, version } = await added(person);
    const link = await home(person);
    expect((await sayBy(link, other, 'GIVEN')).status).toBe(422);
    dataOf(await write('endContactChannel', { channelId, version }));
    const ended = await sayBy(link, { id: channelId }, 'GIVEN');
    expect([ended.status, ended.text]).toEqual([422, expect.stringContaining('这个联系方式已停用。')]);
    expect((await sayBy(link, { id: channelId }, 'MAYBE')).status).toBe(404);
  });
});

describe('a request that is granted', () => {
  const granted = async (personId: string, kind: string): Promise<void> => {
    const asked = dataOf(
      await world.director.ask(
        'mutation($i: RecordRightsRequestInput!){recordRightsRequest(input:$i){request{id version}}}',
        { i: { personId, kind, checkedOn: '2014-10-07' } },
      ),
    ) as unknown as { recordRightsRequest: { request: { id: string; version: number } } };
    const input = { ...asked.recordRightsRequest.request, isGranted: true, answer: '已办理' };
    dataOf(
      await world.director.ask('mutation($i: AnswerRightsRequestInput!){answerRightsRequest(input:$i){request{id}}}', {
        i: input,
      }),
    );
  };

  it('of an objection withdraws every channel', async () => {
    const person = await someone();
    await added(person);
    await granted(person, 'OBJECT');
    expect(await channelsOf(person)).toMatchObject([{ value: null, consent: 'WITHDRAWN', consentByName: 'director' }]);
  });

  it('of an erasure destroys the values, wherever they were written, and leaves a colleague’s', async () => {
    const [person, colleague] = [await someone({ name: '闻人砚' }), await someone()];
    await added(person, '05373456789', 'PHONE');
    await added(colleague, '05373456789', 'PHONE');
    await added(person, 'wenren@example.cn', 'EMAIL');
    await added(colleague, '13900000777');
    dataOf(await reveal(person, { field: 'PERSON_PHONE', purpose: '写信到 wenren@example.cn 没有回音' }));
    await granted(person, 'ERASE');
    expect(await channelsOf(person)).toMatchObject([
      { value: null, viewerCan: [] },
      { value: null, viewerCan: [] },
    ]);
    expect(await channelsOf(colleague)).toMatchObject([{ value: '053****6789' }, { value: '139****0777' }]);
    expect(await world.owner(`select 1 from contact_channel where value = 'wenren@example.cn'`)).toEqual([]);
    expect(await world.owner(`select 1 from sec.former_word where word like 'wenren%'`)).toEqual([]);
    expect(await world.owner(`select purpose from personal_reading where purpose like '写信到%'`)).toEqual([
      { purpose: '写信到 〔已删除〕 没有回音' },
    ]);
    const { id } = fromGlobalId('per', person);
    expect(await world.owner('select 1 from sec.erasure where person_id = $1', [id])).toHaveLength(1);
  });
});
