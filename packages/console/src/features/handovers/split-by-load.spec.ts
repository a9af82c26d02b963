import { expect, it } from 'vitest';
import { splitByLoad } from './split-by-load.ts';

const seven = ['1', '2', '3', '4', '5', '6', '7'];

it.each([
  ['two who hold nothing', [0, 0], [4, 3]],
  ['who holds much gets little', [5, 0], [1, 6]],
  ['who holds most gets nothing', [9, 0], [0, 7]],
  ['three with unlike loads', [2, 0, 1], [2, 3, 2]],
  ['nobody', [], []],
])('%s', (_who, held, share) => {
  const given = [
    ...splitByLoad(
      seven,
      held.map((count, at) => ({ id: String(at), count })),
    ).values(),
  ];
  expect(held.map((_, at) => given.filter((id) => id === String(at)).length)).toEqual(share);
});
