import type { VisitDetailFragment } from '@lianxi/schema/operations';
import { ref, watch } from 'vue';
import { isSame, saved, type CorrectionDraft } from './visit-correction-draft.ts';

export type CorrectedField = keyof CorrectionDraft;
const fields = ['outcome', 'attendees', 'note'] as const satisfies readonly CorrectedField[];

/** A field that two people changed: as it is saved now; mine stands in the form. */
export interface Contested {
  field: CorrectedField;
  theirs: CorrectionDraft;
}

/**
 * Brings a form up to date when somebody else saves the visit meanwhile.
 *
 * What I did not touch becomes what they saved, so that my saving never takes it back unseen; where both of us changed
 * a field, both are there to be compared, and mine stays until I take theirs.
 */
export function useOvertakenVisit(visit: () => VisitDetailFragment, form: CorrectionDraft) {
  let opened = saved(visit());
  const contested = ref<Contested[]>([]);

  watch(
    () => visit().version,
    () => {
      const theirs = saved(visit());
      const changed = fields.filter((field) => !isSame(theirs[field], opened[field]));
      const untouched = changed.filter((field) => isSame(form[field], opened[field]));
      Object.assign(form, Object.fromEntries(untouched.map((field) => [field, theirs[field]])));
      const both = changed.filter((field) => !isSame(form[field], theirs[field]));
      contested.value = both.map((field) => ({ field, theirs }));
      opened = theirs;
    },
  );
  function takeTheirs({ field, theirs }: Contested) {
    Object.assign(form, { [field]: theirs[field] });
    contested.value = contested.value.filter((one) => one.field !== field);
  }
  return { contested, takeTheirs };
}
