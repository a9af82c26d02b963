import { pairsOf, shared } from '../../platform/likeness.ts';

/** How alike two titles must be: of the pairs of neighbouring characters, at least two fifths are shared. */
const alikeFrom = 0.4;

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
