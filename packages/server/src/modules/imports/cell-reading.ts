import type { KnownColumn } from './column-words.ts';
import type { RowProblem } from './import.entity.ts';
import type { RowCells } from './row-facts.ts';
import { cleanCell } from './row-reader.ts';
import { readDay } from './written-day.ts';

/** Nothing that this house keeps of people at work and of visits lies before it. */
const earliest = '1949-10-01';

/** Reads the cells of one row, and gathers what is wrong with them. */
export class CellReading {
  readonly problems: RowProblem[] = [];
  readonly #cells: RowCells;

  constructor(cells: RowCells) {
    this.#cells = cells;
  }

  /** A cell as one clean line; null where it says nothing. */
  text(column: KnownColumn): string | null {
    return cleanCell({ column, text: this.#cells[column] ?? '' }, this.problems);
  }

  /** A day as YYYY-MM-DD; null where none is written, or one that cannot be, which is refused. */
  day(column: KnownColumn): string | null {
    const written = this.text(column);
    const day = written === null ? null : readDay(written);
    if (written !== null && day === null) this.refuse(column, 'DAY');
    if (day === null || day >= earliest) return day;
    this.refuse(column, 'DAY_RANGE');
    return null;
  }

  /** Keeps the row out. */
  refuse(column: KnownColumn, rule: string): void {
    this.problems.push({ column, rule, isWarning: false });
  }

  /** Is told only. */
  warn(column: KnownColumn, rule: string): void {
    this.problems.push({ column, rule, isWarning: true });
  }
}
