/** How alike two titles must be: of the pairs of neighbouring characters, at least two fifths are shared. */
const alikeFrom = 0.4;

/** Pairs of neighbouring characters: Chinese writes no spaces, and two characters are mostly a word. */
function pairsOf(title: string): Set<string> {
  const letters = [...title.normalize('NFKC').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

/** What of two sets is shared, from 0 to 1 (Sørensen and Dice). */
function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size + others.size === 0) return 0;
  const both = [...some].filter((pair) => others.has(pair)).length;
  return (2 * both) / (some.size + others.size);
}

export interface Likened {
  regionId: number;
  title: string;
  category: string | null;
}

/**
 * Gathers what is alike, by its kind and its words, and keeps what two counties or more share: the widest spread first.
 *
 * Everything is likened to the first of its group and not to its neighbours, so that a chain of small differences
 * never joins what has nothing in common, and one glance at the first tells what a group is about. The result follows
 * from the order of `problems` alone.
 */
export function gatherAlike<T extends Likened>(problems: readonly T[]): T[][] {
  const groups: { first: T; pairs: ReadonlySet<string>; all: T[] }[] = [];
  for (const problem of problems) {
    const pairs = pairsOf(problem.title);
    const group = groups.find(({ first, pairs: others }) => {
      const areTwoKinds = first.category !== null && problem.category !== null && first.category !== problem.category;
      return !areTwoKinds && shared(pairs, others) >= alikeFrom;
    });
    if (group) group.all.push(problem);
    else groups.push({ first: problem, pairs, all: [problem] });
  }
  const spread = (all: readonly T[]) => new Set(all.map(({ regionId }) => regionId)).size;
  return groups
    .map(({ all }) => all)
    .filter((all) => spread(all) > 1)
    .sort((a, b) => spread(b) - spread(a) || b.length - a.length);
}
