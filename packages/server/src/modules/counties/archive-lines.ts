import type { Work } from '../../platform/context.ts';
import { isOwn, type ArchivedTable } from './archive-tables.ts';

/** Rows that are held in memory at a time. */
const batchSize = 500;

/** The rows of a table that belong to the county at work, as JSON, in the order of their ids. */
export async function* rowsOf(work: Pick<Work, 'em'>, table: ArchivedTable): AsyncGenerator<string[]> {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  // Names are the catalogue's own: nothing here comes from outside.
  await work.em.execute(
    `declare archived no scroll cursor for select row_to_json(q)::text as line from (select ${columns} from "${table.name}" where ${isOwn} order by region_id, id) q`,
  );
  for (;;) {
    const rows = await work.em.execute<{ line: string }[]>(`fetch ${batchSize} from archived`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await work.em.execute('close archived');
}

/** UTF-8 with a mark: otherwise the usual spreadsheet shows Chinese as nonsense. */
const mark = '\ufeff';

/** A cell that begins like a formula is text, and a spreadsheet must not run it; a number below zero is a number. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isRisky = typeof value === 'string' && /^[=+\-@\t\r]/.test(value);
  const safe = isRisky ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), headings first. */
export async function* csvOf(table: ArchivedTable, rows: AsyncIterable<string[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(`${mark}${table.columns.join(',')}\r\n`);
  for await (const lines of rows) {
    const text = lines.map((line) => {
      // Written by PostgreSQL from the columns of the table.
      const row = JSON.parse(line) as Record<string, unknown>;
      return table.columns.map((column) => csvCell(row[column])).join(',');
    });
    yield Buffer.from(`${text.join('\r\n')}\r\n`);
  }
}

/** A table as JSON lines, every value as it stands in the database. */
export async function* jsonLinesOf(rows: AsyncIterable<string[]>): AsyncGenerator<Buffer> {
  for await (const lines of rows) yield Buffer.from(`${lines.join('\n')}\n`);
}
