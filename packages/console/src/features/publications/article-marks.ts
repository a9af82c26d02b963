import type { ArticleCheckQuery, ArticleVerdict } from '@lianxi/schema/operations';
import type { Shape, Tone } from '../../shared/page/StatusTag.vue';

export type Check = NonNullable<ArticleCheckQuery['checkArticle']>;
export type Finding = Check['findings'][number];

/** How each verdict looks, in the order of the summary: what has to be put right comes first. */
export const verdictLook: Readonly<Record<ArticleVerdict, { tone: Tone; shape: Shape }>> = {
  DIFFERS: { tone: 'bad', shape: 'square' },
  PLANNED_NOT_HELD: { tone: 'needs-you', shape: 'diamond' },
  CLAIM_WITHOUT_DATA: { tone: 'warn', shape: 'triangle' },
  AMBIGUOUS: { tone: 'warn', shape: 'half' },
  NOT_STATED: { tone: 'warn', shape: 'ring' },
  MATCHES: { tone: 'good', shape: 'dot' },
  NOT_A_FIGURE: { tone: 'neutral', shape: 'ring' },
};
// The keys of that record are the verdicts, which `Object.keys` forgets.
const verdicts = Object.keys(verdictLook) as ArticleVerdict[];

export interface Piece {
  text: string;
  /** Place of its finding in the list; null where nothing was found. */
  finding: number | null;
}

/** Cuts the article into what was judged and what stands between, in reading order; nothing of it is lost. */
export function piecesOf(article: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [finding, { start, end }] of findings.entries()) {
    // Passages do not overlap; should two of them, the later one shows what is left of it.
    const from = Math.max(at, start);
    if (from > at) pieces.push({ text: article.slice(at, from), finding: null });
    if (end > from) pieces.push({ text: article.slice(from, end), finding });
    at = Math.max(at, end);
  }
  if (at < article.length) pieces.push({ text: article.slice(at), finding: null });
  return pieces;
}

/** How many passages have each verdict, those that occur only, what has to be put right first. */
export function countsOf(findings: readonly Pick<Finding, 'verdict'>[]): { verdict: ArticleVerdict; count: number }[] {
  return verdicts
    .map((verdict) => ({ verdict, count: findings.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}
