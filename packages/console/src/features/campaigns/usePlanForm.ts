import * as v from 'valibot';
import { reactive } from 'vue';
import { useDraft } from '../../shared/draft/useDraft.ts';
import { useViewer } from '../../shared/viewer/useViewer.ts';
import { emptyPlan, planDraft, type PlanForm } from './plan-form.ts';

const words = (form: PlanForm) => JSON.stringify({ ...form, clientId: '' });

/** The form of a new campaign and its draft on this device, one for each person and region. */
export function usePlanForm(regionId: () => number) {
  const { viewer } = useViewer();
  const form = reactive(emptyPlan());

  const draft = useDraft<PlanForm>({
    key: () => viewer.value && `lianxi.draft.campaign.new.${viewer.value.id}.${regionId()}`,
    content: () => form,
    isPristine: () => words(form) === words(emptyPlan()),
    read(kept) {
      const judged = v.safeParse(planDraft, kept);
      return judged.success ? judged.output : null;
    },
    restore: (kept) => Object.assign(form, kept),
  });
  function discard() {
    draft.discard();
    Object.assign(form, emptyPlan());
  }
  return { form, draft, discard };
}
