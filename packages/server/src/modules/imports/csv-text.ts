import Papa from 'papaparse';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetLine } from './sheet-line.ts';

interface DecodedText {
  text: string;
  encoding: string;
}

function decoded(bytes: Buffer, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const marks = [
  { encoding: 'UTF-8', label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', label: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', label: 'utf-16be', mark: [0xfe, 0xff] },
];

/** UTF-8 with a few broken bytes is legal GB18030, but reads as nonsense there: it must not be taken for it. */
function isBrokenUtf8(bytes: Buffer): boolean {
  let [broken, chinese] = [0, 0];
  for (const character of bytes.toString('utf8')) {
    if (character === '\ufffd') broken += 1;
    else if (character >= '\u4e00' && character <= '\u9fff') chinese += 1;
  }
  return broken * 20 < chinese;
}

function decodeMarked(bytes: Buffer): DecodedText | null {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked === undefined) return null;
  const text = decoded(bytes, marked.label);
  if (text === null) throw new SheetProblem('FILE_ENCODING');
  return { text, encoding: marked.encoding };
}

function decodeUnmarked(bytes: Buffer): DecodedText {
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'UTF-8' };
  const other = bytes.includes(0) || isBrokenUtf8(bytes) ? null : decoded(bytes, 'gb18030');
  if (other !== null) return { text: other, encoding: 'GB18030' };
  throw new SheetProblem(bytes.includes(0) ? 'FILE_UNREADABLE' : 'FILE_ENCODING');
}

/**
 * The text of a file: UTF-8, UTF-16 by its mark, else GB18030.
 *
 * Throws FILE_ENCODING where it is neither, FILE_UNREADABLE where it holds NUL, which no text does.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const read = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (read.text.includes('\0')) throw new SheetProblem('FILE_UNREADABLE');
  return read;
}

/** A quote that never ends would swallow all lines after it without a word, so the file is refused. */
function refuseLostLines(errors: readonly Papa.ParseError[]): void {
  if (errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes')) {
    throw new SheetProblem('FILE_UNREADABLE');
  }
}

/** As many lines as a sheet of Excel has, blank ones included. */
const mostLines = 1_048_576;

/** Splits a text into lines with their 1-based numbers; a quoted line break makes a line span several numbers. */
export function readCsv(text: string): SheetLine[] {
  const plain = text.replace(/\r\n?/g, '\n').trimEnd();
  if (plain.split('\n', mostLines + 1).length > mostLines) throw new SheetProblem('FILE_TOO_MANY_ROWS');
  const { data, errors } = Papa.parse<string[]>(plain, { newline: '\n', delimitersToGuess: [',', '\t', ';'] });
  refuseLostLines(errors);
  let line = 1;
  return data.map((cells) => {
    const read = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return read;
  });
}
