import { cancelActivityRules, holdActivityRules } from '@lianxi/schema';
import {
  CancelActivityDocument,
  HoldActivityDocument,
  type CampaignActivityLineFragment,
} from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useOvertaken } from '../../shared/deed/useOvertaken.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';

type Activity = CampaignActivityLineFragment;
interface Deeds {
  /** The activities as they are now: the one that a dialog is about may have changed meanwhile. */
  activities: () => readonly Activity[];
  /** Reads them again. */
  refresh: () => void;
}

/** Says of a planned activity that it was held, and when, or that it will not be, and why. */
export function useActivityDeeds({ activities, refresh }: Deeds) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useOvertaken(refresh);
  const keyFor = useSubmissionKey();
  const actions = { hold: useAction(HoldActivityDocument), cancel: useAction(CancelActivityDocument) };

  const isOpen = ref(false);
  const deed = ref<keyof typeof actions>('hold');
  const id = ref('');
  const heldOn = ref('');
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);
  const activity = computed(() => activities().find((one) => one.id === id.value) ?? null);
  const isRunning = computed(() => actions[deed.value].isRunning.value);

  function open(wanted: keyof typeof actions, on: Activity) {
    deed.value = wanted;
    id.value = on.id;
    heldOn.value = on.plannedOn ?? '';
    reason.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  function hold({ version }: Activity) {
    const input = { id: id.value, version, heldOn: heldOn.value.trim() };
    return actions.hold.run({ input, idempotencyKey: keyFor(input) });
  }
  function cancel({ version }: Activity) {
    const input = { id: id.value, version, reason: reason.value.trim() };
    return actions.cancel.run({ input, idempotencyKey: keyFor(input) });
  }
  async function submit() {
    problems.value =
      deed.value === 'hold'
        ? problemsIn(holdActivityRules, { heldOn: heldOn.value })
        : problemsIn(cancelActivityRules, { reason: reason.value });
    if (problems.value.length > 0 || !activity.value || isRunning.value) return;
    const { title } = activity.value;
    const data = await (deed.value === 'hold' ? hold(activity.value) : cancel(activity.value));
    problems.value = explained(actions[deed.value].problems.value);
    if (!data) return;
    isOpen.value = false;
    say(t(`campaigns.activity.done.${deed.value}`, { title }));
  }

  return { isOpen, deed, activity, heldOn, reason, problems, isRunning, open, submit };
}
