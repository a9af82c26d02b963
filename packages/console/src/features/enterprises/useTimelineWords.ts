import { isDay } from '@lianxi/schema';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useFactWords } from './useFactWords.ts';

/** Deeds done to the enterprise itself; every other one is done to something that belongs to it. */
const ownVerbs = [
  'registerEnterprise',
  'importEnterprise',
  'correctEnterprise',
  'changeEnterpriseStatus',
  'cleanEnterpriseText',
];

/** The deed whose changes bear the names of fields that offices added. */
const ofOwnFields = 'fillEnterpriseFields';

/**
 * What changed, in words: `name` is the enterprise's in its own deeds and a person's in those about people.
 *
 * A field or code that the messages do not know is shown as it is: an older console still shows something.
 */
export function useTimelineWords() {
  const { t, te } = useI18n();
  const format = useFormat();
  const facts = useFactWords();
  const worded = (path: string, fallback: string) => (te(path, 'zh-CN') ? t(path) : fallback);

  function fieldName(verb: string, field: string): string {
    // Named as the office named them.
    if (verb === ofOwnFields) return field;
    if (ownVerbs.includes(verb)) return facts.fieldName(field);
    return worded(`enterprises.timeline.fields.${field}`, field);
  }
  function valueWords(verb: string, field: string, value: string | null): string {
    if (ownVerbs.includes(verb)) return facts.valueWords(field, value);
    const text = value?.trim() ?? '';
    if (text === '') return facts.notKnown();
    if (verb === ofOwnFields && !isDay(text)) return text;
    return isDay(text) ? format.day(text) : worded(`enterprises.timeline.codes.${field}.${text}`, text);
  }
  return { fieldName, valueWords, verbWords: facts.verbWords };
}
