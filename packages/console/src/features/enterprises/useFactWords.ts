import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';

/** Facts in words: names of fields, and values as a person reads them. A fact nobody knows reads 未填. */
export function useFactWords() {
  const { t, te } = useI18n();
  const format = useFormat();
  /** The word that the messages have for a code, else the code itself: an older console still shows something. */
  const worded = (path: string, code: string) => (te(`${path}.${code}`) ? t(`${path}.${code}`) : code);

  const notKnown = () => t('enterprises.notKnown');
  const fieldName = (field: string) => worded('enterprises.facts', field);
  const industryWords = (code: string) => `${code} ${worded('enterprises.industry', code)}`;
  const readers: Record<string, (value: string) => string> = {
    status: (code) => worded('enterprises.status', code),
    source: (code) => worded('enterprises.source', code),
    industry: industryWords,
    registeredOn: format.day,
    effectiveOn: format.day,
    statusSinceOn: format.day,
  };

  function valueWords(field: string, value: string | readonly string[] | null): string {
    const text = typeof value === 'string' ? value.trim() : (value ?? []).join('、');
    if (text === '') return notKnown();
    return readers[field]?.(text) ?? text;
  }
  return {
    notKnown,
    fieldName,
    valueWords,
    industryWords,
    verbWords: (verb: string) => worded('enterprises.timeline.verbs', verb),
  };
}
