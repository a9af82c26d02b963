import { CleanedTextDocument, type CleanedField, type CorrectEnterpriseInput } from '@lianxi/schema/operations';
import { shallowRef } from 'vue';
import { useClient } from '../../shared/api/useClient.ts';
import type { FactsDraft } from './enterprise-facts.ts';
import { fieldIds } from './field-ids.ts';

/** The facts that are words, by the names under which their originals are kept. */
const wordFields = {
  name: 'NAME',
  shortName: 'SHORT_NAME',
  enterpriseType: 'ENTERPRISE_TYPE',
  address: 'ADDRESS',
  businessScope: 'BUSINESS_SCOPE',
} as const satisfies Partial<Record<keyof FactsDraft, CleanedField>>;
type WordField = keyof typeof wordFields;

/** A fact that was cleaned as it was pasted. */
export interface Cleaned {
  field: WordField;
  original: string;
  text: string;
}

const isWordField = (field: string): field is WordField => field in wordFields;

/**
 * Cleans what is pasted into the facts that are words, and keeps what it was.
 *
 * The server knows how; where it cannot be asked the text stays as it was pasted. What was typed on meanwhile is not
 * touched.
 */
export function useCleanPaste(facts: () => FactsDraft) {
  const client = useClient();
  const cleaned = shallowRef<readonly Cleaned[]>([]);

  async function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const id = event.target instanceof Element ? event.target.id : '';
    const field = Object.keys(wordFields).find((name) => isWordField(name) && fieldIds[name] === id);
    if (field === undefined || !isWordField(field) || pasted.trim() === '') return;
    const { data } = await client.value.query(CleanedTextDocument, { text: pasted.slice(0, 10_000) }).toPromise();
    const text = data?.cleanedText.text ?? pasted;
    const draft = facts();
    const original = draft[field];
    if (text === pasted || !original.includes(pasted)) return;
    draft[field] = original.replace(pasted, () => text);
    cleaned.value = [...cleaned.value.filter((one) => one.field !== field), { field, original, text: draft[field] }];
  }
  /** Puts the text back as it was pasted. */
  function takeBack(field: WordField) {
    const one = cleaned.value.find((other) => other.field === field);
    if (one) facts()[field] = one.original;
    cleaned.value = cleaned.value.filter((other) => other.field !== field);
  }
  /** The originals of what still stands as it was cleaned, as part of an input; nothing where nothing was. */
  function originals(): Pick<CorrectEnterpriseInput, 'asWritten'> {
    const kept = cleaned.value.filter(({ field, text }) => facts()[field] === text);
    if (kept.length === 0) return {};
    return { asWritten: kept.map(({ field, original }) => ({ field: wordFields[field], text: original })) };
  }

  return { cleaned, onPaste, takeBack, originals };
}
