import { readonly, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../format/useFormat.ts';
import { useToasts } from '../page/useToasts.ts';
import { useRegion } from '../region/useRegion.ts';
import type { Column } from '../table/column.ts';
import { useViewer } from '../viewer/useViewer.ts';

/** As many rows as one sheet takes; a longer list is narrowed by its filters first. */
const mostRows = 10_000;

interface Listed<Row> {
  label: () => string;
  columns: () => readonly Column<Row>[];
  /** The rows from the first on, some at a time, in the filters and the order on screen. */
  every: () => AsyncGenerator<readonly Row[]>;
}

function keep(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the end of this turn.
  setTimeout(URL.revokeObjectURL, 0, link.href);
}

/** What stands above the rows: whose list it is and as of when, how much of it, and where it stands with its filters. */
function useNotes() {
  const { t } = useI18n();
  const format = useFormat();
  const { region } = useRegion();
  const { viewer } = useViewer();

  return (count: number) => {
    const now = format.instant(new Date().toISOString());
    const whose = { region: region.value?.name ?? '', person: viewer.value?.displayName ?? '', now };
    const rows = t(count <= mostRows ? 'table.sheet.whole' : 'table.sheet.first', { count: Math.min(count, mostRows) });
    return [t('table.sheet.whose', whose), rows, globalThis.location.href];
  };
}

/**
 * Saves a list as it stands on screen: its columns in their order, all its rows, masked where they are masked.
 *
 * Columns of buttons have no words and stay out.
 */
export function useListSheet<Row>({ label, columns, every }: Listed<Row>) {
  const { t } = useI18n();
  const { say } = useToasts();
  const notesOn = useNotes();
  /** Rows read so far; null while nothing is saved. */
  const read = ref<number | null>(null);
  let isStopped = false;

  async function rowsOnScreen(shown: readonly Column<Row>[]) {
    const rows: string[][] = [];
    for await (const some of every()) {
      if (isStopped) return null;
      rows.push(...some.map((row) => shown.map((column) => column.text?.(row) ?? '')));
      read.value = Math.min(rows.length, mostRows);
      if (rows.length > mostRows) break;
    }
    return rows;
  }
  async function save() {
    if (read.value !== null) return;
    isStopped = false;
    read.value = 0;
    const shown = columns().filter(({ text }) => text !== undefined);
    try {
      const rows = await rowsOnScreen(shown);
      if (!rows) return;
      const { writeSheet } = await import('./write-sheet.ts');
      const headings = shown.map((column) => column.label);
      const sheet = { title: label(), notes: notesOn(rows.length), headings, rows: rows.slice(0, mostRows) };
      keep(await writeSheet(sheet), `${label()}.xlsx`);
      say(t('table.sheet.saved', { count: sheet.rows.length }));
    } catch (error) {
      say(t('table.sheet.failed', { why: error instanceof Error ? error.message : String(error) }));
    } finally {
      read.value = null;
    }
  }
  function stop() {
    isStopped = true;
  }
  return { read: readonly(read), save, stop };
}
