import { importColumnsOf } from '@lianxi/schema';
import type { ImportColumn, ImportKind, ImportOutcome, ImportState } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

interface Look {
  tone: Tone;
  shape?: Shape;
}

/** What each state of an import means to the reader, as colour and shape. */
export const stateLook: Record<ImportState, Look> = {
  REHEARSING: { tone: 'info' },
  REHEARSED: { tone: 'needs-you' },
  RUNNING: { tone: 'info' },
  DONE: { tone: 'good' },
  FAILED: { tone: 'bad' },
  DISCARDED: { tone: 'neutral' },
  UNDOING: { tone: 'info' },
  UNDONE: { tone: 'neutral', shape: 'linked' },
};

/** The outcomes in the order of the tiles: what will be written, what needs nobody, what needs a person. */
export const outcomes = [
  'NEW',
  'UPDATE',
  'UNCHANGED',
  'CONFLICT',
  'DOUBTFUL',
  'INVALID',
  'FOREIGN',
] as const satisfies readonly ImportOutcome[];

export const outcomeLook: Record<ImportOutcome, Look> = {
  NEW: { tone: 'good' },
  UPDATE: { tone: 'info' },
  UNCHANGED: { tone: 'neutral' },
  CONFLICT: { tone: 'warn' },
  DOUBTFUL: { tone: 'needs-you' },
  INVALID: { tone: 'bad' },
  FOREIGN: { tone: 'neutral', shape: 'linked' },
  GONE: { tone: 'warn', shape: 'ring' },
};

/** The field of `counts` that counts an outcome. */
export const countOf = {
  NEW: 'new',
  UPDATE: 'update',
  UNCHANGED: 'unchanged',
  CONFLICT: 'conflict',
  DOUBTFUL: 'doubtful',
  INVALID: 'invalid',
  FOREIGN: 'foreign',
} as const satisfies Record<(typeof outcomes)[number], string>;

/** What a file may hold, the register first: the others speak of enterprises that are in it. */
export const importKinds = [
  'ENTERPRISES',
  'PEOPLE',
  'LIAISON',
  'VISITS',
  'APPEALS',
  'YEARLY_FIGURES',
] as const satisfies readonly ImportKind[];

/** What a column is taken as, as one word of a choice: a field that an office added is known by its id. */
export type ColumnCode = Exclude<ImportColumn, 'OWN_FIELD'> | `OWN_FIELD ${string}`;
export const codeOfColumn = ({ column, ownFieldId }: { column: ImportColumn; ownFieldId: string | null }): ColumnCode =>
  column === 'OWN_FIELD' ? `OWN_FIELD ${ownFieldId ?? ''}` : column;
export const columnOfCode = (code: ColumnCode): { column: ImportColumn; ownFieldId: string | null } => {
  const [column, ownFieldId = null] = code.split(' ');
  // A code is made of a column above.
  return { column: column as ImportColumn, ownFieldId };
};

/** What a column of a kind of file can be taken as; IGNORE stands last. */
export const columnChoicesOf = (kind: ImportKind): Exclude<ImportColumn, 'OWN_FIELD'>[] => [
  ...importColumnsOf[kind],
  'IGNORE',
];

/** The columns that a kind of file has beside those that say which enterprise it speaks of. */
export const ownColumnsOf = (kind: ImportKind): readonly ImportColumn[] =>
  importColumnsOf[kind].filter(
    (column) => kind === 'ENTERPRISES' || !importColumnsOf.ENTERPRISES.some((one) => one === column),
  );
