import { Converter } from 'opencc-js/t2cn';

/** A text as it is searched, with the place in the original of each of its characters. */
export interface CleanText {
  text: string;
  places: readonly number[];
}

/** News sites put the reading of a rare character behind it: 臺(tái)資企業(yè). */
const bracketedReading = /[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,8}[)）]/giuy;
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
    const reading = bracketedReading.exec(original)?.[0];
    if (reading) {
      place += reading.length - 1;
      continue;
    }
    const character = original.charAt(place);
    text += halfWidth(/[\u3400-\u9fff]/.test(character) ? simplified(character) : character);
    places.push(place);
  }
  return { text, places };
}
