import { isDay, isFieldNumber, isPrintable, type Issue } from '@lianxi/schema';
import { holdsPersonalNumber, speaksOfNever } from '../../platform/never-recorded.ts';
import type { OwnValue } from '../enterprises/index.ts';
import { EnterpriseFieldKind, hasChoices, type FieldChoice } from './field-kind.ts';

/** What a field is to whoever reads values for it. */
export interface FieldTerms {
  kind: EnterpriseFieldKind;
  unit?: string | null | undefined;
  lowest?: string | null | undefined;
  highest?: string | null | undefined;
  choices: readonly FieldChoice[];
}

export const noValue: OwnValue = { text: null, number: null, day: null, isYes: null, chosen: null };

/** A value as it is sent; one of another kind than the field's is refused. */
export interface GivenValue {
  text?: string | null | undefined;
  number?: string | null | undefined;
  day?: string | null | undefined;
  isYes?: boolean | null | undefined;
  choices?: readonly string[] | null | undefined;
}

type Judged = { value: OwnValue } | { rule: string };

const longestText = 1000;
const noLater = '2199-12-31';
const noEarlier = '1900-01-01';

const slotOf: Readonly<Record<EnterpriseFieldKind, keyof GivenValue>> = {
  [EnterpriseFieldKind.TEXT]: 'text',
  [EnterpriseFieldKind.NUMBER]: 'number',
  [EnterpriseFieldKind.DAY]: 'day',
  [EnterpriseFieldKind.YES_NO]: 'isYes',
  [EnterpriseFieldKind.CHOICE]: 'choices',
  [EnterpriseFieldKind.CHOICES]: 'choices',
};

const isGiven = (value: GivenValue[keyof GivenValue]): boolean =>
  value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Judges a value by its field: as it is kept, or the rule that it breaks. `kept` is what stands there now. */
export function judgeValue(field: FieldTerms, given: GivenValue, kept: OwnValue = noValue): Judged {
  const slot = slotOf[field.kind];
  if (Object.entries(given).some(([name, value]) => name !== slot && name in noSlots && isGiven(value)))
    return { rule: 'NOT_HERE' };
  if (!isGiven(given[slot])) return { value: noValue };
  switch (field.kind) {
    case EnterpriseFieldKind.TEXT:
      return judgeText((given.text ?? '').trim());
    case EnterpriseFieldKind.NUMBER:
      return judgeNumber(field, given.number ?? '');
    case EnterpriseFieldKind.DAY:
      return judgeDay((given.day ?? '').trim());
    case EnterpriseFieldKind.YES_NO:
      return { value: { ...noValue, isYes: given.isYes ?? null } };
    default:
      return judgeChoices(field, given.choices ?? [], kept.chosen ?? []);
  }
}
const noSlots = { text: null, number: null, day: null, isYes: null, choices: null };

function judgeText(text: string): Judged {
  if (text === '') return { value: noValue };
  if (!isPrintable(text)) return { rule: 'CONTROL_CHARACTER' };
  if (text.length > longestText) return { rule: 'TOO_LONG' };
  if (holdsPersonalNumber(text)) return { rule: 'PERSONAL_NUMBER' };
  return speaksOfNever(text) ? { rule: 'NEVER_RECORDED' } : { value: { ...noValue, text } };
}

function judgeNumber({ unit, lowest, highest }: FieldTerms, written: string): Judged {
  const plain = written.normalize('NFKC').replaceAll(/[,\s]/g, '');
  if (plain === '') return { value: noValue };
  if (!isFieldNumber(plain)) return { rule: 'NUMBER_SHAPE' };
  // A bare number of eleven digits is no quantity that anybody counts without a unit.
  if (unit == null && holdsPersonalNumber(plain)) return { rule: 'PERSONAL_NUMBER' };
  const number = plainNumber(plain);
  const isOutside =
    (lowest != null && Number(number) < Number(lowest)) || (highest != null && Number(number) > Number(highest));
  return isOutside ? { rule: 'NUMBER_BOUNDS' } : { value: { ...noValue, number } };
}

/** The same number without zeros that say nothing: 0012.50 is 12.5. */
export function plainNumber(text: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  const digits = part === '' ? whole : `${whole}.${part}`;
  return digits === '0' ? '0' : `${sign}${digits}`;
}

function judgeDay(day: string): Judged {
  if (!isDay(day)) return { rule: 'DAY' };
  return day < noEarlier || day > noLater ? { rule: 'OUT_OF_RANGE' } : { value: { ...noValue, day } };
}

/** A retired choice stays where it was chosen before, and is chosen nowhere else. */
function judgeChoices({ kind, choices }: FieldTerms, given: readonly string[], kept: readonly string[]): Judged {
  const open = choices.filter(({ key, isRetired }) => !isRetired || kept.includes(key)).map(({ key }) => key);
  if (given.some((key) => !open.includes(key))) return { rule: 'CHOICE_UNKNOWN' };
  const chosen = open.filter((key) => given.includes(key));
  if (kind === EnterpriseFieldKind.CHOICE && chosen.length > 1) return { rule: 'TOO_MANY' };
  return { value: { ...noValue, chosen } };
}

const yesNo = ['是', '否'] as const;

/** A value as a person reads it, in the words of the field; null where nothing is known. */
export function valueWords(
  { kind, unit, choices }: FieldTerms,
  value: OwnValue,
  said: readonly [yes: string, no: string] = yesNo,
): string | null {
  if (value.number !== null) return unit == null ? plainNumber(value.number) : `${plainNumber(value.number)} ${unit}`;
  if (value.isYes !== null) return said[value.isYes ? 0 : 1];
  if (!hasChoices(kind)) return value.text ?? value.day;
  const chosen = value.chosen ?? [];
  const texts = choices.filter(({ key }) => chosen.includes(key)).map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('、');
}

type StoredValue = { [part in keyof OwnValue]?: OwnValue[part] | undefined };

/** What of a kept row is the value itself. */
export const valueOf = ({ text, number, day, isYes, chosen }: StoredValue): OwnValue => ({
  text: text ?? null,
  number: number == null ? null : plainNumber(number),
  day: day ?? null,
  isYes: isYes ?? null,
  chosen: chosen ?? null,
});

export const isEmptyValue = (value: OwnValue): boolean => Object.values(value).every((part) => part === null);

/** Whether two values are the same. */
export const isSameValue = (one: OwnValue, other: OwnValue): boolean =>
  JSON.stringify(valueOf(one)) === JSON.stringify(valueOf(other));

/** The place of a value in what was sent, as a refusal names it. */
export const issueAt = (fieldId: string, rule: string): Issue => ({ field: `values.${fieldId}`, rule });
