import { strFromU8, unzipSync } from 'fflate/browser';
import { expect, it } from 'vitest';
import { writeSheet } from './write-sheet.ts';

async function partsOf(blob: Blob): Promise<string> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, content]) => strFromU8(content))
    .join('\n');
}
const sheet = (rows: string[][]) =>
  writeSheet({ title: '企业名录', notes: ['兖州区 · 张三'], headings: ['企业名称'], rows });

it('puts what the list is above its headings and rows', async () => {
  const text = await partsOf(await sheet([['宏远机械有限公司']]));
  const places = ['企业名录', '兖州区 · 张三', '企业名称', '宏远机械有限公司'].map((words) => text.lastIndexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('leaves what begins like a formula as text', async () => {
  const text = await partsOf(await sheet([['=HYPERLINK("http://x")'], ['+1'], ['@a']]));
  expect(text).not.toContain('<f>');
  expect(text).toContain('=HYPERLINK(');
});

it('comes to its end with more rows than fit into one piece, although no worker may start', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => [`第 ${i} 家企业，名称各不相同 ${Math.sin(i)}`]);
  const text = await partsOf(await sheet(rows));
  expect(text).toContain('第 8999 家企业');
});

it('is named after the list even where a workbook forbids its signs', async () => {
  expect(await partsOf(await writeSheet({ title: '甲/乙', notes: [], headings: ['a'], rows: [] }))).toContain('甲 乙');
});
