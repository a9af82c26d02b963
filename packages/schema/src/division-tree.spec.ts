import { describe, expect, it } from 'vitest';
import { ancestorsOf, cityOf, contains, isRegionId, levelOf, provinceOf, rangeOf } from './division-tree.ts';

describe('the level a key stands at', () => {
  it.each([
    ['the nation', 100000, 'NATION'],
    ['a province', 370000, 'PROVINCE'],
    ['a municipality', 110000, 'PROVINCE'],
    ['a city', 370800, 'CITY'],
    ['a city without counties', 441900, 'CITY'],
    ['a county', 370829, 'COUNTY'],
    ['a functional zone', 370871, 'COUNTY'],
    ['a district of a municipality', 110101, 'COUNTY'],
    ['a county that its province administers itself', 429004, 'COUNTY'],
  ])('%s', (_which, regionId, level) => {
    expect(levelOf(regionId)).toBe(level);
  });
});

describe('the range of a subtree', () => {
  it.each([
    ['the nation', 100000, [0, 999999]],
    ['a province', 370000, [370000, 379999]],
    ['a city', 370800, [370800, 370899]],
    ['a county', 370829, [370829, 370829]],
  ])('%s', (_which, regionId, range) => {
    expect(rangeOf(regionId)).toEqual(range);
  });
});

describe('containing', () => {
  it.each([
    ['the nation its counties', { ancestor: 100000, regionId: 370829 }, true],
    ['the nation itself', { ancestor: 100000, regionId: 100000 }, true],
    ['a province the nation', { ancestor: 370000, regionId: 100000 }, false],
    ['a province the last key of its range', { ancestor: 370000, regionId: 379999 }, true],
    ['a province the first one of the next', { ancestor: 370000, regionId: 380000 }, false],
    ['a city its county', { ancestor: 370800, regionId: 370829 }, true],
    ['a city itself', { ancestor: 370800, regionId: 370800 }, true],
    ['a city a county of another', { ancestor: 370800, regionId: 370902 }, false],
    ['a county its city', { ancestor: 370829, regionId: 370800 }, false],
    ['a county itself', { ancestor: 370829, regionId: 370829 }, true],
    ['a municipality its district', { ancestor: 110000, regionId: 110101 }, true],
  ])('%s', (_which, { ancestor, regionId }, answer) => {
    expect(contains(ancestor, regionId)).toBe(answer);
  });
});

describe('the keys above', () => {
  it.each([
    ['a county', 370829, [100000, 370000, 370800]],
    ['a city', 370800, [100000, 370000]],
    ['a province', 370000, [100000]],
    ['the nation', 100000, []],
    ['a district of a municipality, with a city that does not exist', 110101, [100000, 110000, 110100]],
  ])('%s', (_which, regionId, above) => {
    expect(ancestorsOf(regionId)).toEqual(above);
  });

  it('are a city and a province for a county, and a higher region gives itself', () => {
    expect([cityOf(370829), cityOf(370800), cityOf(370000), cityOf(100000)]).toEqual([370800, 370800, 370000, 100000]);
    expect([provinceOf(370829), provinceOf(370800), provinceOf(370000), provinceOf(100000)]).toEqual([
      370000, 370000, 370000, 100000,
    ]);
  });
});

describe('what has the shape of a key', () => {
  it.each([100000, 110000, 370829, 820000, 999999])('%s has', (value) => {
    expect(isRegionId(value)).toBe(true);
  });

  it.each([0, 99999, 100001, 109999, 1000000, -370829, 370829.5, Number.NaN, '370829', null, undefined])(
    '%s has not',
    (value) => {
      expect(isRegionId(value)).toBe(false);
    },
  );
});
