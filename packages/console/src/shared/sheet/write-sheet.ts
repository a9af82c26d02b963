import writeXlsxFile from 'write-excel-file/browser';

/** A list as a sheet: what it is on top, then its headings and rows. */
export interface Sheet {
  title: string;
  /** Lines under the title: whose list it is, as of when, and where it stands. */
  notes: readonly string[];
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A cell that is text whatever stands in it: what begins like a formula is none. */
const text = (value: string, isStrong = false) => ({
  value,
  type: String,
  ...(isStrong ? { fontWeight: 'bold' as const } : {}),
});

/** The sheet as an XLSX workbook of one page, which is named after it. */
export function writeSheet({ title, notes, headings, rows }: Sheet): Promise<Blob> {
  const lines = [
    [text(title, true)],
    ...notes.map((note) => [text(note)]),
    headings.map((heading) => text(heading, true)),
    ...rows.map((row) => row.map((cell) => text(cell))),
  ];
  // A workbook allows 31 characters there, and none of these.
  const sheet = title.replaceAll(/[[\]*?/\\:]/g, ' ').slice(0, 31);
  return writeXlsxFile(lines, { sheet, stickyRowsCount: notes.length + 2 }).toBlob();
}
