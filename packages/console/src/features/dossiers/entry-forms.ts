import {
  enjoyedPolicyRules,
  filePromiseRules,
  investmentRules,
  keepPromiseRules,
  licenceRules,
  reasonRules,
  siteRules,
  yearRules,
} from '@lianxi/schema';
import {
  CorrectFileEntryDocument,
  KeepPromiseDocument,
  RecordFileEntryDocument,
  WithdrawFileEntryDocument,
} from '@lianxi/schema/operations';
import type { DeedField, DeedForm } from '../../shared/deed/deed-form.ts';

/** The parts of a file that are entered in words; papers are uploaded. */
export type EntryPart = 'site' | 'licence' | 'investment' | 'year' | 'policy' | 'promise';

const optional = (name: string, kind: DeedField['kind'] = 'line'): DeedField => ({ name, kind, isOptional: true });
const line = (name: string): DeedField => ({ name, kind: 'line' });
const choice = (name: string, choices: readonly string[]): DeedField => ({ name, kind: 'choice', choices });
const year = { name: 'year', kind: 'number', least: 1949, most: 2100 } as const;
const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'TWD', 'GBP', 'KRW', 'SGD', 'AUD', 'CAD', 'CHF'];

const parts: Readonly<Record<EntryPart, { rules: NonNullable<DeedForm['rules']>; fields: readonly DeedField[] }>> = {
  site: {
    rules: siteRules,
    fields: [
      choice('kind', ['PRODUCTION', 'LIVING_QUARTERS', 'WAREHOUSE', 'OFFICE']),
      line('address'),
      optional('area'),
      optional('fromOn', 'day'),
      optional('toOn', 'day'),
      optional('note', 'text'),
    ],
  },
  licence: {
    rules: licenceRules,
    fields: [line('title'), optional('number'), optional('issuer'), optional('fromOn', 'day'), optional('toOn', 'day')],
  },
  investment: {
    rules: investmentRules,
    fields: [
      choice('kind', ['PROJECT', 'REGISTERED', 'PAID_IN']),
      optional('title'),
      line('amount'),
      { ...choice('currency', currencies), start: 'CNY' },
      { ...year, isOptional: true },
    ],
  },
  year: {
    rules: yearRules,
    fields: [
      year,
      optional('outputValue'),
      optional('taxPaid'),
      optional('exportValue'),
      optional('staffCount'),
      choice('source', ['ENTERPRISE', 'STATEMENT', 'AUTHORITY']),
      line('toldBy'),
    ],
  },
  policy: {
    rules: enjoyedPolicyRules,
    fields: [
      line('title'),
      choice('level', ['STATE', 'PROVINCE', 'CITY']),
      { name: 'sinceOn', kind: 'day' },
      optional('amount'),
    ],
  },
  promise: {
    rules: filePromiseRules,
    fields: [line('text'), line('byWhom'), { name: 'dueOn', kind: 'day' }],
  },
};

const wordsOf = (part: EntryPart): string => `dossier.${part}`;

/** Entering something new in a part of the file. */
export const enterForm = (part: EntryPart): DeedForm => ({
  document: RecordFileEntryDocument,
  fieldWords: wordsOf(part),
  part,
  ...parts[part],
});

/** What an entry says as a form holds it; whatever is no word or number has no field. */
const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

/** Correcting an entry: the form begins with what it says, and asks why. */
export const correctForm = (part: EntryPart, entry: Readonly<Record<string, unknown>>): DeedForm => ({
  document: CorrectFileEntryDocument,
  fieldWords: wordsOf(part),
  part,
  outside: ['reason'],
  rules: parts[part].rules,
  fields: [
    ...parts[part].fields.map((field) => ({ ...field, start: asText(entry[field.name]) })),
    { name: 'reason', kind: 'text' },
  ],
});

export const withdrawForm: DeedForm = {
  document: WithdrawFileEntryDocument,
  rules: reasonRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};
export const keepForm: DeedForm = {
  document: KeepPromiseDocument,
  rules: keepPromiseRules,
  fields: [{ name: 'note', kind: 'text' }],
};
