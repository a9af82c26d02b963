import { StartCampaignDocument } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import type { Dashboard } from './useCampaign.ts';
import { useStaleWords } from './useStaleWords.ts';

export interface CampaignDeed {
  campaign: () => Dashboard;
  /** Reads the campaign again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Starts a planned campaign: its register is frozen by the scope rule, and from then on it counts. */
export function useStart({ campaign, refresh }: CampaignDeed) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { explained } = useStaleWords(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(StartCampaignDocument);
  const isOpen = ref(false);
  const problems = shallowRef<Problem[]>([]);

  function open() {
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    if (isRunning.value) return;
    const { id, version } = campaign();
    const input = { id, version };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    isOpen.value = false;
    say(t('campaigns.start.done'));
  }
  return { isOpen, problems, isRunning, open, submit };
}
