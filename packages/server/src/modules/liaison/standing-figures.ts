import type { Locale } from '@lianxi/schema';

/** A figure of no campaign: it is counted on any day, and its definition stands here alone. */
interface StandingFigureDefinition {
  code: string;
  version: number;
  label: Readonly<Record<Locale, string>>;
  definition: Readonly<Record<Locale, string>>;
}

/** What is told of the liaison system on a day, by the fact of the coverage that holds its value. */
const definitions = {
  gaps: {
    code: 'LIAISON_GAPS',
    version: 1,
    label: { 'zh-CN': '缺联系人', en: 'Without a liaison person' },
    definition: {
      'zh-CN': '截至日在册、当日没有具体联系人的企业；企业在册之日起即应有联系人。',
      en: 'Enterprises active on the day for which nobody is named then; the duty begins with the day they became active.',
    },
  },
  undated: {
    code: 'LIAISON_UNDATED_GAPS',
    version: 1,
    label: { 'zh-CN': '无日期或无人负责的缺口', en: 'Gaps undated or owned by nobody' },
    definition: {
      'zh-CN': '缺联系人的企业中，说不出自何日起缺，或既没有第一责任人、也没有县级联络办负责落实的；应为零。',
      en: 'Of those without a liaison person, the ones of which it is not known since when, or for which neither a first responsible person nor a county office answers: to be none.',
    },
  },
} as const satisfies Readonly<Record<string, StandingFigureDefinition>>;

/** The standing figures of a coverage in the reader's language. */
export const standingFiguresOf = (counted: Readonly<Record<string, unknown>>, locale: Locale) =>
  Object.entries(definitions).map(([fact, { code, version, label, definition }]) => ({
    code,
    version,
    label: label[locale],
    definition: definition[locale],
    value: Number(counted[fact]),
  }));
