import { isDay } from '@lianxi/schema';
import type { EnterpriseTimelineEntryFragment } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useFactWords } from './useFactWords.ts';
import type { OwnName } from './useOwnNames.ts';

/** Deeds done to the enterprise itself; every other one is done to something that belongs to it. */
const ownVerbs = [
  'registerEnterprise',
  'importEnterprise',
  'correctEnterprise',
  'changeEnterpriseStatus',
  'cleanEnterpriseText',
];

type Change = EnterpriseTimelineEntryFragment['changes'][number];

/**
 * What changed, in words: `name` is the enterprise's in its own deeds and a person's in those about people.
 *
 * A field or code that the messages do not know is shown as it is: an older console still shows something.
 */
export function useTimelineWords(ownNames: () => ReadonlyMap<string, OwnName>) {
  const { t, te } = useI18n();
  const format = useFormat();
  const facts = useFactWords();
  const worded = (path: string, fallback: string) => (te(path) ? t(path) : fallback);

  /** Named as the office names it now, and with its name of then where that was another. */
  function ownName({ field, ownFieldId }: Change): string {
    const known = ownNames().get(ownFieldId ?? '');
    if (!known) return field;
    return known.name === field ? known.shown : t('enterprises.timeline.renamed', { name: known.shown, former: field });
  }
  function fieldName(verb: string, change: Change): string {
    const { field } = change;
    if (change.ownFieldId !== null) return ownName(change);
    if (ownVerbs.includes(verb)) return facts.fieldName(field);
    return worded(`enterprises.timeline.fields.${field}`, field);
  }
  function valueWords(verb: string, { field, ownFieldId }: Change, value: string | null): string {
    if (ownVerbs.includes(verb)) return facts.valueWords(field, value);
    const text = value?.trim() ?? '';
    if (text === '') return facts.notKnown();
    if (ownFieldId !== null && !isDay(text)) return text;
    return isDay(text) ? format.day(text) : worded(`enterprises.timeline.codes.${field}.${text}`, text);
  }
  return { fieldName, valueWords, verbWords: facts.verbWords };
}
