import type { OwnFieldFilter } from '@lianxi/schema/operations';
import type { Codec } from '../../shared/filters/useQueryState.ts';

/** What is asked of a field that an office added, as the form holds it. */
export const ownConditions = ['contains', 'is', 'between', 'yes', 'no', 'empty', 'filled'] as const;
export type OwnCondition = (typeof ownConditions)[number];
export interface OwnCriterion {
  fieldId: string;
  condition: OwnCondition;
  /** A fragment, a choice’s key, or the lower end; of two ends the upper one is `upper`. */
  value: string;
  upper: string;
}

const parts = 4;
const readOne = (raw: string): OwnCriterion[] => {
  const said = raw.split('~').map(decodeURIComponent);
  const [fieldId = '', written = '', value = '', upper = ''] = said;
  const condition = ownConditions.find((one) => one === written);
  return condition && /^efd_[\w-]+$/.test(fieldId) && said.length <= parts
    ? [{ fieldId, condition, value, upper }]
    : [];
};
const isAsked = ({ condition, value, upper }: OwnCriterion): boolean =>
  condition === 'between' ? value !== '' || upper !== '' : !['contains', 'is'].includes(condition) || value !== '';

function readAll(raw: string | null): OwnCriterion[] {
  try {
    return raw?.split('!').flatMap(readOne) ?? [];
  } catch (error) {
    // An address that somebody cut in the middle of a letter asks nothing.
    if (error instanceof URIError) return [];
    throw error;
  }
}

/** How the criteria stand in the address: `?own=efd_…~contains~铸件`. */
export const ownCriteria: Codec<OwnCriterion[]> = {
  read: readAll,
  write: (all) =>
    all
      .filter(isAsked)
      .map(({ fieldId, condition, value, upper }) =>
        [fieldId, condition, value, upper]
          .map((one) => encodeURIComponent(one).replaceAll('!', '%21').replaceAll('~', '%7E'))
          .join('~'),
      )
      .join('!') || null,
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isNumber = (text: string): boolean => /^-?\d{1,20}(\.\d{1,6})?$/.test(text);

/** A criterion as the API wants it; an end that is no number and no day is not asked. */
export function ownFilter({ fieldId, condition, value, upper }: OwnCriterion): OwnFieldFilter {
  const ends = { ...between(value, 'atLeast', 'from'), ...between(upper, 'atMost', 'to') };
  const asked: Record<OwnCondition, Omit<OwnFieldFilter, 'fieldId'>> = {
    contains: { contains: value },
    is: { anyOf: [value] },
    between: ends,
    yes: { isYes: true },
    no: { isYes: false },
    empty: { isEmpty: true },
    filled: { isEmpty: false },
  };
  return { fieldId, ...asked[condition] };
}
function between(text: string, number: 'atLeast' | 'atMost', day: 'from' | 'to'): Omit<OwnFieldFilter, 'fieldId'> {
  if (isDay(text)) return { [day]: text };
  return isNumber(text) ? { [number]: text } : {};
}

const conditionsOf: Readonly<Record<string, readonly OwnCondition[]>> = {
  TEXT: ['contains', 'filled', 'empty'],
  NUMBER: ['between', 'filled', 'empty'],
  DAY: ['between', 'filled', 'empty'],
  YES_NO: ['yes', 'no', 'empty'],
  CHOICE: ['is', 'filled', 'empty'],
  CHOICES: ['is', 'filled', 'empty'],
};
/** What may be asked of a field of a kind, the likeliest first. */
export const conditionsFor = (kind: string): readonly OwnCondition[] => conditionsOf[kind] ?? ['filled', 'empty'];
