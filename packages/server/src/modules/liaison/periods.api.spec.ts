import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, makeWorld, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId, toGlobalId } from '../../platform/global-id.ts';
import { Refusal } from '../../platform/refusal.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { dayBefore, EnterpriseStatus } from '../enterprises/index.ts';
import { assignLiaisonPerson, endLiaison } from './assignment.service.ts';
import { officeFactory, officerFactory, postFactory } from './liaison.factory.ts';
import { appointToPost, vacatePost } from './tenure.service.ts';

const regionId = 370812;
/** The first day of the post and of the enterprise's active time, and how many days are looked at. */
const [sinceOn, horizon, steps] = ['2014-01-11', 70, 30];
const dayAt = (n: number): string => new Date(Date.UTC(2014, 0, 1 + n)).toISOString().slice(0, 10);
const days = Array.from({ length: horizon }, (_, n) => dayAt(n));

let world: World;
let office = '';
const officers: string[] = [];

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-20T09:00:00+08:00')) });
  await inDeed(async (ctx) => {
    office = toGlobalId('off', await officeFactory(ctx, { regionId }));
    for (let n = 0; n < 3; n += 1) officers.push(toGlobalId('ofc', await officerFactory(ctx, { regionId })));
  });
});
afterAll(() => world?.stop());

const inDeed = <T>(work: (ctx: Context) => Promise<T>): Promise<T> => world.hand.deed(world.yanzhou.token, work);

/** Somebody's days as one would keep them by hand, from the first to the last. */
interface Span {
  who: string;
  from: string;
  to: string | null;
}

/** How the rule reads on paper: a new period ends what reaches into it, and none is written over. */
function begun(spans: readonly Span[], { who, from }: { who: string; from: string }): Span[] | 'PERIODS_OVERLAP' {
  const reaching = spans.filter(({ to }) => to === null || to >= from);
  if (reaching.some((span) => span.from >= from)) return 'PERIODS_OVERLAP';
  const closed = spans.map((span) => (reaching.includes(span) ? { ...span, to: dayBefore(from) } : span));
  return [...closed, { who, from, to: null }];
}

function ended(spans: readonly Span[], span: Span, to: string): Span[] | 'PERIODS_OVERLAP' | 'DAY_ORDER' {
  if (to < span.from) return 'DAY_ORDER';
  if (spans.some(({ from }) => from > span.from && from <= to)) return 'PERIODS_OVERLAP';
  return spans.map((one) => (one === span ? { ...span, to } : one));
}

/** What one request may not hold is asked for in several. */
const inParts = (all: readonly string[], most: number): string[][] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));

const holderOn = (spans: readonly Span[], day: string): string | null =>
  spans.find(({ from, to }) => from <= day && (to === null || to >= day))?.who ?? null;

/** The first of the days without anybody that reach up to a day; null where somebody is there, or before it all began. */
function gapOn(spans: readonly Span[], day: string): string | null {
  if (day < sinceOn || holderOn(spans, day) !== null) return null;
  let first = day;
  while (first > sinceOn && holderOn(spans, dayBefore(first)) === null) first = dayBefore(first);
  return first;
}

/** A small generator of its own, so that a seed that fails fails again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What is held in turn: a post, or the liaison with an enterprise. */
interface Held {
  table: 'tenure' | 'liaison_assignment';
  owner: 'post_id' | 'enterprise_id';
  word: 'ten' | 'lia';
  id: string;
  begin(ctx: Context, given: { who: string; from: string }): Promise<unknown>;
  end(ctx: Context, given: { id: string; version: number; to: string }): Promise<unknown>;
  /** Whether whoever has it open already begins nothing new. */
  isKeptBySame: boolean;
}
interface Kept extends Span {
  id: string;
  version: number;
}

const keptIn = ({ table, owner, word, id }: Held): Promise<Kept[]> =>
  world
    .owner<Kept>(
      `select id, version, officer_id as who, from_on::text as from, to_on::text as to from ${table} where ${owner} = $1 order by from_on`,
      [id],
    )
    .then((rows) =>
      rows.map((row) => ({
        ...row,
        id: toGlobalId(word, { regionId, id: row.id }),
        who: toGlobalId('ofc', { regionId, id: row.who }),
      })),
    );

/** The rule or code with which a deed was refused. */
async function refusalOf(deed: Promise<unknown>): Promise<string | null> {
  try {
    await deed;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.detail.issues?.[0]?.rule ?? error.code;
    throw error;
  }
}

const plain = (spans: readonly Span[]): string[] =>
  spans.map(({ who, from, to }) => `${who} ${from} ${to ?? ''}`).toSorted();

/** Begins and ends at random, each time comparing with what one would have written by hand; answers that. */
async function play(held: Held, seed: number): Promise<Span[]> {
  const number = numbersFrom(seed);
  let spans: Span[] = [];
  const met = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    const kept = await keptIn(held);
    // Days wander forwards, or all but the first would be refused; some are steps back.
    const day = dayAt(10 + Math.floor((step * (horizon - 20)) / steps) + number(12) - 4);
    // Mostly the last one: the others can hardly end anew without meeting the next.
    const span = kept[kept.length - 1 - (number(4) === 0 ? number(kept.length) : 0)];
    const who = officers[number(officers.length)] ?? '';
    const isEnd = span !== undefined && number(5) < 2;
    const expected = isEnd ? ended(spans, match(spans, span), day) : beginning(held, spans, { who, from: day });
    const deed = inDeed(async (ctx) =>
      isEnd ? held.end(ctx, { id: span.id, version: span.version, to: day }) : held.begin(ctx, { who, from: day }),
    );
    expect([step, await refusalOf(deed)]).toEqual([step, typeof expected === 'string' ? expected : null]);
    if (typeof expected !== 'string') spans = expected;
    met.add(typeof expected === 'string' ? expected : isEnd ? 'ended' : 'begun');
    expect([step, plain(await keptIn(held))]).toEqual([step, plain(spans)]);
  }
  // A sequence that met only one kind of answer would prove little.
  expect([...met]).toEqual(expect.arrayContaining(['begun', 'ended', 'PERIODS_OVERLAP']));
  return spans;
}

function beginning(held: Held, spans: readonly Span[], given: { who: string; from: string }) {
  if (held.table === 'tenure' && given.from < sinceOn) return 'BEFORE_POST';
  const isKept = spans.some(({ who, from, to }) => who === given.who && to === null && from <= given.from);
  return held.isKeptBySame && isKept ? [...spans] : begun(spans, given);
}

function match(spans: readonly Span[], { from }: Span): Span {
  const found = spans.find((span) => span.from === from);
  if (!found) throw new Error(`nothing begins on ${from}`);
  return found;
}

const overlaps = async ({ table, owner, id }: Held): Promise<number> =>
  (
    await world.owner(
      `select from ${table} a join ${table} b on b.${owner} = a.${owner} and b.id <> a.id
         and daterange(a.from_on, a.to_on, '[]') && daterange(b.from_on, b.to_on, '[]') where a.${owner} = $1`,
      [id],
    )
  ).length;

describe('after any sequence of beginnings and ends', () => {
  it.each([1, 2, 3])('a post has one holder or a dated vacancy on each day (seed %i)', async (seed) => {
    const post = await inDeed((ctx) => postFactory(ctx, { officeId: office, sinceOn }));
    const held: Held = {
      table: 'tenure',
      owner: 'post_id',
      word: 'ten',
      id: post.id,
      begin: (ctx, { who, from }) =>
        appointToPost(ctx, { postId: toGlobalId('pos', post), officerId: who, fromOn: from }),
      end: (ctx, { to, ...tenure }) => vacatePost(ctx, { ...tenure, toOn: to }),
      isKeptBySame: false,
    };
    const spans = await play(held, seed);
    expect(await overlaps(held)).toBe(0);
    const each = days.map((day, n) => `h${n}: holder(asOf:"${day}"){officer{id}} v${n}: vacantSinceOn(asOf:"${day}")`);
    type Told = Record<string, { officer: { id: string } } | string | null>;
    const told: Told = {};
    for (const some of inParts(each, 15)) {
      const answer = await world.yanzhou.ask(`query($id: ID!){office(id:$id){posts{id ${some.join(' ')}}}}`, {
        id: office,
      });
      const { posts } = (dataOf(answer) as unknown as { office: { posts: (Told & { id: string })[] } }).office;
      Object.assign(
        told,
        posts.find(({ id }) => fromGlobalId('pos', id).id === post.id),
      );
    }
    const holders = days.map((_, n) => told[`h${n}`]);
    expect(holders.map((one) => (typeof one === 'object' ? (one?.officer.id ?? null) : one))).toEqual(
      days.map((day) => holderOn(spans, day)),
    );
    expect(days.map((_, n) => told[`v${n}`])).toEqual(days.map((day) => gapOn(spans, day)));
  });

  it.each([4, 5, 6])('an enterprise has one liaison person or a dated gap on each day (seed %i)', async (seed) => {
    const enterprise = await inDeed((ctx) =>
      enterpriseFactory(ctx, {
        regionId,
        name: `澄野${seed}号厂`,
        status: EnterpriseStatus.ACTIVE,
        statusSinceOn: sinceOn,
      }),
    );
    const held: Held = {
      table: 'liaison_assignment',
      owner: 'enterprise_id',
      word: 'lia',
      id: enterprise.id,
      begin: (ctx, { who, from }) =>
        assignLiaisonPerson(ctx, { enterpriseIds: [toGlobalId('ent', enterprise)], officerId: who, fromOn: from }),
      end: (ctx, { to, ...assignment }) => endLiaison(ctx, { ...assignment, toOn: to, reason: '调离' }),
      isKeptBySame: true,
    };
    const spans = await play(held, seed);
    expect(await overlaps(held)).toBe(0);
    const fields = 'nodes{gapSinceOn liaisonPerson{officer{id}}}';
    const each = days.map(
      (day, n) => `d${n}: liaisonRegister(asOf:"${day}", filter:{search:"澄野${seed}号"}){${fields}}`,
    );
    interface Told {
      nodes: { gapSinceOn: string | null; liaisonPerson: { officer: { id: string } } | null }[];
    }
    const told: Record<string, Told> = {};
    for (const some of inParts(each, 10)) Object.assign(told, dataOf(await world.yanzhou.ask(`{${some.join(' ')}}`)));
    for (const [n, day] of days.entries()) {
      const [row] = told[`d${n}`]?.nodes ?? [];
      const isBound = day >= sinceOn;
      expect([day, row?.liaisonPerson?.officer.id ?? null]).toEqual([day, isBound ? holderOn(spans, day) : null]);
      expect([day, row?.gapSinceOn ?? null]).toEqual([day, gapOn(spans, day)]);
      expect([day, row !== undefined]).toEqual([day, isBound]);
    }
  });
});
