import type { EnterpriseDetailFragment } from '@lianxi/schema/operations';
import * as v from 'valibot';
import { reactive, ref, shallowRef } from 'vue';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { factFields, factsDraft, factsOf, isSameFact } from './enterprise-facts.ts';

/** The version and facts the person saw are kept beside what they typed: only so can later changes be told apart. */
const correctionDraft = v.object({ version: v.number(), opened: factsDraft, facts: factsDraft });
type CorrectionDraft = v.InferOutput<typeof correctionDraft>;

/** The form of a correction, the record as it was when the form opened, and the draft on this device. */
export function useCorrectionForm(enterprise: EnterpriseDetailFragment) {
  const { viewer } = useViewer();
  const version = ref(enterprise.version);
  const opened = shallowRef(factsOf(enterprise));
  const facts = reactive(factsOf(enterprise));
  const isPristine = () => factFields.every((field) => isSameFact(field, facts, opened.value));

  function restore(kept: CorrectionDraft) {
    version.value = kept.version;
    opened.value = kept.opened;
    Object.assign(facts, kept.facts);
  }
  const draft = useDraft<CorrectionDraft>({
    key: () => viewer.value && `lianxi.draft.enterprise.${enterprise.id}.${viewer.value.id}`,
    content: () => ({ version: version.value, opened: opened.value, facts }),
    isPristine,
    read(kept) {
      const judged = v.safeParse(correctionDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore,
  });
  function discard() {
    draft.discard();
    restore({ version: enterprise.version, opened: factsOf(enterprise), facts: factsOf(enterprise) });
  }

  return { version, opened, facts, isPristine, draft, discard };
}
