import type { ImportColumn, ImportOutcome, ImportState } from '@lianxi/schema/operations';
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
} as const satisfies Record<ImportOutcome, string>;

/** What a column of the file can be taken as; IGNORE stands last. */
export const importColumns = [
  'NAME',
  'CREDIT_CODE',
  'REGISTERED_ON',
  'ENTERPRISE_TYPE',
  'CAPITAL',
  'BUSINESS_SCOPE',
  'PROVINCE',
  'CITY',
  'COUNTY',
  'ADDRESS',
  'INDUSTRY',
  'SHORT_NAME',
  'GROUPS',
  'IGNORE',
] as const satisfies readonly ImportColumn[];
