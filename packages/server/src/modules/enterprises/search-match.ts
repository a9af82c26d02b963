import { readingsOf } from '../../platform/pinyin.ts';
import { EnterpriseMatchField } from './enterprise-enums.ts';
import { lettersOf, termsOf, type SearchedFacts, type Term } from './search-words.ts';

interface Match {
  field: EnterpriseMatchField;
  parts: { text: string; isMatched: boolean }[];
}

/** Where a text is what was typed, from an index to another one. */
type Span = [from: number, to: number];

/**
 * Why a search finds an enterprise: each fact in which a piece of it lies, with what of it was meant.
 *
 * A phone is not among the facts; where digits were typed that lie in none of them, it was the end of a phone.
 */
export function matchesOf(facts: SearchedFacts, search: string | null | undefined): Match[] {
  const terms = termsOf(search);
  if (terms.length === 0) return [];
  const names: [EnterpriseMatchField, string | null][] = [
    [EnterpriseMatchField.NAME, facts.name],
    [EnterpriseMatchField.SHORT_NAME, facts.shortName],
    ...facts.formerNames.map((name): [EnterpriseMatchField, string] => [EnterpriseMatchField.FORMER_NAME, name]),
  ];
  const code: Place = { field: EnterpriseMatchField.CREDIT_CODE, text: facts.creditCode ?? '', spansOf: spansOfCode };
  const places: Place[] = [...names.map(([field, text]) => ({ field, text: text ?? '', spansOf: spansOfName })), code];
  const found = places.map(({ field, text, spansOf }) => ({
    field,
    text,
    spans: terms.map((term) => (text === '' ? null : spansOf(text, term))),
  }));
  const matches = found.flatMap(({ field, text, spans }) => {
    const there = spans.filter((span) => span !== null);
    return there.length === 0 ? [] : [{ field, parts: partsOf(text, there) }];
  });
  const phones = terms.filter(({ isOfPhone }, i) => isOfPhone && found.every(({ spans }) => spans[i] === null));
  return [...matches, ...phones.map(({ word }) => onPhone(word))];
}

interface Place {
  field: EnterpriseMatchField;
  text: string;
  spansOf: (text: string, term: Term) => Span | null;
}

const onPhone = (word: string): Match => ({
  field: EnterpriseMatchField.PHONE,
  parts: [{ text: word, isMatched: true }],
});

function spansOfCode(text: string, { word }: Term): Span | null {
  const code = text.toLowerCase();
  if (code.startsWith(word)) return [0, word.length];
  return word.length >= 4 && code.endsWith(word) ? [code.length - word.length, code.length] : null;
}

/** By its letters, else by how they sound, else by the initials of that: in this order a reader sees it too. */
function spansOfName(text: string, { word, isPlainText }: Term): Span | null {
  if (isPlainText) {
    const from = text.indexOf(word);
    return from < 0 ? null : [from, from + word.length];
  }
  const letters = lettersOf(text);
  const written = letters.map(({ letter }) => letter);
  const readings = readingsOf(written);
  for (const parts of [written, ...readings, ...readings.map((sounds) => sounds.map((sound) => sound.slice(0, 1)))]) {
    const run = runOf(parts, word);
    if (run) return [letters[run[0]]?.from ?? 0, letters[run[1] - 1]?.to ?? text.length];
  }
  return null;
}

/** Which parts, read together from the beginning of one, begin with a word. */
function runOf(parts: readonly string[], word: string): Span | null {
  for (let from = 0; from < parts.length; from += 1) {
    let read = '';
    for (let to = from; to < parts.length && word.startsWith(read); to += 1) {
      read += parts[to];
      if (read.startsWith(word)) return [from, to + 1];
    }
  }
  return null;
}

/** A text in pieces: what lies in a span, and what lies between. */
function partsOf(text: string, spans: readonly Span[]): Match['parts'] {
  const parts: Match['parts'] = [];
  let at = 0;
  for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
    if (from > at) parts.push({ text: text.slice(at, from), isMatched: false });
    if (to > at) parts.push({ text: text.slice(Math.max(at, from), to), isMatched: true });
    at = Math.max(at, to);
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMatched: false });
  return parts;
}
