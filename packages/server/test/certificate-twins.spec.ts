import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dice } from './kit/certificate/dice.ts';
import { Generator } from './kit/certificate/generator.ts';
import { printed, shrunk, type Operation } from './kit/certificate/operation.ts';
import { withHole } from './kit/certificate/hole.ts';
import { keepPart } from './kit/certificate/parts.ts';
import { readSchema } from './kit/certificate/stage.ts';
import { makeTwins, type Twins } from './kit/certificate/twins.ts';
import { isTaken, type Wire } from './kit/certificate/wire.ts';

const seed = Number(process.env['CERTIFICATE_SEED'] ?? 20_141_007);
const operations = Number(process.env['CERTIFICATE_OPERATIONS'] ?? 2000);

let twins: Twins;
beforeAll(async () => {
  twins = await makeTwins();
}, 480_000);
afterAll(async () => {
  await twins?.stop();
});

type Pair = readonly [Wire, Wire];

/** What both worlds answer. */
const answers = ([one, other]: Pair, operation: Operation): Promise<[string, string]> => {
  const { text, variables } = printed(operation);
  return Promise.all([one.graphql(text, variables), other.graphql(text, variables)]);
};

interface Judged {
  /** What is wrong with the answers; nothing where they are one. */
  wrong: string | null;
  isTaken: boolean;
}

/** What somebody reads and how they are told is their own: done by chance it reaches for nothing. */
const isOwn = (operation: Operation): boolean => /\{(readInbox|setMessagePreference)\(/.test(printed(operation).text);

async function judged(pair: Pair, operation: Operation): Promise<Judged> {
  const [one, other] = await answers(pair, operation);
  const taken = isTaken(one);
  if (one !== other) return { wrong: `${one.slice(0, 600)}\n  and\n${other.slice(0, 600)}`, isTaken: taken };
  if (operation.root === 'mutation' && taken && !isOwn(operation))
    return { wrong: `was done: ${one.slice(0, 600)}`, isTaken: taken };
  const sent = JSON.stringify(printed(operation));
  const word = twins.canaries.find((canary) => one.includes(canary) && !sent.includes(canary));
  return { wrong: word === undefined ? null : `gives away ${word}`, isTaken: taken };
}

/** The least operation that still goes wrong, with what it takes to see it again. */
async function reproduction(pair: Pair, operation: Operation): Promise<string> {
  const least = await shrunk(operation, async (less) => (await judged(pair, less)).wrong !== null);
  return `${pair[0].name}: ${JSON.stringify(printed(least))}\n${(await judged(pair, least)).wrong}`;
}

interface Found {
  answered: number;
  /** The first operation that went wrong, as small as it can be made. */
  wrong: string | null;
}

interface Asked {
  pair: Pair;
  operation: Operation;
}

/** Reads go side by side, what may write goes alone: of two under one key either may come first in a world. */
async function judgedEach(few: readonly Asked[]): Promise<Judged[]> {
  const found: Judged[] = [];
  const mayWrite = ({ operation }: Asked): boolean => operation.root === 'mutation';
  await Promise.all(
    few.map(async (one, at) => {
      if (!mayWrite(one)) found[at] = await judged(one.pair, one.operation);
    }),
  );
  for (const [at, one] of few.entries()) if (mayWrite(one)) found[at] = await judged(one.pair, one.operation);
  return found;
}

/** Asks both worlds for as many operations, until one goes wrong. */
async function asked(most: number): Promise<Found> {
  const dice = new Dice(seed);
  const generator = new Generator(readSchema(), twins.known, dice);
  let answered = 0;
  for (let sent = 0; sent < most; sent += 4) {
    const few = Array.from({ length: Math.min(4, most - sent) }, () => ({
      pair: dice.pick(twins.people),
      operation: generator.next(),
    }));
    const found = await judgedEach(few);
    answered += found.filter(({ isTaken: taken }) => taken).length;
    const place = found.findIndex(({ wrong: first }) => first !== null);
    const one = few[place];
    if (!one) continue;
    const wrong = `seed ${seed}, operation ${sent + place}, ${await reproduction(one.pair, one.operation)}\nat first: ${found[place]?.wrong}`;
    return { answered, wrong };
  }
  return { answered, wrong: null };
}

describe('E7 the isolation certificate: twin worlds', () => {
  it(`answer ${operations} operations made by chance alike, to the byte`, async () => {
    const { answered, wrong } = await asked(operations);
    expect(wrong).toBeNull();
    // A wall that refuses everything would have nothing to hide.
    expect(answered).toBeGreaterThan(operations / 2);
    keepPart('twins', { operations, answered, people: twins.people.length, seed, leaks: 0 });
  }, 900_000);

  it('would tell a hole in the wall, and the least operation that shows it', async () => {
    await withHole(twins.houses[1], async () => {
      expect((await asked(operations)).wrong).toMatch(/^seed \d+, operation \d+, .*"text":"(query|mutation)/);
    });
  }, 360_000);
});
