/** One column of a list. */
export interface Column<Row> {
  key: string;
  label: string;
  /** A CSS length; without one the columns share what is left. */
  width?: string;
  isNumeric?: boolean;
  /** Its words stay on one line: a day or a time is not read in two. */
  isUnbroken?: boolean;
  /** The column that names the row: it opens it, and heads its card on a phone. */
  isPrimary?: boolean;
  /** Not shown until somebody asks for it in the column settings. */
  isHiddenAtFirst?: boolean;
  /** Stands in the sheet that the list is saved as, even while it is off the screen. */
  isInSheet?: boolean;
  /** The orders of the server that sort by this column. */
  sort?: { asc: string; desc: string };
  /** Plain words of the cell; a slot `cell-<key>` may draw it otherwise. */
  text?: (row: Row) => string;
}
