import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { fromGlobalId } from '../../../src/platform/global-id.ts';
import type { Args } from './values.ts';

/** The arguments of a mutation that is written as text, with ` key` where an idempotency key may be put. */
export function argsOfText(text: string): Args {
  const [definition] = parse(`mutation{${text.replace(' key)', ')')}}`).definitions;
  const field = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  if (field?.kind !== Kind.FIELD) throw new Error(`no call: ${text}`);
  return Object.fromEntries((field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

const globalId = /^([a-z]{3})_[\w-]{27}$/;

/** The word that a global id begins with; null for whatever is none. */
export const wordOf = (value: unknown): string | null =>
  typeof value === 'string' ? (globalId.exec(value)?.[1] ?? null) : null;

/** The region of the row that a global id points at. */
export const regionOf = (id: string): number => fromGlobalId(wordOf(id) ?? '', id).regionId;

/** Every region that a call speaks of: those of its ids, and those it names. */
export function regionsIn(value: unknown, name = ''): number[] {
  if (typeof value === 'string') return wordOf(value) ? [regionOf(value)] : [];
  if (typeof value === 'number') return name.endsWith('Id') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => regionsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => regionsIn(one, key));
}
