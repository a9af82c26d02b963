import { Converter } from 'opencc-js/t2cn';

/** A text as it is searched, with the place in the original of each of its characters. */
export interface CleanText {
  text: string;
  places: readonly number[];
}

const syllable = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,8}';
const reading = `[（(]${syllable}(?:[ '’]${syllable}){0,5}[)）]`;
/** News sites put the reading of a rare character behind it: 臺(tái)資企業(yè). */
const bracketedReading = new RegExp(reading, 'giuy');
const simplify = Converter({ from: 'tw', to: 'cn' });
const known = new Map<string, string>();

function simplified(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const made = simplify(character);
  // A character that becomes two would shift every place behind it; it stays as it is.
  const kept = made.length === character.length ? made : character;
  known.set(character, kept);
  return kept;
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x3000) return ' ';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Takes bracketed readings away, makes traditional characters simplified and full-width signs half-width. */
export function cleanText(original: string): CleanText {
  const places: number[] = [];
  let text = '';
  for (let place = 0; place < original.length; place += 1) {
    bracketedReading.lastIndex = place;
    const read = bracketedReading.exec(original)?.[0];
    if (read) {
      place += read.length - 1;
      continue;
    }
    const character = original.charAt(place);
    text += halfWidth(/[\u3400-\u9fff]/.test(character) ? simplified(character) : character);
    places.push(place);
  }
  return { text, places };
}

/** What was done to a text that somebody wrote or copied. */
export enum TextCleaning {
  READINGS_REMOVED = 'READINGS_REMOVED',
  SIMPLIFIED = 'SIMPLIFIED',
  HALF_WIDTH = 'HALF_WIDTH',
  SPACES_REMOVED = 'SPACES_REMOVED',
}

/** A text as a register keeps it, and what was done to it; nothing where it was clean. */
export interface CleanedWriting {
  text: string;
  cleanings: TextCleaning[];
}

/** The hanzi of GB 2312: in them 乾, 著 or 於 are words of simplified Chinese, too. */
const simplifiedHanzi: ReadonlySet<string> = new Set(
  new TextDecoder('gbk').decode(
    Uint8Array.from({ length: (0xf7 - 0xb0 + 1) * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 2 / 94) : 0xa1 + (Math.floor(at / 2) % 94),
    ),
  ),
);
const tone = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/iu;
const readingBehind = new RegExp(String.raw`(?<=[\u3400-\u9fff])${reading}`, 'giu');
const hanzi = /[\u3400-\u9fff]/gu;

/**
 * A reading without a tone may be a word of the name: it goes only where another one shows what these brackets are, and
 * one of several words, such as the English name of a branch, only with a tone of its own.
 */
const withoutReadings = (text: string): string => {
  const isRead = (text.match(readingBehind) ?? []).some((one) => tone.test(one));
  return text.replaceAll(readingBehind, (one) => (tone.test(one) || (isRead && !/[ '’]/.test(one)) ? '' : one));
};
/** Turned as a whole, by its words, and only where a character shows that it is traditional. */
const inSimplified = (text: string): string =>
  (text.match(hanzi) ?? []).some((one) => !simplifiedHanzi.has(one) && simplified(one) !== one) ? simplify(text) : text;
const withHalfWidth = (text: string): string => text.replaceAll(/[０-９Ａ-Ｚａ-ｚ]/gu, halfWidth);
const withoutOddSpaces = (text: string): string =>
  text.replaceAll(/[\u200b-\u200d\u2060\ufeff]/gu, '').replaceAll(/[\u00a0\u3000]/gu, ' ');

const steps: readonly [TextCleaning, (text: string) => string][] = [
  [TextCleaning.SPACES_REMOVED, withoutOddSpaces],
  [TextCleaning.READINGS_REMOVED, withoutReadings],
  [TextCleaning.SIMPLIFIED, inSimplified],
  [TextCleaning.HALF_WIDTH, withHalfWidth],
];

/**
 * Cleans what was copied from the web for a register: no bracketed readings, simplified characters, half-width digits
 * and letters, no spaces that nobody sees.
 *
 * Brackets and other signs stay: a name has them full-width. The original is whoever calls' to keep.
 */
export function cleanWriting(original: string): CleanedWriting {
  const cleanings: TextCleaning[] = [];
  let text = original;
  for (const [cleaning, clean] of steps) {
    const cleaned = clean(text);
    if (cleaned !== text) cleanings.push(cleaning);
    text = cleaned;
  }
  return { text, cleanings };
}
