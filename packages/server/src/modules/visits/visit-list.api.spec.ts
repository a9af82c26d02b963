import { AttendeeChoicesDocument, VisitListDocument, type VisitFilter } from '@lianxi/schema/operations';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type World } from '../../../test/kit/world.ts';
import { Role } from '../../platform/actor.ts';
import { clockAt } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { visitFactory } from '../fieldwork/visit.factory.ts';
import { PersonKind } from '../people/index.ts';
import { personFactory } from '../people/person.factory.ts';
import { VisitConfirmer, VisitOutcome } from './index.ts';
import { plannedVisitFactory } from './visit.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];

let world: World;
const as = <T>(actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T> => world.hand.deed(actor.token, work);
const ent = (key: RowKey): string => toGlobalId('ent', key);
const per = (key: RowKey): string => toGlobalId('per', key);
const vis = (key: RowKey): string => toGlobalId('vis', key);
const company = (name: string, regionId = yanzhouId, shortName?: string) =>
  as(world.director, (ctx) => enterpriseFactory(ctx, { regionId, name, ...(shortName ? { shortName } : {}) }));

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-05T09:00:00+08:00')) });
});
afterAll(() => world?.stop());

describe('the list of visits', () => {
  let campaignId = '';
  const none: RowKey = { regionId: 0, id: '' };
  let [stone, forest] = [none, none];
  /** The visits by what a test calls them. */
  const made: Record<string, string> = {};

  beforeAll(async () => {
    const campaign = { regionId: jiningId, id: randomUUID() };
    await world.owner(
      `insert into campaign (region_id, id, name, theme, group_code, scope_rule, starts_on, cut_off_on, state, counts_phone, created_at, version)
         values ($1, $2, '暖企', '暖企', 'G', 'ACTIVE_AT_START', '2014-10-07', '2014-11-17', 'ACTIVE', false, now(), 1)`,
      [campaign.regionId, campaign.id],
    );
    campaignId = toGlobalId('cam', campaign);
    stone = await company('岚石纺织有限公司', yanzhouId, '石纺');
    forest = await company('森海家具有限公司');
    const neighbour = await company('邻县石材有限公司', zouchengId);
    const boss = await as(world.yanzhou, (ctx) => personFactory(ctx, { regionId: yanzhouId, name: '董见过' }));
    const record = async (name: string, actor: Actor, given: Parameters<typeof visitFactory>[1]) => {
      made[name] = vis(await as(actor, (ctx) => visitFactory(ctx, given)));
    };
    await record('first', world.yanzhou, { enterpriseId: ent(stone), visitedOn: '2014-10-07', campaignId });
    await record('met', world.director, {
      enterpriseId: ent(stone),
      visitedOn: '2014-10-20',
      attendees: [{ personId: per(boss) }],
      confirmedBy: VisitConfirmer.OFFICE,
    });
    await record('moved', world.yanzhou, {
      enterpriseId: ent(forest),
      visitedOn: '2014-10-20',
      outcome: VisitOutcome.MOVED,
      evidence: '厂房已空',
      confirmedBy: VisitConfirmer.ENTERPRISE,
      campaignId,
    });
    await record('neighbour', world.zoucheng, { enterpriseId: ent(neighbour), visitedOn: '2014-10-30' });
    const plan = { enterpriseId: ent(forest), plannedOn: '2014-12-01', campaignId };
    made['plan'] = vis(await as(world.yanzhou, (ctx) => plannedVisitFactory(ctx, plan)));
  });

  /** Names as a set: which of them come first is another test's question. */
  const named = (names: readonly (string | undefined)[]) => new Set(names);
  const list = async (
    actor: Actor,
    filter: VisitFilter = {},
    given: { order?: 'LISTED_ON_ASC'; regionId?: number } = {},
  ) => {
    const variables = { regionId: jiningId, filter, order: 'LISTED_ON_DESC', first: 50, ...given } as const;
    const { nodes, totalCount } = dataOf(await actor.send(VisitListDocument, variables)).visits;
    const names = nodes.map(({ id }) => Object.keys(made).find((name) => made[name] === id));
    expect(totalCount).toEqual({ value: nodes.length, exact: true });
    return names;
  };

  it('has plans and visits in one order, by the day they stand under', async () => {
    const all = await list(world.director);
    expect([all[0], all[1], named(all.slice(2, 4)), all[4]]).toEqual([
      'plan',
      'neighbour',
      named(['met', 'moved']),
      'first',
    ]);
    expect(await list(world.director, {}, { order: 'LISTED_ON_ASC' })).toEqual(all.toReversed());
  });

  it('E7 holds what the reader’s county has and nothing else', async () => {
    expect(await list(world.zoucheng)).toEqual(['neighbour']);
    expect(await list(world.yanzhou)).not.toContain('neighbour');
    expect(await list(world.yanzhou, {}, { regionId: zouchengId })).toEqual([]);
    expect(await list(world.zoucheng, { enterpriseId: ent(stone), campaignId })).toEqual([]);
    const contact = await world.member('contact', Role.DEPARTMENT_CONTACT, yanzhouId);
    expect(await list(contact)).toEqual([]);
  });

  it.each([
    ['a fragment of the name', { search: '纺织' }, ['first', 'met']],
    ['a fragment of the short name', { search: '石纺' }, ['first', 'met']],
    ['a name that is a pattern', { search: '%' }, []],
    ['a search left empty', { search: '', state: ['PLANNED'] }, ['plan']],
    ['states', { state: ['PLANNED', 'RECORDED'] }, ['first', 'neighbour', 'plan']],
    ['an outcome', { outcome: ['MOVED'] }, ['moved']],
    ['who confirmed it', { confirmedBy: 'OFFICE' }, ['met']],
    ['the first day', { from: '2014-10-30' }, ['neighbour', 'plan']],
    ['the last day', { to: '2014-10-20' }, ['first', 'met', 'moved']],
    ['both days', { from: '2014-10-08', to: '2014-11-30' }, ['met', 'moved', 'neighbour']],
    ['being the reader’s', { isMine: true }, ['met']],
    ['being others’, a plan nobody’s', { isMine: false }, ['first', 'moved', 'neighbour', 'plan']],
  ] satisfies [string, VisitFilter, string[]][])('is narrowed by %s', async (_what, filter, expected) => {
    expect(named(await list(world.director, filter))).toEqual(named(expected));
  });

  it('is narrowed by campaign and by enterprise, and by ids that are ids', async () => {
    expect(named(await list(world.director, { campaignId }))).toEqual(named(['first', 'moved', 'plan']));
    const toForest = await list(world.director, { enterpriseId: ent(forest) });
    expect(named(toForest)).toEqual(named(['moved', 'plan']));
    for (const filter of [{ campaignId: 'x' }, { enterpriseId: campaignId }])
      expect(
        codeOf(
          await world.director.send(VisitListDocument, {
            regionId: jiningId,
            filter,
            order: 'LISTED_ON_DESC',
            first: 5,
          }),
        ),
      ).toBe('BAD_ID');
  });

  it('is walked page by page without losing one of a day', async () => {
    const page = async (after: string | null) => {
      const variables = { regionId: jiningId, order: 'LISTED_ON_DESC', first: 2, after } as const;
      return dataOf(await world.director.send(VisitListDocument, variables)).visits;
    };
    const pages = [await page(null)];
    for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1))
      pages.push(await page(last.pageInfo.endCursor ?? null));
    const seen = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(pages).toHaveLength(3);
    expect(seen.toSorted()).toEqual(Object.values(made).toSorted());
  });

  it('stands on the enterprise, newest first', async () => {
    const text = `query($id: ID!){enterprise(id:$id){visits{id}}}`;
    const answer = await world.yanzhou.ask(text, { id: ent(forest) });
    const { enterprise } = dataOf(answer) as unknown as { enterprise: { visits: { id: string }[] } };
    expect(enterprise.visits.map(({ id }) => id)).toEqual([made['plan'], made['moved']]);
  });
});

describe('whom one may have met', () => {
  const choices = async (actor: Actor, enterpriseId: string, search?: string) => {
    const answer = await actor.send(AttendeeChoicesDocument, { enterpriseId, search: search ?? null });
    return dataOf(answer).attendeeChoices.map(({ person, kind, title, isKnown, lastMetOn }) => ({
      name: person.name,
      kind,
      title,
      isKnown,
      lastMetOn,
    }));
  };
  const person = (name: string, at?: string, role: { kind?: PersonKind; title?: string } = {}) =>
    as(world.director, (ctx) => {
      const roles = at ? [{ enterpriseId: at, kind: PersonKind.BUSINESSPERSON, title: '董事长', ...role }] : [];
      return personFactory(ctx, { regionId: yanzhouId, name, roles });
    });
  const meet = (who: RowKey, at: string, visitedOn: string) =>
    as(world.yanzhou, (ctx) => visitFactory(ctx, { enterpriseId: at, visitedOn, attendees: [{ personId: per(who) }] }));

  it('are its people, whoever was met last first, without those who left', async () => {
    const at = ent(await company('苍穹机械有限公司'));
    const [old, recent] = [
      await person('曾见过', at),
      await person('新见过', at, { kind: PersonKind.STAFF, title: '会计' }),
    ];
    await person('安未见', at);
    await person('白未见', at);
    const left = await person('已离任', at);
    await world.owner(`update person_role set to_on = '2014-11-01' where person_id = $1`, [left.id]);
    await meet(old, at, '2014-10-08');
    await meet(recent, at, '2014-10-09');
    await meet(old, ent(await company('别处有限公司')), '2014-10-07');
    expect(await choices(world.yanzhou, at)).toEqual([
      { name: '新见过', kind: 'STAFF', title: '会计', isKnown: true, lastMetOn: '2014-10-09' },
      { name: '曾见过', kind: 'BUSINESSPERSON', title: '董事长', isKnown: true, lastMetOn: '2014-10-08' },
      { name: '安未见', kind: 'BUSINESSPERSON', title: '董事长', isKnown: true, lastMetOn: null },
      { name: '白未见', kind: 'BUSINESSPERSON', title: '董事长', isKnown: true, lastMetOn: null },
    ]);
  });

  it('are others of the county too, by a fragment of the name or the initials', async () => {
    const [at, elsewhere] = [ent(await company('此处有限公司')), ent(await company('彼处有限公司'))];
    await person('孟凡一', at);
    await person('孟凡二', elsewhere, { title: '厂长' });
    await person('蒙方三');
    const known = { name: '孟凡一', kind: 'BUSINESSPERSON', title: '董事长', isKnown: true, lastMetOn: null };
    const other = { name: '孟凡二', kind: 'BUSINESSPERSON', title: '厂长', isKnown: false, lastMetOn: null };
    const bare = { name: '蒙方三', kind: 'STAFF', title: null, isKnown: false, lastMetOn: null };
    expect(await choices(world.yanzhou, at, '凡')).toEqual([known, other]);
    const [first, ...others] = await choices(world.yanzhou, at, 'MF');
    expect([first, ...others.toSorted((a, b) => a.kind.localeCompare(b.kind))]).toEqual([known, other, bare]);
    expect(await choices(world.yanzhou, at, 'f')).toEqual([]);
    expect(await choices(world.yanzhou, at, '')).toEqual([known]);
    expect(await choices(world.yanzhou, at, '%')).toEqual([]);
  });

  it('are twenty at most', async () => {
    const at = ent(await company('人多有限公司'));
    for (let i = 0; i < 21; i += 1) await person(`众人${i}`, at);
    expect(await choices(world.yanzhou, at)).toHaveLength(20);
  });

  it('were met on valid visits alone, which stand on the person', async () => {
    const at = ent(await company('有效有限公司'));
    const who = await person('温有效', at);
    const [kept, voided] = [await meet(who, at, '2014-10-11'), await meet(who, at, '2014-10-12')];
    const removed = await meet(who, at, '2014-10-13');
    await world.owner(`update visit set state = 'VOIDED' where id = $1`, [voided.id]);
    await world.owner('update visit_attendance set is_removed = true where visit_id = $1', [removed.id]);
    expect((await choices(world.yanzhou, at))[0]?.lastMetOn).toBe('2014-10-11');
    const text = `query($id: ID!){person(id:$id){meetings(first:10){nodes{id} totalCount{value}}}}`;
    const answer = await world.yanzhou.ask(text, { id: per(who) });
    expect(dataOf(answer)).toEqual({ person: { meetings: { nodes: [{ id: vis(kept) }], totalCount: { value: 1 } } } });
  });

  it('E7 are nobody for a neighbour, and the province finds nobody by name', async () => {
    const at = ent(await company('墙内有限公司'));
    await person('墙里人', at);
    expect(await choices(world.zoucheng, at)).toEqual([]);
    expect(await choices(world.zoucheng, at, '墙')).toEqual([]);
    const province = await world.member('province', Role.ADMINISTRATOR, 370000);
    expect((await choices(province, at)).map(({ name }) => name)).toEqual(['墙**']);
    expect(await choices(province, at, '墙里人')).toEqual([]);
    expect(codeOf(await world.yanzhou.send(AttendeeChoicesDocument, { enterpriseId: 'x', search: null }))).toBe(
      'BAD_ID',
    );
  });
});
