import { advanceCampaignRules } from '@lianxi/schema';
import { AdvanceCampaignDocument, type CampaignState } from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { CampaignDeed } from './useStart.ts';
import { useStaleWords } from './useStaleWords.ts';

/** Moves a campaign that was started on to another state, or back, with a reason where there is one to tell. */
export function useAdvance({ campaign, refresh }: CampaignDeed) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useStaleWords(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(AdvanceCampaignDocument);

  const isOpen = ref(false);
  const state = ref<CampaignState>('SUMMARISING');
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);
  /** A draft is started, which is a deed of its own. */
  const states = computed(() => (campaign().state === 'DRAFT' ? [] : campaign().viewerCan.nextStates));

  function open(wanted: CampaignState) {
    state.value = wanted;
    reason.value = '';
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = problemsIn(advanceCampaignRules, { reason: reason.value });
    if (problems.value.length > 0 || isRunning.value) return;
    const { id, version } = campaign();
    const input = { id, version, state: state.value, reason: reason.value.trim() || null };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    isOpen.value = false;
    say(t('campaigns.advance.done', { state: t(`campaigns.state.${input.state}`) }));
  }
  return { isOpen, state, states, reason, problems, isRunning, open, submit };
}
