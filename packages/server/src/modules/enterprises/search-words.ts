import { readingsOf } from '../../platform/pinyin.ts';

/** What an enterprise is found by. */
export interface SearchedFacts {
  name: string;
  shortName: string | null;
  formerNames: readonly string[];
  creditCode: string | null;
}

/** No word is longer: what is typed beyond it is not looked at. */
const longestWord = 16;

/** Words that begin a name stand a second time under this sign, so that they come first. */
const headSign = '^';
/** A credit code read from its end stands under this sign: its last characters are what somebody reads out. */
const tailSign = '~';

const legalForms = ['有限责任公司', '股份有限公司', '分公司', '总厂', '工厂'];
const form = /(有限责任公司|股份有限公司|有限公司|分公司|公司|总厂|工厂)$/;

/** A letter of a text and where it stands there: width, case, brackets and blanks do not count. */
interface Letter {
  letter: string;
  from: number;
  to: number;
}

/** The letters of a text in the form they are compared in. */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let from = 0;
  for (const written of text) {
    const to = from + written.length;
    for (const letter of written.normalize('NFKC').toLowerCase())
      if (/[\p{L}\p{N}]/u.test(letter)) letters.push({ letter, from, to });
    from = to;
  }
  return letters;
}

/** Whether a word is a piece of a legal form, which nearly every name has and nobody is found by. */
const isOfForm = (word: string): boolean =>
  word.length > 1 ? legalForms.some((one) => one.includes(word)) : '司限'.includes(word);

/** Words that begin at each letter of a name but those of its legal form; of Chinese also by sound and by initials. */
function wordsOfName(name: string): string[] {
  const letters = lettersOf(name).map(({ letter }) => letter);
  const whole = letters.join('');
  const core = whole.replace(form, '');
  const begins = core.length >= 2 ? [...core].length : letters.length;
  const readings = readingsOf(letters);
  const spelt = [letters, ...readings, ...readings.map((sounds) => sounds.map((sound) => sound.slice(0, 1)))];
  const words = spelt.flatMap((parts) => parts.slice(0, begins).map((_, from) => cut(parts.slice(from).join(''))));
  return [...words, ...spelt.slice(1).map((parts) => headOf(parts.join('')))];
}

const cut = (word: string): string => word.slice(0, longestWord);
const reversed = (text: string): string => [...text].toReversed().join('');

/**
 * Every word an enterprise is found by, each once; a word is found by its beginning.
 *
 * Names and former names give a word for each place a fragment can begin at, so a fragment is the beginning of a word,
 * and a beginning is what an index answers behind the wall, where it answers no pattern.
 */
export function searchWordsOf({ name, shortName, formerNames, creditCode }: SearchedFacts): string[] {
  const names = [name, ...(shortName ? [shortName] : []), ...formerNames];
  const code = creditCode?.toLowerCase();
  return [...new Set([...names.flatMap(wordsOfName), ...(code ? [code, tailSign + reversed(code)] : [])])];
}

/** One piece of what was typed: a beginning of words, or text that can only be looked for as it stands. */
export interface Term {
  word: string;
  /** A piece of a legal form, or signs alone: no word begins so. */
  isPlainText: boolean;
  /** Digits enough to be the end of a phone number. */
  isOfPhone: boolean;
}

/** Nobody types more; what follows is not looked at. */
const mostTerms = 4;
const phoneDigits = /^\d{4,11}$/;

/** What was typed, piece by piece: blanks part them, and so does the change from Chinese to Latin letters. */
export function termsOf(search: string | null | undefined): Term[] {
  const pieces = (search ?? '')
    .split(/\s+/u)
    .flatMap((piece) => piece.split(/(?<=\p{Script=Han})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Han})/iu))
    .filter((piece) => piece !== '');
  return pieces.slice(0, mostTerms).map((piece) => {
    const letters = lettersOf(piece)
      .map(({ letter }) => letter)
      .join('');
    if (letters === '' || isOfForm(letters)) return { word: piece, isPlainText: true, isOfPhone: false };
    return { word: letters, isPlainText: false, isOfPhone: phoneDigits.test(letters) };
  });
}

/** What of a search decides the text of its statement: how many pieces there are, and of which kinds. */
export const shapeOfSearch = (search: string | null | undefined): string =>
  termsOf(search)
    .map(({ isPlainText, isOfPhone }) => (isPlainText ? 't' : isOfPhone ? 'd' : 'w'))
    .join('');

/** The signs under which a piece is looked for, as beginnings of words. */
export function beginningsOf({ word }: Term): [word: string, tail: string] {
  const isOfCode = /^[0-9a-z]{4,18}$/.test(word) && /\d/.test(word);
  // A letter alone begins a tenth of all words: it is looked for where names begin.
  const plain = /^[a-z]$/.test(word) ? headOf(word) : isOfCode ? word : cut(word);
  return [plain, isOfCode ? tailSign + reversed(word) : plain];
}

/** The beginning of a word that begins a name. */
export const headOf = (word: string): string => headSign + cut(word);

/** Whether a piece can be the beginning of how a name sounds. */
export const isSpelt = (term: Term | undefined): boolean => term !== undefined && /^[a-z0-9]+$/.test(term.word);

/** The first text after all that begin with a text, in the order of code points. */
export const afterAll = (beginning: string): string => `${beginning}\u{10ffff}`;
