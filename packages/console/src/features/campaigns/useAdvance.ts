import { advanceCampaignRules } from '@lianxi/schema';
import { AdvanceCampaignDocument, type CampaignState } from '@lianxi/schema/operations';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { CampaignDeed } from './useStart.ts';

/** Moves a campaign that was started on to another state, or back, with a reason where there is one to tell. */
export function useAdvance({ campaign, refresh }: CampaignDeed) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const state = ref<CampaignState>('SUMMARISING');
  const reason = ref('');
  const { open, ...deed } = useDeed({
    document: AdvanceCampaignDocument,
    start: () => (reason.value = ''),
    check: () => problemsIn(advanceCampaignRules, { reason: reason.value }),
    input() {
      const { id, version } = campaign();
      return { id, version, state: state.value, reason: reason.value.trim() || null };
    },
    done: () => t('campaigns.advance.done', { state: t(`campaigns.state.${state.value}`) }),
    refresh,
  });
  /** A draft is started, which is a deed of its own. */
  const states = computed(() => (campaign().state === 'DRAFT' ? [] : campaign().viewerCan.nextStates));

  function openFor(wanted: CampaignState) {
    state.value = wanted;
    open();
  }
  return { state, states, reason, open: openFor, ...deed };
}
