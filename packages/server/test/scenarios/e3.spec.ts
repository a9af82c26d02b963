import {
  AttachToVisitDocument,
  CorrectPersonDocument,
  JoinVisitDocument,
  MoveVisitDocument,
  PersonByIdDocument,
  PlanVisitDocument,
  RecordVisitDocument,
  SignVisitDocument,
  VisitBurdenDocument,
  VisitByIdDocument,
  type RecordVisitInput,
} from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DepartmentKind, registerDepartment } from '../../src/modules/departments/index.ts';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { PersonKind } from '../../src/modules/people/index.ts';
import { personFactory } from '../../src/modules/people/person.factory.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId, type RowKey } from '../../src/platform/global-id.ts';
import { aPicture, evidenceId } from '../kit/evidence.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../kit/world.ts';

const sishuiId = 370831;
const holiday = '2014-10-07';

let world: World;
/** On the road with a phone, and at a desk. */
let clerk: Actor;
let office: Actor;
let enterprises: [RowKey, RowKey];
let owners: [string, string];
let safety = '';
let moment = new Date('2014-10-07T08:00:00+08:00').getTime();
const clock = { now: () => new Date((moment += 1)) };
const ent = (place: 0 | 1): string => toGlobalId('ent', enterprises[place]);

beforeAll(async () => {
  world = await makeWorld({ clock });
  clerk = await world.member('sishui', Role.CLERK, sishuiId);
  office = await world.member('desk', Role.CLERK, sishuiId);
  const make = <T>(deed: Parameters<World['hand']['deed']>[1]): Promise<T> =>
    // What the deed answers with is known where it is written.
    world.hand.deed(world.director.token, deed) as Promise<T>;
  const anEnterprise = () => make<RowKey>((ctx) => enterpriseFactory(ctx, { regionId: sishuiId }));
  enterprises = [await anEnterprise(), await anEnterprise()];
  const anOwner = async (place: 0 | 1): Promise<string> => {
    const roles = [{ enterpriseId: ent(place), kind: PersonKind.BUSINESSPERSON, title: '董事长' }];
    const key = await make<RowKey>((ctx) =>
      personFactory(ctx, { regionId: sishuiId, name: '林志明', phone: '13900000001', roles }),
    );
    return toGlobalId('per', key);
  };
  owners = [await anOwner(0), await anOwner(1)];
  const bureau = { regionId: sishuiId, kind: DepartmentKind.WORK_SAFETY, name: '泗水县安监局' };
  safety = toGlobalId('dep', await make<RowKey>((ctx) => registerDepartment(ctx, bureau)));
});
afterAll(() => world?.stop());

const burden = async (on: string) =>
  dataOf(await clerk.send(VisitBurdenDocument, { enterpriseId: ent(0), on })).visitBurden;
const phoneOf = async () => dataOf(await office.send(PersonByIdDocument, { id: owners[0] })).person;
const rows = async (text: string): Promise<number> => (await world.owner(text)).length;

/** What a phone writes down while it has no network, in the order in which it sends it later. */
type Queued = () => Promise<Answer<unknown> | string>;

async function queueOf(plan: { id: string; version: number }): Promise<Queued[]> {
  const said = { visitedOn: holiday, outcome: 'MET', form: { step: 'ISSUED' } } as const;
  const second = randomUUID();
  const visitIds = [plan.id, toGlobalId('vis', { regionId: sishuiId, id: second })] as const;
  const record = (input: RecordVisitInput): Queued => {
    const idempotencyKey = randomUUID();
    return () => clerk.send(RecordVisitDocument, { input, idempotencyKey });
  };
  const fileOf = async (name: string, clientId: string) =>
    evidenceId(clerk, { name, content: await aPicture(), clientId }, sishuiId);
  const picture = (visitId: string, place: number): Queued => {
    const [file, clientId] = [randomUUID(), randomUUID()];
    return async () =>
      clerk.send(AttachToVisitDocument, {
        input: { visitId, fileId: await fileOf(`${place}.jpg`, file), clientId },
      });
  };
  const [signature, signed] = [randomUUID(), randomUUID()];
  const phone = { id: owners[0], version: 1, phone: '13900000003' };
  return [
    record({
      ...said,
      visitId: plan.id,
      version: plan.version,
      enterpriseId: ent(0),
      kind: 'JOINT',
      attendees: [{ personId: owners[0] }],
      problems: [{ title: '用电增容' }],
    }),
    record({
      ...said,
      clientId: second,
      enterpriseId: ent(1),
      kind: 'REGULAR',
      attendees: [{ personId: owners[1] }],
    }),
    picture(visitIds[0], 1),
    picture(visitIds[0], 2),
    picture(visitIds[1], 3),
    async () =>
      clerk.send(SignVisitDocument, {
        input: {
          visitId: visitIds[0],
          personId: owners[0],
          fileId: await fileOf('签名.png', signature),
          clientId: signed,
          confirms: false,
        },
      }),
    () => clerk.send(CorrectPersonDocument, { input: phone }),
  ];
}

it('E3 a field day: the holiday is warned of, the bureau’s visit is joined, and what was written offline arrives once', async () => {
  // The planner warns of the holiday and allows it.
  expect((await burden(holiday))?.day).toMatchObject({ kind: 'PUBLIC_HOLIDAY', name: '国庆节' });

  // The safety bureau has a visit that week, led by itself.
  const bureaus = { withOffice: false, departmentIds: [safety], leadDepartmentId: safety };
  const theirs = dataOf(
    await office.send(PlanVisitDocument, {
      input: { enterpriseId: ent(0), kind: 'REGULAR', plannedOn: '2014-10-09', ...bureaus },
    }),
  ).planVisit.visit;
  const offered = (await burden(holiday))?.joinable ?? [];
  expect(offered.map(({ id, viewerCan }) => [id, viewerCan.join])).toEqual([[theirs.id, true]]);
  const joined = dataOf(await clerk.send(JoinVisitDocument, { input: { id: theirs.id } })).joinVisit.visit;
  expect([joined.id, joined.kind, joined.bodies.length]).toEqual([theirs.id, 'JOINT', 2]);
  expect(await rows(`select from visit where region_id = ${sishuiId}`)).toBe(1);
  const { id, version } = joined;
  const plan = dataOf(
    await clerk.send(MoveVisitDocument, { input: { id, version, plannedOn: holiday, reason: '与安监局约定' } }),
  ).moveVisit.visit;

  // Offline: two visits, two forms, one problem, one signature, three pictures; meanwhile the office edits the phone.
  const queue = await queueOf(plan);
  dataOf(await office.send(CorrectPersonDocument, { input: { id: owners[0], version: 1, phone: '13900000002' } }));

  // Back online the queue is sent twice, for the first answers were lost.
  const answers: (string | undefined)[][] = [];
  for (let round = 0; round < 2; round += 1) {
    const codes: (string | undefined)[] = [];
    for (const send of queue) {
      const answer = await send();
      codes.push(typeof answer === 'string' ? answer : codeOf(answer));
    }
    answers.push(codes);
  }
  const arrived = Array.from({ length: 6 }, () => undefined);
  expect(answers).toEqual([
    [...arrived, 'STALE_VERSION'],
    [...arrived, 'STALE_VERSION'],
  ]);
  const inSishui = `region_id = ${sishuiId}`;
  expect([
    await rows(`select from visit where ${inSishui} and visited_on = '${holiday}' and state = 'RECORDED'`),
    await rows(`select from opinion_form where ${inSishui}`),
    await rows(`select from problem where ${inSishui}`),
    await rows(`select from visit_file where ${inSishui} and kind = 'SIGNATURE'`),
    await rows(`select from visit_file where ${inSishui} and kind = 'PICTURE'`),
  ]).toEqual([2, 2, 1, 1, 3]);
  expect(await rows(`select from visit where ${inSishui}`)).toBe(2);
  const visit = dataOf(await office.send(VisitByIdDocument, { id: plan.id })).visit;
  expect([visit?.kind, visit?.bodies.map(({ name }) => name)]).toEqual(['JOINT', ['泗水县安监局', null]]);

  // The clash: what stands there now beside what the phone meant; a person decides for the phone's.
  const now = await phoneOf();
  expect([now?.version, now?.phone]).toEqual([2, '139****0002']);
  dataOf(
    await clerk.send(CorrectPersonDocument, {
      input: { id: owners[0], version: now?.version ?? 0, phone: '13900000003' },
    }),
  );
  const deeds = await world.owner<{ actor_name: string; changes: { field: string; before: string; after: string }[] }>(
    `select actor_name, changes from audit_event where verb = 'correctPerson' and ${inSishui} order by happened_at desc`,
  );
  const phones = deeds.map(({ actor_name: who, changes }) => [who, changes.find(({ field }) => field === 'phone')]);
  expect(phones).toEqual([
    ['sishui', { field: 'phone', before: '139****0002', after: '139****0003' }],
    ['desk', { field: 'phone', before: '139****0001', after: '139****0002' }],
  ]);
});
