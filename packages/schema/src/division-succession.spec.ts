import { describe, expect, it } from 'vitest';
import { answeredFor, goneFrom, standingOf } from './division-succession.ts';

const successions = [
  { fromId: 370_802, toId: 370_811, on: '2013-11-01' },
  { fromId: 370_826, toId: 370_499, on: '2016-01-01' },
  // A merged part goes on with the division that was parted off.
  { fromId: 370_802, toId: 370_898, on: '2020-01-01' },
  // Another name alone leads nowhere else.
  { fromId: 370_883, toId: 370_883, on: '2020-01-01' },
];

describe('who answers for a key', () => {
  it('is the region itself until another one follows, and the latest one afterwards', () => {
    expect(standingOf(successions, 370_802, '2013-10-31')).toBe(370_802);
    expect(standingOf(successions, 370_802, '2013-11-01')).toBe(370_811);
    expect(standingOf(successions, 370_802)).toBe(370_898);
    expect(standingOf(successions, 370_883)).toBe(370_883);
  });

  it('follows from one to the next', () => {
    const chain = [...successions, { fromId: 370_898, toId: 370_812, on: '2022-01-01' }];
    expect(standingOf(chain, 370_802)).toBe(370_812);
  });

  it('reaches beyond the range of a key, and leaves out what went elsewhere', () => {
    expect(answeredFor(successions, 370_811, '2014-01-01')).toEqual([370_802]);
    expect(answeredFor(successions, 370_811)).toEqual([]);
    expect(answeredFor(successions, 370_400)).toEqual([370_826]);
    expect(goneFrom(successions, 370_800)).toEqual([370_826]);
    expect(goneFrom(successions, 370_800, '2015-12-31')).toEqual([]);
    expect(goneFrom(successions, 370_826)).toEqual([]);
    // Inside one city nothing comes or goes for the city.
    expect(answeredFor(successions, 370_800)).toEqual([]);
  });
});
