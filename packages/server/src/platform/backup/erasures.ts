import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Backup } from './write-backup.ts';

/** Somebody who was erased, by the key of a row that says nothing of them. */
interface Erasure {
  regionId: number;
  personId: string;
}

/** Whom a backup knows to have been erased; one of a version before there were erasures knows nobody. */
export async function erasuresIn({ path: place, content }: Backup): Promise<Erasure[]> {
  const table = content.tables.find(({ schema, name }) => schema === 'sec' && name === 'erasure');
  if (!table) return [];
  const [region, person] = ['region_id', 'person_id'].map((column) => table.columns.indexOf(column));
  const lines = createInterface({ input: createReadStream(path.join(place, table.file)).pipe(createGunzip()) });
  const erased: Erasure[] = [];
  for await (const line of lines) {
    const cells = line.split('\t');
    erased.push({ regionId: Number(cells[region ?? 0]), personId: cells[person ?? 1] ?? '' });
  }
  return erased;
}
