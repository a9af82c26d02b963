import { expect, it } from 'vitest';
import { markedSteps } from './import-steps.ts';

it.each([
  [null, 0, 'current open open open open'],
  ['REHEARSING', 0, 'done done current open open'],
  ['REHEARSED', 2, 'done done done current open'],
  ['RUNNING', 2, 'done done done current open'],
  ['DONE', 2, 'done done done done current'],
  ['DONE', 0, 'done done done done done'],
  ['FAILED', 0, 'done done failed open open'],
] as const)('an import in state %s with %i doubts', (state, doubtful, marks) => {
  expect(
    markedSteps({ state, doubtful, hasColumns: true })
      .map(({ mark }) => mark)
      .join(' '),
  ).toBe(marks);
});

it('a file whose columns could not be read fails at them', () => {
  const marks = markedSteps({ state: 'FAILED', doubtful: 0, hasColumns: false }).map(({ mark }) => mark);
  expect(marks).toEqual(['done', 'failed', 'open', 'open', 'open']);
});
