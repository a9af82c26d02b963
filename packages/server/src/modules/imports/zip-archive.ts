import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { asSheetProblem, SheetProblem } from './sheet-problem.ts';

const MIB = 1024 * 1024;
const limits = { entries: 200, bytes: 200 * MIB, ratio: 200, ratioFrom: 10 * MIB };

export interface ZipPart {
  name: string;
  bytes: Buffer;
}

/** Only these parts of a workbook are read; pictures and printer settings stay packed. */
const isText = ({ fileName }: Entry): boolean => fileName.endsWith('.xml') || fileName.endsWith('.xml.rels');

/** Judges the directory by the sizes it states, before anything is inflated. */
async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw new SheetProblem('FILE_ZIP_BOMB');
  const entries: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { uncompressedSize, compressedSize } = entry;
    total += uncompressedSize;
    const isBloated = uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio;
    if (total > limits.bytes || isBloated) throw new SheetProblem('FILE_ZIP_BOMB');
    entries.push(entry);
  }
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length) throw new SheetProblem('FILE_UNREADABLE');
  return entries;
}

/** Inflates one entry and counts what really comes out: the size in the directory may be a lie. */
async function inflate(zip: ZipFile, entry: Entry): Promise<ZipPart> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw new SheetProblem('FILE_ZIP_BOMB');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (size < entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw new SheetProblem('FILE_UNREADABLE');
  return { name: entry.fileName, bytes };
}

/**
 * The XML parts of a workbook: at most 200 entries and 200 MiB, no entry above 10 MiB packed more than 200 to 1.
 *
 * Throws FILE_ZIP_BOMB beyond those limits and FILE_UNREADABLE where the archive is damaged.
 */
export async function unpackTexts(archive: Buffer): Promise<ZipPart[]> {
  try {
    // Sizes are validated here and not by the library, which could not tell a lie from damage
    const zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: false });
    const parts: ZipPart[] = [];
    for (const entry of (await listEntries(zip)).filter(isText)) parts.push(await inflate(zip, entry));
    return parts;
  } catch (error) {
    throw asSheetProblem(error);
  }
}

const versionNeeded = 20;
const utf8Names = 0x0800;

/** The fields that the local header and the directory have in common, 26 bytes. Method 0: stored. */
function commonFields({ name, bytes }: ZipPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryEntry(part: ZipPart, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(versionNeeded, 4);
  commonFields(part).copy(head, 6);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, Buffer.from(part.name)]);
}

/**
 * Packs parts again, uncompressed.
 *
 * The workbook library follows the headers inside an archive and not its directory, so it could be led to entries
 * that nobody checked. It is only given an archive that holds what was checked.
 */
export function packStored(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), commonFields(part), Buffer.from(part.name)]);
    directory.push(directoryEntry(part, offset));
    body.push(head, part.bytes);
    offset += head.length + part.bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}
