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

/** The own fields of an enterprise as they are, and what its deeds called those that it has no more, by their ids. */
export interface OwnFields {
  values: () => readonly OwnFieldValueFragment[];
  names: () => ReadonlyMap<string, string>;
}

/** Own fields of two versions beside each other, as they are called now; one out of use says so, where something stood in it. */
export function useOwnLines({ values, names }: OwnFields) {
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
    const known = new Map(values().map((one) => [one.field.id, one]));
    // One of the county that the enterprise came from is no field here, and stands under the name that it had.
    const ids = new Set([...known.keys(), ...Object.keys(earlier), ...Object.keys(later)]);
    return [...ids].flatMap((id) => {
      const one = known.get(id);
      const [before, after] = [earlier[id] ?? null, later[id] ?? null];
      const isRetired = one?.field.isRetired ?? false;
      if ((isRetired || !one) && before === null && after === null) return [];
      return [
        {
          field: `own:${id}`,
          label: one ? nameOf(one.field) : (names().get(id) ?? t('enterprises.notKnown')),
          isRetired,
          earlier: wordsOf(one, before),
          later: wordsOf(one, after),
          isSame: before === after,
        },
      ];
    });
  };
}
