/** Why a file cannot be imported at all, as the refusal code that tells the user. */
export type SheetProblemCode =
  | 'FILE_UNREADABLE'
  | 'FILE_ENCODING'
  | 'FILE_XLS'
  | 'FILE_ZIP_BOMB'
  | 'FILE_EMPTY'
  | 'FILE_NO_NAME_COLUMN'
  | 'FILE_TOO_MANY_ROWS';

/** A file that is refused as a whole. What is wrong with a single row is told by the row. */
export class SheetProblem extends Error {
  readonly code: SheetProblemCode;

  constructor(code: SheetProblemCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'SheetProblem';
    this.code = code;
  }
}

/** How many lines of data one import takes. */
export const mostDataLines = 100_000;

/** Keeps a problem that has a code of its own; whatever else a parser throws means that the file is damaged. */
export function asSheetProblem(error: unknown): SheetProblem {
  return error instanceof SheetProblem ? error : new SheetProblem('FILE_UNREADABLE', { cause: error });
}
