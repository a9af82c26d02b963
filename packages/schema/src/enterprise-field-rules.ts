import * as v from 'valibot';
import { filled, line, optionalLine, rule } from './rule-parts.ts';

/** How many choices a field may offer, those that were retired included. */
const mostChoices = 40;

/** A number as a person types it, exact to four places; null where it is left open. */
const decimal = v.nullish(
  v.pipe(
    line(20),
    v.transform((text) => (text === '' ? null : text.normalize('NFKC').replaceAll(',', ''))),
    v.check((text) => text === null || isFieldNumber(text), rule('NUMBER_SHAPE')),
  ),
);

/** Whether a text is a number that a field keeps: twelve places before the point and four behind it. */
export function isFieldNumber(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(text);
}

const words = {
  name: filled(40),
  englishName: optionalLine(60),
  /** Whoever fills it in reads what it is for, so a sign or two will not do. */
  purpose: v.pipe(filled(300), v.minLength(4, rule('PURPOSE_OF_FIELD'))),
  lowest: decimal,
  highest: decimal,
};

interface Bounds {
  lowest?: string | null | undefined;
  highest?: string | null | undefined;
}
const runsUpwards = ({ lowest, highest }: Bounds): boolean =>
  lowest == null || highest == null || Number(lowest) <= Number(highest);

const eachOnce = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** What a field that an office defines must satisfy, in the form and in the API alike. */
export const defineEnterpriseFieldRules = v.pipe(
  v.looseObject({
    ...words,
    kind: v.string(rule('REQUIRED')),
    unit: optionalLine(20),
    choices: v.nullish(
      v.pipe(
        v.array(filled(40)),
        v.maxLength(mostChoices, rule('TOO_MANY')),
        v.check((list) => eachOnce(list), rule('TWICE')),
      ),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['choices']],
      ({ kind, choices }) => !kind.startsWith('CHOICE') || (choices?.length ?? 0) >= 2,
      rule('OPTIONS_MISSING'),
    ),
    ['choices'],
  ),
  v.forward(v.partialCheck([['lowest'], ['highest']], runsUpwards, rule('BOUNDS_ORDER')), ['highest']),
);

/** What a field must satisfy that is revised; its kind and its unit stay as they are, so that values keep their meaning. */
export const reviseEnterpriseFieldRules = v.pipe(
  v.looseObject({
    ...words,
    choices: v.nullish(
      v.pipe(
        v.array(v.looseObject({ key: v.nullish(v.string()), text: filled(40), isRetired: v.nullish(v.boolean()) })),
        v.maxLength(mostChoices, rule('TOO_MANY')),
        v.check((list) => eachOnce(list.map(({ text }) => text)), rule('TWICE')),
      ),
    ),
  }),
  v.forward(v.partialCheck([['lowest'], ['highest']], runsUpwards, rule('BOUNDS_ORDER')), ['highest']),
);

/** Whoever takes a field out of use says why. */
export const retireEnterpriseFieldRules = v.looseObject({ reason: filled(500) });
