import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeZip, type ZipEntry } from '../../../test/kit/zip.ts';
import { SheetProblem } from './sheet-problem.ts';
import { packStored, unpackTexts } from './zip-archive.ts';

const mib = 1024 * 1024;
const part = (name: string, text: string): ZipEntry => ({ name, bytes: Buffer.from(text) });
/** Bytes that barely pack, and are the same in every run. */
const noise = (size: number) =>
  deflateRawSync(Buffer.from(Array.from({ length: size }, (_, at) => (at * at * 31) % 251)));

const outcome = (archive: Buffer): Promise<unknown> =>
  unpackTexts(archive).then(
    (parts) => parts.map(({ name, bytes }) => [name, bytes.length]),
    (error: unknown) => (error instanceof SheetProblem ? error.code : error),
  );

describe('unpacking a workbook', () => {
  it('gives its XML parts and leaves the rest packed', async () => {
    const archive = makeZip([part('a.xml', '<a/>'), part('logo.png', 'picture'), part('b.xml.rels', '<b>名</b>')]);
    expect(await unpackTexts(archive)).toEqual([
      { name: 'a.xml', bytes: Buffer.from('<a/>') },
      { name: 'b.xml.rels', bytes: Buffer.from('<b>名</b>') },
    ]);
  });

  it.each([
    ['200 entries', 200, 'read'],
    ['201 entries', 201, 'FILE_ZIP_BOMB'],
  ])('has a limit at %s', async (_what, count, code) => {
    const entries = Array.from({ length: count }, (_, at) => part(`${at}.xml`, '<a/>'));
    const read = await outcome(makeZip(entries));
    expect(Array.isArray(read) ? 'read' : read).toBe(code);
  });

  it.each([
    ['9 MiB packed 1000 to 1, too small to matter', 9 * mib, [['a.xml', 9 * mib]]],
    ['11 MiB packed 1000 to 1', 11 * mib, 'FILE_ZIP_BOMB'],
  ])('judges the ratio: %s', async (_what, size, expected) => {
    expect(await outcome(makeZip([{ name: 'a.xml', bytes: Buffer.alloc(size, ' ') }]))).toEqual(expected);
  });

  it('judges the sum of the stated sizes, whatever the entries are', async () => {
    const entries = Array.from({ length: 3 }, (_, at) => ({ ...part(`${at}.png`, 'x'), statedSize: 70 * mib }));
    expect(await outcome(makeZip(entries))).toBe('FILE_ZIP_BOMB');
    const small = Array.from({ length: 25 }, (_, at) => ({ ...part(`${at}.png`, 'x'), statedSize: 8 * mib + 1 }));
    expect(await outcome(makeZip(small))).toBe('FILE_ZIP_BOMB');
  });

  it.each([
    ['more comes out than was stated', { ...part('a.xml', 'x'.repeat(5000)), statedSize: 4999 }, 'FILE_ZIP_BOMB'],
    ['less comes out than was stated', { ...part('a.xml', 'x'.repeat(5000)), statedSize: 5001 }, 'FILE_UNREADABLE'],
    ['the check sum is wrong', { ...part('a.xml', '<a/>'), statedCrc: 1 }, 'FILE_UNREADABLE'],
    ['a name leads out of the archive', part('../a.xml', '<a/>'), 'FILE_UNREADABLE'],
  ])('is refused where %s', async (_what, entry, code) => {
    expect(await outcome(makeZip([entry]))).toBe(code);
  });

  it('is refused where a name stands twice', async () => {
    expect(await outcome(makeZip([part('a.xml', '<a/>'), part('a.xml', '<b/>')]))).toBe('FILE_UNREADABLE');
  });

  it.each([
    ['cut off', (archive: Buffer) => archive.subarray(0, archive.length - 30)],
    ['damaged', (archive: Buffer) => Buffer.from(archive).fill(0xff, 60, 90)],
  ])('is refused where it is %s', async (_how, spoil) => {
    const archive = makeZip([{ name: 'a.xml', bytes: noise(4000) }]);
    expect(await outcome(spoil(archive))).toBe('FILE_UNREADABLE');
  });
});

describe('packing parts again', () => {
  it('gives an archive of the same parts', async () => {
    const parts = [part('xl/名.xml', '<a>名</a>'), part('empty.xml', '')];
    expect(await unpackTexts(packStored(parts))).toEqual(parts);
  });
});
