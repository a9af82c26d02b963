import { importColumnsOf, importHeadings, type Issue } from '@lianxi/schema';
import { factNames } from '../enterprises/index.ts';
import { holdsPersonalNumber, namesPersonalField, speaksOfNever } from '../../platform/never-recorded.ts';

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** What the register has already: a field of that name would take the column of a file away from it. */
const ofRegister: ReadonlySet<string> = new Set(
  [...importColumnsOf.ENTERPRISES.map((column) => importHeadings[column]), ...factNames].map(plain),
);

interface FieldWords {
  name: string;
  englishName?: string | null | undefined;
  purpose: string;
  unit?: string | null | undefined;
  choices: readonly string[];
}

const isUnfit = (text: string): 'NEVER_RECORDED' | 'PERSONAL_NUMBER' | null => {
  if (speaksOfNever(text)) return 'NEVER_RECORDED';
  return holdsPersonalNumber(text) ? 'PERSONAL_NUMBER' : null;
};

/**
 * What of a field's words may not stand: what must never be recorded wherever it comes in, a name that is of a person's
 * data, and one that the register has itself.
 */
export function unfitWords({ name, englishName, purpose, unit, choices }: FieldWords): Issue[] {
  const said: readonly [string, string | null | undefined][] = [
    ['name', name],
    ['englishName', englishName],
    ['purpose', purpose],
    ['unit', unit],
    ['choices', choices.find((choice) => isUnfit(choice) !== null)],
  ];
  const unfit = said.flatMap(([field, text]): Issue[] => {
    const rule = isUnfit(text ?? '');
    return rule === null ? [] : [{ field, rule }];
  });
  const personal = (['name', 'englishName'] as const).filter((field) =>
    namesPersonalField({ name, englishName: englishName ?? '' }[field]),
  );
  const known = ofRegister.has(plain(name)) ? [{ field: 'name', rule: 'COLUMN_OF_REGISTER' }] : [];
  const all = [...unfit, ...personal.map((field) => ({ field, rule: 'OF_A_PERSON' })), ...known];
  // A form shows one sentence for each of its fields.
  return all.filter(({ field }, at) => all.findIndex((one) => one.field === field) === at);
}
