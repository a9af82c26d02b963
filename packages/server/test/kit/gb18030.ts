/** Node decodes GB18030 but does not encode it: the way back is read off the decoder, for the two-byte characters. */
function readTable(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const text = decoder.decode(bytes);
      if ([...text].length === 1 && text !== '\ufffd') table.set(text, bytes);
    }
  }
  return table;
}

let table: Map<string, Buffer> | null = null;

/** The text in GB18030. Throws on a character outside ASCII and the two-byte table. */
export function encodeGb18030(text: string): Buffer {
  table ??= readTable();
  const bytes = [...text].map((character) => {
    if (character <= '\u007f') return Buffer.from(character, 'latin1');
    const found = table?.get(character);
    if (found === undefined) throw new Error(`No two bytes for ${character}`);
    return found;
  });
  return Buffer.concat(bytes);
}
