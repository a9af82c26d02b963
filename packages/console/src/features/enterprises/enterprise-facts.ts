import type { CorrectEnterpriseInput, EnterpriseDetailFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { industries } from './enterprise-words.ts';

/**
 * The facts of an enterprise as a form holds them: text that may be empty, never null.
 *
 * Capital is text as a person writes it (1000万人民币); `registeredOn` is YYYY-MM-DD or empty.
 */
export const factsDraft = v.object({
  name: v.string(),
  shortName: v.string(),
  creditCode: v.string(),
  enterpriseType: v.string(),
  industry: v.picklist([...industries, '']),
  capitalText: v.string(),
  groupCodes: v.array(v.string()),
  address: v.string(),
  businessScope: v.string(),
  registeredOn: v.string(),
});
export type FactsDraft = v.InferOutput<typeof factsDraft>;
export type FactField = keyof FactsDraft;

/** The order in which forms and comparisons show the facts. */
export const factFields = [
  'name',
  'shortName',
  'creditCode',
  'enterpriseType',
  'industry',
  'capitalText',
  'groupCodes',
  'address',
  'businessScope',
  'registeredOn',
] as const satisfies readonly FactField[];

/** A draft with nothing written yet. */
export const emptyFacts = (): FactsDraft => ({
  name: '',
  shortName: '',
  creditCode: '',
  enterpriseType: '',
  industry: '',
  capitalText: '',
  groupCodes: [],
  address: '',
  businessScope: '',
  registeredOn: '',
});

/** The saved facts as a form starts from them. */
export const factsOf = (enterprise: EnterpriseDetailFragment): FactsDraft => ({
  name: enterprise.name,
  shortName: enterprise.shortName ?? '',
  creditCode: enterprise.creditCode ?? '',
  enterpriseType: enterprise.enterpriseType ?? '',
  industry: enterprise.industry ?? '',
  capitalText: enterprise.capitalText ?? '',
  groupCodes: enterprise.groups.map((group) => group.code),
  address: enterprise.address ?? '',
  businessScope: enterprise.businessScope ?? '',
  registeredOn: enterprise.registeredOn ?? '',
});

const plain = (value: string | readonly string[]) =>
  typeof value === 'string' ? value.trim() : value.toSorted().join();

/** Whether two drafts say the same about a fact; the order of groups and blanks around a word say nothing. */
export const isSameFact = (field: FactField, left: FactsDraft, right: FactsDraft): boolean =>
  plain(left[field]) === plain(right[field]);

export type FactsInput = Omit<CorrectEnterpriseInput, 'id' | 'version' | 'asWritten'>;

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** An empty name stays empty text: null would mean that the name is left as it is. */
const asInput = (facts: FactsDraft): Required<FactsInput> => ({
  name: facts.name.trim(),
  shortName: orNull(facts.shortName),
  creditCode: orNull(facts.creditCode),
  enterpriseType: orNull(facts.enterpriseType),
  industry: facts.industry === '' ? null : facts.industry,
  capitalText: orNull(facts.capitalText),
  groupCodes: [...facts.groupCodes],
  address: orNull(facts.address),
  businessScope: orNull(facts.businessScope),
  registeredOn: orNull(facts.registeredOn),
});

/** All facts, for a new enterprise; what is not known is null. */
export const registrationInput = (facts: FactsDraft): Required<FactsInput> & { name: string } => ({
  ...asInput(facts),
  name: facts.name.trim(),
});

/** Only the facts that differ from the saved ones: what is left out stays as it is. */
export function correctionInput(facts: FactsDraft, saved: FactsDraft): FactsInput {
  const all = asInput(facts);
  const told: FactsInput = {};
  const tell = <Field extends FactField>(field: Field) => {
    told[field] = all[field];
  };
  factFields.filter((field) => !isSameFact(field, facts, saved)).forEach(tell);
  return told;
}

/** One fact that somebody else changed while a person was correcting the same record. */
export interface Divergence {
  field: FactField;
  /** As it was when the form was opened. */
  before: FactsDraft[FactField];
  theirs: FactsDraft[FactField];
  mine: FactsDraft[FactField];
  /** Whether the person must decide: both changed it, each in another way. */
  isContested: boolean;
  /** Whether the person wrote the very same. */
  isAgreed: boolean;
}

/** What others changed between `opened` and `saved`, beside what stands in the form. */
export function divergences(opened: FactsDraft, saved: FactsDraft, mine: FactsDraft): Divergence[] {
  return factFields
    .filter((field) => !isSameFact(field, opened, saved))
    .map((field) => ({
      field,
      before: opened[field],
      theirs: saved[field],
      mine: mine[field],
      isContested: !isSameFact(field, opened, mine) && !isSameFact(field, saved, mine),
      isAgreed: isSameFact(field, saved, mine),
    }));
}
