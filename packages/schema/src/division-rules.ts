import * as v from 'valibot';
import { filled, givenDay, optionalLine, rule } from './rule-parts.ts';

const kinds = ['OPEN', 'RENAME', 'MERGE', 'SPLIT', 'MOVE'] as const;
/** More divisions than any one document has joined. */
const mostDivisions = 20;

type Kind = (typeof kinds)[number];
/** How many divisions are there before; an opening begins with none. */
const before: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  OPEN: [0, 0],
  RENAME: [1, 1],
  MERGE: [1, mostDivisions],
  SPLIT: [1, 1],
  MOVE: [1, 1],
};

const code = v.nullish(
  v.pipe(
    v.string(),
    v.trim(),
    v.transform((text) => (text === '' ? null : text)),
    v.nullable(v.pipe(v.string(), v.regex(/^\d{6}$/, rule('DIVISION_CODE')))),
  ),
);

/** What a change of divisions must satisfy by itself: its day, its document, as many divisions as its kind has, a name. */
export const prepareDivisionChangeRules = v.pipe(
  v.looseObject({
    kind: v.picklist(kinds, rule('REQUIRED')),
    effectiveOn: givenDay,
    document: filled(200),
    fromIds: v.array(v.number()),
    partIds: v.optional(v.array(v.number()), []),
    successorId: v.nullish(v.number()),
    parentId: v.nullish(v.number()),
    name: optionalLine(60),
    shortName: optionalLine(20),
    code,
  }),
  v.forward(
    v.partialCheck([['kind'], ['fromIds']], ({ kind, fromIds }) => fromIds.length >= before[kind][0], rule('REQUIRED')),
    ['fromIds'],
  ),
  v.forward(
    v.partialCheck([['kind'], ['fromIds']], ({ kind, fromIds }) => fromIds.length <= before[kind][1], rule('TOO_MANY')),
    ['fromIds'],
  ),
  v.forward(
    v.partialCheck(
      [['successorId'], ['name']],
      ({ successorId, name }) => successorId != null || name != null,
      rule('REQUIRED'),
    ),
    ['name'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['parentId']],
      ({ kind, parentId }) => !['OPEN', 'MOVE'].includes(kind) || parentId != null,
      rule('REQUIRED'),
    ),
    ['parentId'],
  ),
);
