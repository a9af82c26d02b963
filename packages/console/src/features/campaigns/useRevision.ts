import { reviseCampaignScopeRules } from '@lianxi/schema';
import { ReviseCampaignScopeDocument, type ScopeRule } from '@lianxi/schema/operations';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import type { CampaignDeed } from './useStart.ts';
import { useStaleWords } from './useStaleWords.ts';

/** Freezes the register anew by a scope rule, with the reason that the record keeps. */
export function useRevision({ campaign, refresh }: CampaignDeed) {
  const { t } = useI18n();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { explained } = useStaleWords(refresh);
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(ReviseCampaignScopeDocument);

  const isOpen = ref(false);
  const scopeRule = ref<ScopeRule>('ACTIVE_AT_START');
  const reason = ref('');
  const problems = shallowRef<Problem[]>([]);

  function open() {
    scopeRule.value = campaign().scopeRule;
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    problems.value = problemsIn(reviseCampaignScopeRules, { reason: reason.value });
    if (problems.value.length > 0 || isRunning.value) return;
    const { id, version } = campaign();
    const input = { id, version, scopeRule: scopeRule.value, reason: reason.value.trim() };
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    isOpen.value = false;
    reason.value = '';
    say(t('campaigns.revise.done'));
  }
  return { isOpen, scopeRule, reason, problems, isRunning, open, submit };
}
