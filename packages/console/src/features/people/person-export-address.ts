/** Where the sheet of an export is handed out; once, so it is asked for by a click and not beforehand. */
const sheetAddress = (id: string): string => `/exports/people.xlsx?id=${encodeURIComponent(id)}`;

/** Lets the browser save the sheet, as a click on its link would. */
export function fetchSheet(id: string): void {
  const link = document.createElement('a');
  link.href = sheetAddress(id);
  link.download = '';
  link.click();
}
