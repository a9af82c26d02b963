import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Work } from '../../platform/context.ts';
import { csvOf, jsonLinesOf, rowsOf } from './archive-lines.ts';
import { readmeOf } from './archive-readme.ts';
import { isOwn, registerTitles, type ArchivedTable } from './archive-tables.ts';

/** One file of the archive as the manifest names it. */
export interface ManifestFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** What the archive holds, so that whoever receives it can tell that nothing is missing. */
export interface Manifest {
  product: string;
  formatVersion: 1;
  region: { regionId: number; name: string };
  asOf: string;
  askedBy: string;
  purpose: string;
  rowCount: number;
  fileCount: number;
  tables: { table: string; title: string; rows: number; csv: ManifestFile; jsonLines: ManifestFile }[];
  files: (ManifestFile & { id: string })[];
}

export interface Archive {
  work: Pick<Work, 'em'>;
  facts: Pick<Manifest, 'region' | 'asOf' | 'askedBy' | 'purpose'>;
  tables: readonly ArchivedTable[];
  /** Told each time some rows or a file were written. */
  wrote: (count: number) => void;
}

/** Adds files one after the other: each is opened only once the one before is packed, so little is in memory. */
class Packer {
  readonly #zip = new ZipFile();
  readonly #at: Date;

  constructor(asOf: string) {
    this.#at = new Date(asOf);
    this.#zip.on('error', (error: Error) => this.bytes.destroy(error));
  }

  /** A Node stream, whatever its types call it. */
  get bytes(): Readable {
    // `outputStream` is a PassThrough.
    return this.#zip.outputStream as Readable;
  }

  /** The entry that stands in the manifest; its size and sum are known once it was packed. */
  add(path: string, content: () => AsyncIterable<Buffer>, isPacked = true): ManifestFile {
    const entry: ManifestFile = { path, bytes: 0, sha256: '' };
    this.#zip.addReadStreamLazy(path, { mtime: this.#at, compress: isPacked }, (open) =>
      open(null, Readable.from(measured(entry, content()))),
    );
    return entry;
  }

  end(): void {
    this.#zip.end();
  }
}

async function* measured(entry: ManifestFile, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of content) {
    hash.update(chunk);
    entry.bytes += chunk.length;
    yield chunk;
  }
  entry.sha256 = hash.digest('hex');
}

async function* once(text: () => string): AsyncGenerator<Buffer> {
  yield Buffer.from(text());
}

const forbidden = new Set('\\/:*?"<>|\u007f');
/** A name that is one file on every system, whatever somebody called it: none begins or ends with a dot or a blank. */
const plainName = (name: string): string =>
  Array.from(name, (character) => (character < ' ' || forbidden.has(character) ? '_' : character))
    .slice(-100)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '_');

/**
 * The bytes of a county's archive, and its manifest, complete once they have ended.
 *
 * Everything is read by the transaction at work, in its scope and as of one moment.
 */
export async function packArchive(archive: Archive): Promise<{ bytes: Readable; manifest: Manifest }> {
  const { work, facts, tables } = archive;
  const manifest: Manifest = {
    product: 'Lianxi 联系',
    formatVersion: 1,
    ...facts,
    rowCount: 0,
    fileCount: 0,
    tables: [],
    files: [],
  };
  const packer = new Packer(facts.asOf);
  packer.add('README.md', () => once(() => readmeOf(facts)));
  for (const table of tables) addTable(packer, archive, { manifest, table });
  const files = await work.em.execute<{ id: string; name: string }[]>(
    `select id, name from stored_file where ${isOwn} order by region_id, id`,
  );
  for (const file of files) {
    const content = () => bytesOf(archive, file.id);
    const entry = packer.add(`files/${file.id}/${plainName(file.name)}`, content, false);
    manifest.files.push(Object.assign(entry, { id: file.id }));
  }
  manifest.fileCount = files.length;
  packer.add('manifest.json', () => once(() => `${JSON.stringify(manifest, null, 2)}\n`));
  packer.end();
  return { bytes: packer.bytes, manifest };
}

function addTable(
  packer: Packer,
  { work, wrote }: Archive,
  { manifest, table }: { manifest: Manifest; table: ArchivedTable },
): void {
  const { name } = table;
  const jsonLines = packer.add(`tables/${name}.jsonl`, () => jsonLinesOf(counted(rowsOf(work, table))));
  const csv = packer.add(`tables/${name}.csv`, () => csvOf(table, rowsOf(work, table)));
  const listed = { table: name, title: registerTitles[name] ?? name, rows: 0, csv, jsonLines };
  manifest.tables.push(listed);
  async function* counted(rows: AsyncIterable<string[]>): AsyncGenerator<string[]> {
    for await (const lines of rows) {
      listed.rows += lines.length;
      manifest.rowCount += lines.length;
      wrote(lines.length);
      yield lines;
    }
  }
}

async function* bytesOf({ work, wrote }: Archive, id: string): AsyncGenerator<Buffer> {
  const [file] = await work.em.execute<{ content: Buffer }[]>(
    `select content from stored_file where ${isOwn} and id = ?`,
    [id],
  );
  if (file) yield file.content;
  wrote(1);
}
