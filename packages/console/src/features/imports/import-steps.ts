import type { ImportState } from '@lianxi/schema/operations';

/** What a person goes through, in this order. */
export const importSteps = ['upload', 'columns', 'rehearse', 'run', 'settle'] as const;
export type ImportStep = (typeof importSteps)[number];
export type StepMark = 'done' | 'current' | 'failed' | 'open';

/** What tells how far an import is. */
interface Passage {
  /** Null: no file was sent yet. */
  state: ImportState | null;
  doubtful: number;
  hasColumns: boolean;
}

/** The step an import stands at; past the last one when nothing is left to do. */
function placeOf({ state, doubtful, hasColumns }: Passage): number {
  switch (state) {
    case null:
      return 0;
    case 'FAILED':
      return hasColumns ? 2 : 1;
    case 'REHEARSING':
    case 'DISCARDED':
      return 2;
    case 'REHEARSED':
    case 'RUNNING':
      return 3;
    case 'UNDOING':
    case 'UNDONE':
    case 'DONE':
      return doubtful > 0 ? 4 : importSteps.length;
  }
}

/** Each step with how far it is. */
export function markedSteps(passage: Passage): { step: ImportStep; mark: StepMark }[] {
  const { state } = passage;
  const place = placeOf(passage);
  const atPlace: StepMark = state === 'FAILED' || state === 'DISCARDED' || state === 'UNDONE' ? 'failed' : 'current';
  return importSteps.map((step, index) => {
    if (index === place) return { step, mark: atPlace };
    return { step, mark: index < place ? 'done' : 'open' };
  });
}
