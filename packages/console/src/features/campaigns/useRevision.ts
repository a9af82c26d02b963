import { reviseCampaignScopeRules } from '@lianxi/schema';
import { ReviseCampaignScopeDocument, type ScopeRule } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { CampaignDeed } from './useStart.ts';

/** Freezes the register anew by a scope rule, with the reason that the record keeps. */
export function useRevision({ campaign, refresh }: CampaignDeed) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const scopeRule = ref<ScopeRule>('ACTIVE_AT_START');
  const reason = ref('');
  const deed = useDeed({
    document: ReviseCampaignScopeDocument,
    start: () => (scopeRule.value = campaign().scopeRule),
    check: () => problemsIn(reviseCampaignScopeRules, { reason: reason.value }),
    input() {
      const { id, version } = campaign();
      return { id, version, scopeRule: scopeRule.value, reason: reason.value.trim() };
    },
    done: () => t('campaigns.revise.done'),
    refresh,
    after: () => (reason.value = ''),
  });
  return { scopeRule, reason, ...deed };
}
