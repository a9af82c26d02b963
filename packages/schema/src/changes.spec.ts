import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { brokenPromises, brokenSinceRelease, changeLog, mayBreak } from '../changes.ts';

const released = buildSchema('type Query { visits: Int, plans: Int @deprecated(reason: "visits") }');
const broken = (sdl: string, next = '1.1.0') => brokenPromises(['1.0.0', released], [next, buildSchema(sdl)]);

describe('a change of the API', () => {
  it('breaks a promise where what was not deprecated goes or is asked for more', async () => {
    expect(await broken('type Query { plans: Int }')).toEqual(["Field 'visits' was removed from object type 'Query'"]);
    expect(await broken('type Query { visits(on: Int!): Int, plans: Int }')).toHaveLength(1);
  });

  it('breaks none where something is added, described anew or goes after it was deprecated', async () => {
    expect(await broken('type Query { "How many." visits(on: Int): Int, meetings: Int }')).toEqual([]);
  });

  it('may break with a version that says so', async () => {
    expect(await broken('type Query { meetings: Int }', '2.0.0')).toEqual([]);
    expect([mayBreak('0.1.0', '0.1.1'), mayBreak('0.1.0', '0.2.0'), mayBreak('1.1.0', '1.2.0')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('breaks nothing of the last release as it is, and stands in the log', async () => {
    expect(await brokenSinceRelease()).toEqual([]);
    expect(await changeLog()).toContain('## 0.1.0\n');
  });
});
