import * as v from 'valibot';
import { reactive } from 'vue';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { emptyVisit, visitDraft, type VisitDraft, type VisitStart } from './visit-draft.ts';

/** Which client id a form bears says nothing of what was written in it. */
const words = (visit: VisitDraft) => JSON.stringify({ ...visit, clientId: '' });

/**
 * The form of a visit and its draft on this device, one for each person and occasion: a plan, an enterprise, or
 * the empty form of a region.
 */
export function useVisitForm(start: VisitStart, occasion: string) {
  const { viewer } = useViewer();
  const form = reactive(emptyVisit(start));

  const draft = useDraft<VisitDraft>({
    key: () => viewer.value && `lianxi.draft.visit.${occasion}.${viewer.value.id}`,
    content: () => form,
    isPristine: () => words(form) === words(emptyVisit(start)),
    read(kept) {
      const judged = v.safeParse(visitDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  function discard() {
    draft.discard();
    Object.assign(form, emptyVisit(start));
  }
  return { form, draft, discard };
}
