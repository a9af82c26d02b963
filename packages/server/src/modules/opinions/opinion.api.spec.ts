import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { opinionFactory } from './opinion.factory.ts';

const yanzhouId = 370812;
const today = '2014-11-05';
let world: World;
let enterpriseId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  const made = await world.hand.deed(world.director.token, (ctx) =>
    enterpriseFactory(ctx, { regionId: yanzhouId, name: '澄野机械有限公司' }),
  );
  enterpriseId = toGlobalId('ent', made);
});
afterAll(() => world?.stop());

interface Opinion {
  id: string;
  serialNo: string;
  enquiryCode: string;
  state: string;
  version: number;
  reply: string | null;
  answeredByName: string | null;
  problem: { id: string; serialNo: string; opinion: { id: string } } | null;
  viewerCan: { answer: boolean; convert: boolean };
}
const fields =
  'id serialNo enquiryCode state version reply answeredByName problem{id serialNo opinion{id}} viewerCan{answer convert}';
const received = async (given: object = {}): Promise<string> =>
  toGlobalId(
    'opn',
    await world.hand.deed(world.yanzhou.token, (ctx) => opinionFactory(ctx, { enterpriseId, ...given })),
  );
const read = async (actor: Actor, id: string): Promise<Opinion | null> =>
  (
    dataOf(await actor.ask(`query($id: ID!){opinion(id:$id){${fields}}}`, { id })) as unknown as {
      opinion: Opinion | null;
    }
  ).opinion;
const send = (actor: Actor, verb: string, input: object): Promise<Answer<unknown>> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return actor.ask(`mutation($input: ${type}!){it:${verb}(input:$input){__typename}}`, { input });
};
const said = { kind: 'SUGGESTION', text: '希望增开夜班公交', receivedOn: today };

describe('what an enterprise says', () => {
  it('gets a number of the county’s year, and a code that is the same each time', async () => {
    const id = await received();
    const opinion = await read(world.yanzhou, id);
    expect(opinion?.serialNo).toMatch(/^370812-2014-\d{4}$/);
    expect(opinion?.enquiryCode).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
    expect((await read(world.director, id))?.enquiryCode).toBe(opinion?.enquiryCode);
    expect((await read(world.yanzhou, await received()))?.enquiryCode).not.toBe(opinion?.enquiryCode);
  });

  it('is in nobody’s list but the county’s and those above it', async () => {
    const id = await received();
    const ids = async (actor: Actor) =>
      JSON.stringify(dataOf(await actor.ask('{opinions(first:100){nodes{id}}}'))).includes(id);
    expect([await ids(world.yanzhou), await ids(world.director), await ids(world.zoucheng)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await read(world.zoucheng, id)).toBeNull();
    const answer = { id, version: 1, answer: 'NOTED' };
    expect(codeOf(await send(world.zoucheng, 'answerOpinion', answer))).toBe('NOT_FOUND');
  });

  it('is found by kind, state, number and the enterprise’s name', async () => {
    const id = await received({ kind: 'NEED', text: '用工' });
    const { serialNo } = (await read(world.yanzhou, id)) ?? { serialNo: '' };
    for (const filter of [
      { kind: ['NEED'] },
      { search: serialNo },
      { search: '澄野' },
      { enterpriseId, state: ['RECEIVED'] },
    ])
      expect(
        JSON.stringify(
          dataOf(
            await world.yanzhou.ask('query($filter: OpinionFilter){opinions(first:100,filter:$filter){nodes{id}}}', {
              filter,
            }),
          ),
        ),
      ).toContain(id);
  });

  it('is answered, and the reply is the last word', async () => {
    const id = await received();
    dataOf(await send(world.yanzhou, 'answerOpinion', { id, version: 1, answer: 'NOTED' }));
    dataOf(await send(world.yanzhou, 'answerOpinion', { id, version: 2, answer: 'REPLIED', reply: '已转公交公司' }));
    expect(await read(world.yanzhou, id)).toMatchObject({
      state: 'REPLIED',
      reply: '已转公交公司',
      answeredByName: 'yanzhou',
      viewerCan: { answer: false, convert: true },
    });
    const again = { id, version: 3, answer: 'ADOPTED' };
    expect(codeOf(await send(world.yanzhou, 'answerOpinion', again))).toBe('OPINION_STATE');
  });

  it('is not replied to without words', async () => {
    const answer = await send(world.yanzhou, 'answerOpinion', { id: await received(), version: 1, answer: 'REPLIED' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'reply', rule: 'REQUIRED' });
  });

  it('is no problem until a person makes one of it, once; then each leads to the other', async () => {
    const id = await received({ kind: 'NEED', text: '变压器容量不足' });
    const problems = async () => (await world.owner('select from problem')).length;
    const before = await problems();
    dataOf(await send(world.yanzhou, 'convertOpinion', { id, version: 1, title: '用电增容' }));
    expect(await problems()).toBe(before + 1);
    const opinion = await read(world.yanzhou, id);
    expect(opinion).toMatchObject({ state: 'CONVERTED', problem: { opinion: { id } } });
    const again = { id, version: opinion?.version, title: '用电增容' };
    expect(codeOf(await send(world.yanzhou, 'convertOpinion', again))).toBe('OPINION_STATE');
    expect(await problems()).toBe(before + 1);
    const detail = dataOf(
      await world.yanzhou.ask('query($id: ID!){problem(id:$id){title detail raisedOn enquiryCode}}', {
        id: opinion?.problem?.id,
      }),
    ) as unknown as { problem: object };
    expect(detail.problem).toMatchObject({ title: '用电增容', detail: '变压器容量不足', raisedOn: today });
  });

  it.each([
    ['of nothing', { text: '' }, 'text', 'REQUIRED'],
    ['from tomorrow', { receivedOn: '2014-11-06' }, 'receivedOn', 'DAY_FUTURE'],
    ['that only the enterprise itself can say', { kind: 'OTHER_DAY' }, 'kind', 'NOT_HERE'],
    [
      'on a form of nobody',
      { formId: toGlobalId('opf', { regionId: yanzhouId, id: crypto.randomUUID() }) },
      'formId',
      'NOT_HERE',
    ],
  ])('%s is refused', async (_what, given, field, rule) => {
    const { extensions } =
      (await send(world.yanzhou, 'recordOpinion', { enterpriseId, ...said, ...given })).errors?.[0] ?? {};
    expect([extensions?.code, extensions?.field, extensions?.rule]).toEqual(['BAD_INPUT', field, rule]);
  });

  it('sent twice by a client is one', async () => {
    const input = { enterpriseId, ...said, clientId: crypto.randomUUID() };
    const before = (await world.owner('select from opinion')).length;
    dataOf(await send(world.yanzhou, 'recordOpinion', input));
    dataOf(await send(world.yanzhou, 'recordOpinion', input));
    expect((await world.owner('select from opinion')).length).toBe(before + 1);
  });
});
