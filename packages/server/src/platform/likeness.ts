/** Pairs of neighbouring characters: Chinese writes no spaces, and two characters are mostly a word. */
export function pairsOf(text: string): Set<string> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

/** What of two sets is shared, from 0 to 1 (Sørensen and Dice). */
export function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size + others.size === 0) return 0;
  const both = [...some].filter((pair) => others.has(pair)).length;
  return (2 * both) / (some.size + others.size);
}
