export interface SheetLine {
  /** 1-based number in the file or sheet, as the user's own program shows it. */
  line: number;
  cells: string[];
}

export const isBlankLine = ({ cells }: SheetLine): boolean => cells.every((cell) => cell.trim() === '');
