import type { EnterpriseFieldKind, FilledFieldInput } from '@lianxi/schema/operations';

/** What is typed or chosen for one field; its kind says which of the two counts. */
export interface OwnFieldDraft {
  text: string;
  chosen: string[];
}
export const emptyDraft = (): OwnFieldDraft => ({ text: '', chosen: [] });

/** A value as the API wants it, of what stands in the form; nothing at all empties the field. */
export function filledInput(
  kind: EnterpriseFieldKind,
  { text, chosen }: OwnFieldDraft,
): Omit<FilledFieldInput, 'fieldId' | 'version'> {
  if (kind === 'CHOICES') return { choices: [...chosen] };
  if (text === '') return {};
  if (kind === 'CHOICE') return { choices: [text] };
  if (kind === 'YES_NO') return { isYes: text === 'yes' };
  if (kind === 'NUMBER') return { number: text };
  return kind === 'DAY' ? { day: text } : { text };
}

interface Kept {
  text: string | null;
  number: string | null;
  day: string | null;
  isYes: boolean | null;
  chosen: readonly { key: string }[];
}
/** What stands in a field, as the form shows it. */
export function draftOf(kind: EnterpriseFieldKind, value: Kept): OwnFieldDraft {
  const chosen = value.chosen.map(({ key }) => key);
  if (kind === 'CHOICES') return { text: '', chosen };
  const yesNo = value.isYes === null ? '' : value.isYes ? 'yes' : 'no';
  return { text: value.text ?? value.number ?? value.day ?? chosen[0] ?? yesNo, chosen: [] };
}
