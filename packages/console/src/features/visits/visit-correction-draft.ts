import type { VisitDetailFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { attendeeDraft } from './visit-draft.ts';
import { visitOutcomes } from './visit-words.ts';

/** What is corrected of a visit, as it stands in the form and in the draft. */
export const correctionDraft = v.object({
  outcome: v.nullable(v.picklist(visitOutcomes)),
  attendees: v.array(attendeeDraft),
  note: v.string(),
});
export type CorrectionDraft = v.InferOutput<typeof correctionDraft>;

/** The same of the visit as it is saved. */
export const saved = ({ outcome, attendances, note }: VisitDetailFragment): CorrectionDraft => ({
  outcome,
  attendees: attendances.map(({ person, role, capacity }) => ({
    key: person.id,
    personId: person.id,
    name: person.name,
    title: capacity ?? '',
    kind: role,
    phone: '',
  })),
  note: note ?? '',
});
export const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
