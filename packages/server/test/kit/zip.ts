import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  bytes: Buffer;
  /** The size that both headers state, where it is a lie. */
  statedSize?: number;
  /** The check sum that both headers state, where it is wrong. */
  statedCrc?: number;
}

function commonFields({ name, bytes, statedSize, statedCrc }: ZipEntry, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(statedCrc ?? crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(statedSize ?? bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

/** A deflated ZIP archive that states what the entries say, true or not. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.bytes);
    const common = commonFields(entry, packed);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(entry.name), packed]);
    const central = Buffer.alloc(46);
    central.write('PK\u0001\u0002', 0, 'latin1');
    central.writeUInt16LE(20, 4);
    common.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    body.push(local);
    directory.push(central, Buffer.from(entry.name));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, listed, end]);
}

const sheetPath = 'xl/worksheets/sheet1.xml';

/**
 * A workbook of some 50 kB that unpacks to 50 MiB. It states so, or lies that it is 1 kB: the first is seen before
 * anything is unpacked, the second only while unpacking.
 */
export function zipBomb({ isLying = false }: { isLying?: boolean } = {}): Buffer {
  const bytes = Buffer.alloc(50 * 1024 * 1024, ' ');
  return makeZip([isLying ? { name: sheetPath, bytes, statedSize: 1024 } : { name: sheetPath, bytes }]);
}
