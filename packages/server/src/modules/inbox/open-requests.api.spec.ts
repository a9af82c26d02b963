import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRequests } from '../../../migrations/Migration20261130200200_declined_exports.ts';
import { hoursAhead, quiet } from '../../../test/kit/quiet.ts';
import { dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { personFactory } from '../people/person.factory.ts';
import { Role } from '../../platform/actor.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { remindOfRequests } from './remind-chore.ts';

const yanzhouId = 370812;
let world: World;
/** What the office has to answer and what takes a director: both wait here. */
let head: Actor;

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date('2014-10-08T02:00:00Z') } });
  head = await world.member('head', Role.DIRECTOR, yanzhouId);
}, 120_000);
afterAll(() => world?.stop());

async function waiting(): Promise<unknown> {
  await quiet(world);
  const text = '{inbox(filter:{kind:[RIGHTS_REQUEST_TO_ANSWER]}){nodes{kind label dueOn isProvisional subjectId}}}';
  return (dataOf(await head.ask(text)) as unknown as { inbox: { nodes: unknown } }).inbox.nodes;
}

/** What the worker does by the clock. */
async function round(): Promise<void> {
  const worker = new pg.Client(world.urls.worker);
  await worker.connect();
  await worker.query(remindOfRequests);
  await worker.end();
  await quiet(world);
}

it('what was asked for before inboxes knew of it waits in them as what is asked for today, once', async () => {
  const person = await world.hand.deed(world.director.token, (ctx) => personFactory(ctx, { regionId: yanzhouId }));
  for (const kind of ['COPY', 'OBJECT', 'ERASE', 'CORRECT'])
    dataOf(
      await world.yanzhou.ask('mutation($i: RecordRightsRequestInput!){recordRightsRequest(input:$i){request{id}}}', {
        i: {
          personId: toGlobalId('per', person),
          kind,
          checkedOn: '2014-10-08',
          ...(kind === 'CORRECT' ? { field: 'PERSON_PHONE', words: '13700000088' } : {}),
        },
      }),
    );
  const today = await waiting();
  expect(today).toHaveLength(4);
  await world.owner('delete from inbox_item');
  expect(await waiting()).toEqual([]);
  await world.owner(openRequests);
  await world.owner(openRequests);
  const before = await waiting();
  expect(before).toHaveLength(4);
  expect(before).toEqual(expect.arrayContaining(today as unknown[]));
  const ids = (await world.owner<{ id: string }>('select id from inbox_item')).map(({ id }) => `remind.${id}`);
  expect([...(await hoursAhead(world, 'remindOfItem')).keys()]).not.toEqual(expect.arrayContaining(ids));
  await round();
  const ahead = await hoursAhead(world, 'remindOfItem');
  expect(ids.map((key) => (ahead.get(key) ?? 0) > 24)).toEqual([true, true, true, true]);
});
