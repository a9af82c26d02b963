import { ActivityState, type ActivityKind } from '../campaigns/index.ts';
import { FigureName, type MadeFigure } from '../figures/index.ts';
import type { Claim } from './article-passages.ts';
import { ArticleVerdict } from './article-verdict.ts';

/** What is recorded of a campaign, as far as an article may speak of it. */
export interface Recorded {
  figures: ReadonlyMap<FigureName, MadeFigure>;
  activities: ReadonlyMap<ActivityKind, ActivityState>;
  /** Days on which something was recorded, as YYYY-MM-DD. */
  days: ReadonlySet<string>;
}

export interface Judgement {
  verdict: ArticleVerdict;
  figure?: FigureName;
  /** What the data say, where they say something else. */
  expected?: string;
}

const judged = (verdict: ArticleVerdict): Judgement => ({ verdict });

/** Compares one passage with what is recorded; a plan is never taken for an event. */
export function judge(claim: Claim, recorded: Recorded): Judgement {
  switch (claim.kind) {
    case 'NO_FIGURE':
      return judged(ArticleVerdict.NOT_A_FIGURE);
    case 'EVALUATION':
      return judged(ArticleVerdict.CLAIM_WITHOUT_DATA);
    case 'DAY':
      return judgeDay(claim, recorded);
    case 'ACTIVITY':
      return judgeActivity(recorded.activities.get(claim.activity));
    case 'FULL_COVERAGE':
      return judgeFullCoverage(recorded);
    case 'SHARE':
      return judgeShare(claim, recorded);
    case 'COUNT':
      return judgeCount(claim, recorded);
  }
}

function judgeDay({ year, month, day }: Extract<Claim, { kind: 'DAY' }>, { days }: Recorded): Judgement {
  const ends = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isRecorded = [...days].some((one) => (year === null ? one.endsWith(ends) : one === `${String(year)}${ends}`));
  return judged(isRecorded ? ArticleVerdict.MATCHES : ArticleVerdict.NOT_STATED);
}

function judgeActivity(state: ActivityState | undefined): Judgement {
  if (state === ActivityState.HELD) return judged(ArticleVerdict.MATCHES);
  return judged(state === ActivityState.PLANNED ? ArticleVerdict.PLANNED_NOT_HELD : ArticleVerdict.NOT_STATED);
}

function judgeFullCoverage({ figures }: Recorded): Judgement {
  const figure = figures.get(FigureName.FULL_COVERAGE);
  const rate = figures.get(FigureName.COVERAGE_RATE);
  if (figure?.isTrue === true) return { verdict: ArticleVerdict.MATCHES, figure: FigureName.FULL_COVERAGE };
  return { verdict: ArticleVerdict.DIFFERS, figure: FigureName.FULL_COVERAGE, expected: rate?.text ?? '' };
}

function judgeShare({ percent, figure }: Extract<Claim, { kind: 'SHARE' }>, { figures }: Recorded): Judgement {
  const made = figure && figures.get(figure);
  if (!made) return judged(ArticleVerdict.NOT_STATED);
  const isSame = Number(made.text.replace(/\s*%$/, '')) === percent;
  if (isSame) return { verdict: ArticleVerdict.MATCHES, figure };
  return { verdict: ArticleVerdict.DIFFERS, figure, expected: made.text };
}

/** A number whose words name a figure is held against it; one that only has a unit may fit none, one or several. */
function judgeCount(
  { value, figure, candidates }: Extract<Claim, { kind: 'COUNT' }>,
  { figures }: Recorded,
): Judgement {
  if (figure) {
    const made = figures.get(figure);
    if (made?.value === value) return { verdict: ArticleVerdict.MATCHES, figure };
    return { verdict: ArticleVerdict.DIFFERS, figure, expected: made?.text ?? '' };
  }
  const fitting = candidates.filter((name) => figures.get(name)?.value === value);
  const [only] = fitting;
  if (only && fitting.length === 1) return { verdict: ArticleVerdict.MATCHES, figure: only };
  return judged(fitting.length > 1 ? ArticleVerdict.AMBIGUOUS : ArticleVerdict.NOT_STATED);
}
