import * as v from 'valibot';
import { filled, givenDay, rule } from './rule-parts.ts';

/** More departments than any one reform has joined or parted. */
const mostDepartments = 20;

/** How many departments are there before a reform, and after it. */
const shapes = {
  MERGE: { before: [2, mostDepartments], after: [1, 1] },
  SPLIT: { before: [1, 1], after: [2, mostDepartments] },
  RENAME: { before: [1, 1], after: [1, 1] },
} as const;

/** What a reform of departments must satisfy: its day, its document, and as many departments as its kind has. */
export const prepareReformRules = v.pipe(
  v.looseObject({
    kind: v.picklist(['MERGE', 'SPLIT', 'RENAME'], rule('REQUIRED')),
    effectiveOn: givenDay,
    document: filled(200),
    predecessorIds: v.pipe(v.array(v.string()), v.nonEmpty(rule('REQUIRED'))),
    successors: v.pipe(v.array(v.looseObject({ name: filled(100) })), v.nonEmpty(rule('REQUIRED'))),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['predecessorIds']],
      ({ kind, predecessorIds }) => predecessorIds.length >= shapes[kind].before[0],
      rule('TWO_AT_LEAST'),
    ),
    ['predecessorIds'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['predecessorIds']],
      ({ kind, predecessorIds }) => predecessorIds.length <= shapes[kind].before[1],
      rule('TOO_MANY'),
    ),
    ['predecessorIds'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['successors']],
      ({ kind, successors }) => successors.length >= shapes[kind].after[0],
      rule('TWO_AT_LEAST'),
    ),
    ['successors'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['successors']],
      ({ kind, successors }) => successors.length <= shapes[kind].after[1],
      rule('TOO_MANY'),
    ),
    ['successors'],
  ),
  v.forward(
    v.partialCheck(
      [['successors']],
      ({ successors }) => new Set(successors.map(({ name }) => name)).size === successors.length,
      rule('TWICE'),
    ),
    ['successors'],
  ),
);
