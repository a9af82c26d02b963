import type { FieldChange } from '../../platform/audit.ts';
import type { Context, Work } from '../../platform/context.ts';
import type { ImportOutcome } from './import-states.ts';
import type { EnterpriseImport, ImportRow, MatchedColumn, RowProblem } from './import.entity.ts';
import type { RowCells } from './row-facts.ts';

/** What an import would do with a row, and which enterprise the row speaks of. */
export interface Judgement {
  outcome: ImportOutcome;
  countyId: number | null;
  candidates: number[];
  problems: RowProblem[];
  changes: FieldChange[];
  enterpriseId: string | null;
}

/** A line of the file by what its columns mean. */
export interface RowLine {
  line: number;
  cells: RowCells;
}

/** A judged line, with the words by which somebody finds it again. */
export interface JudgedLine extends RowLine, Judgement {
  name: string | null;
  creditCode: string | null;
  /** What an enterprise's row states, as text. */
  facts?: Readonly<Record<string, string | null>>;
}

/** Which pass over a file this is: an office's, on a day (YYYY-MM-DD), with its columns. */
export interface Pass {
  importRegionId: number;
  columns: readonly MatchedColumn[];
  today: string;
}

/** Judges lines one batch after the other; it remembers what earlier lines of the file would write. */
export type FileJudge = (work: Work, lines: readonly RowLine[]) => Promise<JudgedLine[]>;

/** What makes one kind of import differ from another: how its rows are judged and what they write. */
export interface ImportWork {
  /** Begins a pass over a file; nothing is written to the register by it. */
  openFile(work: Work, pass: Pass): Promise<FileJudge>;
  /** Judges rows once more, after a person has corrected them or given them a county; the rows are changed in place. */
  judgeAnew(ctx: Context, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void>;
  /**
   * Brings decided rows into the register. They are judged once more: it may have changed since the rehearsal, and a
   * contradiction goes to a person instead of being written.
   */
  write(work: Work, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void>;
}
