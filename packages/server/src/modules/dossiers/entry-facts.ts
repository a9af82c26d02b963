import {
  documentRules,
  enjoyedPolicyRules,
  investmentRules,
  licenceRules,
  filePromiseRules,
  siteRules,
  yearRules,
} from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import { StoredFile } from '../../platform/files.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { under } from '../visits/index.ts';
import type {
  DocumentInput,
  EnjoyedPolicyInput,
  FileEntryInput,
  InvestmentInput,
  LicenceInput,
  PromiseInput,
  SiteInput,
  YearInput,
} from './dossier.inputs.ts';
import { FileSection } from './file-sections.ts';

/** What an entry says, in the columns that hold it. */
export interface EntryWords {
  kind: string | null;
  title: string | null;
  number: string | null;
  body: string | null;
  place: string | null;
  area: string | null;
  amount: string | null;
  currency: string | null;
  outputValue: string | null;
  taxPaid: string | null;
  exportValue: string | null;
  fromOn: string | null;
  toOn: string | null;
  note: string | null;
  year: number | null;
  staffCount: number | null;
}
export const nothing: EntryWords = {
  kind: null,
  title: null,
  number: null,
  body: null,
  place: null,
  area: null,
  amount: null,
  currency: null,
  outputValue: null,
  taxPaid: null,
  exportValue: null,
  fromOn: null,
  toOn: null,
  note: null,
  year: null,
  staffCount: null,
};

/** What somebody says of one section. */
export interface Said {
  section: EntrySection;
  words: EntryWords;
  file: StoredFile | null;
}
export type EntrySection = Exclude<FileSection, FileSection.BASIC_FACTS | FileSection.PEOPLE | FileSection.NEEDS>;

const site = (input: SiteInput): Partial<EntryWords> => {
  const { address, area = null, fromOn = null, toOn = null, note = null } = checked(siteRules, input);
  return { kind: input.kind, place: address, area, fromOn, toOn, note };
};
const licence = (input: LicenceInput): Partial<EntryWords> => {
  const { title, number = null, issuer = null, fromOn = null, toOn = null } = checked(licenceRules, input);
  return { title, number, body: issuer, fromOn, toOn };
};
const investment = (input: InvestmentInput): Partial<EntryWords> => {
  const { title = null, amount, year = null } = checked(investmentRules, input);
  return { kind: input.kind, title, amount, currency: input.currency, year };
};
const year = (input: YearInput): Partial<EntryWords> => {
  const said = checked(yearRules, input);
  const { outputValue = null, taxPaid = null, exportValue = null, staffCount = null } = said;
  if ([outputValue, taxPaid, exportValue, staffCount].every((one) => one === null))
    throw badInput('outputValue', 'REQUIRED');
  const staff = staffCount === null ? null : Number(staffCount);
  return {
    kind: input.source,
    year: said.year,
    body: said.toldBy,
    outputValue,
    taxPaid,
    exportValue,
    staffCount: staff,
  };
};
const document = (input: DocumentInput): Partial<EntryWords> => {
  const { title, fromOn = null } = checked(documentRules, input);
  return { kind: input.kind, title, fromOn };
};
const policy = (input: EnjoyedPolicyInput): Partial<EntryWords> => {
  const { title, sinceOn, amount = null } = checked(enjoyedPolicyRules, input);
  return { kind: input.level, title, fromOn: sinceOn, amount, currency: amount === null ? null : 'CNY' };
};
const promise = (input: PromiseInput): Partial<EntryWords> => {
  const { text, byWhom, dueOn } = checked(filePromiseRules, input);
  return { title: text, body: byWhom, toOn: dueOn };
};

/** What is given of the seven, as the section it belongs to, its part of the input and what it says. */
function given(input: FileEntryInput): [EntrySection, string, () => Partial<EntryWords>][] {
  const { site: s, licence: l, investment: i, year: y, document: d, policy: p, promise: m } = input;
  return [
    ...one(FileSection.SITES, 'site', s && (() => site(s))),
    ...one(FileSection.LICENCES, 'licence', l && (() => licence(l))),
    ...one(FileSection.INVESTMENT, 'investment', i && (() => investment(i))),
    ...one(FileSection.YEARLY_FIGURES, 'year', y && (() => year(y))),
    ...one(FileSection.DOCUMENTS, 'document', d && (() => document(d))),
    ...one(FileSection.POLICIES, 'policy', p && (() => policy(p))),
    ...one(FileSection.PROMISES, 'promise', m && (() => promise(m))),
  ];
}
const one = (
  section: EntrySection,
  part: string,
  read: (() => Partial<EntryWords>) | null | undefined,
): [EntrySection, string, () => Partial<EntryWords>][] => (read ? [[section, part, read]] : []);

/** What an input says; refused where it gives none of the seven, or several (EITHER_OR). */
export async function saidOf(ctx: Context, regionId: number, input: FileEntryInput): Promise<Said> {
  const [first, ...others] = given(input);
  if (!first) throw new Refusal('BAD_INPUT', { issues: [{ field: 'site', rule: 'REQUIRED' }] });
  if (others.length > 0) throw badInput(others[0]?.[1] ?? 'site', 'EITHER_OR');
  const [section, part, read] = first;
  return under(part, async () => {
    const words = { ...nothing, ...read() };
    const file = input.document ? await fileOf(ctx, regionId, input.document.fileId) : null;
    return { section, words, file };
  });
}

/** A file that was looked into when it was uploaded, in the region of the enterprise. */
async function fileOf(ctx: Context, regionId: number, id: string): Promise<StoredFile> {
  const file = await ctx.em.findOne(StoredFile, fromGlobalId('fil', id, 'fileId'));
  if (file?.regionId !== regionId || file.type == null) throw badInput('fileId', 'NOT_HERE');
  return file;
}
