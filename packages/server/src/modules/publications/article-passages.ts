import { ActivityKind } from '../campaigns/index.ts';
import { FigureName } from '../figures/index.ts';
import { numeral, readNumeral } from './numerals.ts';

/** What a passage of an article says that data could prove. */
export type Claim =
  | { kind: 'NO_FIGURE' }
  | { kind: 'EVALUATION' }
  | { kind: 'DAY'; month: number; day: number; year: number | null }
  | { kind: 'ACTIVITY'; activity: ActivityKind }
  | { kind: 'FULL_COVERAGE' }
  | { kind: 'SHARE'; percent: number; figure: FigureName | null }
  | { kind: 'COUNT'; value: number; figure: FigureName | null; candidates: readonly FigureName[] };

export interface Passage {
  start: number;
  end: number;
  claim: Claim;
}

interface Finder {
  pattern: RegExp;
  claim: (match: RegExpExecArray, text: string) => Claim | null;
}

const activities: Readonly<Record<string, ActivityKind>> = {
  恳谈会: ActivityKind.SYMPOSIUM,
  座谈会: ActivityKind.SYMPOSIUM,
  健康查体: ActivityKind.HEALTH_CHECK,
  健康体检: ActivityKind.HEALTH_CHECK,
  专项辅导: ActivityKind.GUIDANCE,
  联合走访: ActivityKind.JOINT_VISITS,
  普遍走访: ActivityKind.UNIVERSAL_VISITS,
};

/** Units of counting, the figures they may be units of, and the words before them that say which one is meant. */
const units: readonly { unit: string; words: readonly (readonly [string, FigureName])[] }[] = [
  {
    unit: '家',
    words: [
      ['应走访', FigureName.ENTERPRISES_IN_SCOPE],
      ['未走访', FigureName.ENTERPRISES_MISSING],
      ['走访', FigureName.ENTERPRISES_VISITED],
    ],
  },
  { unit: '人次', words: [['会见', FigureName.MEETING_ATTENDANCES]] },
  { unit: '人|名|位', words: [['会见', FigureName.BUSINESSPERSONS_MET]] },
  {
    unit: '份',
    words: [
      ['发放', FigureName.OPINION_FORMS_ISSUED],
      ['未收', FigureName.OPINION_FORMS_OUTSTANDING],
      ['收回', FigureName.OPINION_FORMS_RETURNED],
      ['谢绝', FigureName.OPINION_FORMS_DECLINED],
    ],
  },
  {
    unit: '件|个问题|条',
    words: [
      ['当场', FigureName.PROBLEMS_ANSWERED_ON_SPOT],
      ['集中办理', FigureName.PROBLEMS_FOR_HANDLING],
      ['收集', FigureName.PROBLEMS_COLLECTED],
      ['反映', FigureName.PROBLEMS_COLLECTED],
    ],
  },
  {
    unit: '个?部门',
    words: [
      ['会同', FigureName.PARTICIPATING_DEPARTMENTS],
      ['联办', FigureName.NOTICE_ISSUERS],
      ['等', FigureName.NOTICE_ISSUERS],
      ['联合印发', FigureName.NOTICE_ISSUERS],
    ],
  },
  { unit: '类(?:别)?(?:县级)?部门', words: [['', FigureName.PARTICIPATING_DEPARTMENTS]] },
  { unit: '个单位|个县(?:市)?区|个县(?:（市、区）)?', words: [['辅导', FigureName.GUIDANCE_PROVIDERS]] },
];

/** The clause that a passage ends: words of the one before belong to another statement. */
const clauseBefore = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - 24), start)
    .split(/[,，。;；:：!！?？\n]/)
    .at(-1) ?? '';

/** The figure whose word stands nearest before the number. */
function meant(clause: string, words: readonly (readonly [string, FigureName])[]): FigureName | null {
  const placed = words
    .map(([word, figure]) => ({ figure, word, at: clause.lastIndexOf(word) }))
    .filter(({ at }) => at >= 0)
    // 未走访 holds 走访 as well: of two that end together the longer one was written.
    .toSorted((a, b) => b.at + b.word.length - (a.at + a.word.length) || b.word.length - a.word.length);
  return placed[0]?.figure ?? null;
}

const counts = units.map(({ unit, words }): Finder => ({
  pattern: new RegExp(`(?<number>${numeral})[余多]?\\s*(?:${unit})`, 'g'),
  claim: (match, text) => {
    const value = readNumeral(match.groups?.['number'] ?? '');
    if (value === null) return null;
    const figure = meant(clauseBefore(text, match.index), words);
    return { kind: 'COUNT', value, figure, candidates: [...new Set(words.map(([, one]) => one))] };
  },
}));

const share: Finder = {
  pattern: /(?<number>\d+(?:\.\d+)?)\s*%/g,
  claim: (match, text) => {
    const clause = clauseBefore(text, match.index);
    const isForms = /收回/.test(clause);
    const isCoverage = /占|覆盖|走访/.test(clause);
    const figure = isForms ? FigureName.FORM_RETURN_RATE : isCoverage ? FigureName.COVERAGE_RATE : null;
    return { kind: 'SHARE', percent: Number(match.groups?.['number']), figure };
  },
};

const day: Finder = {
  pattern: /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/g,
  claim: ({ groups }) => ({
    kind: 'DAY',
    year: groups?.['year'] ? Number(groups['year']) : null,
    month: Number(groups?.['month']),
    day: Number(groups?.['day']),
  }),
};

const always = (pattern: RegExp, claim: Claim): Finder => ({ pattern, claim: () => claim });
const chinese = '[一二三四五六七八九十百]+';

/** In this order: what an earlier finder took, a later one does not read again. */
const finders: readonly Finder[] = [
  always(new RegExp(`(?:${chinese}届)?${chinese}中全会`, 'g'), { kind: 'NO_FIGURE' }),
  always(new RegExp(`第${chinese}(?:责任人|人民医院|时间|书记|届|次|期|批)?`, 'g'), { kind: 'NO_FIGURE' }),
  always(/(?<=^|[,，。;；:：、\s])[一二三四五六七八九十]是/gm, { kind: 'NO_FIGURE' }),
  day,
  {
    pattern: new RegExp(Object.keys(activities).join('|'), 'g'),
    claim: ([word]) => {
      const activity = activities[word];
      return activity ? { kind: 'ACTIVITY', activity } : null;
    },
  },
  always(/(?:走访)?全覆盖/g, { kind: 'FULL_COVERAGE' }),
  share,
  ...counts,
  always(
    /(?:收到|取得)了?(?:较好|良好|显著|明显|积极|很好)的?(?:效果|成效)|受到.{0,12}(?:好评|欢迎)|圆满(?:完成|成功)|反响(?:热烈|良好)/g,
    { kind: 'EVALUATION' },
  ),
];

/** The passages of a cleaned text that say something data could prove, in their order; none overlaps another. */
export function passagesOf(text: string): Passage[] {
  const found: Passage[] = [];
  const isFree = (start: number, end: number) => !found.some((one) => start < one.end && one.start < end);
  for (const { pattern, claim } of finders)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const made = isFree(start, end) ? claim(match, text) : null;
      if (made) found.push({ start, end, claim: made });
    }
  return found.toSorted((a, b) => a.start - b.start);
}
