import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { PostKind } from '../../src/modules/liaison/index.ts';
import { officeFactory, officerFactory, postFactory } from '../../src/modules/liaison/liaison.factory.ts';
import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { dayAfter } from '../../src/platform/working-days.ts';
import { dataOf, makeWorld, type Actor, type Answer, type World } from '../kit/world.ts';

const zouchengId = 370883;
let world: World;
let director: Actor;
const officers: string[] = [];
const enterprises: string[] = [];
const posts: string[] = [];

type Input = Readonly<Record<string, unknown>>;
// What the texts below alias `it`.
const itOf = <T>(answer: Answer<unknown>): T => dataOf(answer as Answer<{ it: T }>).it;
const ask = async <T>(text: string): Promise<T> => itOf(await director.ask(text));
/** Done or refused, and both are fair. */
const tried = (verb: string, input: Input): Promise<Answer<unknown>> => {
  const type = `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}Input`;
  return director.ask(`mutation($input: ${type}!){it:${verb}(input:$input){__typename}}`, { input });
};

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => new Date('2014-11-20T09:00:00+08:00') } });
  director = await world.member('zoucheng-director', Role.DIRECTOR, zouchengId);
  await world.hand.deed(world.director.token, async (ctx) => {
    const officeId = toGlobalId('off', await officeFactory(ctx, { regionId: zouchengId }));
    for (const kind of [PostKind.OFFICE_PRINCIPAL, PostKind.LIAISON_OFFICER, PostKind.LEADER_IN_CHARGE])
      posts.push(toGlobalId('pos', await postFactory(ctx, { officeId, kind })));
    for (let i = 0; i < 4; i += 1)
      officers.push(toGlobalId('ofc', await officerFactory(ctx, { regionId: zouchengId })));
    for (let i = 0; i < 6; i += 1) {
      const statusSinceOn = dayAfter('2013-01-01', i * 97);
      const given = { regionId: zouchengId, status: EnterpriseStatus.ACTIVE, statusSinceOn };
      enterprises.push(toGlobalId('ent', await enterpriseFactory(ctx, given)));
    }
  });
});
afterAll(() => world?.stop());

/** Throws that are the same in every run: a linear congruence. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}
type Dice = ReturnType<typeof diceOf>;
const oneOf = <T>(dice: Dice, list: readonly T[]): T | undefined => list[dice(list.length)];
const dayOf = (dice: Dice): string => dayAfter('2014-06-01', dice(270));

interface Period {
  id: string;
  version: number;
}
/** What may be done to who answers for whom, each thrown with its own day. */
const edits: Readonly<Record<string, (dice: Dice) => Promise<unknown>>> = {
  assign: (dice) =>
    tried('assignLiaisonPerson', {
      enterpriseIds: [oneOf(dice, enterprises)],
      officerId: oneOf(dice, officers),
      fromOn: dayOf(dice),
    }),
  end: async (dice) => {
    const { liaisonHistory } = await ask<{ liaisonHistory: Period[] }>(
      `{it:enterprise(id:"${oneOf(dice, enterprises) ?? ''}"){liaisonHistory{id version}}}`,
    );
    const one = oneOf(dice, liaisonHistory);
    return one && tried('endLiaison', { ...one, toOn: dayOf(dice), reason: '分工调整' });
  },
  handOver: async (dice) => {
    const [officerId, successorId] = [oneOf(dice, officers), oneOf(dice, officers)];
    const held = await ask<{ id: string }[]>(`{it:heldEnterprises(officerIds:"${officerId ?? ''}"){id}}`);
    const items = held.map(({ id }) => ({ enterpriseId: id, successorId }));
    const text =
      'mutation($input: PrepareHandoverInput!){it:prepareHandover(input:$input){handover{id version signatures{officer{id}}}}}';
    const input = { officerId, effectiveOn: dayOf(dice), reason: '调任', items };
    const prepared = await director.ask(text, { input });
    if (prepared.errors) return;
    const { handover } = itOf<{ handover: Period & { signatures: { officer: { id: string } }[] } }>(prepared);
    for (const [at, { officer }] of handover.signatures.entries()) {
      const version = handover.version + at;
      await tried('signHandover', { id: handover.id, version, officerId: officer.id, insteadReason: '外出' });
    }
  },
  appoint: (dice) =>
    tried('appointToPost', { postId: oneOf(dice, posts), officerId: oneOf(dice, officers), fromOn: dayOf(dice) }),
  vacate: async (dice) => {
    const { nodes } = await ask<{ nodes: { posts: { tenures: Period[] }[] }[] }>(
      `{it:offices(regionId:${zouchengId}, first:5){nodes{posts{tenures{id version}}}}}`,
    );
    const one = oneOf(
      dice,
      nodes.flatMap((office) => office.posts.flatMap(({ tenures }) => tenures)),
    );
    return one && tried('vacatePost', { ...one, toOn: dayOf(dice) });
  },
  tier: (dice) =>
    tried('tierEnterprises', {
      enterpriseIds: [oneOf(dice, enterprises)],
      tier: oneOf(dice, ['KEY', 'ORDINARY']),
      fromOn: dayOf(dice),
      reason: '年度调整',
    }),
};

const overlaps = (table: string, of: string): string =>
  `(select count(*)::int from ${table} a join ${table} b on a.region_id=b.region_id and a.${of}=b.${of} and a.id<b.id and daterange(a.from_on,a.to_on,'[]')&&daterange(b.from_on,b.to_on,'[]'))`;

describe('who answers for an enterprise, edited at random', () => {
  it.each([20_141_120, 7, 99_991])(
    'thrown with %i: nothing overlaps, and every gap is dated and owned',
    async (seed) => {
      const dice = diceOf(seed);
      const kinds = Object.values(edits);
      for (let i = 0; i < 45; i += 1) await oneOf(dice, kinds)?.(dice);
      const found = `select ${overlaps('liaison_assignment', 'enterprise_id')} as assignments, ${overlaps('tenure', 'post_id')} as tenures, ${overlaps('enterprise_tier', 'enterprise_id')} as tiers`;
      expect(await world.owner(found)).toEqual([{ assignments: 0, tenures: 0, tiers: 0 }]);
      for (const on of ['2013-06-01', '2014-06-15', '2014-09-30', '2014-11-20', '2015-03-31']) {
        const { rows, coverage } = dataOf(
          (await director.ask(
            `{coverage:liaisonCoverage(regionId:${zouchengId}, asOf:"${on}"){gaps undatedGaps}
            rows:liaisonRegister(regionId:${zouchengId}, asOf:"${on}", filter:{isGap:true}, first:50){nodes{gapSinceOn gapOwner}}}`,
          )) as Answer<unknown> as Answer<{
            coverage: { gaps: number; undatedGaps: number };
            rows: { nodes: { gapSinceOn: string | null; gapOwner: string | null }[] };
          }>,
        );
        expect(coverage).toEqual({ gaps: rows.nodes.length, undatedGaps: 0 });
        expect(
          rows.nodes.every(({ gapSinceOn, gapOwner }) => gapSinceOn !== null && gapSinceOn <= on && gapOwner),
        ).toBe(true);
      }
    },
  );
});
