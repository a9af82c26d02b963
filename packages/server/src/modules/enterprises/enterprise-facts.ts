import { readCapital } from '@lianxi/schema';
import { changesBetween, type FieldChange } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { Enterprise } from './enterprise.entity.ts';
import { nameKey } from './name-key.ts';

/** The facts of an enterprise as rules have cleaned them; what is not known is null. */
export interface EnterpriseFactsInput {
  name: string;
  shortName: string | null;
  creditCode: string | null;
  enterpriseType: string | null;
  industry: string | null;
  capitalText: string | null;
  groupCodes: string[];
  address: string | null;
  businessScope: string | null;
  registeredOn: string | null;
}

export const factNames = [
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
] as const satisfies readonly (keyof EnterpriseFactsInput)[];

/** What the capital's words mean; the words themselves are kept as they were written. */
export function capitalOf(text: string | null): { capitalAmount: string | null; capitalCurrency: string | null } {
  const { amount, currency } = readCapital(text ?? '');
  return { capitalAmount: amount, capitalCurrency: amount === null ? null : currency };
}

/** Changes facts of a loaded enterprise, and what is derived of them; answers what differed. */
export function writeFacts(ctx: Work, enterprise: Enterprise, facts: Partial<EnterpriseFactsInput>): FieldChange[] {
  const before = Object.fromEntries(factNames.map((name) => [name, enterprise[name]]));
  const changes = changesBetween(before, facts);
  if (changes.length === 0) return changes;
  const name = facts.name ?? enterprise.name;
  const formerNames = namesBefore(enterprise, name);
  Object.assign(enterprise, facts, { updatedAt: ctx.clock.now(), nameKey: nameKey(name), formerNames });
  if (facts.capitalText !== undefined) Object.assign(enterprise, capitalOf(facts.capitalText));
  return changes;
}

/** The names borne before, once it bears this one: each once, and never the present one. */
function namesBefore({ name: last, formerNames }: Enterprise, name: string): string[] {
  return name === last ? formerNames : [...formerNames.filter((one) => one !== name && one !== last), last];
}
