import * as v from 'valibot';
import { reactive } from 'vue';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { emptyFacts, factsDraft } from './enterprise-facts.ts';

/** A new enterprise is there or is to come; how it ends is told later. */
export const firstStatuses = ['ACTIVE', 'PROSPECT'] as const;

const registrationDraft = v.object({
  clientId: v.string(),
  countyId: v.nullable(v.number()),
  status: v.picklist(firstStatuses),
  facts: factsDraft,
});
type RegistrationDraft = v.InferOutput<typeof registrationDraft>;

const emptyForm = (): RegistrationDraft => ({
  // Made once for each form: whatever is lost on the way, the server keeps one enterprise for it.
  clientId: uuidv7(),
  countyId: null,
  status: 'ACTIVE',
  facts: emptyFacts(),
});
const words = ({ countyId, status, facts }: RegistrationDraft) => JSON.stringify([countyId, status, facts]);

/** The form of a new enterprise and its draft on this device, one for each person and region. */
export function useRegistrationForm(regionId: () => number) {
  const { viewer } = useViewer();
  const form = reactive(emptyForm());

  const draft = useDraft<RegistrationDraft>({
    key: () => viewer.value && `lianxi.draft.enterprise.new.${viewer.value.id}.${regionId()}`,
    content: () => form,
    isPristine: () => words(form) === words(emptyForm()),
    read(kept) {
      const judged = v.safeParse(registrationDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  function discard() {
    draft.discard();
    Object.assign(form, emptyForm());
  }
  return { form, draft, discard };
}
