import type { FilledFieldInput, OwnFieldValueFragment } from '@lianxi/schema/operations';
import type { OwnWords } from './versions.ts';

/** As a deed writes down yes and no, whatever language is read. */
export const yesNo = { yes: '是', no: '否' } as const;

/** What stands in each field now, in the words in which deeds write it down. */
export const ownWordsOf = (values: readonly OwnFieldValueFragment[]): OwnWords =>
  Object.fromEntries(
    values.map(({ field, words, isYes }) => [field.id, isYes === null ? words : isYes ? yesNo.yes : yesNo.no]),
  );

type Filled = Omit<FilledFieldInput, 'fieldId' | 'version'>;

/** The words of a deed as a value again; null where the field cannot take it any more: its choices are others by now. */
export function filledFrom({ field, chosen }: OwnFieldValueFragment, words: string | null): Filled | null {
  if (words === null) return {};
  switch (field.kind) {
    case 'TEXT':
      return { text: words };
    case 'DAY':
      return { day: words };
    case 'YES_NO':
      return { isYes: words === yesNo.yes };
    case 'NUMBER':
      return { number: field.unit === null ? words : words.replace(` ${field.unit}`, '') };
    default: {
      const isOpen = ({ key, isRetired }: { key: string; isRetired: boolean }) =>
        !isRetired || chosen.some((one) => one.key === key);
      const texts = field.kind === 'CHOICE' ? [words] : words.split('、');
      const keys = texts.map((text) => field.choices.find((one) => one.text === text && isOpen(one))?.key);
      const known = keys.filter((key) => key !== undefined);
      return known.length === keys.length ? { choices: known } : null;
    }
  }
}

/** What is filled in for the own fields to become those of an earlier version, and the names of those that cannot. */
export function ownRestoring(values: readonly OwnFieldValueFragment[], earlier: OwnWords) {
  const present = ownWordsOf(values);
  const others = values.filter(({ field: { id } }) => (earlier[id] ?? null) !== (present[id] ?? null));
  const filled: FilledFieldInput[] = [];
  const left: string[] = [];
  for (const one of others) {
    const value = one.field.isRetired ? null : filledFrom(one, earlier[one.field.id] ?? null);
    if (value === null) left.push(one.field.name);
    else filled.push({ fieldId: one.field.id, version: one.version, ...value });
  }
  return { filled, left };
}
