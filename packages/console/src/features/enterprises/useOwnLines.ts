import type { OwnFieldValueFragment } from '@lianxi/schema/operations';
import { useI18n } from 'vue-i18n';
import { useOwnFieldName } from '../../shared/enterprise/useOwnFields.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { yesNo } from './own-words.ts';
import type { OwnWords } from './versions.ts';

/** One fact of two versions beside each other. */
export interface ComparedLine {
  field: string;
  label: string;
  isRetired: boolean;
  earlier: string;
  later: string;
  isSame: boolean;
}

/** Own fields of two versions beside each other, by their names; one out of use says so, where something stood in it. */
export function useOwnLines(values: () => readonly OwnFieldValueFragment[]) {
  const { t } = useI18n();
  const format = useFormat();
  const { nameOf } = useOwnFieldName();

  function wordsOf(one: OwnFieldValueFragment | undefined, words: string | null): string {
    if (words === null) return t('enterprises.notKnown');
    if (one?.field.kind === 'DAY') return format.day(words);
    if (one?.field.kind === 'YES_NO') return t(`enterprises.search.own.is.${words === yesNo.yes ? 'yes' : 'no'}`);
    return words;
  }
  return function linesOf(earlier: OwnWords, later: OwnWords): ComparedLine[] {
    const known = new Map(values().map((one) => [one.field.name, one]));
    // A field that was called otherwise once stands under the name that it had.
    const names = new Set([...known.keys(), ...Object.keys(earlier), ...Object.keys(later)]);
    return [...names].flatMap((name) => {
      const one = known.get(name);
      const [before, after] = [earlier[name] ?? null, later[name] ?? null];
      const isRetired = one?.field.isRetired ?? false;
      if ((isRetired || !one) && before === null && after === null) return [];
      return [
        {
          field: `own:${name}`,
          label: one ? nameOf(one.field) : name,
          isRetired,
          earlier: wordsOf(one, before),
          later: wordsOf(one, after),
          isSame: before === after,
        },
      ];
    });
  };
}
